import fs from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { temporaryFolder } from '../../test/setup/bantin.ts';
import { hasSameTimes, haveSameBytes, isUnchanged, restat, takeSignature } from './file-signature.ts';

let folder: string;
let text: string;

beforeEach(() => {
  folder = temporaryFolder();
  text = path.join(folder, 'index.vi.md');
  fs.writeFileSync(text, 'một');
});

/** Longer after the last change than any clock of files is coarse. */
const LATER_MS = 10_000;

const taken = (since = Date.now() + LATER_MS) =>
  takeSignature(folder, 'x', [{ name: 'index.vi.md', hash: 'h' }], since);

test('a bundle in which nothing has happened is unchanged', () => {
  expect(isUnchanged(folder, taken(), Date.now())).toBe(true);
});

test.for<[string, () => void]>([
  ['a text of another size', () => fs.appendFileSync(text, ' hai')],
  ['a text of the same size', () => fs.writeFileSync(text, 'hai')],
  ['another time', () => fs.utimesSync(text, 1, 1)],
  ['a file that comes', () => fs.writeFileSync(path.join(folder, 'a.pdf'), '')],
  ['a file that goes', () => fs.rmSync(text)],
  ['the whole folder goes', () => fs.rmSync(folder, { recursive: true })],
])('it is not with %s', ([, change]) => {
  const signature = taken();
  change();
  expect(isUnchanged(folder, signature, Date.now())).toBe(false);
});

test('a signature of a file that is gone equals nothing, also when it comes out of JSON', () => {
  fs.rmSync(text);
  const signature = taken();
  expect(isUnchanged(folder, JSON.parse(JSON.stringify(signature)), Date.now())).toBe(false);
});

test.for<[string, changed: number, taken: number, isTrusted: boolean]>([
  ['a clock of milliseconds, long ago', 1234.5, 1234.5 + 51, true],
  ['a clock of milliseconds, just now', 1234.5, 1234.5 + 49, false],
  ['a clock of whole seconds, long ago', 7000, 7000 + 2001, true],
  ['a clock of two seconds (FAT), just now', 8000, 8000 + 1999, false],
  ['a time still to come', 9000.5, 8000, false],
])('times are trusted or not: %s', ([, changed, since, isTrusted]) => {
  const times = { modified: changed, changed };
  expect(hasSameTimes(times, times, since)).toBe(isTrusted);
  expect(hasSameTimes({ ...times, modified: 1 }, times, since)).toBe(false);
});

test('after a copy only the times are new', () => {
  const before = taken();
  fs.utimesSync(text, 1, 1);
  const now = restat(folder, before, Date.now() + LATER_MS);
  expect(isUnchanged(folder, before, Date.now())).toBe(false);
  expect(isUnchanged(folder, now, Date.now())).toBe(true);
  expect(haveSameBytes(before, now)).toBe(true);
  expect(haveSameBytes(before, { ...now, listing: 'y' })).toBe(false);
  expect(haveSameBytes(before, { ...now, files: [] })).toBe(false);
});
