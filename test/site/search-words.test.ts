import { expect, test } from 'vitest';
import type { SearchRun } from '../../layouts/assets/scripts/search/run.ts';
import { type SearchWords, statusOf } from '../../layouts/assets/scripts/search/words.ts';

const WORDS = {
  found: '{} found',
  foundFirst: '{} since {}',
  none: 'no {}',
  noneSince: 'nothing since {}',
  otherMarks: 'no {}; other marks: {}',
  otherMarksSince: 'since {} no {}; other marks: {}',
} as unknown as SearchWords;

const run = (text: string, typed: readonly boolean[], isWhole: boolean) =>
  ({
    query: { text },
    hits: typed.map((isAsTyped) => ({ isAsTyped })),
    since: { key: '2026-11' },
    ...(!isWhole && { older: { key: '2025' } }),
  }) as unknown as SearchRun;

test.for([
  ['báo', [true, false], true, '2 found'],
  ['báo', [true], false, '1 since 11/2026'],
  ['bão', [false, false], true, 'no bão; other marks: 2'],
  ['bão', [false], false, 'since 11/2026 no bão; other marks: 1'],
  ['bão', [], true, 'no bão'],
  ['bão', [], false, 'nothing since 11/2026'],
  ['{} $& ã', [false], true, 'no {} $& ã; other marks: 1'],
] as const)('“%s” with %j, all indexes searched: %j', ([text, typed, isWhole, said]) => {
  expect(statusOf(run(text, typed, isWhole), WORDS, String)).toBe(said);
});
