import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { csvLine } from '../../src/sheets/csv.ts';
import { type Moving, moving, ROW, reportOf, sheet, textOf } from '../setup/moving.ts';
import { RED } from '../setup/small-pictures.ts';

// What of an old portal has no place in a bulletin, or may be meant otherwise, is in the report, in the language that was asked for.

async function imported(source: string, ...more: string[]): Promise<Moving> {
  const office = moving({ 'tin.csv': source, 'tep/Anh/a.png': Buffer.from(RED, 'base64') });
  const done = await office.run('import', 'tin.csv', '--map', 'mapping.yml', '--files', 'tep', ...more);
  expect(done.stderr).toBe('');
  return office;
}

test.for<[what: string, row: Record<string, string>, vi: string, en: string]>([
  [
    'a caption without a picture',
    { 'Hình ảnh mô tả': 'Quang cảnh. Ảnh: Văn B' },
    'chú thích, mô tả hoặc tên người chụp bị bỏ vì không có hình: Quang cảnh. Ảnh: Văn B',
    'a caption, description or credit was left out, since there is no picture: Quang cảnh. Ảnh: Văn B',
  ],
  [
    'a caption whose picture is not there',
    { 'Hình ảnh': '/Anh/mat.png', 'Hình ảnh mô tả': 'Quang cảnh' },
    'vì không có hình: Quang cảnh',
    'there is no picture: Quang cảnh',
  ],
  [
    'a caption whose picture is of no type that is shown',
    { 'Hình ảnh': '/Anh/mat.tif', 'Hình ảnh mô tả': 'Quang cảnh' },
    'vì không có hình: Quang cảnh',
    'there is no picture: Quang cảnh',
  ],
  [
    'the words of a link to a picture that is not there',
    { 'Hình ảnh': 'https://cu.example.gov.vn/Anh/mat.png, Cầu mới' },
    'vì không có hình: Cầu mới',
    'there is no picture: Cầu mới',
  ],
  [
    'a second picture',
    { 'Hình ảnh': '<img src="/Anh/a.png" alt="Cầu"><img src="/Anh/b.png">' },
    'thiếu hình: /Anh/b.png',
    'a picture is missing: /Anh/b.png',
  ],
  [
    'a picture without an address',
    { 'Hình ảnh': '<img alt="">' },
    'giá trị không đọc được, đã bỏ: Hình ảnh',
    'a value cannot be read and was left out: Hình ảnh',
  ],
  [
    'a picture in a summary',
    { 'Tóm tắt': 'Tóm tắt <img src="/Anh/a.png">' },
    'thiếu hình: /Anh/a.png',
    'a picture is missing: /Anh/a.png',
  ],
  [
    'a link in a summary',
    { 'Tóm tắt': 'Xem <a href="/ke-hoach.pdf">kế hoạch</a>' },
    'giữ lại chữ: kế hoạch → /ke-hoach.pdf',
    'its words stay: kế hoạch → /ke-hoach.pdf',
  ],
  [
    'keywords that are no words',
    { 'Từ khóa': '<iframe src="https://example.vn/a"></iframe>' },
    'đã bỏ: Từ khóa',
    'was left out: Từ khóa',
  ],
  [
    'a link in place of the text that is not safe',
    { 'Link thay thế nội dung': 'http://example.vn/a' },
    'liên kết thay nội dung phải bắt đầu bằng https://, đã bỏ: http://example.vn/a',
    'a link in place of the text must begin with https://, it was left out: http://example.vn/a',
  ],
  [
    'the words of such a link',
    { 'Link thay thế nội dung': 'https://example.vn/a, Xem ở đây' },
    'không có chỗ trong bản tin, đã bỏ: Xem ở đây',
    'a bulletin has no place for it, it was left out: Xem ở đây',
  ],
  [
    'an agency that becomes the source',
    { 'Tóm tắt': 'TTĐT - Sáng nay họp.' },
    'nguồn lấy từ đầu tóm tắt: TTĐT',
    'the source was taken from the beginning of the summary: TTĐT',
  ],
  [
    'a second section',
    { 'Phân loại': 'Tin tức;#Y tế' },
    'không có chỗ trong bản tin, đã bỏ: Y tế',
    'a bulletin has no place for it, it was left out: Y tế',
  ],
  [
    'readers that are no whole number',
    { 'Số lượt người đọc': '12,5' },
    'giá trị không đọc được, đã bỏ: 12,5',
    'a value cannot be read and was left out: 12,5',
  ],
  [
    'attachments that the export does not name',
    { Attachments: '1' },
    'bài có tệp đính kèm mà bản xuất không kể tên',
    'there are attachments that the export does not name',
  ],
])('%s', async ([, row, vi, en]) => {
  expect(reportOf(await imported(sheet(row)))).toContain(vi);
  expect(reportOf(await imported(sheet(row), '--lang', 'en'))).toContain(en);
});

describe('what is taken whole', () => {
  test.for<[what: string, row: Record<string, string>, line: string]>([
    ['words between angle brackets', { 'Tiêu đề': 'Khi a<b và c>d' }, 'title: "Khi a<b và c>d"\n'],
    ['letters as entities', { 'Tiêu đề': 'H&#7885;p t&#7893; &ocirc;' }, 'title: Họp tổ ô\n'],
    [
      'another agency than the source',
      { 'Tóm tắt': 'TTXVN - Họp.', Nguồn: 'TTĐT' },
      'summary: TTXVN - Họp.\n',
    ],
    ['the same agency', { 'Tóm tắt': 'TTXVN - Họp.', Nguồn: 'TTXVN' }, 'summary: Họp.\ndate'],
    ['readers with decimals', { 'Số lượt người đọc': '1.817,00' }, 'views: 1817\n'],
    ['readers with a point', { 'Số lượt người đọc': '1817.0' }, 'views: 1817\n'],
    ['readers by thousands', { 'Số lượt người đọc': '1,234,567' }, 'views: 1234567\n'],
    [
      'authors with their numbers',
      { 'Tác giả': '12;#Mai Xuân;#3;#Hà Khê' },
      'author:\n  - Mai Xuân\n  - Hà Khê\n',
    ],
    ['a date with dashes', { 'Ngày xuất bản': '27-4-2017' }, 'date: 27/04/2017\n'],
    ['a date in words', { 'Ngày xuất bản': 'Thứ năm, ngày 27 tháng 4 năm 2017' }, 'date: 27/04/2017\n'],
    ['a date of eight digits', { 'Ngày xuất bản': '20170427' }, 'date: 27/04/2017\n'],
    [
      'a picture that lies in its address',
      { 'Hình ảnh': `<img src="data:image/png;base64,${RED}" alt="Cầu">` },
      'image: hinh-dcbvlhgo.png\nimageAlt: Cầu\n',
    ],
    [
      'a picture that lies in the text',
      { 'Nội dung': `<p>Một</p><p><img src="data:image/png;base64,${RED}" alt="Cầu"></p>` },
      '![Cầu](hinh-dcbvlhgo.png)\n',
    ],
  ])('%s', async ([, row, line]) => {
    const office = await imported(sheet(row));
    expect(
      textOf(
        office,
        `2017/${row['Tiêu đề']?.includes('a<b') ? 'khi-a-b-va-c-d' : row['Tiêu đề'] ? 'hop-to-o' : 'hop-to'}`,
      ),
    ).toContain(line);
  });
});

test('a column whose value another one hides is reported', async () => {
  const row = { 'Chuyên mục': 'Y tế', Created: '26/04/2017', 'tiêu đề:': 'Tên khác', LinkTitle: 'Họp tổ' };
  const office = await imported(sheet(row));
  const page = fs.readFileSync(path.join(office.folder, 'import/bao-cao.html'), 'utf8');
  for (const name of ['Chuyên mục', 'Created']) expect(page).toContain(`<td>${name}</td><td>1</td>`);
  expect(page).toContain('<td>tiêu đề: (2)</td><td>1</td>');
  expect(page).not.toContain('<td>LinkTitle</td>');
});

test('of two states the one that keeps a bulletin from readers holds', async () => {
  const row = { _ModerationStatus: '0', 'Trạng thái': 'Đang viết' };
  const office = await imported(sheet(row), '--status', 'approved');
  expect(textOf(office, '2017/hop-to')).toContain('status: draft\n');
  expect(reportOf(office)).toContain('trang cũ chưa đăng bài này: Đang viết');
});

test('a title of an attachment that is too long stays whole, and is told', async () => {
  const title = 'Kế hoạch số một '.repeat(20).trim();
  const files = [{ FileName: `${title}.pdf`, ServerRelativeUrl: '/Tep/a.pdf' }];
  const item = { ...ROW, AttachmentFiles: files };
  const office = moving({ 'sp.json': JSON.stringify([item]), 'tep/Tep/a.pdf': '%PDF-1.4\n%%EOF\n' });
  await office.run('import', 'sp.json', '--map', 'mapping.yml', '--files', 'tep', '--status', 'approved');
  expect(textOf(office, '2017/hop-to')).toContain(`title: "${title}"}\n`);
  expect(textOf(office, '2017/hop-to')).toContain('status: draft\n');
  expect(reportOf(office)).toMatch(/lỗi, để bản nháp: [^;]*attachments[^;]*text-too-long/);
});

test('a file that is another one by now is told, and stays', async () => {
  const source = sheet({ 'Hình ảnh': '/Anh/a.png' });
  const office = await imported(source);
  fs.appendFileSync(path.join(office.folder, 'tep/Anh/a.png'), 'mới');
  for (const [lang, said] of [
    ['vi', 'tệp tải về khác tệp đã có trong bản tin, giữ tệp đã có: a.png'],
    ['en', 'the bulletin has another file of this name than the downloads, it was kept: a.png'],
  ] as const) {
    await office.run('import', 'tin.csv', '--map', 'mapping.yml', '--files', 'tep', '--lang', lang);
    expect(reportOf(office)).toContain(said);
  }
  expect(fs.readFileSync(path.join(office.content, 'bulletins/2017/hop-to/a.png'))).toEqual(
    Buffer.from(RED, 'base64'),
  );
});

test('where a date has the month first, each that could be either way is reported', async () => {
  const dates = ['4/27/2017', '5/4/2017', '5/5/2017', '2017-04-05', '27/4/2017'];
  const rows = dates.map((date, i) => csvLine([String(i), `Họp ${i}`, '<p>Một</p>', date, 'Tin tức']));
  const head = csvLine(['ID', 'Tiêu đề', 'Nội dung', 'Ngày xuất bản', 'Phân loại']);
  const report = reportOf(await imported(head + rows.join('')));
  expect(report).toContain('ngày không đọc được, để bản nháp: 4/27/2017');
  expect(report.match(/có thể ngược tháng: [^;\r"]*/g)).toEqual(['có thể ngược tháng: 5/4/2017']);
  expect(reportOf(await imported(head + rows.slice(1).join('')))).not.toContain('ngược tháng');
  const english = reportOf(await imported(head + rows.join(''), '--lang', 'en'));
  expect(english).toContain('may be the other way round: 5/4/2017');
});
