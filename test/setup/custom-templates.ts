import fs from 'node:fs';
import path from 'node:path';
import { bulletin, type Files, SETTINGS, temporaryFolder, writeContent } from './bantin.ts';

/** The path of the site of such an office. */
export const BASE = '/tin';

const KEYWORDS = '[đô thị, quy hoạch]';

/** Content that templates may print: two public bulletins, a draft, one for later, a list of the office's own. */
const CONTENT: Files = {
  ...SETTINGS,
  'site.yml': `${SETTINGS['site.yml']}features: {search: false, titlePictures: false}\n`.replace(
    'gov.vn\n',
    `gov.vn${BASE}\n`,
  ),
  'bulletins/2017/hop/index.vi.md': bulletin({ keywords: KEYWORDS, editorial: '{note: "Ghi chú nội bộ"}' }),
  'bulletins/2017/hop/index.en.md': bulletin({
    title: 'First meeting',
    date: undefined,
    category: undefined,
    status: undefined,
  }),
  'bulletins/2018/lich/index.vi.md': bulletin({
    title: 'Lịch <nghỉ> & lễ',
    date: '2018-01-02',
    category: 'thong-bao',
  }),
  'bulletins/2018/nhap/index.vi.md': bulletin({ title: 'Bản nháp', date: '2018-01-03', status: 'draft' }),
  'bulletins/2099/sau/index.vi.md': bulletin({ title: 'Về sau', date: '2099-01-03' }),
  'data/co-quan.yml':
    '- name: Phòng Một cửa\n  phone: "0225 000 001"\n  open: true\n- name: Kho\n  phone: 0225 000 002\n  open: false\n',
};

/** Files below the office's own folder. */
export interface Office {
  folder: string;
  content: string;
  output: string;
}

/** Writes an office's folder: content, and templates by their names below `layouts/custom/`. */
export function newOffice(templates: Record<string, string>, content: Files = {}): Office {
  const folder = temporaryFolder();
  const at = writeContent(folder, { ...CONTENT, ...content });
  writeTemplates(folder, templates);
  return { folder, content: at, output: path.join(folder, 'dist') };
}

/** Writes templates of an office. */
export function writeTemplates(folder: string, templates: Record<string, string>): void {
  const named = Object.entries(templates).map(([name, text]) => [`../layouts/custom/${name}`, text] as const);
  writeContent(folder, Object.fromEntries(named));
}

/** A template with its front matter, whose first line is the second of the file. */
export const template = (fields: Record<string, string>, body: string): string =>
  `---\n${Object.entries(fields)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('')}---\n${body}`;

/** One page in each template language, in the shell of the site: data, filters, base path. */
export const THREE: Readonly<Record<string, string>> = {
  'gio.njk': template(
    {
      permalink: 'vi/gio-lam-viec.html',
      layout: 'site',
      title: 'Giờ làm việc',
      description: 'Giờ tiếp công dân.',
      translationKey: 'hours',
    },
    `<p>{{ site.name }}, {{ lang }}, {{ url }}, <a href="{{ "/vi/" | url }}">trang chủ</a></p>
<ul>
{% for b in bulletins %}<li><a href="{{ b.url }}">{{ b.title }}</a> {{ b.date | shortDate }} {{ b.section }} {{ b.month }}</li>
{% endfor %}</ul>
<p>{{ bulletins.bySection["thong-bao"].length }} {{ bulletins.byKeyword["đô thị"][0].title }} {{ bulletins.byKeyword["do-thi"][0].id }} {{ bulletins.byMonth["2018-01"][0].id }}</p>
<p>{% for o in data.co_quan %}{{ o.name }}: {{ o.phone }} ({{ "mở" if o.open else "đóng" }}). {% endfor %}</p>
`,
  ),
  'hours.liquid': template(
    {
      permalink: 'en/opening-hours.html',
      layout: 'site',
      title: 'Opening hours',
      translationKey: 'hours',
    },
    `<p>{{ site.name }}, {{ lang }}, {{ url }}, <a href="{{ "/en/" | url }}">home</a></p>
<ul>
{% for b in bulletins limit: 3 %}<li><a href="{{ b.url }}">{{ b.title | escape }}</a> {{ b.date | longDate: lang }}</li>
{% endfor %}</ul>
<p>{{ bulletins.bySection["tin-tuc"][0].title }} {{ data.co_quan[0].name }}</p>
`,
  ),
  'co-quan.11ty.tsx': `import { CardList, type CustomTemplateData } from 'bantin/components';
import { shortDate } from 'bantin/filters';
import { Offices } from './_includes/Offices.tsx';

export const data = { permalink: 'vi/co-quan/', layout: 'site', title: 'Các cơ quan' };

export default ({ bulletins, data, site, lang, url }: CustomTemplateData) => (
  <div>
    <p>
      {site.name}, {lang}, {url}, {bulletins.map(({ date }) => shortDate(date, site.zone)).join(' ')}
    </p>
    <Offices offices={data.co_quan} />
    <CardList cards={bulletins.map(({ card }) => card)} chrome={site} />
  </div>
);
`,
  '_includes/Offices.tsx': `export const Offices = ({ offices }) => (
  <ul>
    {offices.map(({ name, phone }) => (
      <li key={name}>
        {name} {phone}
      </li>
    ))}
  </ul>
);
`,
};

/** A file of the output. */
export const read = ({ output }: Office, file: string): string =>
  fs.readFileSync(path.join(output, file), 'utf8');

/** What a template has made, without the shell. @throws where there is no shell */
export function inside(html: string): string {
  const [, made] = /<div class="prose">([\s\S]*)<\/div><\/article>/.exec(html) ?? [];
  if (made === undefined) throw new Error(`there is no shell around ${html.slice(0, 200)}`);
  return made;
}
