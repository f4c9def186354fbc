import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { moving, reportOf, textOf } from '../setup/moving.ts';

const PUBLISH = ['--status', 'approved', '--map', 'mapping.yml'];

/** A page of the old portal as it was printed, its form and all; the names are invented. */
const LABELS =
  `Tiêu đề|Hình ảnh|Hình ảnh mô tả|Tóm tắt|Nội dung|Link thay thế nội dung|Ngày xuất bản|Tin nổi bật(Time)|Tác giả|Số Trang|Số Ảnh|Số tiền|Trạng thái|Lịch sử|Email|Hệ số tin|LuongCoSo|Approval Status|Attachments`.split(
    '|',
  );
const LINES = [
  'Tin tức',
  'Thứ 5, Ngày 27/04/2017, 00:00',
  'Ban Điều hành họp phiên đầu tiên',
  'Cỡ chữ: Font size: Giảm (A-) Mặc định (A) Tăng (A+)',
  '27/04/2017 | Mai Xuân',
  'TTĐT - Chiều 26-4, ông Hà Khê đã chủ trì họp phiên đầu tiên.',
  'Tại cuộc họp, Ban Điều hành đã bàn ba việc.',
  'Lượt người xem:  Views:   1817',
  'Chia sẻ:',
  'Tin khác',
  'Manage PermissionsManage Permissions',
  'Version HistoryVersion History',
  ...LABELS,
  'Content Type: Tin Tức Mở Rộng',
];
const FIELDS = `title: Ban Điều hành họp phiên đầu tiên
summary: Chiều 26-4, ông Hà Khê đã chủ trì họp phiên đầu tiên.
date: 27/04/2017
category: tin-tuc
author: Mai Xuân
source: TTĐT
views: 1817
`;
const ID = '2017/ban-dieu-hanh-hop-phien-dau-tien';

describe('saved pages', () => {
  test('as text: the form below is known and left out', async () => {
    const office = moving({ 'trang/tin.txt': LINES.join('\r\n\r\n') });
    await office.run('import', 'trang', ...PUBLISH);
    expect(textOf(office, ID)).toBe(
      `---\n${FIELDS}status: approved\n---\n\nTại cuộc họp, Ban Điều hành đã bàn ba việc.\n`,
    );
    expect(reportOf(office)).toContain(`bỏ biểu mẫu nhập tin ở cuối trang, số nhãn: ${LABELS.length + 3}`);
  });

  test('as HTML, laid out by tables, with its old address', async () => {
    const [section = '', date = '', title = '', tools = '', byline = '', lede = '', body = '', ...rest] =
      LINES;
    const html = `<!DOCTYPE html><html><head><title>Cổng</title><link rel="canonical" href="https://cu.example.gov.vn/Lists/TinTuc/ChiTiet.aspx?ID=1817"><style>p{}</style></head><body>
<div id="menu"><ul><li><a href="/">Trang chủ</a></li><li>Giới thiệu</li></ul></div>
<table><tr><td><div>${section}</div><div>${date}</div><h1>${title}</h1><div>${tools}</div><div><b>${byline}</b></div>
<div class="ExternalClass1"><p>&#8203;<strong>${lede}</strong></p><p>${body} <a href="Chi tiet.aspx?ID=2">tin</a></p>
<table><tr><th>Việc</th><th>Số</th></tr><tr><td>Một</td><td>2</td></tr></table></div></td></tr>
<tr><td>${rest.map((line) => `<div>${line}</div>`).join('')}</td></tr></table><script>x()</script></body></html>`;
    const office = moving({
      'trang/Lists/TinTuc/ChiTiet.aspx@ID=1817.html': html,
      'trang/b.aspx@ID=2': '<h1>Tin hai</h1><p>01/02/2018 | Hà Khê</p><p>Một.</p><p>Hai.</p>',
    });
    await office.run('import', 'trang', '--status', 'approved');
    expect(textOf(office, '2018/tin-hai')).toContain('aliases:\n  - "/b.aspx?ID=2"\n');
    expect(textOf(office, ID)).toBe(
      `---\n${FIELDS}aliases:\n  - "/Lists/TinTuc/ChiTiet.aspx?ID=1817"\nstatus: approved\n---\n\nTại cuộc họp, Ban Điều hành đã bàn ba việc. tin\n\n| Việc | Số |\n| - | - |\n| Một | 2 |\n`,
    );
    expect(reportOf(office)).toContain('liên kết không còn nơi đến');
  });
});

test('a dump of NukeViet: bodies, sections, sources and pictures of other tables', async () => {
  const dump = `-- Dump
/*!40101 SET NAMES utf8 */;
CREATE TABLE \`nv4_vi_news_cat\` (\`catid\` smallint NOT NULL, \`title\` varchar(250) DEFAULT 'a, (b', \`alias\` varchar(250), PRIMARY KEY (\`catid\`)) ENGINE=InnoDB;
INSERT INTO \`nv4_vi_news_cat\` VALUES (1,'Tin tức','tin-tuc');
INSERT INTO \`nv4_vi_news_detail\` (\`id\`, \`bodyhtml\`, \`files\`) VALUES (5,'<p>Ông nói: \\'được\\'; \\"vâng\\"; it''s (một), hai.</p>\\r\\n<p>Hết</p>','2017/ke-hoach.pdf'),(6,NULL,'');
INSERT INTO nv4_vi_news_rows (id, catid, title, alias, hometext, publtime, status, homeimgfile, homeimgthumb, homeimgalt, hitstotal, author, sourceid) VALUES
(5,1,'Họp tổ','Hop-to','Tóm tắt',1493226000,1,'2017/a.png',1,'Cầu mới',12,'Mai Xuân',3),
(6,1,'Nháp','Nhap','',1493226000,0,'',0,'',0,'',0);
INSERT INTO \`nv4_vi_news_1\` VALUES (5,'again');
INSERT INTO nv4_vi_news_sources (sourceid, title) VALUES (3, 'Báo Mộc Giang');
INSERT INTO nv4_vi_news_tags_id (id, tid, keyword) VALUES (5,1,'tổ'),(5,2,'họp');
INSERT INTO nv4_users (userid, email) VALUES (1,'rieng@example.vn');
`;
  const office = moving({
    'cu.sql.gz': gzipSync(dump),
    'tep/uploads/news/2017/a.png': 'x',
    'tep/uploads/news/2017/ke-hoach.pdf': '%PDF-1.4',
  });
  const done = await office.run('import', 'cu.sql.gz', ...PUBLISH, '--files', 'tep');
  expect(done.stderr).toBe('');
  expect(textOf(office, '2017/hop-to')).toBe(`---
title: Họp tổ
summary: Tóm tắt
date: 27/04/2017
category: tin-tuc
author: Mai Xuân
source: Báo Mộc Giang
image: a.png
imageAlt: Cầu mới
imageCaption: Cầu mới
attachments:
  - {file: "ke-hoach.pdf", title: "ke-hoach"}
keywords:
  - tổ
  - họp
views: 12
aliases:
  - /vi/news/tin-tuc/Hop-to-5.html
  - /news/tin-tuc/Hop-to-5.html
  - "/index.php?language=vi&nv=news&op=tin-tuc/Hop-to-5"
status: approved
---

Ông nói: 'được'; "vâng"; it's (một), hai.

Hết
`);
  expect(textOf(office, '2017/nhap')).toContain('status: draft');
});

test('an export of WordPress: posts, their pictures and captions; what is no post is reported', async () => {
  const item = (id: number, type: string, status: string, more: string) =>
    `<item><title>Tin ${id}</title><link>https://cu.example.gov.vn/2017/04/tin-${id}/</link><wp:post_id>${id}</wp:post_id><wp:post_date>2017-04-27 08:30:00</wp:post_date><wp:post_name>tin-${id}</wp:post_name><wp:status>${status}</wp:status><wp:post_type>${type}</wp:post_type>${more}</item>`;
  const xml = `<?xml version="1.0" encoding="UTF-8"?><rss xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="x" xmlns:excerpt="y"><channel><link>https://cu.example.gov.vn</link>
${item(1, 'post', 'publish', '<category domain="category" nicename="a"><![CDATA[Tin tức]]></category><category domain="post_tag" nicename="b">họp</category><excerpt:encoded><![CDATA[Tóm tắt]]></excerpt:encoded><content:encoded><![CDATA[Một dòng\nhai dòng\n\n[caption id="x" align="a"]<a href="/b.png"><img src="/wp-content/b.png" alt="Cầu" /></a> Chú thích[/caption]\n\n<h2>Đề mục</h2>\n\nXem <a href="https://cu.example.gov.vn/?p=2">tin 2</a>.]]></content:encoded><wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>9</wp:meta_value></wp:postmeta>')}
${item(2, 'post', 'draft', '<content:encoded><![CDATA[<p>Hai</p>]]></content:encoded>')}
${item(3, 'page', 'publish', '')}
${item(9, 'attachment', 'inherit', '<wp:attachment_url>https://cu.example.gov.vn/wp-content/b.png</wp:attachment_url>')}
</channel></rss>`;
  const office = moving({ 'wp.xml': xml, 'tep/wp-content/b.png': 'x' });
  const done = await office.run('import', 'wp.xml', '--status', 'approved', '--files', 'tep');
  expect(done.stdout).toContain('bỏ: 2');
  expect(textOf(office, '2017/tin-1')).toBe(`---
title: Tin 1
summary: Tóm tắt
date: 27/04/2017 08:30
category: tin-tuc
image: b.png
imageAlt: ""
keywords:
  - họp
aliases:
  - /2017/04/tin-1/
  - "/?p=1"
status: approved
---

Một dòng\\
hai dòng

![Cầu](b.png "Chú thích")

## Đề mục

Xem [tin 2](2017/tin-2).
`);
  expect(reportOf(office)).toContain('post_id 3;wordpress:3;Tin 3;bỏ;;không phải bài viết: page');
});

describe('what is wrong is reported', () => {
  test.for([
    [['import'], 'Thiếu nguồn.'],
    [['import', 'khong-co.json'], 'Không có'],
    [['import', 'a.docx'], 'Không biết đọc'],
    [['import', 'a.json'], 'Không đọc được'],
    [['import', 'a.xml'], 'Không đọc được'],
    [['import', 'a.sql'], 'Không đọc được'],
    [['import', 'a.csv', '--status', 'pending'], '--status'],
    [['import', 'a.csv', '--limit', 'x'], '--limit'],
    [['import', 'a.csv', '--report', 'content'], 'Không ghi báo cáo'],
    [['import', 'a.csv', '--files', 'khong-co'], 'Không có'],
    [['imporr', 'a.csv'], 'import'],
    [['import', 'a.csv', '--file', 'x'], '--files'],
  ] as const)('%s', async ([args, sentence]) => {
    const office = moving({
      'a.json': '{"value": [',
      'a.xml': '<rss><item></rss>',
      'a.sql': "INSERT INTO nv4_vi_news_rows (id, title) VALUES (1,'Một'),(2,'Ha",
      'a.docx': '',
      'a.csv': 'ID,Tiêu đề\n1,Một\n',
    });
    const run = await office.run(...args);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(sentence);
    expect(run.stderr).not.toContain('at ');
    expect(fs.existsSync(path.join(office.content, 'bulletins'))).toBe(false);
  });

  test('a mapping with a mistake, at its place', async () => {
    const office = moving({
      'a.csv': 'ID,Tiêu đề\n1,Một\n',
      'm.yml': 'column: {}\ncolumns:\n  titel: Tiêu đề\n',
    });
    const run = await office.run('import', 'a.csv', '--map', 'm.yml');
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('m.yml:1:1  lỗi  key-unknown');
    expect(run.stderr).toContain('“title”');
  });

  test('a mapping names the section of all others, and what is private', async () => {
    const office = moving({
      'a.csv': 'ID;Tiêu đề;Tóm tắt;Ngày;Phân loại;Hệ số tin;Email\n1;Một;Hai;4/27/2017;Lạ;2,5;sai\n',
      'm.yml':
        'columns: {date: Ngày, articleCoefficient: Hệ số tin, email: Email}\nsections: {"*": thong-bao}\nmonthFirst: true\n',
    });
    await office.run('import', 'a.csv', '--map', 'm.yml');
    expect(textOf(office, '2017/mot')).toBe(
      '---\ntitle: Một\nsummary: Hai\ndate: 27/04/2017\ncategory: thong-bao\nstatus: draft\neditorial: {articleCoefficient: 2.5}\n---\n',
    );
    expect(reportOf(office)).toContain('giá trị không đọc được, đã bỏ: email');
    expect(reportOf(office)).not.toContain('sai');
  });

  test('a trial changes nothing', async () => {
    const office = moving({ 'a.csv': 'ID,Tiêu đề\n1,Một\n' });
    const run = await office.run('import', 'a.csv', '--dry-run', '--lang', 'en');
    expect(run.stdout).toContain('This was a trial');
    expect(fs.existsSync(path.join(office.content, 'bulletins'))).toBe(false);
    expect(reportOf(office)).toContain('no date, so it is a draft');
  });
});
