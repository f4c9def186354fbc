import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { moving, reportOf, textOf } from '../setup/moving.ts';

// What each portal has besides what a bulletin takes.

const PUBLISH = ['--status', 'approved', '--map', 'mapping.yml'];
const unusedOf = (folder: string): string[] => {
  const page = fs.readFileSync(path.join(folder, 'import/bao-cao.html'), 'utf8');
  return [...page.matchAll(/<tr><td>([^<]*)<\/td><td>\d+<\/td><\/tr>/g)].map(([, name = '']) => name);
};

describe('NukeViet', () => {
  const rows = (prefix: string, columns: string, ...values: string[]) =>
    `INSERT INTO ${prefix}_news_rows (id, title, publtime, status, catid${columns}) VALUES ${values.join(',')};\n`;
  const CAT =
    "INSERT INTO nv4_vi_news_cat (catid, title, alias) VALUES (1,'Tin tức','tin-tuc'),(2,'Y tế','y-te');\n";
  const run = async (dump: string) => {
    const office = moving({ 'cu.sql': dump });
    const done = await office.run('import', 'cu.sql', ...PUBLISH);
    return { office, done };
  };

  test('a language that is none of ours is told', async () => {
    const { office } = await run(rows('nv4_fr', '', "(5,'Bonjour',1493226000,1,1)"));
    expect(reportOf(office)).toContain('Bonjour;bỏ;;ngôn ngữ trang này không dùng: fr');
    expect(fs.existsSync(path.join(office.content, 'bulletins'))).toBe(false);
  });

  test.for([
    ['6', 'approved'],
    ['', 'approved'],
    ['1,2', 'draft'],
    ['4', 'draft'],
  ])('what the groups %j may see is %s', async ([groups, status]) => {
    const body = `INSERT INTO nv4_vi_news_detail (id, bodyhtml, group_view) VALUES (5,'<p>Một</p><p>Hai</p>','${groups}');\n`;
    const { office } = await run(CAT + body + rows('nv4_vi', '', "(5,'Họp tổ',1493226000,1,1)"));
    expect(textOf(office, '2017/hop-to')).toContain(`status: ${status}\n`);
  });

  test('further sections, a second source and unknown columns are told; keywords and tags are joined', async () => {
    const dump = `${CAT}INSERT INTO nv4_vi_news_sources (sourceid, title) VALUES (3, 'Báo Mộc Giang');
INSERT INTO nv4_vi_news_tags_id (id, tid, keyword) VALUES (5,1,'tổ');
INSERT INTO nv4_vi_news_detail (id, bodyhtml, keywords, sourcetext, titlesite) VALUES (5,'<p>Một</p>','họp,tổ','https://khac.example.vn','Tên riêng');
${rows('nv4_vi', ', listcatid, sourceid', "(5,'Họp tổ',1493226000,1,1,'1,2',3)")}`;
    const { office } = await run(dump);
    expect(textOf(office, '2017/hop-to')).toContain('source: Báo Mộc Giang\n');
    expect(textOf(office, '2017/hop-to')).toContain('keywords:\n  - tổ\n  - họp\n');
    expect(reportOf(office)).toContain('đã bỏ: Y tế');
    expect(unusedOf(office.folder)).toEqual(expect.arrayContaining(['sourcetext', 'titlesite']));
  });

  test('a dump without the names of its columns is told', async () => {
    const { done } = await run("INSERT INTO nv4_vi_news_rows VALUES (5,'Họp tổ');\n");
    expect(done.code).toBe(2);
    expect(done.stderr).toContain('không nói tên các cột của bảng nv4_vi_news_rows');
  });
});

describe('SharePoint', () => {
  test('values of a form that is not known, and files without an address, are told', async () => {
    const item = {
      ID: 7,
      Title: 'Họp tổ',
      'Nội dung': '<p>Một</p>',
      'Từ khóa': { Anything: 'họp' },
      'Tác giả': { __deferred: { uri: 'x' } },
      AttachmentFiles: [
        { FileName: 'Mất.pdf' },
        { FileName: 'Kế hoạch.pdf', ServerRelativePath: { DecodedUrl: '/Tep/Ke hoach.pdf' } },
      ],
    };
    const office = moving({ 'sp.json': JSON.stringify([item, 'chữ']), 'tep/Tep/Ke hoach.pdf': '%PDF-1.4' });
    const done = await office.run('import', 'sp.json', ...PUBLISH, '--files', 'tep');
    expect(done.stdout).toContain('Đã xem 2 dòng');
    expect(reportOf(office)).toContain('giá trị không đọc được, đã bỏ: Từ khóa');
    expect(reportOf(office)).not.toContain('đã bỏ: Tác giả');
    expect(reportOf(office)).toContain('không có tệp trong thư mục đã tải về: Mất.pdf');
    expect(textOf(office, '2026/hop-to')).toContain('title: "Kế hoạch"');
  });

  test('an address that its pattern cannot make, or that is elsewhere, is told', async () => {
    const office = moving({
      'sp.json': JSON.stringify([{ ID: 7, Title: 'Họp', FileRef: 'https://khac.example.vn/a.aspx' }]),
      'm.yml': 'site: https://cu.example.gov.vn\naddresses: ["/a.aspx?ID={id}", "/b.aspx?ID={Mã}"]\n',
    });
    await office.run('import', 'sp.json', '--map', 'm.yml');
    const report = reportOf(office);
    expect(report).toContain('không dùng làm aliases được: https://khac.example.vn/a.aspx');
    expect(report).toContain('không dùng làm aliases được: /b.aspx?ID={Mã}');
    expect(report).not.toContain('/a.aspx?ID={id}');
  });
});

describe('saved pages', () => {
  const LONG = 'Đây là một câu dài của bài viết. '.repeat(8).trim();
  const page = (...lines: string[]) =>
    `<h1>Họp tổ</h1><p>27/04/2017 | Mai Xuân</p><p>Một.</p>${lines.map((line) => `<p>${line}</p>`).join('')}`;

  test.for([
    'Quay lại với công việc sau Tết, bà con ra đồng.',
    'Chia sẻ với đoàn, ông Hà Khê nói ba việc.',
    'Tin liên quan đến vụ việc đã được xác minh.',
    'In trang phục truyền thống lên áo là việc mới.',
    'Views của bài tăng nhanh trong ngày.',
  ])('a sentence of the text does not end it: %s', async (sentence) => {
    const office = moving({ 'trang/a.html': page(sentence, 'Hết.', 'Tin khác', 'Tin hai') });
    await office.run('import', 'trang');
    const body = textOf(office, '2017/hop-to');
    expect(body).toContain(`${sentence}\n\nHết.\n`);
    expect(body).not.toContain('Tin hai');
  });

  test('a long paragraph below the end is told', async () => {
    const office = moving({ 'trang/a.html': page('Tin khác', LONG) });
    await office.run('import', 'trang');
    expect(reportOf(office)).toContain('còn đoạn văn dài, không nhận: Đây là một câu');
    await office.run('import', 'trang', '--lang', 'en');
    expect(reportOf(office)).toContain('a long paragraph below the end of the text was not taken: Đây');
  });

  test('a day below the text takes nothing of it', async () => {
    const lines = [
      'Hai.',
      'Ba.',
      'Bốn.',
      'Năm.',
      'Sáu.',
      'Bảy.',
      'Tám.',
      'Chín.',
      'Thứ 5, Ngày 27/04/2017, 00:00',
    ];
    const office = moving({ 'trang/a.html': page(...lines) });
    await office.run('import', 'trang');
    expect(textOf(office, '2017/hop-to')).toContain('Chín.');
  });

  test.for<[what: string, bytes: Buffer, isGuessed: boolean]>([
    ['UTF-8', Buffer.from(page()), false],
    ['UTF-16', Buffer.from(`\uFEFF${page()}`, 'utf16le'), false],
    // ọ is o and a tone mark of its own, ổ is ô and one.
    ['Windows-1258', Buffer.from(page().replace('ọ', 'o\xF2').replace('ổ', 'ô\xD2'), 'latin1'), true],
  ])('an encoding is known, or guessed and told: %s', async ([, bytes, isGuessed]) => {
    const office = moving({ 'trang/a.html': bytes });
    await office.run('import', 'trang');
    expect(textOf(office, '2017/hop-to')).toContain('title: Họp tổ\n');
    expect(reportOf(office).includes('đọc như: windows-1258')).toBe(isGuessed);
  });

  test('a broken byte is told, and leaves the other letters whole', async () => {
    const bytes = Buffer.concat([
      Buffer.from(page('Tiếng Việt.').slice(0, -4)),
      Buffer.from([0xa0]),
      Buffer.from('</p>'),
    ]);
    const office = moving({ 'trang/a.html': bytes });
    await office.run('import', 'trang');
    expect(textOf(office, '2017/hop-to')).toContain('Tiếng Việt');
    expect(reportOf(office)).toContain('trang có chữ hỏng (�), số chữ: 1');
    await office.run('import', 'trang', '--lang', 'en');
    expect(reportOf(office)).toContain('the page has broken letters (�), so many: 1');
  });

  test('other files of the folder are told', async () => {
    const office = moving({
      'trang/a.html': page(),
      'trang/b.mht': 'x',
      'trang/c.csv': 'x',
      'trang/d.png': 'x',
    });
    const done = await office.run('import', 'trang');
    expect(done.stdout).toContain('Trong thư mục còn những tệp không đọc đến: b.mht, c.csv.');
    expect((await office.run('import', 'trang', '--lang', 'en')).stdout).toContain(
      'were not read: b.mht, c.csv.',
    );
  });
});
