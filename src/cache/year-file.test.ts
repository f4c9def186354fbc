import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { problem, startOf } from '../problems/problem.ts';
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

test('whatever comes, goes and is kept between: a year holds what it was given last', () => {
  const names = ['mot', 'hai', 'ba', 'bon', 'nam'];
  const step = fc.oneof(
    fc.record({ does: fc.constant('put'), name: fc.constantFrom(...names), errors: fc.nat(9) }),
    fc.record({ does: fc.constant('delete'), name: fc.constantFrom(...names), errors: fc.constant(0) }),
    fc.record({ does: fc.constantFrom('save', 'ask'), name: fc.constant(''), errors: fc.constant(0) }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const known = new Map<string, number>();
      let year = new YearFile(file, undefined);
      const check = () => {
        expect(year.size).toBe(known.size);
        expect(new Map(year.indexEntries().map(({ id, errors }) => [id, errors]))).toEqual(known);
        for (const [id, errors] of known) expect(year.record(id)?.problems).toHaveLength(errors);
      };
      for (const { does, name, errors } of steps) {
        const id = `2017/${name}`;
        if (does === 'put') {
          const problems = Array.from({ length: errors }, () => problem('file-empty', startOf(id), {}));
          year.put({ ...facts(name), errors }, packRecord({ problems }));
          known.set(id, errors);
        } else if (does === 'delete') {
          year.delete(id);
          known.delete(id);
        } else if (does === 'save') {
          const hash = year.save();
          check();
          year.close();
          year = new YearFile(file, hash);
        }
        if (does !== 'put' && does !== 'delete') check();
        for (const each of names) expect(year.has(`2017/${each}`)).toBe(known.has(`2017/${each}`));
      }
      year.close();
    }),
  );
});
