import { expect, test } from 'vitest';
import { rowHeight } from './row-height.ts';

test.for([
  ['Ngắn', 10, 16],
  ['Hệ số bài cao nhất', 6, 64],
  ['2017/ban-dieu-hanh-tptm-hop-phien-dau-tien', 16, 48],
  ['a'.repeat(45), 10, 80],
  ['', 5, 16],
] as const)('“%s” in a column of %d', ([value, width, height]) => {
  expect(rowHeight([{ value, hasBorder: true }], [width])).toBe(height);
});

test('a cell takes the columns that it spans, and the highest one counts', () => {
  const cells = [{ value: 'hai dòng chữ dài', span: 2, hasBorder: true }, { height: 30 }] as const;
  expect(rowHeight(cells, [5, 5, 1])).toBe(32);
});
