import { expect, test } from 'vitest';
import { checkPrivateNumbers } from './private-numbers.ts';

const found = (text: string) =>
  checkPrivateNumbers(text, 'a.md').map(({ id, place }) => `${id} ${place.line}:${place.column}`);

test.for<[string, string[]]>([
  ['Ông Đỗ Văn B, CCCD 079085012345.', ['private-number 1:20']],
  ['CCCD: 079 085 012 345', ['private-number 1:7']],
  ['Căn cước công dân số 079.085.012.345', ['private-number 1:22']],
  ['**CĂN CƯỚC:** 079085012345', ['private-number 1:15']],
  ['CMND số 023456789', ['private-number 1:9']],
  ['CMTND: 023 456 789', ['private-number 1:8']],
  ['số định danh cá nhân 079085012345', ['private-number 1:22']],
  ['Hộ chiếu số B1234567', ['private-number 1:13']],
  ['(079085012345) là số CCCD của bà Lê', ['private-number 1:2']],
  ['Giấy phép lái xe số 790123456789 của ông Nam', ['private-number 1:21']],
  ['GPLX: 790 123 456 789', ['private-number 1:7']],
  ['Bằng lái xe hạng B2 số 011234567890', ['private-number 1:24']],
  ['Driver’s licence No. 790123456789', ['private-number 1:22']],
  ['identity card No. 079085012345', ['private-number 1:19']],
  [
    '| Họ tên | CCCD |\n|---|---|\n| Lê B | 0790-8501-2345 |\n| Lê C | 079185012346 |',
    ['private-number 3:10', 'private-number 4:10'],
  ],
  ['Bà Đỗ Thị C mắc bệnh lao, điện thoại 0909 123 456', ['private-health 1:13']],
  ['Anh Nam (CCCD 079085012345) nhiễm HIV.', ['private-number 1:15', 'private-health 1:29']],
])('%j', ([text, expected]) => {
  expect(found(text)).toEqual(expected);
});

test.for([
  'Mang theo thẻ căn cước; chuyển tiền vào số tài khoản 012345678912.',
  'Lệ phí cấp thẻ căn cước: 100.000.000 đồng.',
  'Căn cước cũ còn hạn. Hỏi thêm: 0909 123 456.',
  'Mã định danh của cơ quan: 000.00.15.H29.',
  'CCCD: *********345, CMND 0000',
  'Mã số 012345678912 ghi trên phong bì.',
  'Đổi giấy phép lái xe: nộp hồ sơ số 790123456789 ở bộ phận một cửa.',
  'Cấp giấy phép lái xe cho 123.456.789 người; lệ phí 135.000 đồng.',
  'Cấp căn cước cho 123.456.789 người.',
  'Trung tâm phòng, chống HIV/AIDS, điện thoại 0909123456. Ông Nam trực.',
  'Bà Lê Thị D, 45 tuổi, mắc bệnh lao đã được chữa khỏi.',
  'Ông Lê E bị bệnh, gia đình ở số 12, đường 3/2.',
])('nothing of somebody’s: %s', (text) => {
  expect(found(text)).toEqual([]);
});
