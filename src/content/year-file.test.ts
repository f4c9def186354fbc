import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { BundleFacts } from './facts.ts';
import { packRecord, RecordLost, YearFile } from './year-file.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bantin-'));
  file = path.join(folder, '2017');
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

const facts = (name: string): BundleFacts => ({ id: `2017/${name}`, texts: ['vi'], errors: 1, warnings: 0 });

function put(year: YearFile, ...names: string[]): void {
  for (const name of names) year.put(facts(name), packRecord({ problems: [] }));
}

const recordsIn = (year: YearFile, names: readonly string[]) =>
  names.filter((name) => year.record(`2017/${name}`) !== undefined);

test('what is fresh comes to what was there, and what was deleted goes', () => {
  const first = new YearFile(file, undefined);
  put(first, 'mot', 'hai', 'ba');
  const second = new YearFile(file, first.save());
  put(second, 'hai', 'bon');
  second.delete('2017/mot');
  const third = new YearFile(file, second.save());
  expect(recordsIn(third, ['mot', 'hai', 'ba', 'bon'])).toEqual(['hai', 'ba', 'bon']);
  for (const year of [first, second, third]) year.close();
});

test('a year that was emptied is filled again', () => {
  const year = new YearFile(file, undefined);
  put(year, 'mot');
  year.save();
  year.delete('2017/mot');
  expect(year.save()).toBe(undefined);
  expect(fs.existsSync(file)).toBe(false);
  put(year, 'hai');
  const again = new YearFile(file, year.save());
  expect(recordsIn(again, ['mot', 'hai'])).toEqual(['hai']);
  for (const each of [year, again]) each.close();
});

test('a record that was damaged is noticed by who asks for it, though it was carried over meanwhile', () => {
  const first = new YearFile(file, undefined);
  put(first, 'mot', 'hai');
  const known = first.save();
  first.close();
  const bytes = fs.readFileSync(file);
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  fs.writeFileSync(file, bytes);
  const second = new YearFile(file, known);
  put(second, 'ba');
  const third = new YearFile(file, second.save());
  expect(recordsIn(third, ['mot', 'ba'])).toEqual(['mot', 'ba']);
  expect(() => third.record('2017/hai')).toThrow(RecordLost);
  expect(fs.existsSync(file)).toBe(false);
  for (const year of [second, third]) year.close();
});
