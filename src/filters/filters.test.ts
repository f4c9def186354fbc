import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { absoluteUrl, hostOf } from './addresses.ts';
import { dayDate, longDate, machineDate, monthKey, monthName, shortDate } from './dates.ts';
import { filters } from './index.ts';
import { duration, fileSize, formatCount, formatNumber } from './numbers.ts';
import { excerpt } from './text.ts';

const ZONE = 'Asia/Ho_Chi_Minh';
const SEED = Date.UTC(2017, 3, 26, 17);

describe('dates', () => {
  test.for<[string, string, string]>([
    ['2017-04-24', 'Thứ 2, Ngày 24/04/2017, 00:00', 'Monday, 24 April 2017, 00:00'],
    ['2017-04-25', 'Thứ 3, Ngày 25/04/2017, 00:00', 'Tuesday, 25 April 2017, 00:00'],
    ['2017-04-26', 'Thứ 4, Ngày 26/04/2017, 00:00', 'Wednesday, 26 April 2017, 00:00'],
    ['2017-04-27', 'Thứ 5, Ngày 27/04/2017, 00:00', 'Thursday, 27 April 2017, 00:00'],
    ['2017-04-28', 'Thứ 6, Ngày 28/04/2017, 00:00', 'Friday, 28 April 2017, 00:00'],
    ['2017-04-29', 'Thứ 7, Ngày 29/04/2017, 00:00', 'Saturday, 29 April 2017, 00:00'],
    ['2017-04-30', 'Chủ nhật, Ngày 30/04/2017, 00:00', 'Sunday, 30 April 2017, 00:00'],
  ])('%s in full', ([day, vi, en]) => {
    const date = Date.parse(`${day}T00:00:00+07:00`);
    expect([longDate(date, 'vi', ZONE), longDate(date, 'en', ZONE)]).toEqual([vi, en]);
  });

  test.for<[string, string, string]>([
    ['a day’s heading', dayDate(SEED, 'vi', ZONE), 'Thứ 5, 27/04/2017'],
    ['a day’s heading in English', dayDate(SEED, 'en', ZONE), 'Thursday, 27 April 2017'],
    ['short', shortDate(SEED, ZONE), '27/04/2017'],
    ['short in English', shortDate(SEED, ZONE, 'en'), '27 Apr 2017'],
    ['short, of one digit', shortDate(Date.UTC(2026, 8, 2), ZONE, 'en'), '2 Sep 2026'],
    ['short, a day before in another zone', shortDate(SEED, 'UTC'), '26/04/2017'],
    ['for machines', machineDate(SEED, ZONE), '2017-04-27T00:00:00+07:00'],
    ['for machines in UTC', machineDate(SEED, 'UTC'), '2017-04-26T17:00:00+00:00'],
    ['a month’s key', monthKey(Date.UTC(2017, 3, 30, 17), ZONE), '2017-05'],
    ['a month’s name', monthName('2017-04', 'vi'), '4/2017'],
    ['a month’s name in English', monthName('2017-12', 'en'), 'December 2017'],
  ])('%s', ([, printed, expected]) => {
    expect(printed).toBe(expected);
  });
});

describe('numbers', () => {
  test.for<[number, string, string]>([
    [1_234_567.89, '1.234.567,89', '1,234,567.89'],
    [1817, '1.817', '1,817'],
    [0, '0', '0'],
    [0.5, '0,5', '0.5'],
  ])('%d', ([value, vi, en]) => {
    expect([formatNumber(value, 'vi'), formatNumber(value, 'en')]).toEqual([vi, en]);
  });

  test('an unknown count is never 0', () => {
    expect([formatCount(undefined, 'vi'), formatCount(0, 'vi'), formatCount(1817, 'vi')]).toEqual([
      '—',
      '0',
      '1.817',
    ]);
  });

  test.for<[number, string, string]>([
    [0, '0 byte', '0 byte'],
    [999, '999 byte', '999 byte'],
    [1000, '1 kB', '1 kB'],
    [1499, '1 kB', '1 kB'],
    [312_400, '312 kB', '312 kB'],
    [999_499, '999 kB', '999 kB'],
    [999_500, '1 MB', '1 MB'],
    [1_449_999, '1,4 MB', '1.4 MB'],
    [40_000_000, '40 MB', '40 MB'],
    [1_234_567_890, '1.234,6 MB', '1,234.6 MB'],
  ])('%d bytes', ([bytes, vi, en]) => {
    expect([fileSize(bytes, 'vi'), fileSize(bytes, 'en')]).toEqual([vi, en]);
  });
});

describe('excerpts', () => {
  test.for<[string, number, string]>([
    ['Họp phiên đầu tiên', 100, 'Họp phiên đầu tiên'],
    ['Họp phiên đầu tiên', 18, 'Họp phiên đầu tiên'],
    ['Họp phiên đầu tiên', 17, 'Họp phiên đầu…'],
    ['Họp phiên đầu tiên', 9, 'Họp phiên…'],
    ['Họp phiên, đầu tiên', 10, 'Họp phiên…'],
    ['Họp phiên – đầu tiên', 12, 'Họp phiên…'],
    ['Họpphiênđầutiên', 5, 'Họpph…'],
    ['👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 2, '👩‍👩‍👧‍👦👩‍👩‍👧‍👦…'],
    ['Họp phiên'.normalize('NFD'), 9, 'Họp phiên'.normalize('NFD')],
    ['', 5, ''],
  ])('%s in %d characters', ([text, limit, expected]) => {
    expect(excerpt(text, limit)).toBe(expected);
  });

  const segmenter = new Intl.Segmenter('vi', { granularity: 'grapheme' });
  const count = (text: string) => [...segmenter.segment(text)].length;

  test('are never longer than asked for, and begin like the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, limit) => {
        const short = excerpt(text, limit);
        expect(count(short)).toBeLessThanOrEqual(Math.max(limit + 1, count(text) <= limit ? limit : 0));
        expect(text.startsWith(short) || (short.endsWith('…') && text.startsWith(short.slice(0, -1)))).toBe(
          true,
        );
      }),
    );
  });
});

test('addresses', () => {
  expect(absoluteUrl('/vi/2017/hop.html', 'https://a.example/repo')).toBe(
    'https://a.example/vi/2017/hop.html',
  );
  expect(hostOf('https://www.chinhphu.vn/a')).toBe('chinhphu.vn');
});

describe('the filters of templates', () => {
  const bound = filters(ZONE, 'https://a.example');

  test.for([SEED, new Date(SEED), '2017-04-26T17:00:00Z'])('take a date as %s', (date) => {
    expect(bound.longDate?.(date, 'vi')).toBe('Thứ 5, Ngày 27/04/2017, 00:00');
    expect(bound.monthKey?.(date)).toBe('2017-04');
  });

  test('say what is no date', () => {
    expect(() => bound.shortDate?.('hôm qua')).toThrow('“hôm qua” is not a date');
  });

  test('format for the language that is asked for', () => {
    expect(bound.number?.(1817, 'en')).toBe('1,817');
    expect(bound.count?.(undefined, 'vi')).toBe('—');
    expect(bound.fileSize?.(1_400_000, 'vi')).toBe('1,4 MB');
    expect(bound.excerpt?.('Họp phiên', 4)).toBe('Họp…');
    expect(bound.absoluteUrl?.('/vi/')).toBe('https://a.example/vi/');
    expect(bound.monthName?.('2017-04', 'vi')).toBe('4/2017');
    expect(bound.shortDate?.(SEED)).toBe('27/04/2017');
    expect(bound.shortDate?.(SEED, 'en')).toBe('27 Apr 2017');
    expect(bound.dayDate?.(SEED, 'vi')).toBe('Thứ 5, 27/04/2017');
    expect(bound.machineDate?.(SEED)).toBe('2017-04-27T00:00:00+07:00');
    expect(bound.hostOf?.('https://www.chinhphu.vn')).toBe('chinhphu.vn');
  });
});

test.for([
  [185, '3 phút 5 giây', '3 min 5 s'],
  [60, '1 phút', '1 min'],
  [9, '9 giây', '9 s'],
  [0, '0 giây', '0 s'],
] as const)('%d seconds', ([seconds, vi, en]) => {
  expect([duration(seconds, 'vi'), duration(seconds, 'en')]).toEqual([vi, en]);
});
