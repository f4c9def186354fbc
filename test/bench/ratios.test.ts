import { expect, test } from 'vitest';
import type { BuilderName } from './builders.ts';
import { ratioRows } from './ratios.ts';
import { record, type SizeResult } from './results.ts';
import type { Step } from './steps.ts';
import { verdict } from './targets.ts';

type Run = [builder: BuilderName, step: Step, cpu: number, wall: number, memory: number];

function resultOf(size: number, runs: readonly Run[]): SizeResult {
  const result: SizeResult = { size, outcomes: [], counts: new Map(), differences: new Map() };
  for (const [builder, step, cpu, wall, memory] of runs)
    record(result, builder, step, { cost: { cpu, wall, memory } });
  result.counts.set('bantin', new Map([['bulletin', { files: size, bytes: 0, arePages: true }]]));
  return result;
}

const rowsOf = (...results: SizeResult[]) =>
  ratioRows(results).map(({ size, title, of, measured, must, verdict: said }) =>
    [size, title, of, measured, must, said].join(' | '),
  );

test.for<[value: number, expected: string]>([
  [0.81, 'FAIL'],
  [0.8, 'pass'],
  [0.5, 'pass, aim reached'],
])('%d against at most 0.8, aim 0.5: %s', ([value, expected]) => {
  expect(verdict(value, { must: 0.8, aim: 0.5 })).toBe(expected);
});

test('runs are divided pair by pair, and the median decides', () => {
  const result = resultOf(10_000, [
    ['bantin', 'cold', 10, 6, 300],
    ['hugo', 'cold', 20, 10, 900],
    ['bantin', 'cold', 30, 6, 300],
    ['hugo', 'cold', 30, 10, 900],
    ['bantin', 'cold', 14, 9, 300],
    ['hugo', 'cold', 20, 10, 900],
  ]);
  expect(rowsOf(result)).toEqual([
    '10000 | cold / Hugo | CPU | 0.7 (0.5–1) | ≤ 0.8 | pass',
    '10000 | cold / Hugo | wall | 0.6 (0.6–0.9) | ≤ 0.8 | pass',
    '10000 | cold / Hugo | memory | 0.33 (0.33–0.33) |  | no target',
  ]);
});

test('a warm build is compared with the own cold one and with all of the other again', () => {
  const result = resultOf(50_000, [
    ['bantin', 'cold', 100, 60, 400],
    ['hugo', 'add', 120, 60, 2000],
    ['bantin', 'add', 2, 4, 200],
  ]);
  expect(rowsOf(result)).toEqual([
    '50000 | one added / cold | CPU | 1/50 | ≤ 1/20 | pass, aim reached',
    '50000 | one added / cold | wall | 1/15 | ≤ 1/20 | FAIL',
    '50000 | one added / Hugo, all again | CPU | 1/60 | ≤ 1/20 | pass, aim reached',
    '50000 | one added / Hugo, all again | wall | 1/15 | ≤ 1/20 | FAIL',
  ]);
});

test('the largest site is bound by memory and by the time a page takes at 10,000', () => {
  const small = resultOf(10_000, [['bantin', 'cold', 10, 5, 300]]);
  const large = resultOf(200_000, [['bantin', 'cold', 260, 130, 1400]]);
  expect(rowsOf(small, large)).toEqual([
    '200000 | cold, a page / a page at 10,000 | CPU | 1.3 | ≤ 1.2 | FAIL',
    '200000 | cold | peak MB | 1,400 | ≤ 2,500 | pass, aim reached',
  ]);
});
