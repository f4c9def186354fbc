import fs from 'node:fs';
import path from 'node:path';
import * as parse5 from 'parse5';
import { beforeAll, describe, expect, test } from 'vitest';
import { bantin, bulletin, ROOT } from '../setup/bantin.ts';
import { newOffice, type Office, THREE, template, writeTemplates } from '../setup/own-templates.ts';
import { build, bytesOf, foldersOf } from '../setup/site.ts';

const PAGES = ['vi/gio-lam-viec.html', 'en/opening-hours.html', 'vi/co-quan/index.html'];

const read = ({ output }: Office, file: string) => fs.readFileSync(path.join(output, file), 'utf8');

/** What the template has made, without the shell. */
const inside = (html: string) => /<div class="prose">([\s\S]*)<\/div><\/article>/.exec(html)?.[1] ?? '';

describe('an office’s own templates in three languages', () => {
  let office: Office;
  beforeAll(async () => {
    office = newOffice(THREE);
    expect(await build(office.content, office.output)).toMatchObject({ code: 0 });
  });

  test('Nunjucks prints what is public, newest first, and the office’s own list', () => {
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

test('a bare page stays as it is, but for its charset, and is told; a file that is no page is left alone', async () => {
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
  const told = [...stdout.matchAll(/custom\/(.*?):.*template-charset/g)].map(([, name]) => name);
  expect(told).toEqual(['a.njk', 'c.liquid', 'e.11ty.tsx']);
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

test('what an editor has written is text in every language, once', async () => {
  const hostile = `<script>alert('"&amp;"')</script>`;
  const fields = { layout: 'rong.liquid', title: 'A' };
  const office = newOffice(
    {
      'a.njk': template(
        { permalink: 'vi/a.html', layout: 'site', title: 'A' },
        '{{ bulletins[0].title }} {{ data.x.y }}',
      ),
      'b.liquid': template(
        { ...fields, permalink: 'vi/b.html' },
        `<i title='{{ data.x.y }}'>{{ bulletins[0].title }} {{ data.x.y | escape }} {{ data.x.z }} {{ "<b>" | raw }}</i>`,
      ),
      '_includes/rong.liquid': template({ layout: 'site' }, '<section>{{ content }}</section>'),
      'c.11ty.tsx': `export const data = { permalink: 'vi/c.html', layout: 'site', title: 'A' };
export default ({ bulletins, data }) => <i title={data.x.y}>{bulletins[0].title} {data.x.y}</i>;
`,
    },
    {
      'bulletins/2019/x/index.vi.md': bulletin({
        title: `'${hostile.replaceAll("'", "''")}'`,
        date: '2019-01-01',
      }),
      'data/x.yml': `y: '${hostile.replaceAll("'", "''")}'\nz: [1, 2]\n`,
    },
  );
  expect(await build(office.content, office.output)).toMatchObject({ code: 0 });
  const text = '&lt;script&gt;alert(&#39;&quot;&amp;amp;&quot;&#39;)&lt;/script&gt;';
  expect(inside(read(office, 'vi/a.html'))).toBe(`${text} ${text}`);
  expect(inside(read(office, 'vi/b.html'))).toBe(
    `<section><i title='${text}'>${text} ${text} 12 <b></i></section>`,
  );
  const tsx = inside(read(office, 'vi/c.html'));
  expect(parse5.parseFragment(tsx).childNodes).toMatchObject([
    { nodeName: 'i', attrs: [{ value: hostile }], childNodes: [{ value: `${hostile} ${hostile}` }] },
  ]);
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
  const kept = path.join(`${office.output}.cache`, 'own');
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

test.for([
  ['a.njk', '{{ title | longdate("vi") }}', 'a.njk:6:12  lỗi  template-filter'],
  ['a.njk', '{% if %}', 'a.njk:6:7  lỗi  template-broken'],
  ['a.liquid', '{{ title | longdate: "vi" }}', 'a.liquid:6:1  lỗi  template-filter'],
  ['a.liquid', '{% if title %}', 'a.liquid:6:1  lỗi  template-broken'],
  ['a.11ty.tsx', 'export default ({ khong }) => khong.co;', 'a.11ty.tsx:1:37  lỗi  template-broken'],
  ['a.11ty.tsx', 'export default () => <p>', 'a.11ty.tsx:1:25  lỗi  template-broken'],
] as const)(
  'a mistake in %s (%s) is the web master’s: exit 1, no trace, nothing changes',
  async ([name, text, told]) => {
    const office = newOffice({ 'b.njk': template({ permalink: 'vi/b.txt' }, 'một') });
    expect(await build(office.content, office.output)).toMatchObject({ code: 0 });
    const before = bytesOf(office.output);
    const body = name.endsWith('tsx') ? text : template({ permalink: 'vi/a.html', title: 'A' }, `\n${text}`);
    writeTemplates(office.folder, { [name]: body, 'b.njk': template({ permalink: 'vi/b.txt' }, 'hai') });
    const { code, stdout, stderr } = await build(office.content, office.output);
    expect(code).toBe(1);
    expect(stderr).toContain(`${office.folder}/layouts/custom/${told}\n`);
    expect(stdout + stderr).not.toMatch(/^\s+at .*:\d+|node:internal|TypeError|Error:|lỗi của chính nó/m);
    expect(bytesOf(office.output)).toEqual(before);
  },
);

/** With code in front matter, by the name that it gives its language. */
const WITH_CODE = ['js', 'javascript', 'jsLegacy'];
const hostile = (name: string, file: string) =>
  fs.readFileSync(path.join(ROOT, 'test/site/hostile', name, 'custom', file), 'utf8');

test.for(WITH_CODE)('code in front matter (---%s) is refused, not run', async (language) => {
  const office = newOffice({ 'x.njk': hostile(language, 'x.njk') });
  const { code, stdout, stderr } = await build(office.content, office.output);
  expect(code).toBe(1);
  expect(stderr).toMatch(
    /layouts\/custom\/x\.njk:1:1 {2}lỗi {2}template-broken\n.*Code in front matter is not run/,
  );
  expect(stdout + stderr).not.toContain('EXECUTED');
});

test('a data file beside a template is not read, and told', async () => {
  const names = ['x.njk', 'custom.11tydata.cjs'];
  const office = newOffice(Object.fromEntries(names.map((name) => [name, hostile('data', name)])));
  const { code, stdout, stderr } = await build(office.content, office.output);
  expect(code).toBe(0);
  expect(stdout + stderr).not.toContain('EXECUTED');
  expect(read(office, 'x.html')).toContain('text');
  const check = await bantin(['check', '--content', office.content, '--cache', `${office.output}.cache`]);
  expect(check.stdout).toContain('custom.11tydata.cjs:1:1  lưu ý  template-unused');
});
