import fs from 'node:fs';
import path from 'node:path';
import { NOW, OFFICE, type SampleBulletin, SECTIONS } from './site.ts';

const TEMPLATES = path.join(import.meta.dirname, 'hugo');

/** Writes a whole Hugo site: our templates for it, the office as data, the same bulletins, and a file for each list. */
export function writeHugoSite(folder: string, bulletins: readonly SampleBulletin[]): void {
  const write = (name: string, text: string) => {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  };
  for (const name of fs.readdirSync(TEMPLATES, { recursive: true, encoding: 'utf8' })) {
    const file = path.join(TEMPLATES, name);
    if (fs.statSync(file).isFile()) write(name.replace(/\.gohtml$/, '.html'), fs.readFileSync(file, 'utf8'));
  }
  write('data/office.json', JSON.stringify(OFFICE));
  // Hugo's own clock is the machine's.
  const since = new Date(Date.parse(NOW) - 365 * 24 * 60 * 60 * 1000).toISOString();
  write('data/bench.json', JSON.stringify({ since }));
  write('data/sections.json', JSON.stringify(SECTIONS));
  write(
    'data/weekdays.json',
    JSON.stringify(['Chủ nhật', 'Thứ 2', 'Thứ 3', 'Thứ 4', 'Thứ 5', 'Thứ 6', 'Thứ 7']),
  );

  const places = new Map(bulletins.map(({ id, section }) => [id, `/${section}/${id.replace('/', '-')}`]));
  for (const bulletin of bulletins) {
    write(
      `content${places.get(bulletin.id)}.md`,
      `---\n${frontMatter(bulletin, places)}---\n\n${bulletin.body}`,
    );
  }
  for (const [name, fields] of lists(bulletins)) {
    const lines = Object.entries(fields).map(([key, value]) => `${key}: ${value}\n`);
    write(`content/${name}.md`, `---\n${lines.join('')}---\n`);
  }
}

function frontMatter(bulletin: SampleBulletin, places: ReadonlyMap<string, string>): string {
  const { id, title, summary, day, time, kind, author, source, keywords, views, related } = bulletin;
  const lines = [
    'type: bulletin',
    `id: ${id}`,
    `url: /vi/${id}.html`,
    `title: ${title}`,
    `description: ${summary}`,
    `date: ${day}T${time}:00+07:00`,
    `kind: ${kind}`,
    `author: ${author}`,
    `source: ${source}`,
    `vi/tu-khoa: [${keywords.join(', ')}]`,
    ...(related.length > 0 ? ['related:', ...related.map((other) => `  - ${places.get(other)}`)] : []),
    `views: ${views}`,
  ];
  return `${lines.join('\n')}\n`;
}

/** The pages that are not bulletins: home, sections, archive, and the months of each, by their place in `content/`. */
function lists(bulletins: readonly SampleBulletin[]): Map<string, Record<string, string>> {
  const files = new Map<string, Record<string, string>>();
  files.set('trang-chu', {
    type: 'home',
    url: '/vi/',
    title: OFFICE.name.vi,
    description: OFFICE.owner.authority.vi,
  });
  files.set('thang/_index', { _build: '{render: never, list: never}' });
  files.set('luu-tru/_index', {
    type: 'archive',
    url: '/vi/luu-tru/',
    title: 'Lưu trữ',
    description: 'Mọi bản tin đã đăng, xếp theo tháng.',
  });
  const names = new Map(SECTIONS.map(({ id, name }) => [id, name]));
  for (const { id, name } of SECTIONS) files.set(`${id}/_index`, { url: `/vi/${id}/`, title: name });
  for (const { day, section } of bulletins) {
    const month = day.slice(0, 7);
    const shown = `${Number(month.slice(5))}/${month.slice(0, 4)}`;
    const common = { type: 'month', month: `"${month}"` };
    const inArchive = { url: `/vi/luu-tru/${month}.html`, title: `Lưu trữ tháng ${shown}` };
    const inSection = {
      section,
      url: `/vi/${section}/${month}.html`,
      title: `${names.get(section)}, tháng ${shown}`,
    };
    files.set(`thang/luu-tru-${month}`, { ...common, ...inArchive });
    files.set(`thang/${section}-${month}`, { ...common, ...inSection });
  }
  return files;
}
