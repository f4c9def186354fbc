import { expect, test } from 'vitest';
import type { Lang } from '../i18n/language.ts';
import { checkWording } from './wording.ts';

const found = (text: string, lang: Lang = 'vi') => checkWording(text, lang, 'a.md').map(({ id }) => id);

test.for([
  'Đại hội lần thứ XXX, khóa XXX, SEA Games XXX, thế kỷ XXX; bài XXXI, chương XXXV.',
  'Gọi 0912 xxx 345 hoặc 0912.xxx.xxx, biển số 29A-xxx.xx, tài khoản 123xxx789.',
  'Todo el mundo; trang xxx.vn và a@xxx.com; cỡ áo XXL; phim 3XXX.',
  'Ở đây có chợ. Nội dung cuộc họp được ghi tại đây. Tiêu đề của bài viết ở trang nhất.',
  'Ông nói: [Tên](ten.pdf) và [ghi chú](b.pdf), xem [1], [a], [Luật Đất đai].',
  'Tiêu đề',
  'Tóm tắt: cuộc họp bàn ba việc.',
])('no placeholder in: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test('the first placeholder is reported, with the number of all', () => {
  const [problem] = checkWording('a\n[điền số] và [điền ngày], XXX', 'vi', 'a.md');
  expect(problem).toMatchObject({
    params: { found: '[điền số]', more: 2 },
    place: { file: 'a.md', line: 2, column: 1 },
  });
});

test.for<[Lang, string]>([
  ['en', 'Nguyễn Thị Hải Yến, Trần Văn Bình and Lê Hoàng Đức'.slice(0, 30)],
  [
    'en',
    'Mr Nguyễn Văn Đông, chairman of Mộc Giang, met residents of Hồ Lam ward and Bến Mộc on Monday morning.',
  ],
  ['en', 'The Communist Party cell of Thượng Mộc commune. '.repeat(4)],
  ['vi', 'Thong bao tam ngung cap nuoc tai khu pho 3 de sua chua duong ong, tu 8 gio den 17 gio. '.repeat(4)],
  ['vi', 'Sáng nay, thị xã họp. The Asia Foundation và The World Bank tài trợ dự án “Water for the Poor”.'],
  ['vi', 'A1, B2, C3 | 12.345 | 67.890 '.repeat(30)],
])('in %s no other language: %s', ([lang, text]) => {
  expect(found(text, lang)).toEqual([]);
});

test.for<[Lang, string]>([
  ['en', 'Hội nghị tổng kết công tác năm. Tóm tắt chưa dịch. Nội dung chưa dịch.'],
  ['en', 'THÔNG BÁO VỀ VIỆC TẠM NGỪNG CẤP NƯỚC TẠI KHU PHỐ 3, PHƯỜNG HỒ LAM TỪ NGÀY 8'],
  ['vi', 'The office of the ward is closed on Monday for the holiday and with it the library. '.repeat(4)],
])('in %s another language: %s', ([lang, text]) => {
  expect(found(text, lang)).toEqual(['language-mixed']);
});
