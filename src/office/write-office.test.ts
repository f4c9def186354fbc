import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeOffice } from './write-office.ts';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cơ quan '));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const read = (name: string) => fs.readFileSync(path.join(folder, name), 'utf8');
const FILES = [
  { name: 'README.md', content: 'mới' },
  { name: 'content/site.yml', content: 'mới' },
  { name: 'may-chu/dang', content: '#!/bin/sh', isExecutable: true },
];

test('all is written where nothing is', () => {
  expect(writeOffice(path.join(folder, 'a/b'), FILES)).toEqual({
    written: ['README.md', 'content/site.yml', 'may-chu/dang'],
    kept: [],
  });
  expect(read('a/b/content/site.yml')).toBe('mới');
  if (process.platform !== 'win32')
    expect(fs.statSync(path.join(folder, 'a/b/may-chu/dang')).mode & 0o100).toBe(0o100);
});

const CONTENT = ['site.yml', 'categories.yml', 'pages/a/index.vi.md', 'pages/b/index.vi.md'].map((name) => ({
  name: `content/${name}`,
  content: 'mới',
}));

test('what is there stays; of somebody’s content only a settings file that is missing is written', () => {
  fs.mkdirSync(path.join(folder, 'content'));
  fs.writeFileSync(path.join(folder, 'README.md'), 'cũ');
  fs.writeFileSync(path.join(folder, 'content/site.yml'), 'cũ');
  const { written, kept } = writeOffice(folder, [...FILES.slice(0, 1), ...CONTENT]);
  expect([written, kept]).toEqual([['content/categories.yml'], ['README.md', 'content/site.yml']]);
  expect(read('README.md')).toBe('cũ');
  expect(fs.readdirSync(path.join(folder, 'content')).sort()).toEqual(['categories.yml', 'site.yml']);
});

test('content without settings gets them; a folder that is there stays as a whole', () => {
  fs.mkdirSync(path.join(folder, 'content/pages/a'), { recursive: true });
  expect(writeOffice(folder, CONTENT).written).toEqual(['content/site.yml', 'content/categories.yml']);
  expect(fs.readdirSync(path.join(folder, 'content/pages'))).toEqual(['a']);
});

test.runIf(fs.existsSync('/proc/self'))('a folder that cannot be made is an error at once', () => {
  expect(() => writeOffice('/proc/kho-moi/a', FILES)).toThrow(/ENOENT|EACCES/);
});

test('a link that leads nowhere is not written through', () => {
  fs.symlinkSync(path.join(folder, 'nơi-khác'), path.join(folder, 'README.md'));
  expect(writeOffice(folder, FILES).kept).toEqual(['README.md']);
  expect(fs.existsSync(path.join(folder, 'nơi-khác'))).toBe(false);
});
