import { expect, test } from 'vitest';
import { wordNumber } from './number-formats.ts';

test.for<[string, number, string]>([
  ['decimal', 12, '12'],
  ['decimalZero', 7, '07'],
  ['decimalZero', 12, '12'],
  ['lowerLetter', 4, 'd'],
  ['lowerLetter', 5, 'e'],
  ['lowerLetter', 27, 'aa'],
  ['upperLetter', 28, 'BB'],
  ['lowerLetter', 0, ''],
  ['upperLetter', -1, ''],
  ['lowerLetter', 780, 'z'.repeat(30)],
  ['lowerLetter', 781, '781'],
  ['upperLetter', 1e20, '100000000000000000000'],
  ['lowerRoman', 4, 'iv'],
  ['upperRoman', 1994, 'MCMXCIV'],
  ['lowerRoman', 0, ''],
  ['upperRoman', -1, ''],
  ['lowerRoman', -32768, ''],
  ['upperRoman', 2147483647, `${'M'.repeat(9)}CMXCIX`],
  ['vietnameseCounting', 3, 'Ba'],
  ['vietnameseCounting', 11, '11'],
  ['none', 3, ''],
  ['chicago', 3, '3'],
])('%s %i is %j', ([format, number, written]) => {
  expect(wordNumber(number, format)).toBe(written);
});
