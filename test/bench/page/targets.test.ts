import { expect, test } from 'vitest';
import type { SizeResult } from '../run-size.ts';
import type { Step } from '../steps.ts';
import { targetRows } from './targets.ts';

type Figures = readonly [cpu: number, wall: number, memory: number];

type Runs = readonly [step: Step, ...runs: Figures[]];

const resultOf = (size: number, ...steps: Runs[]): SizeResult => ({
  size,
  costs: new Map(
    steps.map(([step, ...runs]) => [step, runs.map(([cpu, wall, memory]) => ({ cpu, wall, memory }))]),
  ),
  changes: new Map([['languages', { files: 41, bytes: 0 }]]),
});

/** Those that were measured. */
const rowsOf = (...results: SizeResult[]) =>
  targetRows(results)
    .filter(([, , , , verdict]) => verdict !== 'not measured')
    .map((row) => row.join(' | '));

test('runs are divided pair by pair, the median decides, and what has no target at a size has no row', () => {
  const result = resultOf(
    10_000,
    ['hugo', [20, 10, 900], [30, 10, 900], [20, 10, 900]],
    ['cold', [10, 9, 300], [30, 9.8, 300], [14, 9.7, 300]],
  );
  expect(rowsOf(result)).toEqual([
    '10,000 | cold / Hugo: CPU | ≤ 0.95 | 0.7 (0.5–1) | pass',
    '10,000 | cold / Hugo: wall | ≤ 0.95 | 0.97 (0.9–0.98) | FAIL',
    '10,000 | files changed by one bulletin in both languages | ≤ 40 | 41 | FAIL',
  ]);
});

test('small ratios are printed as parts, and memory in MB', () => {
  const rows = rowsOf(
    resultOf(50_000, ['cold', [72, 45, 400]], ['add', [4, 3.2, 200]]),
    resultOf(200_000, ['cold', [260, 130, 2400]]),
  );
  expect(rows.slice(0, 3)).toEqual([
    '50,000 | one added / cold: CPU | ≤ 1/18 | 1/18 | pass',
    '50,000 | one added / cold: wall | ≤ 1/15 | 1/14 | FAIL',
    '200,000 | cold, peak MB, heap as Node sets it | ≤ 2,500 | 2,400 | pass',
  ]);
});

test('nothing is left out that was not measured', () => {
  expect(targetRows([])).toHaveLength(17);
  expect(targetRows([]).every(([, , , , verdict]) => verdict === 'not measured')).toBe(true);
});
