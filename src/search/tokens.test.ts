import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  encode,
  encodeWords,
  fold,
  hasMarks,
  pairsOf,
  readable,
  singlesOf,
  variantsOf,
  wordsOf,
} from './tokens.ts';

const J = '\u01C0';
const S = '\u0335';

test('joins each word with the next one, whatever stands between', () => {
  expect(encode('Đô thị thông minh. Bí thư')).toBe(
    `D${S}ô${J}thị thị${J}thông thông${J}minh minh${J}bí. Bí${J}thư thư`,
  );
  expect(encode('245/KH-UBND')).toBe(`245${J}kh/\u200BKH${J}ubnd-\u200BUBND`);
  expect(pairsOf('đô thị thông')).toBe(`d${S}ô${J}thị thị${J}thông`);
  expect(pairsOf('đô')).toBe(`d${S}ô`);
  expect(pairsOf('a bb ccc d eee f g')).toBe(`bb${J}ccc ccc${J}d eee${J}f`);
  expect(singlesOf('a bb ccc d eee f g')).toBe('bb ccc eee');
  expect(singlesOf('Đô, thị!')).toBe(`d${S}ô thị`);
  expect(encodeWords('a b a')).toMatch(/ a b$/);
});

test('what was indexed can be read again, whatever it was', () => {
  const vietnamese = fc.string({ unit: fc.constantFrom(...'aáạăâđĐôơưỳÝ bB.,/-:"“”<>&168\n😀') });
  fc.assert(
    fc.property(vietnamese, (text) => {
      expect(readable(`${encode(text)} ${encodeWords(text)}`).trim()).toBe(text.normalize('NFC').trim());
    }),
  );
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

const ABBREVIATIONS = [{ short: 'TPTM', full: 'thành phố thông minh' }];

test.for([
  ['TPTM', ['tptm', 'thành phố thông minh']],
  ['tptm Mộc Giang', ['tptm mộc giang', 'thành phố thông minh mộc giang']],
  ['thanh pho thong minh', ['thanh pho thong minh', 'tptm']],
  ['thánh phố thông minh', ['thánh phố thông minh']],
  ['tptmm', ['tptmm']],
  ['', []],
] as const)('%s also asks for what it means', ([query, variants]) => {
  expect(variantsOf(query, ABBREVIATIONS)).toEqual(variants);
});
