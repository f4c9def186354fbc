import { expect, test } from 'vitest';
import { checkOwnRecord } from './own-record.ts';

const RECORD = { email: 'hakhe@example.vn', note: 'Chờ xác nhận số liệu.', amount: 450_000 };

test.for<[string, string | undefined]>([
  ['Liên hệ HaKhe@example.vn.', 'editorial.email 1:9'],
  ['Bài này **chờ xác nhận\nsố  liệu** nhé', 'editorial.note 1:11'],
  ['Nhuận bút: 450.000 đồng', 'editorial.amount 1:12'],
  ['Số tiền 450 000 đ', 'editorial.amount 1:9'],
  ['a\n\n450000', 'editorial.amount 3:1'],
  ['Mỗi hộ được hỗ trợ 450.000 đồng.', undefined],
  ['Nhuận bút 1.450.000 đồng, 450.000,5 đồng', undefined],
  ['Liên hệ nhakhe@example.vn, hakhe@example.vn.net', undefined],
  ['chờ xác nhận', undefined],
])('%j', ([text, expected]) => {
  const found = checkOwnRecord(() => text, 'a.md', RECORD);
  expect(found.map(({ params, place }) => `${Object.values(params)} ${place.line}:${place.column}`)).toEqual(
    expected === undefined ? [] : [expected],
  );
});

test.for(['ha-khe+tin@x-y.vn', 'ha.khe-1@example.vn', 'a^b-$@example.vn'])(
  '%s is found as it is written, and no other one',
  (email) => {
    const found = (text: string) => checkOwnRecord(() => text, 'a.md', { email }).length;
    expect([found(`Thư ${email}.`), found(email.replace(/[-.+]/g, 'x'))]).toEqual([1, 0]);
  },
);

test('small numbers and short notes stand anywhere by chance', () => {
  expect(
    checkOwnRecord(() => 'Trang 2: xong, trả 2000 đồng', 'a.md', { note: 'xong', amount: 2000 }),
  ).toEqual([]);
  expect(checkOwnRecord(() => '', 'a.md', {})).toEqual([]);
});
