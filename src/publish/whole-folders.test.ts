import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../test/setup/bantin.ts';
import { completeFolders, wholeFolders } from './whole-folders.ts';

const many = Array.from({ length: 300 }, (_, i) => `vi/${2000 + (i % 3)}/tin-${i}.html`);

test('a folder of which most was written is taken as a whole, its own folders with it', () => {
  const files = [...many, 'vi/feed.xml', 'en/2000/a.html', 'en/2001/b.html', 'en/2001/c.html', 'index.html'];
  expect(wholeFolders(files, new Set([...many, 'en/2000/a.html', 'index.html']))).toEqual({
    folders: ['en/2000', 'vi'],
    kept: ['vi/feed.xml'],
  });
});

test('a folder of which most stays is not, but folders in it may be', () => {
  const others = Array.from({ length: 400 }, (_, i) => `vi/data/${i}.json`);
  expect(wholeFolders([...many, ...others], new Set(many))).toEqual({
    folders: ['vi/2000', 'vi/2001', 'vi/2002'],
    kept: [],
  });
});

test('few files are put in their places one by one', () => {
  expect(wholeFolders(['vi/a', 'vi/b'], new Set(['vi/a', 'vi/b'])).folders).toEqual([]);
});

test('what stays comes along by a link, and where there can be none, nothing is taken as a whole', () => {
  const folder = temporaryFolder();
  const [output, staging] = [path.join(folder, 'dist'), path.join(folder, 'new')];
  fs.mkdirSync(path.join(output, 'vi'), { recursive: true });
  fs.writeFileSync(path.join(output, 'vi/feed.xml'), 'a');
  const whole = { folders: ['vi'], kept: ['vi/feed.xml'] };
  expect(completeFolders(output, staging, whole)).toEqual(['vi']);
  expect(fs.statSync(path.join(staging, 'vi/feed.xml')).ino).toBe(
    fs.statSync(path.join(output, 'vi/feed.xml')).ino,
  );
  expect(completeFolders(output, path.join(folder, 'other'), { ...whole, kept: ['vi/gone.xml'] })).toEqual(
    [],
  );
});
