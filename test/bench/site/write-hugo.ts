import path from 'node:path';
import { SECTIONS } from './office.ts';
import { bulletinsOf, NOW, type SampleBulletin, type SampleSite } from './site.ts';
import { copyFiles, writeEach, writeText } from './write-text.ts';

const TEMPLATES = path.join(import.meta.dirname, '../hugo');

/** Writes a Hugo site: our templates for it, the office as data, the same bulletins, and a text for each list and file. */
export async function writeHugoSite(folder: string, site: SampleSite): Promise<void> {
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

  const write = (place: string, text: string) => writeText(path.join(folder, 'content', `${place}.md`), text);
  const lists = new Map(siteLists(site));
  await writeEach(bulletinsOf(site), (bulletin) => {
    write(placeOf(bulletin), `---\n${bulletinFields(bulletin)}---\n\n${bulletin.body}`);
    for (const [url, fields] of monthLists(bulletin)) lists.set(url, fields);
  });
  write('thang/_index', '---\n_build: {render: never, list: never}\n---\n');
  for (const [url, fields] of lists) write(listPlace(url), `---\n${listFields({ url, ...fields })}---\n`);
}

const placeOf = ({ id, section }: { id: string; section: string }) => `/${section}/${id.replace('/', '-')}`;

function bulletinFields(bulletin: SampleBulletin): string {
  const { id, title, summary, day, time, kind, author, source, keywords, views, related } = bulletin;
  return listFields({
    type: 'bulletin',
    id,
    url: `/vi/${id}.html`,
    title: JSON.stringify(title),
    description: JSON.stringify(summary),
    date: `${day}T${time}:00+07:00`,
    kind,
    author,
    source,
    'vi/tu-khoa': `[${keywords.join(', ')}]`,
    ...(related.length > 0 && { related: `[${related.map(placeOf).join(', ')}]` }),
    views: String(views),
  });
}

type Fields = Readonly<Record<string, string>>;
/** A list or a file that Hugo makes from the bulletins, by its address. */
type List = readonly [url: string, fields: Fields];

const listFields = (fields: Fields) =>
  Object.entries(fields)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');

/** Archive and sections are sections of Hugo's; all others lie in one that is in no list. */
function listPlace(url: string): string {
  const [, section] = /^\/vi\/([a-z-]+)\/$/.exec(url) ?? [];
  return section ? `${section}/_index` : `thang/${url.replaceAll('/', '-')}`;
}

/** A file that is no page. */
const file = (type: string, url: string, fields: Fields = {}): List => [
  url,
  { type, outputs: url.endsWith('.xml') ? '[xml]' : '[json]', ...fields },
];

const feeds = (folder: string, fields: Fields): List[] => [
  file('atom', `${folder}feed.xml`, fields),
  file('jsonfeed', `${folder}feed.json`, fields),
];

/** What every site has. */
function siteLists({ office: { name, owner } }: SampleSite): List[] {
  const description = 'Mọi bản tin đã đăng, xếp theo tháng.';
  return [
    ['/vi/', { type: 'home', title: name.vi ?? '', description: owner.authority.vi ?? '' }],
    ['/vi/luu-tru/', { type: 'archive', title: 'Lưu trữ', description }],
    ...SECTIONS.map((section): List => [`/vi/${section.id}/`, { title: section.name }]),
    ...feeds('/vi/', {}),
    ...SECTIONS.flatMap(({ id }) => feeds(`/vi/${id}/`, { section: id })),
    file('dataindex', '/vi/data/index.json'),
    file('sitemapindex', '/sitemap.xml'),
    file('sitemap', '/sitemap-pages.xml'),
  ];
}

/** A bulletin's month in the archive, in its section and as open data, and the sitemap of its year. */
function monthLists({ day, section }: SampleBulletin): List[] {
  const [year = '', number = ''] = day.split('-');
  const month = `${year}-${number}`;
  const name = SECTIONS.find(({ id }) => id === section)?.name ?? '';
  const common = { type: 'month', month: `"${month}"` };
  const shown = `tháng ${Number(number)}/${year}`;
  return [
    [`/vi/luu-tru/${month}.html`, { ...common, title: `Lưu trữ ${shown}` }],
    [`/vi/${section}/${month}.html`, { ...common, section, title: `${name}, ${shown}` }],
    file('data', `/vi/data/${month}.json`, { month: `"${month}"` }),
    file('sitemap', `/sitemap-${year}.xml`, { year: `"${year}"` }),
  ];
}
