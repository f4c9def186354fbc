import fs from 'node:fs';
import path from 'node:path';
import { SECTIONS } from './office.ts';
import { bulletinsOf, NOW, type SampleBulletin, type SampleSite } from './site.ts';
import { copyFiles, writeEach, writeText } from './write-text.ts';

const TEMPLATES = path.join(import.meta.dirname, 'hugo');

/** What a site has: everything that Bantin writes in this comparison, or its pages without feeds, open data and sitemaps. */
export type Extent = 'whole' | 'pages';

/** Writes a Hugo site: our templates for it, the office as data, the same bulletins, and a file for each list. */
export async function writeHugoSite(folder: string, site: SampleSite, extent: Extent): Promise<void> {
  copyFiles(TEMPLATES, folder, (name) => name.replace(/\.go(html|json|xml)$/, '.$1'));
  // Hugo's own clock is the machine's.
  const since = new Date(Date.parse(NOW) - 365 * 24 * 60 * 60 * 1000).toISOString();
  const data = {
    office: site.office,
    bench: { since },
    sections: SECTIONS,
    weekdays: ['Chủ nhật', 'Thứ 2', 'Thứ 3', 'Thứ 4', 'Thứ 5', 'Thứ 6', 'Thứ 7'],
  };
  for (const [name, value] of Object.entries(data))
    writeText(path.join(folder, 'data', `${name}.json`), JSON.stringify(value));

  const fixed = [...fixedLists(site), ...(extent === 'whole' ? fixedFiles() : [])];
  for (const [name, fields] of fixed) writeText(fileOf(folder, name), listText(fields));
  await writeEach(bulletinsOf(site), (bulletin) => addToHugo(folder, bulletin, extent));
}

/**
 * Adds a bulletin, with the lists and files of its month and year where there are none yet.
 * @returns takes away again what was added
 */
export function addToHugo(folder: string, bulletin: SampleBulletin, extent: Extent): () => void {
  const lists = [...monthLists(bulletin), ...(extent === 'whole' ? monthFiles(bulletin) : [])];
  const texts = new Map([
    [placeOf(bulletin), `---\n${frontMatter(bulletin)}---\n\n${bulletin.body}`],
    ...lists.map(([name, fields]) => [name, listText(fields)] as const),
  ]);
  const written: string[] = [];
  for (const [name, text] of texts) {
    const file = fileOf(folder, name);
    if (fs.existsSync(file)) continue;
    writeText(file, text);
    written.push(file);
  }
  return () => {
    for (const file of written) fs.rmSync(file);
  };
}

const fileOf = (folder: string, name: string) => path.join(folder, 'content', `${name}.md`);

const placeOf = ({ id, section }: { id: string; section: string }) => `/${section}/${id.replace('/', '-')}`;

type Fields = Record<string, string>;

function listText(fields: Fields): string {
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${value}\n`);
  return `---\n${lines.join('')}---\n`;
}

function frontMatter(bulletin: SampleBulletin): string {
  const { id, title, summary, day, time, kind, author, source, keywords, views, related } = bulletin;
  const lines = [
    'type: bulletin',
    `id: ${id}`,
    `url: /vi/${id}.html`,
    `title: ${JSON.stringify(title)}`,
    `description: ${JSON.stringify(summary)}`,
    `date: ${day}T${time}:00+07:00`,
    `kind: ${kind}`,
    `author: ${author}`,
    `source: ${source}`,
    `vi/tu-khoa: [${keywords.join(', ')}]`,
    ...(related.length > 0 ? ['related:', ...related.map((other) => `  - ${placeOf(other)}`)] : []),
    `views: ${views}`,
  ];
  return `${lines.join('\n')}\n`;
}

/** The lists that every site has, by their place in `content/`: home, archive, sections. */
function fixedLists({ office }: SampleSite): [name: string, fields: Fields][] {
  return [
    [
      'trang-chu',
      { type: 'home', url: '/vi/', title: office.name.vi, description: office.owner.authority.vi },
    ],
    ['thang/_index', { _build: '{render: never, list: never}' }],
    [
      'luu-tru/_index',
      {
        type: 'archive',
        url: '/vi/luu-tru/',
        title: 'Lưu trữ',
        description: 'Mọi bản tin đã đăng, xếp theo tháng.',
      },
    ],
    ...SECTIONS.map(({ id, name }): [string, Fields] => [`${id}/_index`, { url: `/vi/${id}/`, title: name }]),
  ];
}

/** A bulletin's month in the archive and in its section. */
function monthLists({ day, section }: SampleBulletin): [name: string, fields: Fields][] {
  const month = day.slice(0, 7);
  const shown = `${Number(month.slice(5))}/${month.slice(0, 4)}`;
  const common = { type: 'month', month: `"${month}"` };
  const name = SECTIONS.find(({ id }) => id === section)?.name ?? '';
  return [
    [
      `thang/luu-tru-${month}`,
      { ...common, url: `/vi/luu-tru/${month}.html`, title: `Lưu trữ tháng ${shown}` },
    ],
    [
      `thang/${section}-${month}`,
      { ...common, section, url: `/vi/${section}/${month}.html`, title: `${name}, tháng ${shown}` },
    ],
  ];
}

/** A file that is no page. It lies among the months, whose section is in no list. */
const file = (type: string, url: string, fields: Fields = {}): Fields => ({
  type,
  url,
  outputs: url.endsWith('.xml') ? '[xml]' : '[json]',
  ...fields,
});

/** The files that every site has: feeds, the list of the months of open data, the index of sitemaps. */
function fixedFiles(): [name: string, fields: Fields][] {
  const lists: [name: string, folder: string, fields: Fields][] = [
    ['', '/vi/', {}],
    ...SECTIONS.map(({ id }): [string, string, Fields] => [`-${id}`, `/vi/${id}/`, { section: id }]),
  ];
  return [
    ...lists.flatMap(([name, folder, fields]): [string, Fields][] => [
      [`thang/atom${name}`, file('atom', `${folder}feed.xml`, fields)],
      [`thang/jsonfeed${name}`, file('jsonfeed', `${folder}feed.json`, fields)],
    ]),
    ['thang/data', file('dataindex', '/vi/data/index.json')],
    ['thang/sitemap', file('sitemapindex', '/sitemap.xml')],
    ['thang/sitemap-pages', file('sitemap', '/sitemap-pages.xml')],
  ];
}

/** A bulletin's month as open data, and the sitemap of its year. */
function monthFiles({ day }: SampleBulletin): [name: string, fields: Fields][] {
  const [month, year] = [day.slice(0, 7), day.slice(0, 4)];
  return [
    [`thang/data-${month}`, file('data', `/vi/data/${month}.json`, { month: `"${month}"` })],
    [`thang/sitemap-${year}`, file('sitemap', `/sitemap-${year}.xml`, { year: `"${year}"` })],
  ];
}
