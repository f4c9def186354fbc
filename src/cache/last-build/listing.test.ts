import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../test/setup/bantin.ts';
import { type FileState, listingText, parseListing, readListing, stateOf } from './listing.ts';

test('an output is listed without its mark; a link is a name, and what lies behind it is not listed', () => {
  const folder = temporaryFolder();
  const at = (name: string) => path.join(folder, name);
  fs.mkdirSync(at('dist/vi/2017'), { recursive: true });
  fs.mkdirSync(at('behind'));
  for (const name of ['dist/.mark', 'dist/vi/2017/họp 1.html', 'dist/a.html', 'behind/b.html'])
    fs.writeFileSync(at(name), name);
  fs.symlinkSync('../behind', at('dist/link'));
  const names = ['a.html', 'link', 'vi/2017/họp 1.html'];
  const listing = parseListing(readListing(at('dist'), '.mark'));
  expect([...listing.keys()]).toEqual(names);
  expect(listing.get('a.html')).toEqual({ size: 11, modified: fs.statSync(at('dist/a.html')).mtimeMs });
  expect(listing.get('link')).toEqual({ size: -1, modified: 0 });
  expect(readListing(at('nowhere'), '.mark')).toBe('');
  expect(stateOf(at('nowhere'))).toEqual({ size: -1, modified: 0 });
});

test('a listing is the same text in whatever order the files come', () => {
  const files: [string, FileState][] = [
    ['b', { size: 1, modified: 1.5 }],
    ['a', { size: 0, modified: 2 }],
  ];
  expect(listingText(files)).toBe(listingText(files.toReversed()));
  expect(parseListing(listingText(files))).toEqual(new Map(files));
  expect(parseListing('').size).toBe(0);
});
