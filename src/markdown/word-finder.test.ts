import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { withinCpuMs } from '../../test/setup/cpu-time.ts';
import { WordFinder } from './word-finder.ts';

/** The first occurrence in the lines of a block, by looking at each line. */
function firstIn(text: string, word: string, from: number, to: number) {
  const lines = text.split('\n');
  for (let line = from; line < to; line += 1) {
    const column = lines[line]?.indexOf(word) ?? -1;
    if (column >= 0) return { line, column };
  }
  return undefined;
}

test('a word is found where its block has it first', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '\n'), maxLength: 60 });
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(text, word, fc.nat(5), fc.nat(5), (written, sought, from, length) => {
      const to = from + length;
      expect(new WordFinder(written).find(sought, from, to)).toEqual(firstIn(written, sought, from, to));
    }),
    { numRuns: 2000 },
  );
});

test('words that come in their order, and one that comes before the last', () => {
  const finder = new WordFinder('a1\na2\na3\n');
  const found = ['a1', 'a3', 'a2', 'b', 'a3'].map((word) => finder.find(word, 0, 3));
  expect(found.map((place) => place?.line)).toEqual([0, 2, 1, undefined, 2]);
});

test('ten thousand words that are not there keep nobody waiting', async () => {
  const finder = new WordFinder('chữ '.repeat(250_000));
  await withinCpuMs(5000, () => {
    for (let i = 0; i < 10_000; i += 1) expect(finder.find(`b${i}`, 0, 1)).toBeUndefined();
  });
});
