import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { SETTINGS } from '../setup/bantin.ts';
import { newOffice, type Office, read, template, writeTemplates } from '../setup/custom-templates.ts';
import { build } from '../setup/site.ts';

const HOURS = {
  'gio.njk': template(
    { permalink: 'vi/gio-lam-viec.html', layout: 'site', title: 'Giờ <làm> việc', translationKey: 'hours' },
    '<p>{% for link in site.menu %}[{{ link.text }} {{ link.url }}]{% endfor %}</p>',
  ),
  'hours.liquid': template(
    { permalink: 'en/opening-hours.html', layout: 'site', title: 'Opening hours', translationKey: 'hours' },
    '<p>{% for link in site.footer %}[{{ link.text }} {{ link.url }}]{% endfor %}</p>',
  ),
};

const QUIET = 'features: {search: false, offline: false, titlePictures: false}\n';
const settings = (menus: string) => ({ 'site.yml': `${SETTINGS['site.yml']}${QUIET}${menus}\n` });
const standing = (title: string) => `---\ntitle: ${title}\nsummary: A.\n---\n\nChữ.\n`;

async function built(menus: string, templates: Record<string, string>): Promise<Office> {
  const office = newOffice(templates, {
    ...settings(menus),
    'pages/lien-he/index.vi.md': standing('Liên hệ'),
    'pages/lien-he/index.en.md': standing('Contact'),
  });
  expect(await build(office.content, office.output)).toMatchObject({ code: 0 });
  return office;
}

const linksIn = (html: string, part: RegExp) =>
  [...(part.exec(html)?.[0] ?? '').matchAll(/<a href="(?<url>[^"]*)"(?<more>[^>]*)>(?<text>.*?)<\/a>/g)]
    .map(({ groups: { url, more, text } = {} }) => `${url} ${text}${more}`)
    .filter((link) => /\.html/.test(link));
const menu = (office: Office, file: string) =>
  linksIn(read(office, file), /<nav class="sections".*?<\/nav>/s);
const foot = (office: Office, file: string) => linksIn(read(office, file), /<footer.*?<\/footer>/s);

describe('a page of the office’s own in the menus', () => {
  test('is linked in each language to the page of that language, by its title', async () => {
    const office = await built('menu: [hours, lien-he]\nfooter: [hours]', HOURS);
    const vietnamese = '/vi/gio-lam-viec.html Giờ &lt;làm> việc';
    expect(menu(office, 'vi/index.html')).toEqual([vietnamese, '/vi/lien-he.html Liên hệ']);
    expect(menu(office, 'vi/2017/hop.html')).toEqual([vietnamese, '/vi/lien-he.html Liên hệ']);
    expect(menu(office, 'en/index.html')).toEqual([
      '/en/opening-hours.html Opening hours',
      '/en/lien-he.html Contact',
    ]);
    expect(foot(office, 'en/index.html')).toEqual(['/en/opening-hours.html Opening hours']);
    expect(menu(office, 'vi/gio-lam-viec.html')[0]).toBe(`${vietnamese} aria-current="page"`);
  });

  test('is in the menus that templates print', async () => {
    const office = await built('menu: [lien-he, hours]\nfooter: [hours]', HOURS);
    expect(read(office, 'vi/gio-lam-viec.html')).toContain(
      '<p>[Liên hệ /vi/lien-he.html][Giờ &lt;làm&gt; việc /vi/gio-lam-viec.html]</p>',
    );
    expect(read(office, 'en/opening-hours.html')).toContain('<p>[Opening hours /en/opening-hours.html]</p>');
  });

  test('is in no menu of a language that lacks it', async () => {
    const office = await built('menu: [hours]', { 'gio.njk': HOURS['gio.njk'] });
    expect(menu(office, 'vi/index.html')).toHaveLength(1);
    expect(menu(office, 'en/index.html')).toEqual([]);
  });

  test('below a path, and of a bare template, has its address all the same', async () => {
    const bare = template(
      { permalink: 'vi/so do/index.html', title: 'Sơ đồ', translationKey: '2026' },
      '<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>A</title></head><body></body></html>',
    );
    const office = newOffice({ 'a.njk': bare }, settings('menu: [2026]'));
    const at = ['--base-url', 'https://coquan.vn/tin'];
    expect(await build(office.content, office.output, ...at)).toMatchObject({ code: 0 });
    expect(read(office, 'vi/index.html')).toContain('<a href="/tin/vi/so%20do/">Sơ đồ</a>');
  });

  test('gives way to a standing page by the same name, in every language', async () => {
    const key = HOURS['gio.njk'].replace('hours', 'chi-vi');
    const office = newOffice(
      { 'gio.njk': key, 'hours.liquid': HOURS['hours.liquid'].replace(/hours$/m, 'chi-vi') },
      { ...settings('menu: [chi-vi]'), 'pages/chi-vi/index.vi.md': standing('Chỉ tiếng Việt') },
    );
    expect(await build(office.content, office.output)).toMatchObject({ code: 0 });
    expect(menu(office, 'vi/index.html')).toEqual(['/vi/chi-vi.html Chỉ tiếng Việt']);
    expect(menu(office, 'en/index.html')).toEqual([]);
  });

  test('takes every page with it when its title or address changes, and the menu of the same run', async () => {
    const office = await built('menu: [hours]', HOURS);
    const later = HOURS['gio.njk'].replace('Giờ <làm> việc', 'Giờ mới').replace('gio-lam-viec', 'gio-moi');
    writeTemplates(office.folder, { 'gio.njk': later });
    expect(await build(office.content, office.output)).toMatchObject({ code: 0 });
    expect(menu(office, 'vi/2017/hop.html')).toEqual(['/vi/gio-moi.html Giờ mới']);
    expect(read(office, 'vi/gio-moi.html')).toContain('<p>[Giờ mới /vi/gio-moi.html]</p>');
    fs.writeFileSync(path.join(office.content, 'site.yml'), settings('menu: [lien-he]')['site.yml']);
    expect(await build(office.content, office.output)).toMatchObject({ code: 0 });
    expect(read(office, 'vi/gio-moi.html')).toContain('<p>[Liên hệ /vi/lien-he.html]</p>');
  });

  test('that cannot be made is not called unknown: its template is reported', async () => {
    const broken = HOURS['gio.njk'].replace('{% endfor %}', '');
    const office = newOffice({ 'gio.njk': broken }, settings('menu: [hours]'));
    const { code, stderr, stdout } = await build(office.content, office.output);
    expect(code).toBe(1);
    expect(`${stdout}${stderr}`).toContain('template-broken');
    expect(`${stdout}${stderr}`).not.toContain('menu-unknown');
  });
});

test.for([
  ['hour', 'Có phải ý là “hours”?'],
  ['gio', 'Có phải ý là “hours”?'],
  ['lienhe', 'Có phải ý là “lien-he”?'],
  ['vi/gio-lam-viec.html', 'Có phải ý là “hours”?'],
  ['bang-gia', 'Thêm dòng translationKey: bang-gia vào phần đầu mẫu ấy'],
  ['so-do', 'translationKey của một trang riêng'],
])('“%s” in the menu is unknown, and what may be meant is named', async ([id, said]) => {
  const price = template({ permalink: 'vi/gia.html', layout: 'site', title: 'Giá' }, '');
  const office = newOffice(
    { ...HOURS, 'bang-gia.njk': price },
    { ...settings(`menu: [${id}]`), 'pages/lien-he/index.vi.md': standing('Liên hệ') },
  );
  const { code, stdout, stderr } = await build(office.content, office.output);
  expect(code).toBe(1);
  expect(`${stdout}${stderr}`).toContain('menu-unknown');
  expect(`${stdout}${stderr}`).toContain(said);
});
