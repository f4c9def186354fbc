import { expect, test } from 'vitest';
import { marksInFields } from './plain-fields.ts';

const place = { file: 'a.md', line: 1, column: 1 };
const markIn = (summary: string) => {
  const [found] = marksInFields({ summary }, () => place);
  return found && 'mark' in found.params ? found.params.mark : undefined;
};

test.each([
  ['Xem **đậm** và', '**đậm**'],
  ['*Ảnh: Hà Khê*', '*Ảnh: Hà Khê*'],
  ['Tải [lịch](lich.pdf)', '[lịch](lich.pdf)'],
  ['![Cầu](cau.jpg)', '![Cầu](cau.jpg)'],
  ['một<br>hai', '<br>'],
  ['a &nbsp; b', '&nbsp;'],
  ['## Thông báo', '## '],
  ['__Khẩn__: nghỉ học', '__Khẩn__'],
])('%s', (summary, mark) => {
  expect(markIn(summary)).toBe(mark);
});

test.each([
  'Giá điện (*) và nước (**) từ 1/1',
  'Phòng 5*3*2 m, 2 * 3 = 6',
  'Số 12/QĐ-UBND [sửa đổi] (lần 2)',
  'Dưới <5 % & trên 3 %, A&B',
  'Mã so_ho_so, #ChuyenDoiSo, ______',
])('nothing in: %s', (summary) => {
  expect(markIn(summary)).toBeUndefined();
});

test('a value that broke its rule, and fields that are no text, are left alone', () => {
  expect(marksInFields({ keywords: ['**a**'], image: '**a**.jpg' }, () => place)).toEqual([]);
});
