import { expect, test } from 'vitest';
import { changeNamed, isLikeChange, meantChange } from './change-names.ts';

test('the name of a change says its language and its time', () => {
  expect(changeNamed('index.vi.2026-12-01T0700.md')).toEqual({ lang: 'vi', time: '2026-12-01 07:00' });
  expect(changeNamed('index.en.2026-12-01T2359.md')).toEqual({ lang: 'en', time: '2026-12-01 23:59' });
  for (const name of ['index.vi.md', 'index.fr.2026-12-01T0700.md', 'index.vi.2026-12-01T0700.txt'])
    expect(changeNamed(name)).toBeUndefined();
});

test.for([
  ['index.vi.2026-12-1.md', 'index.vi.2026-12-01T0000.md'],
  ['index.vi.2026-12-01.md', 'index.vi.2026-12-01T0000.md'],
  ['index.vi.2026-12-01T7h00.md', 'index.vi.2026-12-01T0700.md'],
  ['index.vi.2026-12-01T7h.md', 'index.vi.2026-12-01T0700.md'],
  ['index.vi.2026-12-01T07:00.md', 'index.vi.2026-12-01T0700.md'],
  ['index.vi.2026-12-01T700.md', 'index.vi.2026-12-01T0700.md'],
  ['index.vi.2026-12-01 0700.md', 'index.vi.2026-12-01T0700.md'],
  ['index.vi.2026-12-01t0700.md', 'index.vi.2026-12-01T0700.md'],
  ['Index.VI.2026-12-01T0700.MD', 'index.vi.2026-12-01T0700.md'],
  ['index.vn.2026-12-01T0700.md', 'index.vi.2026-12-01T0700.md'],
  ['index.2026-12-01T0700.md', 'index.vi.2026-12-01T0700.md'],
  ['index.en.01-12-2026T0700.md', 'index.en.2026-12-01T0700.md'],
  ['index.vi.20261201T0700.md', 'index.vi.2026-12-01T0700.md'],
  ['index.vi.2026-12-01T0700.txt', 'index.vi.2026-12-01T0700.md'],
  ['index.vi.2026-12-01T0700.md.txt', 'index.vi.2026-12-01T0700.md'],
] as const)('%s means %s', ([written, meant]) => {
  expect(isLikeChange(written)).toBe(true);
  expect(meantChange(written)).toBe(meant);
});

test.for([
  'index.vi.2026-13-01T0700.md',
  'index.vi.2026-12-01T2500.md',
  'index.vi.2026-12-01T0760.md',
  'index.vi.2026-12-32.md',
  'index.vi.2026-12-01T0700 (1).md',
  'index.fr.2026-12-01T0700.md',
])('%s means none', (name) => {
  expect(isLikeChange(name)).toBe(true);
  expect(meantChange(name)).toBeUndefined();
});

test.for(['index.vi.md', 'index.vi (1).md', 'ke-hoach-2026-12-01.md', 'index-2026-12-01.jpg', 'index.txt'])(
  '%s is like none',
  (name) => expect(isLikeChange(name)).toBe(false),
);
