import { read, type WorkSheet } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseDate } from '../../content/fields/dates.ts';
import { xlsxOf } from '../../sheets/xlsx.ts';
import { keepBooks, type PublishedWork } from '../books.ts';
import { readPeriod } from '../period.ts';
import { csvOf } from './csv.ts';
import { sheetsOf } from './sheets.ts';

const ZONE = 'Asia/Ho_Chi_Minh';
const at = (written: string): number => Number(parseDate(written, ZONE));
const TABLES = { salaries: [{ from: at('2016-05-01'), amount: 1_210_000 }], rates: [], zone: ZONE };

const work = (id: string, fields: Partial<PublishedWork>): PublishedWork => ({
  id,
  title: 'Họp phiên đầu tiên',
  kind: 'news',
  date: at('00:30 27/04/2017'),
  authors: ['Mai Xuân'],
  isWithdrawn: false,
  isFaulty: false,
  record: {},
  ...fields,
});

const BOOKS = keepBooks(
  [
    work('2017/a', { record: { articleCoefficient: 7.5, pages: 2, photoCoefficient: 0.5, photos: 1 } }),
    work('2017/b', {
      title: '=HYPERLINK("http://example.com";"Bấm")',
      date: at('28/04/2017'),
      authors: ['Đỗ; "Lam"', '@SUM(1+1)'],
      record: {
        amount: 1_000_001,
        payees: [
          { name: 'Đỗ; "Lam"', share: 50 },
          { name: '@SUM(1+1)', share: 50 },
        ],
      },
    }),
    work('2017/c', { title: '- Một dòng\nhai dòng', date: at('29/04/2017') }),
  ],
  TABLES,
);

describe('a workbook, read back by another library', () => {
  let bytes: Uint8Array;
  let sheets: Record<string, WorkSheet>;
  beforeAll(async () => {
    const period = readPeriod('month', '2017-04');
    if (!period) throw new Error('no period');
    bytes = await xlsxOf(sheetsOf(BOOKS, { office: 'Sở & <thử>', period, lang: 'vi' }), ZONE);
    sheets = read(bytes, { cellDates: false, cellNF: true, cellStyles: true }).Sheets;
  });
  const cells = (name: string, row: number) =>
    'ABCDEFGHIJKLMNOPQRST'.split('').map((column) => sheets[name]?.[`${column}${row}`]?.v);

  test('has who is paid how much, with room to sign', () => {
    expect(Object.keys(sheets)).toEqual(['Chi trả', 'Cách tính', 'Chưa tính']);
    const payments = [1, 2, 3, 5, 6, 7, 8, 9].map((row) =>
      cells('Chi trả', row).filter((value) => value !== undefined),
    );
    expect(payments).toEqual([
      ['Sở & <thử>'],
      ['DANH SÁCH CHI TRẢ NHUẬN BÚT'],
      ['Tháng 04/2017'],
      ['STT', 'Người nhận', 'Số bài', 'Số tiền (đồng)', 'Trả trước hết ngày', 'Ký nhận'],
      [1, '@SUM(1+1)', 1, 500_000, 42_913],
      [2, 'Đỗ; "Lam"', 1, 500_001, 42_913],
      [3, 'Mai Xuân', 1, 1_875_500, 42_912],
      ['Tổng cộng', 2_875_501],
    ]);
    const texts = Object.values(sheets['Chi trả'] ?? {}).map((cell) => cell?.v);
    expect(texts).toEqual(expect.arrayContaining(['Người lập', 'Kế toán', 'Thủ trưởng đơn vị']));
    expect(texts.join('\n')).toContain('chưa gồm 1 bản tin');
  });

  test('has every factor of a line', () => {
    // 27/04/2017 is day 42,852 of Excel's, 26/06/2017 day 42,912.
    expect(cells('Cách tính', 6)).toEqual([
      ...[42_852, '2017/a', 'Họp phiên đầu tiên', 'Tin', 'Mai Xuân'],
      ...[7.5, 10, 2, undefined, 0.5, 10, 1, 15.5, 1_210_000, 121_000, 1_875_500, 100, 1_875_500, 42_912],
      undefined,
    ]);
    expect(cells('Cách tính', 8).slice(15)).toEqual([
      1_000_001,
      50,
      500_000,
      42_913,
      'số tiền do cơ quan ấn định, không theo hệ số',
    ]);
    expect(cells('Cách tính', 9)[17]).toBe(2_875_501);
  });

  test('has dates and money as Excel knows them', () => {
    const formats = ['A6', 'N6', 'R6', 'S6']
      .map((cell) => sheets['Cách tính']?.[cell])
      .map((cell) => [cell?.t, cell?.z]);
    expect(formats).toEqual([
      ['n', 'dd/mm/yyyy'],
      ['n', '#,##0'],
      ['n', '#,##0'],
      ['n', 'dd/mm/yyyy'],
    ]);
  });

  test('has no formula, whatever a text begins with', () => {
    const all = Object.values(sheets).flatMap((sheet) => Object.values(sheet));
    expect(all.filter((cell) => cell?.f !== undefined)).toEqual([]);
    expect(sheets['Cách tính']?.C7).toMatchObject({ t: 's', v: '=HYPERLINK("http://example.com";"Bấm")' });
  });

  test('lists what is not counted', () => {
    expect(cells('Chưa tính', 6).slice(1, 6)).toEqual([
      '2017/c',
      '- Một dòng\nhai dòng',
      'Tin',
      'Mai Xuân',
      'hệ số bài (editorial.articleCoefficient)',
    ]);
  });

  test('prints on A4, the head of each table on every page', () => {
    const files = unzipSync(bytes);
    const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
    expect(text('xl/worksheets/sheet1.xml')).toContain(
      'paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"',
    );
    expect(text('xl/worksheets/sheet2.xml')).toContain(
      'paperSize="9" orientation="landscape" fitToWidth="1"',
    );
    expect(text('xl/workbook.xml')).toContain(`localSheetId="2">'Chưa tính'!$5:$5</definedName>`);
  });
});

test('a CSV that Excel in Vietnamese opens: semicolons, a decimal comma, UTF-8 that it knows, no formula', () => {
  const csv = csvOf(BOOKS, 'vi', ZONE);
  expect(csv.startsWith('\uFEFFDòng;Ngày đăng;Mã bản tin;Tiêu đề;')).toBe(true);
  const rows = csv.trimEnd().split('\r\n').slice(1);
  expect(rows).toEqual([
    'bài;27/04/2017;2017/a;Họp phiên đầu tiên;Tin;Mai Xuân;7,5;10;2;;0,5;10;1;15,5;1210000;121000;1875500;100;1875500;26/06/2017;',
    `bài;28/04/2017;2017/b;"'=HYPERLINK(""http://example.com"";""Bấm"")";Tin;"Đỗ; ""Lam""";;10;1;;;10;0;;1210000;121000;1000001;50;500001;27/06/2017;số tiền do cơ quan ấn định, không theo hệ số`,
    `bài;28/04/2017;2017/b;"'=HYPERLINK(""http://example.com"";""Bấm"")";Tin;'@SUM(1+1);;10;1;;;10;0;;1210000;121000;1000001;50;500000;27/06/2017;số tiền do cơ quan ấn định, không theo hệ số`,
    "cộng người nhận;;;;;'@SUM(1+1);;;;;;;;;;;;;500000;;",
    'cộng người nhận;;;;;"Đỗ; ""Lam""";;;;;;;;;;;;;500001;;',
    'cộng người nhận;;;;;Mai Xuân;;;;;;;;;;;;;1875500;;',
    'tổng cộng;;;;;;;;;;;;;;;;;;2875501;;',
    "chưa tính;29/04/2017;2017/c;'- Một dòng hai dòng;Tin;Mai Xuân;;;;;;;;;;;;;;;hệ số bài (editorial.articleCoefficient)",
  ]);
});

test.for(['=1', ' =1', '+84 200', '-1', '@A1', '＝1', '\t=1'])('the name %j is no formula in CSV', (name) => {
  const books = keepBooks([work('2017/a', { authors: [name], record: { amount: 1 } })], TABLES);
  expect(csvOf(books, 'en', ZONE)).toMatch(/;"?'\s*[=+\-@＝]/u);
});
