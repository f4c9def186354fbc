import { expect, test } from 'vitest';
import { readOldDate, writtenDate } from './old-dates.ts';

const ZONE = 'Asia/Ho_Chi_Minh';

test.for([
  ['/Date(1493226000000)/', '27/04/2017'],
  ['1493226000', '27/04/2017'],
  ['2017-04-26T17:00:00Z', '27/04/2017'],
  ['2017-04-27 08:30:00', '27/04/2017 08:30'],
  ['2017-04-27', '27/04/2017'],
  ['27/4/2017 12:00 SA', '27/04/2017'],
  ['27/04/2017 1:05:09 CH', '27/04/2017 13:05'],
  ['27/04/2017, 00:30', '27/04/2017 00:30'],
  ['00:30 27/04/2017', '27/04/2017 00:30'],
  ['27-4-2017', '27/04/2017'],
  ['27.04.2017 8h30', '27/04/2017 08:30'],
  ['ngày 27 tháng 4 năm 2017', '27/04/2017'],
  ['20170427', '27/04/2017'],
  ['27/4/17', undefined],
  ['27-4-98', undefined],
  ['42852', undefined],
  ['/Date(-62135596800000)/', undefined],
  ['0001-01-01T00:00:00Z', undefined],
  ['31/12/9999', undefined],
  ['04/27/2017', undefined],
  ['30/02/2017', undefined],
  ['27/04/2017 25:00', undefined],
  ['hôm qua', undefined],
] as const)('%s', ([written, expected]) => {
  const date = readOldDate(written, ZONE, false);
  expect(date === undefined ? undefined : writtenDate(date, ZONE)).toBe(expected);
});

test.for([
  ['04-27-2017', '27/04/2017'],
  ['4.27.2017', '27/04/2017'],
  ['4/27/2017 8h30', '27/04/2017 08:30'],
  ['4-27-2017 8 giờ', '27/04/2017 08:00'],
  ['04.05.2017, 8g30', '05/04/2017 08:30'],
] as const)('%s, where months come first', ([written, expected]) => {
  expect(writtenDate(readOldDate(written, ZONE, true) ?? 0, ZONE)).toBe(expected);
});

test('months come first where the mapping says so', () => {
  expect(readOldDate('4/27/2017 1:00 PM', ZONE, true)).toBe(Date.UTC(2017, 3, 27, 6));
});
