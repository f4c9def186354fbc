import { expect, test } from 'vitest';
import { formatNumber } from './number-formats.ts';

test.for<[string, number, string]>([
  ['decimal', 12, '12'],
  ['decimalZero', 7, '07'],
  ['decimalZero', 12, '12'],
  ['lowerLetter', 4, 'd'],
  ['lowerLetter', 5, 'e'],
  ['lowerLetter', 27, 'aa'],
  ['upperLetter', 28, 'BB'],
  ['lowerLetter', 0, ''],
  ['lowerRoman', 4, 'iv'],
  ['upperRoman', 1994, 'MCMXCIV'],
  ['vietnameseCounting', 3, 'Ba'],
  ['vietnameseCounting', 11, '11'],
  ['none', 3, ''],
  ['chicago', 3, '3'],
])('%s %i is %j', ([format, number, written]) => {
  expect(formatNumber(number, format)).toBe(written);
});
