import { expect, test } from 'vitest';
import { type Period, readPeriod } from './period.ts';

test.for<[kind: Period['kind'], written: string, name: string, first: string, last: string]>([
  ['month', '2017-04', '2017-04', '2017-04', '2017-04'],
  ['month', '2017-4', '2017-04', '2017-04', '2017-04'],
  ['month', '4/2017', '2017-04', '2017-04', '2017-04'],
  ['month', ' 12/2026 ', '2026-12', '2026-12', '2026-12'],
  ['quarter', '2017-Q2', '2017-Q2', '2017-04', '2017-06'],
  ['quarter', '2017q4', '2017-Q4', '2017-10', '2017-12'],
  ['quarter', 'Q1/2017', '2017-Q1', '2017-01', '2017-03'],
  ['year', '2017', '2017', '2017-01', '2017-12'],
])('the %s %s', ([kind, written, name, first, last]) => {
  const period = readPeriod(kind, written);
  expect([period?.name, period?.months[0], period?.months.at(-1)]).toEqual([name, first, last]);
});

test.for<[kind: Period['kind'], written: string]>([
  ['month', '2017-13'],
  ['month', '2017-00'],
  ['month', '2017'],
  ['month', '17-04'],
  ['month', 'tháng 4'],
  ['quarter', '2017-Q5'],
  ['quarter', '2017-2'],
  ['year', '17'],
  ['year', '2017-04'],
  ['year', '0'],
])('no %s is %s', ([kind, written]) => {
  expect(readPeriod(kind, written)).toBeUndefined();
});
