import { expect, test } from 'vitest';
import type { IndexEntry, IndexVersion } from '../index-entry.ts';
import { waitingOf } from './waiting.ts';

const NOW = Date.parse('2026-11-30T08:00:00+07:00');

const entry = (id: string, status: IndexEntry['status'], more: Partial<IndexEntry> = {}): IndexEntry => ({
  id,
  texts: ['vi'],
  status,
  date: Date.parse('2026-11-01T08:00:00+07:00'),
  month: '2026-11',
  category: 'tin-tuc',
  kind: 'news',
  related: [],
  aliases: [],
  versions: {},
  ...more,
});

const english = (status?: IndexVersion['status']): Pick<IndexEntry, 'versions'> => ({
  versions: {
    en: {
      lang: 'en',
      slug: 'a',
      keywords: [],
      links: [],
      essence: '',
      fingerprints: { card: '', teaser: '', whole: '' },
      ...(status && { status }),
    },
  },
});

test('what waits is named, the newest first; what is scheduled, the next first', () => {
  const later = (day: number) => ({ date: Date.UTC(2027, 0, day) });
  const entries = [
    entry('2026/dang', 'approved', english()),
    entry('2026/go', 'withdrawn'),
    entry('2026/a', 'draft'),
    entry('2026/b', 'draft'),
    entry('2026/cho', 'pending', english('draft')),
    entry('2026/sau', 'approved', later(2)),
    entry('2026/truoc', 'approved', { ...later(1), ...english('pending') }),
    entry('2026/giu', 'approved', english('draft')),
    entry('2026/go-anh', 'approved', english('withdrawn')),
    entry('2026/doi-sau', 'approved', { until: Date.UTC(2027, 0, 2) }),
    entry('2026/doi-truoc', 'approved', { until: Date.UTC(2027, 0, 1) }),
    entry('2026/cho-doi', 'withdrawn', { until: Date.UTC(2027, 0, 1) }),
    entry('2026/thay', 'approved', {
      dated: [
        { lang: 'vi', name: 'index.vi.2026-11-20T0700.md', isNow: true },
        { lang: 'vi', name: 'index.vi.2026-12-20T0700.md', isNow: false },
      ],
    }),
    entry('2026/hong', 'draft', { errors: 1 }),
  ];
  expect(waitingOf(entries, NOW)).toEqual({
    drafts: { names: ['2026/b', '2026/a'], more: 0 },
    pending: { names: ['2026/cho'], more: 0 },
    scheduled: { names: ['2026/truoc', '2026/sau'], more: 0 },
    held: { names: ['2026/truoc (en)', '2026/giu (en)'], more: 0 },
    changing: { names: ['2026/doi-truoc', '2026/doi-sau'], more: 0 },
    replaced: { names: ['2026/thay/index.vi.2026-11-20T0700.md'], more: 0 },
  });
});

test('ten names are enough', () => {
  const drafts = Array.from({ length: 13 }, (_, i) =>
    entry(`2026/nhap-${String(i).padStart(2, '0')}`, 'draft'),
  );
  const { drafts: named } = waitingOf(drafts, NOW);
  expect(named).toMatchObject({ more: 3 });
  expect(named?.names).toHaveLength(10);
  expect(named?.names[0]).toBe('2026/nhap-12');
  expect(waitingOf([], NOW)).toEqual({});
});
