import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { bantin, ROOT } from '../setup/bantin.ts';
import {
  inside,
  newOffice,
  type Office,
  read,
  THREE,
  template,
  writeTemplates,
} from '../setup/custom-templates.ts';
import { build, foldersOf } from '../setup/site.ts';

const PAGES = ['vi/gio-lam-viec.html', 'en/opening-hours.html', 'vi/co-quan/index.html'];

describe('an office’s custom templates in three languages', () => {
  let office: Office;
  beforeAll(async () => {
    office = newOffice(THREE);
    expect(await build(office.content, office.output)).toMatchObject({ code: 0 });
  });

  test('Nunjucks prints what is public, newest first, and the office’s own lists', () => {
    expect(inside(read(office, 'vi/gio-lam-viec.html')).trim()).toBe(
      `<p>Bản tin thử, vi, /tin/vi/gio-lam-viec.html, <a href="/tin/vi/">trang chủ</a></p>
<ul>
<li><a href="/tin/vi/2018/lich.html">Lịch &lt;nghỉ&gt; &amp; lễ</a> 02/01/2018 Thông báo 2018-01</li>
<li><a href="/tin/vi/2017/hop.html">Họp phiên đầu tiên</a> 27/04/2017 Tin tức 2017-04</li>
</ul>
<p>1 Họp phiên đầu tiên 2017/hop 2018/lich</p>
<p>Phòng Một cửa: 0225 000 001 (mở). Kho: 0225 000 002 (đóng). </p>`,
    );
  });

  test('Liquid has the bulletins of its own language', () => {
    expect(inside(read(office, 'en/opening-hours.html')).trim()).toBe(
      `<p>Trial bulletin, en, /tin/en/opening-hours.html, <a href="/tin/en/">home</a></p>
<ul>
<li><a href="/tin/en/2017/hop.html">First meeting</a> Thursday, 27 April 2017, 00:00</li>
</ul>
<p>First meeting Phòng Một cửa</p>`,
    );
  });

  test('TSX imports filters and components of Bantin, and parts of its own', () => {
    const html = inside(read(office, 'vi/co-quan/index.html'));
    expect(html).toContain('<p>Bản tin thử, vi, /tin/vi/co-quan/, 02/01/2018 27/04/2017</p>');
    expect(html).toContain('<ul><li>Phòng Một cửa 0225 000 001</li><li>Kho 0225 000 002</li></ul>');
    expect(html).toContain('<ul class="cards"><li><a href="/tin/vi/2018/lich.html">');
  });

  test('the shell is that of all pages, with title, description, canonical and both languages', () => {
    const html = read(office, 'vi/gio-lam-viec.html');
    for (const part of [
      '<!doctype html>\n<html lang="vi"><head><meta charset="utf-8"',
      '<title>Giờ làm việc – Bản tin thử</title>',
      '<meta name="description" content="Giờ tiếp công dân."',
      'rel="canonical" href="https://bantin.example.gov.vn/tin/vi/gio-lam-viec.html"',
      '<a class="skip" href="#bantin-main">',
      '<header class="masthead">',
      '<footer class="footer">',
      '<h1>Giờ làm việc</h1>',
      '<a href="/tin/en/opening-hours.html" hreflang="en" lang="en" rel="alternate">',
    ])
      expect(html).toContain(part);
    expect(read(office, 'en/opening-hours.html')).toContain(
      '<a href="/tin/vi/gio-lam-viec.html" hreflang="vi"',
    );
    expect(read(office, 'vi/co-quan/index.html')).toContain('class="language-none"');
  });

  test('the sitemap has them, in their languages', () => {
    const xml = read(office, 'sitemap-pages.xml');
    const at = 'https://bantin.example.gov.vn/tin';
    expect(xml).toContain(`<loc>${at}/vi/co-quan/</loc>`);
    expect(xml).toContain(
      `<url><loc>${at}/en/opening-hours.html</loc><xhtml:link rel="alternate" hreflang="vi" href="${at}/vi/gio-lam-viec.html"/>`,
    );
  });

  test('nothing of the shell’s mark, of drafts, of what is for later, or of editorial notes is printed', () => {
    for (const file of PAGES)
      expect(read(office, file)).not.toMatch(/<!--|Bản nháp|Về sau|Ghi chú nội bộ|undefined|\[object/);
  });
});

test('a preview, too, gives templates what is public', async () => {
  const office = newOffice(THREE);
  expect(await build(office.content, office.output, '--drafts')).toMatchObject({ code: 0 });
  expect(inside(read(office, 'vi/gio-lam-viec.html'))).not.toContain('Bản nháp');
});

describe('Bantin is a package of the office’s', () => {
  const ways: Record<string, (bantin: string) => void> = {
    link: (place) => fs.symlinkSync(ROOT, place),
    copy: (place) => {
      fs.mkdirSync(place);
      for (const name of ['src', 'layouts', 'lib', 'package.json'])
        fs.cpSync(path.join(ROOT, name), path.join(place, name), { recursive: true });
      fs.symlinkSync(path.join(ROOT, 'node_modules'), path.join(place, 'node_modules'));
    },
  };
  let one: Office;
  beforeAll(async () => {
    one = newOffice(THREE);
    expect(await build(one.content, one.output)).toMatchObject({ code: 0 });
  });
  test.for(Object.keys(ways))('as a %s in its node_modules the same pages are made', async (way) => {
    const office = newOffice(THREE);
    const project = path.join(office.folder, 'node_modules/bantin');
    fs.mkdirSync(path.dirname(project));
    ways[way]?.(project);
    const args = ['build', ...foldersOf(office.content, office.output)];
    expect(await bantin(args, { project, cwd: office.folder })).toMatchObject({ code: 0 });
    // Names of scripts follow from where libraries lie.
    for (const file of PAGES) expect(inside(read(office, file)), file).toBe(inside(read(one, file)));
  });
});

test('a bare page stays as it is, but for its charset, and is reported; a file that is no page is left alone', async () => {
  const office = newOffice({
    'a.njk': template({ permalink: 'vi/a.html' }, '<!doctype html>\n<html lang="vi">\n<title>Giờ</title>\n'),
    'b.njk': template({ permalink: 'vi/b.html' }, '<head><meta charset="utf-8"><title>Giờ</title>'),
    'c.liquid': template({ permalink: 'vi/c.html', noindex: 'true' }, 'Giờ'),
    'd.njk': template({ permalink: 'vi/d.csv' }, 'một,hai\n'),
    'e.11ty.tsx': `export const data = { permalink: 'vi/e.html' };\nexport default () => <p>{'<b>'}</p>;\n`,
    'f.njk': template({ permalink: 'false' }, 'không đăng'),
  });
  expect(await build(office.content, office.output)).toMatchObject({ code: 0 });
  const meta = '<meta charset="utf-8">';
  expect(read(office, 'vi/a.html')).toBe(`<!doctype html>\n<html lang="vi">\n${meta}<title>Giờ</title>\n`);
  expect(read(office, 'vi/b.html')).toBe(`<head>${meta}<title>Giờ</title>`);
  expect(read(office, 'vi/c.html')).toBe(`${meta}Giờ`);
  expect(read(office, 'vi/d.csv')).toBe('một,hai\n');
  expect(read(office, 'vi/e.html')).toBe(`<!doctype html>\n${meta}<p>&lt;b></p>\n`);
  expect(fs.existsSync(path.join(office.output, 'f'))).toBe(false);
  const xml = read(office, 'sitemap-pages.xml');
  expect(['a.html', 'b.html', 'c.html', 'd.csv'].filter((file) => xml.includes(`/vi/${file}<`))).toEqual([
    'a.html',
    'b.html',
  ]);
  const { stdout } = await bantin([
    'check',
    '--content',
    office.content,
    '--cache',
    `${office.output}.cache`,
  ]);
  const reported = [...stdout.matchAll(/custom\/(.*?):.*template-charset/g)].map(([, name]) => name);
  expect(reported).toEqual(['a.njk', 'c.liquid', 'e.11ty.tsx']);
});

test('sections are gone through, and printed as data, in every language', async () => {
  const office = newOffice({
    'a.njk': template(
      { permalink: 'vi/a.txt' },
      '{% for id, list in bulletins.bySection %}{{ id }} {{ list.length }} {% endfor %}{{ bulletins.bySection | dump | length > 100 }}',
    ),
    'b.liquid': template(
      { permalink: 'vi/b.txt' },
      '{% for pair in bulletins.bySection %}{{ pair[0] }} {{ pair[1].size }} {% endfor %}{{ bulletins.bySection.tin-tuc[0].id }}',
    ),
    'c.11ty.tsx': `export const data = { permalink: 'vi/c.html' };
export default ({ bulletins: { bySection } }) => <p>{Object.entries(bySection).map(([id, { length }]) => id + length)}</p>;
`,
  });
  expect(await build(office.content, office.output)).toMatchObject({ code: 0 });
  expect(read(office, 'vi/a.txt')).toBe('tin-tuc 1 thong-bao 1 true');
  expect(read(office, 'vi/b.txt')).toBe('tin-tuc 1 thong-bao 1 2017/hop');
  expect(read(office, 'vi/c.html')).toContain('<p>tin-tuc1thong-bao1</p>');
});

test('what templates could do before, they can: pagination, layouts and includes of their own', async () => {
  const office = newOffice({
    'so.njk': template(
      {
        permalink: '"vi/so-{{ so }}.html"',
        layout: 'rong.njk',
        title: 'Số',
        pagination: '{data: sos, size: 1, alias: so}',
        sos: '[1, 2]',
      },
      '<p>Số {{ so }}</p>{% include "chan.njk" %}',
    ),
    '_includes/rong.njk': template({ layout: 'site' }, '<section>{{ content | safe }}</section>'),
    '_includes/chan.njk': '<p>Hết</p>',
  });
  expect(await build(office.content, office.output)).toMatchObject({ code: 0 });
  for (const so of [1, 2])
    expect(inside(read(office, `vi/so-${so}.html`))).toBe(`<section><p>Số ${so}</p><p>Hết</p></section>`);
});

test('an address with Vietnamese letters is one', async () => {
  const office = newOffice({
    'a.njk': template({ permalink: 'vi/giờ làm.html', layout: 'site', title: 'Giờ' }, '<p>{{ url }}</p>'),
  });
  expect(await build(office.content, office.output)).toMatchObject({ code: 0 });
  const html = read(office, 'vi/giờ làm.html');
  expect(html).toContain('<p>/tin/vi/gi%E1%BB%9D%20l%C3%A0m.html</p>');
  expect(html).toContain(
    'rel="canonical" href="https://bantin.example.gov.vn/tin/vi/gi%E1%BB%9D%20l%C3%A0m.html"',
  );
});

test('templates run again where what they may print has changed, and only then', async () => {
  const office = newOffice({ 'a.njk': template({ permalink: 'vi/a.txt' }, '{{ bulletins.length }}') });
  const kept = path.join(`${office.output}.cache`, 'custom');
  const times = () => fs.readdirSync(kept).map((name) => fs.statSync(path.join(kept, name)).mtimeMs);
  const runs = async (change: () => void) => {
    const before = fs.existsSync(kept) ? times() : [];
    change();
    expect(await build(office.content, office.output)).toMatchObject({ code: 0 });
    return String(times()) !== String(before);
  };
  const write = (name: string, text: string) => {
    const place = path.join(office.content, name);
    fs.mkdirSync(path.dirname(place), { recursive: true });
    fs.writeFileSync(place, text);
  };
  const edit = (name: string, from: string, to: string) =>
    write(name, fs.readFileSync(path.join(office.content, name), 'utf8').replace(from, to));
  expect(await runs(() => {})).toBe(true);
  expect(await runs(() => {})).toBe(false);
  // What no card prints.
  expect(await runs(() => edit('bulletins/2017/hop/index.vi.md', 'Nội dung', 'Thân bài'))).toBe(false);
  const page = (words: string) => `---\ntitle: A\nsummary: B\n---\n\n${words}\n`;
  // The menu at the foot names every page, but not what it says.
  expect(await runs(() => write('pages/moi/index.vi.md', page('C')))).toBe(true);
  expect(await runs(() => write('pages/moi/index.vi.md', page('D')))).toBe(false);
  expect(await runs(() => edit('bulletins/2017/hop/index.vi.md', 'quy hoạch', 'cầu đường'))).toBe(true);
  expect(await runs(() => edit('data/co-quan.yml', 'Kho', 'Kho Hai'))).toBe(true);
  expect(await runs(() => edit('site.yml', 'Số 1', 'Số 2'))).toBe(true);
  expect(await runs(() => writeTemplates(office.folder, { '_includes/x.njk': 'x' }))).toBe(true);
});
