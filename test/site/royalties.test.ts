import fs from 'node:fs';
import path from 'node:path';
import { read } from '@e965/xlsx';
import { beforeAll, describe, expect, test } from 'vitest';
import { bantin, bulletin, type Files, SETTINGS, temporaryFolder, writeContent } from '../setup/bantin.ts';
import { convert } from '../tools/libreoffice.ts';

const NOW = '2018-12-31T12:00:00+07:00';

/** An editorial record. */
const record = (fields: string) => `{${fields}}`;

const work = (fields: Record<string, string | undefined>): string =>
  bulletin({ author: 'Mai Xuân', ...fields });

const FILES: Files = {
  ...SETTINGS,
  'site.yml': String(SETTINGS['site.yml']).replace('[vi, en]', '[vi]'),
  'base-salary.yml': `- {from: 2016-05-01, amount: 1210000}
- {from: 2017-07-01, amount: 1300000}
- {from: 2018-07-01, amount: 1390000}
`,
  'royalty-rates.yml': '- {from: 2018-01-01, caps: {news: 6}}\n',
  'bulletins/2017/mot/index.vi.md': work({
    title: 'Tin một',
    date: '27/04/2017',
    editorial: record(
      'articleCoefficient: 5, pages: 2, photoCoefficient: 2, photos: 3, email: rieng@tac-gia.example.vn',
    ),
  }),
  'bulletins/2017/hai/index.vi.md': work({
    title: '"=1+1 là hai"',
    date: '30/06/2017 23:59',
    author: '[Mai Xuân, Đỗ Lam]',
    editorial: record(
      'articleCoefficient: 1.000005, payees: [{name: Mai Xuân, share: 33.3}, {name: Đỗ Lam, share: 66.7}]',
    ),
  }),
  'bulletins/2017/ba/index.vi.md': work({
    title: 'Tin ba',
    date: '01/07/2017',
    editorial: record('articleCoefficient: 1'),
  }),
  'bulletins/2018/dich/index.vi.md': work({
    title: 'Bài dịch',
    date: '15/08/2018',
    kind: 'reportage',
    author: 'Đỗ Lam',
    editorial: record('articleCoefficient: 20, translationRate: 0.4, photoCoefficient: 1.5, photos: 1'),
  }),
  'bulletins/2018/an-dinh/index.vi.md': work({
    title: 'Ấn định',
    date: '01/09/2018',
    editorial: record('amount: 987654, articleCoefficient: 7.25'),
  }),
  'bulletins/2018/thieu/index.vi.md': work({ title: 'Thiếu', date: '02/09/2018' }),
  'bulletins/2018/khong-tra/index.vi.md': work({
    title: 'Không trả',
    date: '03/09/2018',
    author: undefined,
    editorial: record('amount: 0'),
  }),
  'bulletins/2018/cho/index.vi.md': work({ title: 'Chờ', date: '04/09/2018', status: 'pending' }),
  'bulletins/2018/hen/index.vi.md': work({ title: 'Hẹn', date: '31/12/2018 18:00' }),
};

describe('bantin royalties', () => {
  const folder = temporaryFolder();
  writeContent(folder, FILES);
  const sheet = path.join(folder, 'sổ sách', 'nhuận bút.xlsx');
  const royalties = (...args: string[]) => bantin(['royalties', '--now', NOW, ...args], { cwd: folder });
  let whole: Awaited<ReturnType<typeof bantin>>;
  let bytes: Buffer;
  beforeAll(async () => {
    fs.mkdirSync(path.dirname(sheet));
    whole = await royalties('--year', '2018', '--output', sheet);
    bytes = fs.readFileSync(sheet);
  });
  const rowsOf = (name: string) =>
    Object.entries(read(bytes).Sheets[name] ?? {}).filter(([at]) => /^[A-Z]+\d+$/.test(at));
  const valueAt = (name: string, at: string) => rowsOf(name).find(([each]) => each === at)?.[1].v;

  test('writes a sheet that its owner alone reads, and tells no amount', () => {
    expect(whole).toMatchObject({ code: 0, stderr: '' });
    expect(fs.statSync(sheet).mode & 0o777).toBe(0o600);
    expect(whole.stdout).toMatch(/Đã ghi sổ sách\/nhuận bút\.xlsx: 2 bản tin, 2 người nhận\./);
    expect(whole.stdout).toContain('  2018/thieu: hệ số bài (editorial.articleCoefficient)');
    expect(whole.stdout).toContain('vì chưa đăng: 2 bản tin');
    expect(whole.stdout).toContain('hệ số là 0): 1 bản tin');
    expect(whole.stdout).not.toMatch(/987|1320|1\.320/);
  });

  test('counts as the table by hand', () => {
    // (20 × 0.4 + 1.5 × 1) × 139,000, and an amount; the sheet’s first row of persons is its sixth.
    const paid = ['B6', 'D6', 'B7', 'D7', 'D8'].map((at) => valueAt('Chi trả', at));
    expect(paid).toEqual(['Đỗ Lam', 1_320_500, 'Mai Xuân', 987_654, 2_308_154]);
    expect(valueAt('Cách tính', 'T7')).toBe(
      'số tiền do cơ quan ấn định, không theo hệ số; hệ số bài vượt mức cao nhất',
    );
  });

  test('CSV on standard output, over two base salaries, of one person alone', async () => {
    const { stdout, code } = await royalties('--year', '2017', '--format', 'csv', '--output', '-');
    const lines = stdout.trimEnd().split('\r\n').slice(1);
    const found = lines.map((line) => line.split(';')).map((cells) => [cells[2], cells[5], cells[18]]);
    expect(found).toEqual([
      ['2017/mot', 'Mai Xuân', '1936000'],
      // 1.000005 × 121,000 = 121,000.605, rounded 121,001: 33.3 % are 40,293.3, 66.7 % are 80,707.7.
      ['2017/hai', 'Mai Xuân', '40293'],
      ['2017/hai', 'Đỗ Lam', '80708'],
      ['2017/ba', 'Mai Xuân', '130000'],
      ['', 'Đỗ Lam', '80708'],
      ['', 'Mai Xuân', '2106293'],
      ['', '', '2187001'],
    ]);
    expect(code).toBe(0);
    const second = await royalties(
      '--quarter',
      '2017-Q2',
      '--format',
      'csv',
      '--output',
      '-',
      '--author',
      'Đỗ Lam',
    );
    expect(second.stdout.match(/^bài;.*$/gm)).toHaveLength(1);
    const nobody = await royalties('--year', '2017', '--author', 'Mai Xuan');
    expect(nobody).toMatchObject({ code: 2, stdout: '' });
    expect(nobody.stderr).toContain('“Mai Xuan”. Có phải ý là “Mai Xuân”?');
  });

  test('LibreOffice opens it without a word, on three pages of A4', () => {
    const { bytes: pdf, said } = convert(sheet, 'pdf', folder);
    expect(said).toBe('');
    const boxes = pdf.toString('latin1').matchAll(/\/Type\/Page\/[^[]*MediaBox\[0 0 ([\d.]+) ([\d.]+)\]/g);
    const sizes = [...boxes].map(([, ...size]) => size.map((points) => Math.round(Number(points))));
    expect(sizes.sort()).toEqual([
      [595, 842],
      [842, 595],
      [842, 595],
    ]);
    const { bytes: csv } = convert(sheet, 'csv:Text - txt - csv (StarCalc):59,34,76,1', folder);
    expect(csv.toString('utf8')).toMatch(/^1;"Đỗ Lam";1;1,320,500;14\/10\/2018;/m);
  });

  test('nothing of it is in the cache', () => {
    const cache = path.join(folder, '.cache');
    const files = fs
      .readdirSync(cache, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile());
    const texts = files.map((entry) => fs.readFileSync(path.join(entry.parentPath, entry.name), 'latin1'));
    expect(files.length).toBeGreaterThan(0);
    for (const secret of ['rieng@tac-gia', '987654', 'articleCoefficient:', '1320500'])
      expect(texts.filter((text) => text.includes(secret))).toEqual([]);
  });
});

describe('content with errors', () => {
  const folder = temporaryFolder();
  const content = writeContent(folder, {
    ...FILES,
    'bulletins/2017/sai/index.vi.md': work({
      date: '01/05/2017',
      editorial: record('articleCoefficient: bảy'),
    }),
    'bulletins/2017/hong/index.vi.md': '---\ntitle: [\n---\n',
  });
  const csv = (...args: string[]) =>
    bantin(['royalties', '--now', NOW, '--year', '2017', '--format', 'csv', '--output', '-', ...args], {
      cwd: folder,
    });

  test('is reported after the sheet, no value repeated', async () => {
    const { code, stdout, stderr } = await csv();
    expect(code).toBe(1);
    expect(stdout).toContain('chưa tính;01/05/2017;2017/sai;');
    expect(stdout).toContain('2017/mot');
    expect(stderr).toMatch(
      /content\/bulletins\/2017\/sai\/index\.vi\.md:\d+:\d+ {2}lỗi {2}editorial-invalid/,
    );
    expect(stderr).toMatch(/content\/bulletins\/2017\/hong\/index\.vi\.md:\d+:\d+ {2}lỗi/);
    expect(stderr).not.toContain('bảy');
  });

  test('the salaries themselves wrong: nothing is counted', async () => {
    fs.writeFileSync(path.join(content, 'base-salary.yml'), '- {from: 2016-05-01, amount: 1.210.000}\n');
    const { code, stdout, stderr } = await csv();
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/base-salary\.yml:1:30 {2}lỗi {2}field-type/);
  });

  test('no salaries at all: reported, with the line to write', async () => {
    fs.rmSync(path.join(content, 'base-salary.yml'));
    const { stdout, stderr } = await csv('--lang', 'en');
    expect(stderr).toContain('Write the amounts and the days from which they hold into base-salary.yml');
    expect(stdout).not.toContain('\nline;');
  });
});
