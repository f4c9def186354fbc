import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addCounts } from './add-counts.ts';
import { Agents } from './agents.ts';
import { dayName, dayOf, daysOfMonth, monthOfDay } from './days.ts';
import { leftOut } from './filter.ts';
import { Networks } from './networks.ts';
import { Reloads } from './reloads.ts';
import type { ViewsState } from './state.ts';

describe('who is no reader', () => {
  const filter = {
    agents: new Agents(),
    editors: new Networks(['203.0.113.0/24', '2001:db8::/32', '198.51.100.7']),
    host: 'tinh.gov.vn',
    now: 1000,
  };
  const line = {
    time: 900,
    method: 'GET',
    target: '/',
    status: 200,
    address: '192.0.2.1',
    agent: 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0 Safari/537.36',
  };
  test.for([
    [{}, undefined],
    [{ status: 304 }, undefined],
    [{ status: 404 }, 'status'],
    [{ status: 206 }, 'status'],
    [{ status: 301 }, 'status'],
    [{ method: 'HEAD' }, 'method'],
    [{ isAhead: true }, 'ahead'],
    [{ time: 90_000 }, 'future'],
    [{ host: 'www.Tinh.gov.vn:443' }, undefined],
    [{ host: '10.0.0.7' }, undefined],
    [{ host: 'huyen.gov.vn' }, 'host'],
    [{ address: '203.0.113.200' }, 'editor'],
    [{ address: '::ffff:203.0.113.9' }, 'editor'],
    [{ address: '203.0.113.9:5120' }, 'editor'],
    [{ address: '[2001:db8::1]:443' }, 'editor'],
    [{ address: '2001:db8:1::1' }, 'editor'],
    [{ address: '198.51.100.7' }, 'editor'],
    [{ address: '198.51.100.8' }, undefined],
    [{ address: 'may-tram' }, undefined],
    [{ agent: '' }, 'crawler'],
    [{ agent: 'coccocbot-web/1.0 (+http://help.coccoc.com/searchengine)' }, 'crawler'],
    [{ agent: 'python-requests/2.31' }, 'crawler'],
    [{ agent: 'facebookexternalhit/1.1' }, 'crawler'],
    [{ agent: 'Feedly/1.0 (poller)' }, 'crawler'],
  ] as const)('%j: %s', ([change, reason]) => {
    expect(leftOut({ ...line, ...change }, filter)).toBe(reason);
  });
});

describe('reloads', () => {
  const countedOf = (times: readonly number[]) => {
    const reloads = new Reloads();
    return times.filter((time) => !reloads.isReload('a', 1, 0, time)).length;
  };

  test('count once in half an hour, for each reader, page and day', () => {
    const reloads = new Reloads();
    const open = (reader: string, page: number, day: number, minutes: number) =>
      !reloads.isReload(reader, page, day, 100_000 + minutes * 60);
    expect(open('a', 1, 0, 0)).toBe(true);
    expect(open('a', 1, 0, 29.9)).toBe(false);
    expect(open('b', 1, 0, 29.9)).toBe(true);
    expect(open('a', 2, 0, 29.9)).toBe(true);
    expect(open('a', 1, 0, 30)).toBe(true);
    expect(open('a', 1, 0, 59)).toBe(false);
    expect(open('a', 1, 1, 59)).toBe(true);
    expect(open('b', 1, 0, 60)).toBe(true);
  });

  test('a log that is lost never raises the number of a day', () => {
    const times = fc.array(fc.integer({ min: 0, max: 30_000 }), { maxLength: 60 });
    fc.assert(
      fc.property(times, fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }), (all, isThere) => {
        const sorted = all.sort((a, b) => a - b);
        expect(countedOf(sorted.filter((_, i) => isThere[i]))).toBeLessThanOrEqual(countedOf(sorted));
      }),
    );
  });
});

describe('what is known and what logs say', () => {
  const count = (known: number, added: number, day = 5) =>
    ({ id: 'a', lang: 'vi', day, known, added }) as const;
  const state = (...vi: number[]): ViewsState => ({ until: 10, bulletins: new Map([['a', { vi }]]) });

  test.for([
    ['read twice', count(7, 0), [5, 7]],
    ['lost', count(3, 0), [5, 7]],
    ['lost, and read on', count(0, 2), [5, 9]],
    ['read on', count(7, 2), [5, 9]],
    ['found again', count(8, 0), [5, 8]],
    ['of an older day', count(4, 0, 3), [3, 4, 5, 7]],
    ['of a newer day', count(0, 4, 6), [5, 7, 6, 4]],
  ] as const)('a log that is %s', ([, found, expected]) => {
    const { state: after } = addCounts(state(5, 7), [found], 20);
    expect(after).toEqual({ until: 20, bulletins: new Map([['a', { vi: expected }]]) });
  });

  test('says which days have changed, and leaves the old state as it was', () => {
    const before = state(5, 7);
    expect(addCounts(before, [count(7, 0), count(1, 0, 6)], 5)).toMatchObject({
      state: { until: 10 },
      changed: new Set([6]),
    });
    expect(before).toEqual(state(5, 7));
  });
});

test('days are those of the site’s zone', () => {
  const at = (iso: string) => dayName(dayOf(Date.parse(iso) / 1000, 'Asia/Ho_Chi_Minh'));
  expect([at('2026-11-30T16:59:59Z'), at('2026-11-30T17:00:00Z')]).toEqual(['2026-11-30', '2026-12-01']);
  const { first, last } = daysOfMonth('2028-02');
  expect([dayName(first), dayName(last), monthOfDay(last)]).toEqual(['2028-02-01', '2028-02-29', '2028-02']);
});
