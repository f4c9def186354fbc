import { expect, test } from 'vitest';
import { withNearLinks } from './near-links.ts';
import { problem } from './problem.ts';

const SITE = { bulletins: ['2026/le-hoi-cau-ngu', '2026/hop-dan', '2025/cau-moi'].map((id) => ({ id })) };

test.for([
  ['hop-dan', '2026/hop-dan'],
  ['../hop-dan/', '2026/hop-dan'],
  ['./hop-dan.md', '2026/hop-dan'],
  ['le-hoi-cau-ng', '2026/le-hoi-cau-ngu'],
  ['Hop-Dan/index.vi.md', '2026/hop-dan'],
  ['../cau-moi', '2025/cau-moi'],
  ['hop-dan.html', '2026/hop-dan'],
  ['javascript:x', undefined],
  ['nha-van-hoa-xa', undefined],
  ['a/b/c', undefined],
] as const)('%s is meant for %s', ([value, near]) => {
  const place = { file: 'bulletins/2026/tin/index.vi.md', line: 9, column: 5 };
  const [reported] = withNearLinks([problem('url-unsafe', place, { value })], SITE);
  expect(reported).toEqual(problem('url-unsafe', place, { value, ...(near && { near }) }));
});
