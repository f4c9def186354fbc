import { expect, test } from 'vitest';
import type { BundleEntry, IndexEntry } from '../index-entry.ts';
import { tallyOf } from './tally.ts';

const ZONE = 'Asia/Ho_Chi_Minh';
const NOW = Date.parse('2026-11-30T08:00:00+07:00');

const entry = (status: IndexEntry['status'], date: string, more: Partial<IndexEntry> = {}): IndexEntry => ({
  id: '2026/tin',
  texts: ['vi'],
  status,
  date: Date.parse(date),
  month: date.slice(0, 7),
  category: 'tin-tuc',
  kind: 'news',
  related: [],
  aliases: [],
  versions: {},
  ...more,
});
const NOTHING = { published: 0, drafts: 0, pending: 0, scheduled: 0, withdrawn: 0, faulty: 0 };

test.for<[string, BundleEntry[], object]>([
  ['nothing', [], NOTHING],
  [
    'one of each',
    [
      entry('approved', '2026-11-30T08:00:00+07:00'),
      entry('draft', '2026-12-02T08:00:00+07:00'),
      entry('pending', '2026-11-30T09:00:00+07:00'),
      entry('approved', '2026-12-01T00:00:00Z'),
      entry('withdrawn', '2026-11-30T08:30:00+07:00'),
      { id: '2026/hong', texts: ['vi'], errors: 1 },
      entry('approved', '2026-12-01T00:00:00+07:00', { errors: 2, warnings: 1 }),
      entry('draft', '2026-12-01T00:00:00+07:00', { warnings: 1 }),
    ],
    {
      published: 1,
      drafts: 2,
      pending: 1,
      scheduled: 1,
      withdrawn: 1,
      faulty: 2,
      nextPublication: '2026-12-01T07:00:00+07:00',
    },
  ],
  [
    'the first of several that are to come',
    [
      entry('approved', '2027-01-01T00:00:00+07:00'),
      entry('approved', '2026-11-30T08:00:00.001+07:00'),
      entry('approved', '2026-12-01T00:00:00+07:00'),
    ],
    { ...NOTHING, scheduled: 3, nextPublication: '2026-11-30T08:00:00+07:00' },
  ],
  [
    'the first that changes by itself, of those that readers have or will have',
    [
      entry('approved', '2026-11-01T00:00:00+07:00', { until: Date.parse('2026-12-05T07:00:00+07:00') }),
      entry('approved', '2026-12-04T00:00:00+07:00', { until: Date.parse('2026-12-06T07:00:00+07:00') }),
      entry('pending', '2026-11-01T00:00:00+07:00', { until: Date.parse('2026-12-02T07:00:00+07:00') }),
      entry('withdrawn', '2026-11-01T00:00:00+07:00', { until: Date.parse('2026-12-03T07:00:00+07:00') }),
    ],
    {
      ...NOTHING,
      published: 1,
      scheduled: 1,
      pending: 1,
      withdrawn: 1,
      nextPublication: '2026-12-04T00:00:00+07:00',
      nextChange: '2026-12-05T07:00:00+07:00',
    },
  ],
  [
    'one whose date is not written yet waits for no hour',
    [entry('approved', '2026-12-30T00:00:00+07:00', { isUndated: true })],
    { ...NOTHING, published: 1 },
  ],
])('it counts %s', ([, entries, expected]) => {
  expect(tallyOf(entries, NOW, ZONE)).toEqual(expected);
});
