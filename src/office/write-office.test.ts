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

test('what is there stays, and a content folder as a whole', () => {
  fs.mkdirSync(path.join(folder, 'content'));
  fs.writeFileSync(path.join(folder, 'README.md'), 'cũ');
  const { written, kept } = writeOffice(folder, FILES);
  expect([written, kept]).toEqual([['may-chu/dang'], ['README.md', 'content/site.yml']]);
  expect(read('README.md')).toBe('cũ');
  expect(fs.readdirSync(path.join(folder, 'content'))).toEqual([]);
});

test('a link that leads nowhere is not written through', () => {
  fs.symlinkSync(path.join(folder, 'nơi-khác'), path.join(folder, 'README.md'));
  expect(writeOffice(folder, FILES).kept).toEqual(['README.md']);
  expect(fs.existsSync(path.join(folder, 'nơi-khác'))).toBe(false);
});
