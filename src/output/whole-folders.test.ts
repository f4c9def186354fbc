import { expect, test } from 'vitest';
import { wholeFolders } from './whole-folders.ts';

const many = Array.from({ length: 300 }, (_, i) => `vi/${2000 + (i % 3)}/tin-${i}.html`);

test('a folder of which every file was written is taken as a whole, its own folders with it', () => {
  const files = [...many, 'en/2000/a.html', 'en/2001/b.html', 'index.html'];
  expect(wholeFolders(files, new Set([...many, 'en/2000/a.html', 'index.html']))).toEqual(['en/2000', 'vi']);
});

test('a folder that keeps a file is not, wherever in it', () => {
  const files = [...many, 'vi/2001/x/y/z.html'];
  expect(wholeFolders(files, new Set(many))).toEqual(['vi/2000', 'vi/2002']);
});

test('few files are put in their places one by one', () => {
  expect(wholeFolders(['vi/a', 'vi/b'], new Set(['vi/a', 'vi/b']))).toEqual([]);
});
