import { expect, test } from 'vitest';
import { likeliest } from './likeliest.ts';

const among = (name: string, ...names: string[]) =>
  likeliest(
    name,
    names.map((each) => ({ item: each, name: each })),
  );

test.for<[name: string, others: string[], found: string | undefined]>([
  ['dem-long-den-ben-song', ['dem-long-den', 'mua-lu'], 'dem-long-den'],
  ['thong-bao-mua-lu', ['thong-bao-mua-lu-dot-2', 'thong-bao-ve-mua-lu'], 'thong-bao-ve-mua-lu'],
  ['thong-bao-so-1', ['thong-bao-so-2'], undefined],
  ['ke-hoach-2026', ['ke-hoach-nam-2026', 'ke-hoach-2027'], 'ke-hoach-nam-2026'],
  ['hop-bao', ['bao-hop', 'hop-giao-ban'], 'bao-hop'],
  ['hop-bao-quy-ba', ['hop-bao-quy-tu', 'hop-bao-quy-hai'], undefined],
  ['mua-lu', ['dem-hoi'], undefined],
  ['mua-lu', [], undefined],
])('%s may be, of %j: %s', ([name, others, found]) => {
  expect(among(name, ...others)).toBe(found);
});
