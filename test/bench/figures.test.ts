import { describe, expect, test } from 'vitest';
import { fixed, median, ratio, summary, table } from './figures.ts';

test.for<[values: number[], expected: number]>([
  [[3], 3],
  [[9, 1, 5], 5],
  [[1, 2, 3, 10], 2.5],
  [[], 0],
])('the median of %j is %d', ([values, expected]) => {
  expect(median(values)).toBe(expected);
});

describe('a figure', () => {
  test('of one run stands alone', () => {
    expect(summary([1234.5], fixed(2))).toBe('1,234.50');
  });

  test('of several is the median with its range', () => {
    expect(summary([3, 1, 2], fixed(0))).toBe('2 (1–3)');
  });
});

test.for<[value: number, expected: string]>([
  [1.2034, '1.2'],
  [0.8, '0.8'],
  [1 / 20, '1/20'],
  [0.0124, '1/81'],
  [0, '0'],
])('the ratio %d is shown as %s', ([value, expected]) => {
  expect(ratio(value)).toBe(expected);
});

test('a table is aligned, the first columns to the left', () => {
  expect(
    table(
      [
        ['builder', 'step', 's'],
        ['Hugo', 'cold', '12.5'],
      ],
      2,
    ),
  ).toBe('| builder | step |    s |\n| ------- | ---- | ---: |\n| Hugo    | cold | 12.5 |\n');
});
