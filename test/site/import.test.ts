import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Files } from '../setup/bantin.ts';
import { moving, reportOf, textOf } from '../setup/moving.ts';
import { bytesOf } from '../setup/site.ts';

const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
);

const ITEMS = [
  {
    ID: 7,
    Title: 'Họp tổ một',
    T_x00f3_m_x0020_t_x1eaf_t: 'TTĐT - Sáng 26-4, tổ một họp.',
    'Nội dung':
      '<p>Xem <a href="https://www.cu.example.gov.vn/lists/tintuc/chitiet.aspx?ID=8">tin hai</a> và <a href="/Tep/Ke%20hoach.pdf">kế hoạch</a>, <a href="https://cu.example.gov.vn/mat.aspx">đã mất</a>, <a href="https://khac.example.vn/a.pdf">nơi khác</a>.</p><p><img src="/Anh/a.png?RenditionID=5" alt="Cầu"></p>',
    'Ngày xuất bản': '2017-04-26T17:00:00Z',
    'Phân loại': { Label: 'Tin tức' },
    'Hình ảnh': '<img alt="" src="/Anh/a.png">',
    'Hình ảnh mô tả': 'Quang cảnh. Ảnh: Văn B',
    'Từ khóa': 'tổ; họp',
    'Tin liên quan': 'Họp tổ hai',
    'Số lượt người đọc': '1.817',
    Email: 'rieng@tac-gia.example.vn',
    Author: { Title: 'Tài khoản nội bộ', EMail: 'noi-bo@example.gov.vn' },
    AttachmentFiles: { results: [{ FileName: 'Kế hoạch.pdf', ServerRelativeUrl: '/Tep/Ke hoach.pdf' }] },
  },
  {
    ID: 8,
    Title: 'Họp tổ hai',
    'Tóm tắt': 'Hai',
    'Nội dung': '<p>Hai</p>',
    'Ngày xuất bản': '27/04/2017 12:30 CH',
    'Phân loại': 'Tin cũ',
  },
];

const BULLETIN = `---
title: Họp tổ một
summary: Sáng 26-4, tổ một họp.
date: 27/04/2017
category: tin-tuc
source: TTĐT
image: a.png
imageAlt: Quang cảnh
imageCaption: Quang cảnh
imageCredit: Văn B
attachments:
  - {file: "ke-hoach.pdf", title: "Kế hoạch"}
related:
  - 2017/hop-to-hai
keywords:
  - tổ
  - họp
views: 1817
aliases:
  - "/Lists/TinTuc/ChiTiet.aspx?ID=7"
status: approved
---

Xem [tin hai](2017/hop-to-hai) và [kế hoạch](ke-hoach.pdf), đã mất, [nơi khác](https://khac.example.vn/a.pdf).

![Cầu](a.png)
`;

const FILES: Files = { 'tep/Anh/a.png': PICTURE, 'tep/Tep/Ke hoach.pdf': '%PDF-1.4\n%%EOF\n' };
const MOVE = ['--map', 'mapping.yml', '--files', 'tep', '--status', 'approved'];

describe('a list of SharePoint', () => {
  test('becomes bulletins, in the older form of its answers', async () => {
    const office = moving({
      ...FILES,
      'sp.json': JSON.stringify({ d: { results: ITEMS } }),
    });
    const done = await office.run('import', 'sp.json', ...MOVE);
    expect(done.stderr).toBe('');
    expect(done.stdout).toContain('đã nhận, có thay đổi: 1');
    expect(textOf(office, '2017/hop-to-mot')).toBe(BULLETIN);
    expect(textOf(office, '2017/hop-to-hai')).toContain('date: 27/04/2017 12:30');
    expect(fs.readdirSync(path.join(office.content, 'bulletins/2017/hop-to-mot')).sort()).toEqual([
      'a.png',
      'index.vi.md',
      'ke-hoach.pdf',
    ]);
    const all = Object.keys(bytesOf(office.folder)).filter((name) => !name.endsWith('sp.json'));
    for (const name of all) {
      const text = fs.readFileSync(path.join(office.folder, name), 'utf8');
      expect(text).not.toContain('tac-gia');
      expect(text).not.toMatch(/noi-bo|nội bộ/);
    }
    const checked = await office.run('check');
    expect(checked.stdout).toContain('0 lỗi');
  });

  test('in pages, of the newer form; a page that is missing is reported', async () => {
    const page = (items: unknown[], next?: string) =>
      JSON.stringify({ ...(next && { '@odata.nextLink': next }), value: items });
    const pages = { 'sp/1.json': page(ITEMS.slice(0, 1), 'https://x/2'), 'sp/2.json': page(ITEMS.slice(1)) };
    const office = moving({ ...FILES, ...pages });
    const done = await office.run('import', 'sp', ...MOVE);
    expect(done.stdout).not.toContain('chưa đủ');
    expect(textOf(office, '2017/hop-to-mot')).toBe(BULLETIN);
    fs.rmSync(path.join(office.folder, 'sp/2.json'));
    expect((await office.run('import', 'sp', ...MOVE)).stdout).toContain('Bản xuất chưa đủ');
  });

  test('as CSV', async () => {
    const csv = `\uFEFFListSchema={"x":1}\n"ID","Tiêu đề","Tóm tắt","Nội dung","Ngày xuất bản","Phân loại","Trạng thái"\n"7","Họp ""tổ"" một","Tóm tắt","<p>Một,\nhai</p>","27/4/2017 7:05 SA","Tin tức","Đã duyệt"\n"8","Nháp","Hai","<p>Hai</p>","27/4/2017","Tin tức","Đang viết"\n`;
    const office = moving({ 'tin.csv': csv });
    await office.run('import', 'tin.csv', ...MOVE.slice(0, 2), '--status', 'approved');
    expect(textOf(office, '2017/hop-to-mot')).toBe(
      '---\ntitle: "Họp \\"tổ\\" một"\nsummary: Tóm tắt\ndate: 27/04/2017 07:05\ncategory: tin-tuc\naliases:\n  - "/Lists/TinTuc/ChiTiet.aspx?ID=7"\nstatus: approved\n---\n\nMột, hai\n',
    );
    expect(textOf(office, '2017/nhap')).toContain('status: draft');
    expect(reportOf(office)).toContain('trang cũ chưa đăng bài này: Đang viết');
  });

  test.for(['Tin nổi bật', 'TIN NỔI BẬT', 'featured', 'Tin n\u00f4\u0309i b\u00e2\u0323t'])(
    'a column %s, for which there is no field, is reported',
    async (name) => {
      const office = moving({
        'tin.csv': `"ID","Tiêu đề","Nội dung","Ngày xuất bản","${name}"\n"7","Họp","<p>Một</p>","27/4/2017","Có"\n`,
      });
      await office.run('import', 'tin.csv', '--map', 'mapping.yml');
      const page = fs.readFileSync(path.join(office.folder, 'import/bao-cao.html'), 'utf8');
      expect(page).toContain(`<td>${name.normalize('NFC')}</td><td>1</td>`);
    },
  );

  test('an end that cannot be read is reported', async () => {
    const rows = ['30/06/2017', 'Hết quý II', '31/02/2017', '2017-06-30T17:00:00Z', 'Không'];
    const office = moving({
      'tin.csv': `"ID","Tiêu đề","Nội dung","Ngày xuất bản","Phân loại","PublishingExpirationDate","Tin nổi bật(Time)"\n${rows.map((end, i) => `"${i}","Họp ${i}","<p>Một</p>","27/4/2017","Tin tức","${end}","${end}"\n`).join('')}`,
    });
    await office.run('import', 'tin.csv', '--map', 'mapping.yml');
    const reported = reportOf(office).match(/giá trị không đọc được, đã bỏ: [^;"\r]*/g);
    expect(reported).toHaveLength(6);
    expect(textOf(office, '2017/hop-0')).toContain('featuredUntil: 30/06/2017\nexpires: 30/06/2017\n');
    expect(textOf(office, '2017/hop-3')).toContain('expires: 01/07/2017\n');
  });

  test('a kind that nobody knows is told, one that is known is not', async () => {
    const kinds = ['Phỏng vấn', 'Tin', '', 'Bài viết', 'chân  dung', 'Thông cáo'];
    const office = moving({
      'mapping.yml': 'kinds: {Thông cáo: notice}\n',
      'tin.csv': `"ID","Tiêu đề","Nội dung","Ngày xuất bản","Phân loại","Loại bài viết"\n${kinds.map((kind, i) => `"${i}","Họp ${i}","<p>Một</p>","27/4/2017","Tin tức","${kind}"\n`).join('')}`,
    });
    await office.run('import', 'tin.csv', '--map', 'mapping.yml');
    const told = reportOf(office).match(/không có loại bài này, coi là tin: [^;"\r\n]*/g);
    expect(told?.map((note) => note.split(': ')[1])).toEqual(['Bài viết', 'chân dung']);
    expect(textOf(office, '2017/hop-0')).toContain('kind: interview\n');
    expect(textOf(office, '2017/hop-5')).toContain('kind: notice\n');
  });

  test.for<[lang: string, unknown: string, several: string]>([
    ['vi', 'tin liên quan không có trong các bài được nhận, đã bỏ', 'tin liên quan có tiêu đề của nhiều bài'],
    [
      'en',
      'no bulletin that is taken over is called like this related one',
      'several bulletins are called like',
    ],
  ])('a related bulletin that is not there is reported: %s', async ([lang, unknown, several]) => {
    const rows = ['Họp tổ BA; họp  tổ hai', 'Lịch tiếp dân', '', ''];
    const titles = ['Họp tổ một', 'Họp tổ hai', 'Lịch tiếp dân', 'Lịch tiếp dân'];
    const office = moving({
      'tin.csv': `"ID","Tiêu đề","Nội dung","Ngày xuất bản","Phân loại","Tin liên quan"\n${rows.map((related, i) => `"${i}","${titles[i]}","<p>Một</p>","2${i}/4/2017","Tin tức","${related}"\n`).join('')}`,
    });
    await office.run('import', 'tin.csv', '--map', 'mapping.yml', '--lang', lang);
    expect(textOf(office, '2017/hop-to-mot')).toContain('related:\n  - 2017/hop-to-hai\n');
    expect(textOf(office, '2017/hop-to-hai')).toContain('related:\n  - 2017/lich-tiep-dan\n');
    const page = fs.readFileSync(path.join(office.folder, 'import/bao-cao.html'), 'utf8');
    for (const report of [reportOf(office), page]) {
      expect(report).toMatch(new RegExp(`${unknown}[^:]*: Họp tổ BA`));
      expect(report).toMatch(new RegExp(`${several}[^:]*: Lịch tiếp dân`));
    }
  });

  test('without the files, they are listed and the rows are named', async () => {
    const office = moving({ 'sp.json': JSON.stringify(ITEMS) });
    const listed = await office.run(
      'import',
      'sp.json',
      '--map',
      'mapping.yml',
      '--list-files',
      'can-tai.txt',
    );
    expect(listed.stdout).toContain('nội dung không thay đổi');
    expect(fs.existsSync(path.join(office.content, 'bulletins'))).toBe(false);
    expect(fs.readFileSync(path.join(office.folder, 'can-tai.txt'), 'utf8')).toBe(
      'https://cu.example.gov.vn/Tep/Ke%20hoach.pdf\nhttps://khac.example.vn/a.pdf\nhttps://cu.example.gov.vn/Anh/a.png\n',
    );
    const other = ['--site', 'https://moi.example.gov.vn', '--list-files', 'can-tai.txt'];
    await office.run('import', 'sp.json', '--map', 'mapping.yml', ...other);
    expect(fs.readFileSync(path.join(office.folder, 'can-tai.txt'), 'utf8')).toContain(
      'https://moi.example.gov.vn/Anh/a.png\n',
    );
    await office.run('import', 'sp.json', '--map', 'mapping.yml');
    expect(textOf(office, '2017/hop-to-mot')).toMatch(
      /status: draft\n---\n\nXem \[tin hai\]\(2017\/hop-to-hai\) và kế hoạch, đã mất/,
    );
    expect(reportOf(office)).toContain('thiếu hình: /Anh/a.png?RenditionID=5');
    // With the files, the same rows are written anew.
    for (const [name, bytes] of Object.entries(FILES)) {
      fs.mkdirSync(path.dirname(path.join(office.folder, name)), { recursive: true });
      fs.writeFileSync(path.join(office.folder, name), bytes);
    }
    expect((await office.run('import', 'sp.json', ...MOVE)).stdout).toContain('đã nhận, có thay đổi: 1');
    expect(textOf(office, '2017/hop-to-mot')).toBe(BULLETIN);
    expect(reportOf(office)).toContain('đã nhận, có thay đổi (cập nhật)');
  });
});
