import { expect, test } from 'vitest';
import { withOwnLetters } from './vietnamese-letters.ts';

test.for<[string, string]>([
  ['Ðường Ðiện Biên Phủ', 'Đường Điện Biên Phủ'],
  ['NGHỊ ÐỊNH, QÐ-UBND, CHỈ ÐẠO', 'NGHỊ ĐỊNH, QĐ-UBND, CHỈ ĐẠO'],
  ['Ɖà Nẵng; ðường bộ, (ðã sửa)', 'Đà Nẵng; đường bộ, (đã sửa)'],
  ['ông Sigurðsson', 'ông Sigurðsson'],
  ['Đường', 'Đường'],
])('%s', ([written, expected]) => {
  expect(withOwnLetters(written)).toBe(expected);
});
