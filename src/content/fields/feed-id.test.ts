import { expect, test } from 'vitest';
import { feedIdOf, readFeedId } from './feed-id.ts';

test.for<[string, string]>([
  ['mocgiang.example.gov.vn,2026', 'mocgiang.example.gov.vn,2026'],
  ['mocgiang.example.gov.vn, 2026', 'mocgiang.example.gov.vn,2026'],
  ['tag:MocGiang.example.gov.vn,2026', 'mocgiang.example.gov.vn,2026'],
  ['bantin@mocgiang.example.gov.vn,2026-03', 'bantin@mocgiang.example.gov.vn,2026-03'],
  ['xn--bn-tin.example.vn,2026-03-31', 'xn--bn-tin.example.vn,2026-03-31'],
])('%s begins ids', ([written, read]) => {
  expect(readFeedId(written)).toBe(read);
});

test.for([
  '',
  'mocgiang.example.gov.vn',
  'mocgiang,2026',
  'https://mocgiang.example.gov.vn,2026',
  'mocgiang.example.gov.vn:2026',
  'mocgiang.example.gov.vn,26',
  'mocgiang.example.gov.vn,2026-13',
  'mocgiang.example.gov.vn,2026,1',
  'mộc-giang.example.gov.vn,2026',
  'a b.example.gov.vn,2026',
])('“%s” does not', (written) => {
  expect(readFeedId(written)).toBe(undefined);
});

test('a site’s own is its host and the year', () => {
  expect(readFeedId(feedIdOf('https://so-thu.github.io/ban-tin', 2026))).toBe('so-thu.github.io,2026');
});
