import fs from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { temporaryFolder } from '../../test/setup/bantin.ts';
import { readPacked } from '../system/checked-file.ts';
import { openStaging, recoverOutput } from './staging.ts';

let folder: string;
let output: string;

const write = (root: string, files: Record<string, string>) => {
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    fs.writeFileSync(path.join(root, name), text);
  }
};
const read = () => {
  const names = fs.readdirSync(output, { recursive: true, withFileTypes: true });
  const files = names
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files.map((file) => [path.relative(output, file), fs.readFileSync(file, 'utf8')]),
  );
};
const beside = () => fs.readdirSync(folder).filter((name) => name.startsWith('.'));

beforeEach(() => {
  folder = temporaryFolder();
  output = path.join(folder, 'dist');
});

test('a first build becomes the output', () => {
  const staging = openStaging(output);
  write(staging.folder, { 'vi/a.html': 'a' });
  const kept = path.join(folder, 'cache/manifest');
  staging.publish({ removed: [], swapped: [], kept: [[kept, { a: 1 }]] });
  expect(read()).toEqual({ 'vi/a.html': 'a' });
  expect(readPacked(kept)).toEqual({ a: 1 });
  expect(beside()).toEqual([]);
});

test('a later one changes what has changed, and nothing else', () => {
  write(output, { 'vi/a.html': 'a', 'vi/b.html': 'b', 'vi/2017/c.html': 'c', d: 'd', 'e/f': 'f' });
  const long = new Date('2020-01-01');
  fs.utimesSync(path.join(output, 'vi/a.html'), long, long);
  const staging = openStaging(output);
  // A file where a folder was, and a folder where a file was.
  write(staging.folder, { 'vi/b.html': 'B', 'd/g': 'g', e: 'e' });
  staging.publish({ removed: ['vi/2017/c.html', 'd', 'e/f'], swapped: [], kept: [] });
  expect(read()).toEqual({ 'vi/a.html': 'a', 'vi/b.html': 'B', 'd/g': 'g', e: 'e' });
  expect(fs.statSync(path.join(output, 'vi/a.html')).mtime).toEqual(long);
  expect(fs.existsSync(path.join(output, 'vi/2017'))).toBe(false);
});

test('what has changed between file and folder can be put in its place once more', () => {
  write(output, { 'vi/a': 'a', 'vi/b/c': 'c', 'vi/d': 'd' });
  const { folder: site, publish } = openStaging(output);
  write(site, { 'vi/a/x': 'x', 'vi/b': 'b' });
  const removed = ['vi/a', 'vi/b/c', 'vi/d'];
  const kept = path.join(folder, 'cache');
  // The cache cannot be written: all is in its place then, and nothing is decided to be over.
  fs.writeFileSync(kept, 'no folder');
  expect(() => publish({ removed, swapped: [], kept: [[path.join(kept, 'manifest'), 1]] })).toThrow();
  fs.rmSync(kept);
  recoverOutput(output);
  expect(read()).toEqual({ 'vi/a/x': 'x', 'vi/b': 'b' });
  expect(beside()).toEqual([]);
});

test.runIf(fs.existsSync('/dev/shm'))('an output on another disk is changed, too', () => {
  const elsewhere = fs.mkdtempSync('/dev/shm/bantin-');
  try {
    fs.symlinkSync(elsewhere, output);
    write(output, { a: 'a', b: 'b' });
    const staging = openStaging(output);
    write(staging.folder, { a: 'A', 'c/d': 'd' });
    staging.publish({ removed: ['b'], swapped: [], kept: [] });
    expect(fs.readdirSync(elsewhere, { recursive: true }).sort()).toEqual(['a', 'c', 'c/d']);
    expect(fs.readFileSync(path.join(elsewhere, 'a'), 'utf8')).toBe('A');
    expect(fs.lstatSync(output).isSymbolicLink()).toBe(true);
    expect(beside()).toEqual([]);
  } finally {
    fs.rmSync(elsewhere, { recursive: true });
  }
});

test('thrown away, it leaves no trace', () => {
  write(output, { a: 'a' });
  const staging = openStaging(output);
  write(staging.folder, { a: 'A' });
  staging.discard();
  expect(read()).toEqual({ a: 'a' });
  expect(beside()).toEqual([]);
});

test('killed before it was decided, the output is unchanged', () => {
  write(output, { a: 'a' });
  write(openStaging(output).folder, { a: 'A' });
  recoverOutput(output);
  expect(read()).toEqual({ a: 'a' });
  expect(beside()).toEqual([]);
});

test('what is written late for a killed build is not of the next one', () => {
  write(output, { a: 'a' });
  const killed = openStaging(output).folder;
  recoverOutput(output);
  const staging = openStaging(output);
  write(killed, { a: 'late', b: 'late' });
  write(staging.folder, { c: 'c' });
  staging.publish({ removed: [], swapped: [], kept: [] });
  expect(read()).toEqual({ a: 'a', c: 'c' });
  expect(beside()).toEqual([]);
});

test.for([0, 1, 2, 3, 4, 5])(
  'killed after it was decided and after %i steps, the next build ends it',
  (steps) => {
    const names = ['vi/a', 'vi/b', 'vi/c', 'en/a'];
    write(output, { 'vi/a': 'a', 'vi/alt': 'alt', 'vi/gone/x': 'x' });
    const staging = openStaging(output);
    write(staging.folder, Object.fromEntries(names.map((name) => [name, 'new'])));
    const kept = path.join(folder, 'cache/manifest');

    // Each step of putting it in its place, until this process “dies” at one of them.
    const rename = fs.renameSync;
    const decide = { done: false, left: steps };
    fs.renameSync = (from, to) => {
      if (decide.done && decide.left-- === 0) throw new Error('killed');
      rename(from, to);
      decide.done ||= String(to).endsWith('.publishing');
    };
    try {
      staging.publish({ removed: ['vi/gone/x'], swapped: [], kept: [[kept, 'manifest']] });
    } catch (error) {
      expect(String(error)).toContain('killed');
    } finally {
      fs.renameSync = rename;
    }
    recoverOutput(output);
    expect(read()).toEqual({ 'vi/a': 'new', 'vi/b': 'new', 'vi/c': 'new', 'en/a': 'new', 'vi/alt': 'alt' });
    expect(readPacked(kept)).toBe('manifest');
    expect(beside()).toEqual([]);
  },
);

const many = () => Object.fromEntries(Array.from({ length: 6 }, (_, i) => [`vi/2017/${i}`, 'new']));

test.for([0, 1, 2, 3, 4, 5, 6])(
  'a folder is put in its place as a whole; killed after %i steps, the next build ends it',
  (steps) => {
    write(output, { 'vi/2017/0': 'a', 'vi/2017/gone': 'x', 'vi/2016/a': 'a', 'en/a': 'a', b: 'b' });
    const staging = openStaging(output);
    write(staging.folder, { ...many(), 'de/a': 'new', b: 'B' });
    const rename = fs.renameSync;
    const decide = { done: false, left: steps };
    let renames = 0;
    fs.renameSync = (from, to) => {
      if (decide.done && decide.left-- === 0) throw new Error('killed');
      rename(from, to);
      if (decide.done) renames += 1;
      decide.done ||= String(to).endsWith('.publishing');
    };
    try {
      staging.publish({ removed: ['vi/2017/gone', 'en/a'], swapped: ['de', 'vi/2017'], kept: [] });
    } catch (error) {
      expect(String(error)).toContain('killed');
    } finally {
      fs.renameSync = rename;
    }
    // Two for a folder that was there before, one for a new one, one for the file.
    expect(renames).toBeLessThanOrEqual(4);
    recoverOutput(output);
    expect(read()).toEqual({ ...many(), 'de/a': 'new', 'vi/2016/a': 'a', b: 'B' });
    expect(beside()).toEqual([]);
  },
);

test('a link in the place of a folder is not followed', () => {
  const foreign = path.join(folder, 'foreign');
  write(foreign, { '0': 'foreign' });
  write(output, { 'vi/2016/a': 'a' });
  fs.symlinkSync(foreign, path.join(output, 'vi/2017'));
  fs.symlinkSync(foreign, path.join(output, 'en'));
  const staging = openStaging(output);
  write(staging.folder, { ...many(), 'en/0': 'new' });
  staging.publish({ removed: ['vi/2017', 'en'], swapped: ['vi/2017'], kept: [] });
  expect(read()).toEqual({ ...many(), 'en/0': 'new', 'vi/2016/a': 'a' });
  expect(fs.readFileSync(path.join(foreign, '0'), 'utf8')).toBe('foreign');
});

test('nothing is put outside the output, whatever the journal says', () => {
  write(output, { a: 'a' });
  write(folder, { b: 'b' });
  const staging = openStaging(output);
  expect(() => staging.publish({ removed: ['../b'], swapped: [], kept: [] })).toThrow('is not below');
  expect(fs.readFileSync(path.join(folder, 'b'), 'utf8')).toBe('b');
});
