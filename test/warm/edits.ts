import fs from 'node:fs';
import path from 'node:path';
import { bulletin } from '../setup/bantin.ts';
import { type EditedSite, FULL_SETTINGS } from './site.ts';

/** One thing that an editor, the clock or an accident does to a site. @param n any number, to choose by */
export type Edit = (site: EditedSite, n: number) => void;

/** A PNG of 2 × 1 pixels. */
const PIXELS = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAADUlEQVR4nGOYLQMEswEFzAGnhh2A2QAAAABJRU5ErkJggg==',
  'base64',
);

const pick = <Item>(items: readonly Item[], n: number) => items[n % items.length] as Item;
const bundle = (site: EditedSite, n: number) => `bulletins/${pick(site.ids(), n)}`;

/** The first text of a bundle, changed. */
function change(site: EditedSite, n: number, by: (text: string) => string): void {
  const folder = bundle(site, n);
  const name = ['vi', 'en'].map((lang) => `${folder}/index.${lang}.md`).find((file) => site.files[file]);
  if (name) site.write(name, by(String(site.files[name])));
}

/** The translation of a bulletin, changed, where it has one. */
function changeEnglish(site: EditedSite, n: number, by: (text: string) => string): void {
  const both = site.ids().flatMap((id) => {
    const name = `bulletins/${id}/index.en.md`;
    return site.files[name] && site.files[name.replace('.en.', '.vi.')] ? [name] : [];
  });
  const [name] = both.length > 0 ? [pick(both, n)] : [];
  if (name) site.write(name, by(String(site.files[name])));
}

const setField = (key: string, value: string) => (text: string) => {
  const without = text.replace(new RegExp(`^${key}: .*\n`, 'm'), '');
  return without.replace('---\n', `---\n${key}: ${value}\n`);
};

const DAY = 86_400_000;

/** `2026-11-23`, so many days after the site's clock. */
const dayAfter = (site: EditedSite, days: number) =>
  new Date(site.clock + days * DAY).toISOString().slice(0, 10);

const CHANGE = /\/index\.vi\.\d.*\.md$/;

/** Another text of a bulletin, for a day. */
function schedule(site: EditedSite, n: number, days: number, by: (text: string) => string): void {
  const folder = bundle(site, n);
  const text = site.files[`${folder}/index.vi.md`];
  if (text) site.write(`${folder}/index.vi.${dayAfter(site, days)}T0700.md`, by(String(text)));
}

const setting = (from: string | RegExp, to: string) => (site: EditedSite) =>
  site.write('site.yml', String(site.files['site.yml']).replace(from, to));

const TEMPLATES = '../layouts/custom';

/** Templates of the office's own that print what bulletins, settings and lists say. */
const OWN: Readonly<Record<string, string>> = {
  'tin.njk': `---
permalink: vi/tin-cua-co-quan.html
layout: site
title: Tin của cơ quan
translationKey: tin
---
{% for link in site.menu %}{{ link.text }} {{ link.url }} {% endfor %}
<ul>{% for b in bulletins %}<li>{{ b.title }} {{ b.summary }} {{ b.section }} {{ b.keywords | join }} {{ b.url }} {{ b.views }}</li>{% endfor %}</ul>
{% for month, list in bulletins.byMonth %}{{ month }} {{ list.length }} {% endfor %}{{ site.owner.address }}
{% include "cuoi.njk" %}
`,
  '_includes/cuoi.njk': '<p>Cuối</p>\n',
  'news.liquid': `---
permalink: en/office-news.html
layout: site
title: News
translationKey: tin
---
{% for b in bulletins limit: 2 %}{{ b.title }} {{ b.date | longDate: lang }}{% endfor %}
`,
  '_includes/khung.njk': `---
layout: site
---
<section>{{ content | safe }}</section>
`,
  'trong-khung.njk': `---
permalink: vi/trong-khung.html
layout: khung.njk
title: Trong khung
---
<p>Một</p>
`,
  '_includes/Ten.tsx': 'export const Ten = ({ name }) => <p>{name}</p>;\n',
  'co-quan.11ty.tsx': `import { CardList } from 'bantin/components';
import { Ten } from './_includes/Ten';
export const data = { permalink: 'vi/co-quan.html' };
export default ({ bulletins, data, site }) => (
  <html lang="vi">
    <head><meta charset="utf-8" /><title>{site.name}</title></head>
    <body>
      {data.co_quan?.map(({ name }) => <Ten name={name} />)}
      <CardList cards={bulletins.slice(0, 3).map(({ card }) => card)} chrome={site} />
    </body>
  </html>
);
`,
};

const writeCustom: Edit = (site, n) => {
  for (const [name, text] of Object.entries(OWN)) site.write(`${TEMPLATES}/${name}`, text);
  site.write('data/co-quan.yml', `- name: Phòng ${n}\n`);
};

/** Every kind of edit, by its name. */
export const EDITS: Readonly<Record<string, Edit>> = {
  'write custom templates': writeCustom,
  'put own pages into a menu': (site, n) => {
    writeCustom(site, n);
    setting(/^menu: .*\n/m, 'menu: [gioi-thieu, tin]\n')(site);
  },
  'name an own page by how many bulletins there are': (site) =>
    site.write(
      `${TEMPLATES}/tin.njk`,
      String(OWN['tin.njk']).replace(
        'title: Tin của cơ quan',
        'eleventyComputed: {title: "{{ bulletins.length }} tin"}',
      ),
    ),
  'change what a custom template includes': (site, n) =>
    site.write(`${TEMPLATES}/_includes/cuoi.njk`, `<p>Cuối ${n % 5}</p>\n`),
  'change the layout of a custom template': (site, n) =>
    site.write(
      `${TEMPLATES}/_includes/khung.njk`,
      String(OWN['_includes/khung.njk']).replace('<section>', `<section id="khung-${n % 4}">`),
    ),
  'change what a custom template imports': (site, n) =>
    site.write(
      `${TEMPLATES}/_includes/Ten.tsx`,
      `export const Ten = ({ name }) => <b data-n="${n % 3}">{name}</b>;\n`,
    ),
  'take a custom template away': (site) => site.remove(`${TEMPLATES}/trong-khung.njk`),
  'change a list of the office’s own': (site, n) =>
    site.write('data/co-quan.yml', `- name: Phòng ${n % 9}\n- name: Kho\n`),
  'move a page of a custom template': (site, n) =>
    site.write(
      `${TEMPLATES}/tin.njk`,
      String(OWN['tin.njk']).replace('vi/tin-cua-co-quan', `vi/tin-cua-co-quan-${n % 3}`),
    ),
  'give a section an old name': (site, n) => {
    const text = String(site.files['categories.yml']).replace(/^ {2}aliases: .*\n/m, '');
    site.write('categories.yml', text.replace('\n', `\n  aliases: [cu-${n % 4}, /en/old-${n % 3}]\n`));
  },
  'give a standing page an old address': (site, n) => {
    const name = 'pages/gioi-thieu/index.vi.md';
    const text = site.files[name];
    if (text) site.write(name, setField('aliases', `[/cu/trang-${n % 5}.html]`)(String(text)));
  },
  'add a bulletin': (site, n) => {
    site.write(
      `bulletins/2026/them-${n}/index.vi.md`,
      bulletin({ title: `Thêm ${n}`, date: `2026-0${1 + (n % 9)}-05`, keywords: `[từ khóa ${n % 5}]` }),
    );
  },
  'add one in both languages, with a file': (site, n) => {
    const folder = `bulletins/2026/hai-${n}`;
    const attachments = '\n- file: a.pdf\n  title: Kế hoạch';
    site.write(`${folder}/index.vi.md`, bulletin({ title: `Hai ${n}`, date: '2026-11-01', attachments }));
    const shared = { date: undefined, category: undefined, status: undefined };
    site.write(`${folder}/index.en.md`, bulletin({ ...shared, title: `Two ${n}` }));
    site.write(`${folder}/a.pdf`, `%PDF-1.4 ${n % 10}`);
  },
  'publish what is only a link': (site, n) => {
    const fields = { title: `Nơi khác ${n}`, date: '2026-11-03', link: 'https://example.gov.vn/a' };
    site.write(`bulletins/2026/lien-ket-${n}/index.vi.md`, bulletin(fields, ''));
  },
  'change a body': (site, n) => change(site, n, (text) => `${text}\nThêm một câu ${n}.\n`),
  'change a title': (site, n) => change(site, n, setField('title', `Tên mới ${n}`)),
  'change a summary': (site, n) => change(site, n, setField('summary', `Tóm tắt mới ${n}.`)),
  'change an attachment of the same size': (site, n) => {
    const files = Object.keys(site.files).filter((name) => name.endsWith('.pdf'));
    if (files.length > 0) site.write(pick(files, n), `%PDF-1.4 ${(n + 1) % 10}`);
  },
  'remove a bulletin': (site, n) => {
    if (site.ids().length > 3) site.remove(bundle(site, n));
  },
  'rename a folder': (site, n) => {
    const from = `bulletins/${pick(
      site.ids().filter((id) => id.startsWith('2026')),
      n,
    )}`;
    const to = `bulletins/2026/doi-ten-${n}`;
    if (from === to) return;
    for (const [name, text] of Object.entries(site.files)) {
      if (name.startsWith(`${from}/`)) site.write(name.replace(from, to), text);
    }
    site.remove(from);
  },
  'swap two dates': (site, n) => {
    change(site, n, setField('date', '2026-03-03'));
    change(site, n + 1, setField('date', '2026-02-02'));
  },
  'move to the other section': (site, n) =>
    change(site, n, setField('category', n % 2 ? 'tin-tuc' : 'thong-bao')),
  withdraw: (site, n) => change(site, n, setField('status', 'withdrawn')),
  'make a draft': (site, n) => change(site, n, setField('status', 'draft')),
  approve: (site, n) => change(site, n, setField('status', 'approved')),
  'hold a translation back': (site, n) => changeEnglish(site, n, setField('status', 'draft')),
  'let a translation wait': (site, n) => changeEnglish(site, n, setField('status', 'pending')),
  'withdraw a translation': (site, n) => changeEnglish(site, n, setField('status', 'withdrawn')),
  'let a translation go': (site, n) => changeEnglish(site, n, setField('status', 'approved')),
  'withdraw from a day': (site, n) =>
    change(site, n, setField('withdrawFrom', dayAfter(site, pick([-3, 1, 5], n)))),
  'tell what was changed': (site, n) =>
    change(site, n, setField('changes', `[{date: ${dayAfter(site, pick([-1, 1], n))}, note: Lần ${n}.}]`)),
  'change it tomorrow': (site, n) => schedule(site, n, 1, setField('summary', `Tóm tắt mới ${n}.`)),
  'change it since yesterday': (site, n) => schedule(site, n, -1, setField('summary', `Tóm tắt cũ ${n}.`)),
  'change it tomorrow, if it is approved': (site, n) => schedule(site, n, 1, setField('status', 'pending')),
  'withdraw it tomorrow by a change': (site, n) => schedule(site, n, 1, setField('status', 'withdrawn')),
  'edit what is to come': (site, n) => {
    const coming = Object.keys(site.files).filter((name) => CHANGE.test(name));
    const [name] = coming.length > 0 ? [pick(coming, n)] : [];
    if (name) site.write(name, `${site.files[name]}\nThêm ${n}.\n`);
  },
  'a day passes': (site) => site.forward(1),
  'set a slug': (site, n) => change(site, n, setField('slug', `dia-chi-${n}`)),
  'set an alias': (site, n) => change(site, n, setField('aliases', `[/cu/${n}.aspx, "/cu.aspx?id=${n}"]`)),
  'name its source in each language': (site, n) =>
    change(site, n, setField('source', n % 2 ? '{vi: TTĐT, en: Portal}' : '{en: Portal}')),
  'make a notice of it': (site, n) => change(site, n, setField('kind', n % 2 ? 'news' : 'notice')),
  'count its readers': (site, n) => change(site, n, setField('views', `${n * 7}`)),
  'feature until a day': (site, n) => change(site, n, setField('featuredUntil', '2026-12-01')),
  'name who took the picture': (site, n) => change(site, n, setField('imageCredit', 'Mai Lan')),
  'leave its hour out': (site, n) => change(site, n, setField('date', '2026-10-09')),
  'add a keyword without its marks': (site, n) => change(site, n, setField('keywords', '[tu khoa, từ khóa]')),
  'pages of authors and sources': setting('features: {', 'features: {authorPages: true, sourcePages: true, '),
  'name its author': (site, n) =>
    change(site, n, setField('author', `[Mai Xuân, Mai ${pick(['Xuan', 'Xuân', 'Lan'], n)}]`)),
  'name its source': (site, n) =>
    change(site, n, setField('source', pick(['Báo Mộc', 'Bao Moc', 'TTXVN'], n))),
  'let it expire': (site, n) => change(site, n, setField('expires', '2026-11-30')),
  'relate to another': (site, n) => change(site, n, setField('related', `[${pick(site.ids(), n + 3)}]`)),
  'link to another in the text': (site, n) =>
    change(
      site,
      n,
      (text) => `${text}\nXem [tin khác](${pick(site.ids(), n + 2)}) và [lưu trữ](/vi/luu-tru/).\n`,
    ),
  'add or remove a translation': (site, n) => {
    const folder = bundle(site, n);
    const [vi, en] = [`${folder}/index.vi.md`, `${folder}/index.en.md`];
    if (site.files[vi] && site.files[en]) site.remove(en);
    else if (site.files[vi]) {
      const shared = { date: undefined, category: undefined, status: undefined };
      site.write(en, bulletin({ ...shared, title: `Translated ${n}` }));
    }
  },
  'announce a storm from tomorrow': (site) => {
    const [from, until] = [1, 20].map((days) => new Date(site.clock + days * 86_400_000).toISOString());
    const notice = `notice: {vi: Bão gần bờ, en: Storm, from: "${from}", until: "${until}", level: warning}\n`;
    setting(/^(notice: .*\n)?/, notice)(site);
  },
  'two days pass': (site) => site.forward(2),
  'a month passes': (site) => site.forward(31),
  'a year passes': (site) => site.forward(365),
  'link to another site from the menus': setting(
    /^menu: .*\n/m,
    'menu: [{text: {vi: Cổng, en: Portal}, url: "https://dvc.example.gov.vn"}]\nfooter: [gioi-thieu]\n',
  ),
  'another licence': setting(/^(licence: .*\n)?/, 'licence: {vi: Ghi rõ nguồn., en: Name the source.}\n'),
  'change the accent': setting(/^(accent.*\n)?/, 'accent: "#0b5394"\n'),
  'share by e-mail alone': setting(/^share: .*$/m, 'share: [email]'),
  'bulletins grow old after a year': setting('olderThanYears: 2', 'olderThanYears: 1'),
  'one language alone': (site) => {
    for (const name of Object.keys(site.files)) if (/\.en\.md$|news\.liquid$/.test(name)) site.remove(name);
    setting('languages: [vi, en]', 'languages: [vi]')(site);
  },
  'both languages': setting('languages: [vi]', 'languages: [vi, en]'),
  'draw title pictures': setting('titlePictures: false', 'titlePictures: true'),
  'draw titles from a year on': setting('titlePictures: true', 'titlePictures: 2026'),
  'no offline reading': setting('features: {', 'features: {offline: false, '),
  'the settings as they were': (site) => site.write('site.yml', FULL_SETTINGS['site.yml'] ?? ''),
  'rename a section': (site, n) =>
    site.write(
      'categories.yml',
      String(site.files['categories.yml']).replace(/vi: Tin[^,]*/, `vi: Tin ${n}`),
    ),
  'move a section': (site, n) =>
    site.write(
      'categories.yml',
      `${String(site.files['categories.yml']).replace(/ {2}slug: .*\n/, '')}  slug: {en: notes-${n % 7}}\n`,
    ),
  'change a standing page': (site, n) =>
    site.write('pages/gioi-thieu/index.en.md', `---\ntitle: About ${n}\nsummary: Us.\n---\n\nText ${n}.\n`),
  'change the emblem': (site, n) =>
    site.write(
      'assets/logo.svg',
      String(site.files['assets/logo.svg']).replace(/width="\d+"/, `width="${n}"`),
    ),
  'an emblem of pixels': (site) => {
    site.write('assets/logo.png', PIXELS);
    setting('logo: assets/logo.svg', 'logo: assets/logo.png')(site);
  },
  'no emblem': setting(/^logo: .*\n/m, ''),
  'put a file of the office’s own': (site, n) =>
    site.write(n % 2 ? '../static/.well-known/a.txt' : `../static/tep/${n % 4}.txt`, `Tệp ${n}`),
  'change one, or put a folder in its place': (site, n) => {
    site.remove('../static/doi.txt');
    site.write(n % 2 ? '../static/doi.txt' : '../static/doi.txt/a.txt', `Tệp ${n}`);
  },
  'remove the folder of own files': (site) => site.remove('../static'),
  'save without a change': (site, n) => change(site, n, (text) => text),
  'lose a file of the output': (site, n) => {
    const files = Object.keys(site.bytes()).filter((name) => name !== '.bantin');
    fs.rmSync(path.join(site.output, pick(files, n)));
  },
  'put a stray file into the output': (site, n) =>
    fs.writeFileSync(path.join(site.output, `vi/thua-${n}.html`), 'thừa'),
  'lose the output': (site) => fs.rmSync(site.output, { recursive: true }),
  'lose the cache': (site) => fs.rmSync(site.cache, { recursive: true }),
  'damage a file of the cache': (site, n) => {
    const files = fs
      .readdirSync(site.cache, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort();
    const file = pick(files, n);
    const bytes = fs.readFileSync(file);
    bytes[n % Math.max(1, bytes.length)] = 7;
    fs.writeFileSync(file, n % 3 ? bytes : bytes.subarray(0, bytes.length / 2));
  },
};
