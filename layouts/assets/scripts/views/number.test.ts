import { expect, test } from 'vitest';
import { wholeNumber } from './number.ts';

test.for([
  [1284, 1284],
  [0, 0],
  ['1284', 1284],
  [' 1284\n', 1284],
  ['1 284', 1284],
  ['1\u202f284', 1284],
  ['1\u00a0284', 1284],
  ['1.284', 1284],
  ['1,284,567', 1_284_567],
  ['1’284', 1284],
  ['0', 0],
  [1.5, undefined],
  [-3, undefined],
  [1e300, undefined],
  ['9'.repeat(13), undefined],
  [Number.NaN, undefined],
  ['1.5', undefined],
  ['1.2k', undefined],
  ['1284 người', undefined],
  ['<script>alert(1)</script>', undefined],
  ['12,84', undefined],
  ['0x10', undefined],
  ['', undefined],
  [null, undefined],
  [[1284], undefined],
  [{ count: 1284 }, undefined],
  [true, undefined],
] as const)('%j: %j', ([answer, number]) => {
  expect(wholeNumber(answer)).toBe(number);
});
