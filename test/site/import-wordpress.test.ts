import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { moving, reportOf, textOf } from '../setup/moving.ts';

// What an export of WordPress has besides what a bulletin takes.

const PUBLISH = ['--status', 'approved', '--map', 'mapping.yml'];
const unusedOf = (folder: string): string[] => {
  const page = fs.readFileSync(path.join(folder, 'import/bao-cao.html'), 'utf8');
  return [...page.matchAll(/<tr><td>([^<]*)<\/td><td>\d+<\/td><\/tr>/g)].map(([, name = '']) => name);
};

describe('WordPress', () => {
  const item = (id: number, more: string, type = 'post') =>
    `<item><title>Tin ${id}</title><wp:post_id>${id}</wp:post_id><wp:post_date>2017-04-27 08:30:00</wp:post_date><wp:post_name>tin-${id}</wp:post_name><wp:post_type>${type}</wp:post_type>${more}</item>`;
  const xml = (...items: string[]) =>
    `<?xml version="1.0" encoding="UTF-8"?><rss xmlns:wp="w" xmlns:dc="d" xmlns:content="x" xmlns:excerpt="y"><channel>${items.join('\n')}</channel></rss>`;
  const text = (content: string, status = 'publish') =>
    `<wp:status>${status}</wp:status><content:encoded><![CDATA[${content}]]></content:encoded>`;
  const meta = (key: string, value: string) =>
    `<wp:postmeta><wp:meta_key>${key}</wp:meta_key><wp:meta_value>${value}</wp:meta_value></wp:postmeta>`;

  test('a post behind a password does not become public', async () => {
    const password = '<wp:post_password>x</wp:post_password>';
    const whole = '<category domain="category">Tin tức</category><excerpt:encoded>Tóm tắt</excerpt:encoded>';
    const posts = ['publish', 'future', 'publish'].map((status, i) =>
      item(i, whole + (i < 2 ? password : '') + text('<p>Một</p>', status)),
    );
    const office = moving({
      'wp.xml': xml(...posts),
      'm.yml': 'statuses: {private: approved}\ncolumns: {status: [meta trang_thai]}\n',
    });
    await office.run('import', 'wp.xml', '--status', 'approved', '--map', 'm.yml');
    const statuses = [0, 1, 2].map((i) => /status: (\w+)/.exec(textOf(office, `2017/tin-${i}`))?.[1]);
    expect(statuses).toEqual(['draft', 'draft', 'approved']);
    expect(reportOf(office).match(/chưa đăng bài này: private/g)).toHaveLength(2);
  });

  test('galleries, recordings and pages inside the page are shown, or told', async () => {
    const content = `Một\n\n[gallery ids="8,9"]\n\n[embed]https://example.vn/phim[/embed]\n\n[video mp4="https://example.vn/a.mp4"][/video]\n\n[vc_heading text="Ba việc lớn"][vc_row width="2"]Hai[/vc_row]\n\n[caption caption="Chú thích"]<img src="/anh/8.png">[/caption]\n\n[gallery]`;
    const office = moving({
      'wp.xml': xml(
        item(1, text(content) + meta('_thumbnail_id', '77')),
        item(8, '<wp:attachment_url>https://cu.example.gov.vn/anh/8.png</wp:attachment_url>', 'attachment'),
      ),
      'tep/anh/8.png': 'x',
    });
    await office.run('import', 'wp.xml', ...PUBLISH, '--files', 'tep');
    const body = textOf(office, '2017/tin-1');
    expect(body).toContain('![](8.png)\n');
    expect(body).toContain('![](8.png "Chú thích")');
    expect(body).toContain('<https://example.vn/phim>');
    expect(body).toContain('<https://example.vn/a.mp4>');
    const report = reportOf(office);
    for (const code of ['[gallery ids=""8,9""]', '[vc_heading text=""Ba việc lớn""]', '[gallery]'])
      expect(report).toContain(`bỏ mã ngắn của WordPress: ${code}`);
    expect(report).toContain('thiếu hình: _thumbnail_id 77');
    expect(report).not.toContain('vc_row');
    await office.run('import', 'wp.xml', ...PUBLISH, '--files', 'tep', '--lang', 'en');
    expect(reportOf(office)).toContain('a short code of WordPress was left out: [gallery]');
  });

  test.for([
    ['a gallery', 'Một\n\nHai\n\n[gallery ids="8"]\n\nBa', 'Một\n\nHai\n\n![](8.png)\n\nBa\n'],
    ['a gallery in a line', 'Một\n\nHai [gallery ids="8"] Ba', 'Một\n\nHai\n\n![](8.png)\n\nBa\n'],
    ['an aligned paragraph', 'Một\n\n<p style="text-align:right">Hai</p>\n\nBa', 'Một\n\nHai\n\nBa\n'],
    ['a quotation', 'Một\n\n<blockquote><p>Hai</p></blockquote>\n\nBa', 'Một\n\n> Hai\n\nBa\n'],
    ['lines of their own', '<p>Một</p>\n\n<pre>a\n\nb</pre>', 'Một\n\n```\na\n\nb\n```\n'],
  ])('paragraphs by empty lines stay beside %s', async ([, content = '', body]) => {
    const whole = '<excerpt:encoded>Tóm tắt</excerpt:encoded>';
    const picture = '<wp:attachment_url>https://cu.example.gov.vn/anh/8.png</wp:attachment_url>';
    const office = moving({
      'wp.xml': xml(item(1, whole + text(content)), item(8, picture, 'attachment')),
      'tep/anh/8.png': 'x',
    });
    await office.run('import', 'wp.xml', ...PUBLISH, '--files', 'tep');
    expect(textOf(office, '2017/tin-1').split('---\n\n')[1]).toBe(body);
  });

  test('words of a picture, further sections and what no field takes', async () => {
    const more = `<dc:creator>tai-khoan</dc:creator><wp:is_sticky>1</wp:is_sticky><category domain="category">Tin tức</category><category domain="category">Y tế</category><wp:comment><wp:comment_content>Hay</wp:comment_content></wp:comment>`;
    const office = moving({
      'wp.xml': xml(
        item(
          1,
          text('<p>Một</p>') + more + meta('_thumbnail_id', '8') + meta('views', '12') + meta('nguon', 'Báo'),
        ),
        item(
          8,
          `<wp:attachment_url>https://cu.example.gov.vn/anh/8.png</wp:attachment_url><excerpt:encoded>Quang cảnh</excerpt:encoded>${meta('_wp_attachment_image_alt', 'Cầu')}`,
          'attachment',
        ),
      ),
      'tep/anh/8.png': 'x',
    });
    await office.run('import', 'wp.xml', ...PUBLISH, '--files', 'tep');
    expect(textOf(office, '2017/tin-1')).toContain('image: 8.png\nimageAlt: Cầu\nimageCaption: Quang cảnh\n');
    expect(textOf(office, '2017/tin-1')).toContain('category: tin-tuc\n');
    expect(reportOf(office)).toContain('đã bỏ: Y tế');
    expect(unusedOf(office.folder)).toEqual(
      expect.arrayContaining(['dc:creator', 'wp:is_sticky', 'wp:comment', 'meta nguon']),
    );
    expect(reportOf(office)).not.toContain('tai-khoan');
  });
});
