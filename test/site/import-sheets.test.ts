import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Moving, moving, reportOf, textOf } from '../setup/moving.ts';
import { bytesOf } from '../setup/site.ts';

// Sheets as offices keep them.

const HEAD = 'ID;Tiêu đề;Nội dung;Ngày xuất bản;Phân loại';
const ROW = '7;Họp tổ;<p>Một</p>;27/4/2017;Tin tức';

describe('the names of the columns', () => {
  test.for<[what: string, lines: string[]]>([
    ['in the first line', [HEAD, ROW]],
    ['below a title', ['DANH SÁCH TIN, BÀI, ẢNH;;;;', ';;;;', HEAD, ROW]],
    ['below a line of Excel', ['sep=;', HEAD, ROW]],
    ['below a title in one cell', ['DANH SÁCH TIN BÀI NĂM 2017', '', HEAD, ROW]],
    ['with more columns than names', [`${HEAD};;`, `${ROW};;`]],
  ])('are found %s', async ([, lines]) => {
    const office = moving({ 'tin.csv': `${lines.join('\r\n')}\r\n` });
    await office.run('import', 'tin.csv', '--map', 'mapping.yml');
    expect(textOf(office, '2017/hop-to')).toContain('category: tin-tuc\n');
    const above =
      lines.indexOf(HEAD) <= 0 ? 0 : lines[1]?.replaceAll(';', '') === '' ? 1 : lines.indexOf(HEAD);
    expect(reportOf(office).match(/đứng trên dòng tên cột/g) ?? []).toHaveLength(above);
  });

  test('are those that the mapping knows', async () => {
    const office = moving({
      'tin.csv': 'Sở A\nSố,Tên tin,Chữ\n7,Họp tổ,<p>Một</p>\n',
      'm.yml': 'columns: {title: Tên tin, body: Chữ, email: Thư}\nsections: {Tin: khong-co}\n',
    });
    const done = await office.run('import', 'tin.csv', '--map', 'm.yml', '--lang', 'en');
    expect(reportOf(office)).toContain('stands above the line of column names: Sở A');
    expect(reportOf(office)).toContain('Họp tổ');
    expect(done.stdout).toContain('The mapping names columns that the source does not have: Thư.');
    expect(done.stdout).toContain('The mapping names sections that categories.yml does not have: khong-co.');
  });

  test('are told by their number where they stand above, since they may be private', async () => {
    const above = 'Họp kín;Nguyễn Văn A;a@example.vn\nTiêu đề;Ngày đăng;\n';
    const office = moving({ 'tin.csv': `${above}${HEAD}\n${ROW}\n` });
    await office.run('import', 'tin.csv', '--map', 'mapping.yml');
    expect(textOf(office, '2017/hop-to')).toContain('title: Họp tổ');
    expect(reportOf(office)).toContain('đứng trên dòng tên cột, số ô: 3');
    expect(reportOf(office)).not.toMatch(/kín|Văn A|example/);
  });

  test('are in the first of two lines that are nearly as good', async () => {
    const office = moving({ 'tin.csv': `Tiêu đề;Nội dung;Ngày\nTitle;Body;Date\nHọp tổ;Một;27/4/2017\n` });
    await office.run('import', 'tin.csv', '--map', 'mapping.yml');
    expect(reportOf(office)).not.toContain('đứng trên dòng tên cột');
  });

  test.for([
    ['all rows', [], true],
    ['some rows', ['--limit', '1'], false],
  ] as const)('that the source does not have are told where %s were read', async ([, more, isTold]) => {
    const map = 'columns: {title: [Tiêu đề, Tên], link: Trống, audio: Không có}\n';
    const office = moving({ 'tin.csv': `${HEAD};Trống\n${ROW};\n${ROW};\n`, 'm.yml': map });
    const { stdout } = await office.run('import', 'tin.csv', '--map', 'm.yml', ...more);
    expect(stdout.includes('mà nguồn không có: Không có.')).toBe(isTold);
    expect(stdout).not.toMatch(/Trống|Tên\./);
  });

  test('that nobody knows are told', async () => {
    const office = moving({ 'tin.csv': 'Số,Tên,Chữ\n7,Họp tổ,Một\n' });
    const done = await office.run('import', 'tin.csv', '--map', 'mapping.yml');
    expect(done.stdout).toContain('Không cột nào được hiểu là tiêu đề hay nội dung');
    const page = fs.readFileSync(path.join(office.folder, 'import/bao-cao.html'), 'utf8');
    expect(page).toContain('<td>Tên</td><td>1</td>');
  });

  test('are each taken once', async () => {
    const office = moving({ 'tin.csv': `${HEAD};Ghi chú;;Ghi chú\n${ROW};một;hai;ba\n` });
    await office.run('import', 'tin.csv', '--map', 'mapping.yml');
    const page = fs.readFileSync(path.join(office.folder, 'import/bao-cao.html'), 'utf8');
    for (const name of ['Ghi chú', '[G]', 'Ghi chú (2)'])
      expect(page).toContain(`<td>${name}</td><td>1</td>`);
  });
});

test('cells without a column, and rows that are cut in two, are reported', async () => {
  const office = moving({
    'tin.csv': `${HEAD}\n${ROW};thừa;nữa\n8;Họp\n tổ hai;<p>Hai</p>;28/4/2017;Tin tức\n`,
  });
  await office.run('import', 'tin.csv', '--map', 'mapping.yml');
  const [, more, fewer, rest] = reportOf(office).split('\r\n');
  expect(more).toContain('bỏ các ô thừa, số ô: 2');
  expect(fewer).toContain('số ô thiếu: 3');
  expect(rest).toContain('số ô thiếu: 1');
  expect(reportOf(office)).not.toContain('nữa');
  await office.run('import', 'tin.csv', '--map', 'mapping.yml', '--lang', 'en');
  expect(reportOf(office)).toContain('more cells than there are columns, these were left out; cells: 2');
  expect(reportOf(office)).toContain('cells that are missing: 3');
});

describe('rows without a number', () => {
  const head = 'Tiêu đề,Nội dung,Ngày,Phân loại';
  const row = (title: string, body: string, date = '27/4/2017') =>
    `${title},<p>${body}</p>,${date},Tin tức\n`;
  const both = row('Tin một', 'Một') + row('Tin một', 'Một nữa');
  const listOf = (rows: string) => ({ 'tin.csv': `${head}\n${rows}`, 'm.yml': 'columns: {date: Ngày}\n' });
  const again = (office: Moving, rows: string) => {
    fs.writeFileSync(path.join(office.folder, 'tin.csv'), `${head}\n${rows}`);
    return office.run('import', 'tin.csv', '--map', 'm.yml');
  };
  const bulletins = ({ content }: Moving) => bytesOf(path.join(content, 'bulletins'));

  test('keep their bulletins when others come in above them', async () => {
    const office = moving(listOf(both));
    await office.run('import', 'tin.csv', '--map', 'm.yml');
    const before = bulletins(office);
    const done = await again(office, `${row('Tin hai', 'Hai')}${both}${row('Tin một', 'Một')}`);
    expect(done.stdout).toContain('không đổi so với lần trước: 2');
    // The last row is the second one again.
    expect(done.stdout).toContain('bỏ: 1');
    expect(bulletins(office)).toMatchObject(before);
    expect(textOf(office, '2017/tin-hai')).toContain('Hai');
  });

  test.for([
    ['the first of a title and date', both, row('Tin một', 'Một nữa')],
    [
      'the middle one of three',
      both + row('Tin một', 'Một khác'),
      row('Tin một', 'Một') + row('Tin một', 'Một khác'),
    ],
    ['one with neither', row('', 'Một', '') + row('', 'Hai', ''), row('', 'Hai', '')],
    ['the order', both, row('Tin một', 'Một nữa') + row('Tin một', 'Một')],
  ] as const)('keep their bulletins when the portal changes %s', async ([, rows, changed]) => {
    const office = moving(listOf(rows));
    await office.run('import', 'tin.csv', '--map', 'm.yml');
    const before = bulletins(office);
    expect(Object.keys(before)).toHaveLength(rows.trim().split('\n').length);
    await again(office, changed);
    expect(bulletins(office)).toEqual(before);
  });
});

test('empty rows are none', async () => {
  const office = moving({ 'tin.csv': `${HEAD}\n;;;;\n${ROW}\n;;;;\n ; ;;;\n` });
  expect((await office.run('import', 'tin.csv', '--map', 'mapping.yml')).stdout).toContain('Đã xem 1 dòng');
});

describe('an encoding', () => {
  const UTF_16 = Buffer.from(`${HEAD}\n${ROW}\n`, 'utf16le');

  test.for<[what: string, bytes: Buffer]>([
    ['with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), UTF_16])],
    ['without one', UTF_16],
    ['turned', Buffer.from(UTF_16).swap16()],
  ])('of two bytes is read, %s', async ([, bytes]) => {
    const office = moving({ 'tin.csv': bytes });
    await office.run('import', 'tin.csv', '--map', 'mapping.yml');
    expect(textOf(office, '2017/hop-to')).toContain('title: Họp tổ\n');
  });

  test.for([
    ['vi', 'tin.csv không phải là UTF-8', 0],
    ['en', 'tin.csv is not UTF-8', 0],
    ['en', 'tin.csv is not UTF-8', 20_000],
  ] as const)('that is none of these is told: %s, %s, behind %d rows', async ([lang, said, count]) => {
    const office = moving({
      'tin.csv': Buffer.concat([
        Buffer.from(`${HEAD}\n${`${ROW}\n`.repeat(count)}7;H`),
        Buffer.from([0xf2, 0x70]),
      ]),
    });
    const done = await office.run('import', 'tin.csv', '--lang', lang);
    expect(done.code).toBe(2);
    expect(done.stderr).toContain(said);
    expect(done.stderr).toContain('CSV UTF-8');
  });
});

test.for([
  ['vi', 'Nguồn không có dòng nào đọc được', 'Không biết đọc'],
  ['en', 'The source has no row that can be read', 'Nobody knows how to read'],
] as const)('a source without rows, and a workbook, are told: %s', async ([lang, none, unknown]) => {
  const office = moving({ 'a.json': '{"items":[{"Title":"Họp"}]}', 'a.xlsx': 'PK' });
  expect((await office.run('import', 'a.json', '--lang', lang)).stdout).toContain(none);
  const { stderr } = await office.run('import', 'a.xlsx', '--lang', lang);
  expect(stderr).toContain(unknown);
  expect(stderr).toContain('CSV UTF-8');
});
