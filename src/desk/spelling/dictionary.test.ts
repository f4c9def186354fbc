import { expect, test } from 'vitest';
import { Dictionary, ownWords, wordsIn } from './dictionary.ts';

const LIST = '5\nhòa/x\nngười\nQuý\nlà\ta\nfoo1\n';

test('a list of Hunspell is read without flags, numbers and capitals', () => {
  expect(wordsIn(LIST)).toEqual(['hòa', 'người', 'quý', 'là']);
});

test.for([
  ['hòa', true],
  ['hoà', true],
  ['hoà'.normalize('NFD'), true],
  ['hóa', false],
  ['nguời', false],
  ['luợng', true],
  ['quí', true],
  ['qúy', false],
  ['ngừơi', false],
  ['ôtô', true],
  ['quúy', false],
] as const)('%s is known or not', ([word, isKnown]) => {
  expect(new Dictionary(wordsIn(LIST), ownWords('# của cơ quan\nThuỷ Luợng # tên\n')).has(word)).toBe(
    isKnown,
  );
});

test('a word whose marks are missing is another thing than a foreign one', () => {
  const dictionary = new Dictionary(wordsIn(LIST));
  expect(['nguoi', 'la', 'website', 'người'].map((word) => dictionary.lacksMarks(word))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
