import { expect, test } from 'vitest';
import { fold, hasMarks, pairsOf, singlesOf, tokenize, wordOf, wordsOf } from './tokens.ts';

const J = '\u01C0';
const S = '\u0335';

test('joins each word with the next one, whatever stands between', () => {
  expect(pairsOf('đô thị thông')).toBe(`d${S}ô${J}thị thị${J}thông`);
  expect(pairsOf('đô')).toBe(`d${S}ô`);
  expect(pairsOf('a bb ccc d eee f g')).toBe(`bb${J}ccc ccc${J}d eee${J}f`);
  expect(singlesOf('a bb ccc d eee f g')).toBe('bb ccc eee');
  expect(singlesOf('Đô, thị!')).toBe(`d${S}ô thị`);
});

test('words are what stands between signs, in NFC; the letter that joins them is none', () => {
  expect(tokenize(`168a/QĐ-UBND: Bi\u0300nh${J}Dương “2017”`)).toEqual([
    '168a',
    'QĐ',
    'UBND',
    'Bình',
    'Dương',
    '2017',
  ]);
  expect(tokenize('– …')).toEqual([]);
});

test.for([
  ['Hoà', 'hòa'],
  ['thuỷ', 'thủy'],
  ['KHOẺ', 'khỏe'],
  ['hòa', 'hòa'],
  ['hoàn', 'hoàn'],
  ['quý', 'quý'],
  ['QUỲ', 'quỳ'],
  ['hoạ', 'họa'],
] as const)('%s is spelled %s', ([raw, word]) => {
  expect(wordOf(raw)).toBe(word);
});

test.for([
  ['168a/QĐ-UBND', '168A QD UBND'],
  ['168a/QĐ-UBND', '168a-qđ-ubnd'],
  ['Bình Dương', 'Bình Dương'],
  ['Bình Dương', 'BINH DUONG'],
] as const)('%s and %s are the same words without marks', ([a, b]) => {
  expect(wordsOf(a).map(fold)).toEqual(wordsOf(b).map(fold));
});

test('knows whether marks were typed', () => {
  expect(['binh duong', 'BINH', 'bình', 'đ', 'd'].map(hasMarks)).toEqual([false, false, true, true, false]);
});
