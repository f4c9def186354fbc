import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { machineDate, shortDate } from '../../filters/dates.ts';
import { parseDate, parseEnd } from './dates.ts';

const ZONE = 'Asia/Ho_Chi_Minh';

describe('every way of writing a date', () => {
  test.for([
    '2017-04-27',
    '2017-04-27 00:00',
    '27/04/2017',
    '27/04/2017 00:00',
    '27/4/2017',
    '27/4/2017 0:00',
    '2017/04/27',
    '2017/04/27 00:00',
    '00:00 27/04/2017',
    '0:00 27/4/2017',
    '2017-04-27 0:00',
    '2017-04-26T17:00:00Z',
    '2017-04-26T17:00Z',
    '2017-04-27T00:00:00+07:00',
    '2017-04-27T00:00:00.000+07:00',
    '2017-04-26T10:00:00-07:00',
  ])('%s is midnight of 27 April 2017 in Vietnam', (written) => {
    expect(parseDate(written, ZONE)).toBe(Date.UTC(2017, 3, 26, 17));
  });

  test.for([
    ['27/04/2017 08:30', ZONE, '2017-04-27T01:30:00.000Z'],
    ['27/04/2017', 'UTC', '2017-04-27T00:00:00.000Z'],
    ['27/04/2017', 'America/Los_Angeles', '2017-04-27T07:00:00.000Z'],
    ['29/02/2024', ZONE, '2024-02-28T17:00:00.000Z'],
    ['29/02/2000', ZONE, '2000-02-28T17:00:00.000Z'],
  ] as const)('%s in %s', ([written, zone, expected]) => {
    expect(new Date(Number(parseDate(written, zone))).toISOString()).toBe(expected);
  });
});

test.for([
  '30/02/2017',
  '29/02/2017',
  '29/02/1900',
  '31/04/2017',
  '00/01/2017',
  '01/13/2017',
  '2017-02-30',
  '2017-04-27 24:00',
  '2017-04-27 08:60',
  '2017-02-30T00:00:00Z',
  '2017-04-27T24:00:00Z',
  '2017-04-27T25:00Z',
])('%s does not exist', (written) => {
  expect(parseDate(written, ZONE)).toBe('date-invalid');
});

test.for([
  '',
  '27-04-2017',
  '27.04.2017',
  '27/04/17',
  '04/2017',
  '2017',
  '2017-4-27',
  '2017/4/27',
  '2017/04-27',
  '27/4-2017',
  '00:00 2017-04-27',
  '27/04/2017 8h30',
  '27/04/2017 8:3',
  '127/4/2017',
  '2017-04-27T08:30',
  '2017-04-27T08:30+7',
  '2017-04-27T08:30+99:99',
  '27/04/2017, 08:30',
  'Thứ 5, Ngày 27/04/2017',
  'hôm nay',
  '1493226000000',
  '2017-04-27\n',
])('%j is not a way of writing a date', (written) => {
  expect(parseDate(written, ZONE)).toBe('date-format');
});

test('a time of day that summer time skips does not exist', () => {
  expect(parseDate('2017-03-12 02:30', 'America/Los_Angeles')).toBe('date-invalid');
  expect(parseDate('2017-10-01 02:15', 'Australia/Lord_Howe')).toBe('date-invalid');
});

test('what a page prints for machines is read as the same moment', () => {
  const seconds = fc.integer({ min: 0, max: 4_102_444_800 });
  const zones = fc.constantFrom(ZONE, 'UTC', 'America/Los_Angeles', 'Asia/Kathmandu', 'Australia/Lord_Howe');
  fc.assert(
    fc.property(seconds, zones, zones, (second, printed, read) => {
      expect(parseDate(machineDate(second * 1000, printed), read)).toBe(second * 1000);
    }),
  );
});

test('what a page prints for readers is read as the beginning of the same day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), (day) => {
      const midnight = day * 86_400_000 - 7 * 3_600_000 + 10 * 365 * 86_400_000;
      expect(parseDate(shortDate(midnight, ZONE), ZONE)).toBe(midnight);
    }),
  );
});

test.for<[string, string]>([
  ['30/4/2026', '2026-04-30T17:00:00.000Z'],
  ['2026/04/30', '2026-04-30T17:00:00.000Z'],
  ['30/4/2026 0:00', '2026-04-29T17:00:00.000Z'],
  ['17:30 30/4/2026', '2026-04-30T10:30:00.000Z'],
])('what lasts until %s ends at %s', ([written, end]) => {
  expect(new Date(Number(parseEnd(written, ZONE))).toISOString()).toBe(end);
});
