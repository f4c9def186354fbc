import fs from 'node:fs';
import path from 'node:path';
import { inEach, type Office, SECTIONS, type Section } from './office.ts';
import { bulletinsOf, type SampleBulletin, type SampleSite } from './site.ts';
import { writeEach, writeText } from './write-text.ts';

/** Writes a content folder as editors would (settings as JSON, which is YAML too). */
export async function writeBantinContent(content: string, site: SampleSite): Promise<void> {
  writeText(path.join(content, 'site.yml'), JSON.stringify(site.office));
  writeCategories(content, site.office, SECTIONS);
  await writeEach(bulletinsOf(site), (bulletin) => writeBulletin(content, bulletin));
}

export function writeCategories(content: string, { languages }: Office, sections: readonly Section[]): void {
  const categories = sections.map(({ id, name }) => ({ id, name: inEach(languages, name) }));
  writeText(path.join(content, 'categories.yml'), JSON.stringify(categories));
}

/** Writes a bulletin's folder: one text, or two on a site of two languages. */
export function writeBulletin(content: string, bulletin: SampleBulletin): void {
  const bundle = path.join(content, 'bulletins', bulletin.id);
  writeText(path.join(bundle, 'index.vi.md'), `---\n${frontMatter(bulletin)}---\n\n${bulletin.body}`);
  const { english, keywords } = bulletin;
  if (!english) return;
  const fields = [
    `title: ${JSON.stringify(english.title)}`,
    `summary: ${JSON.stringify(english.summary)}`,
    `keywords: [${keywords.join(', ')}]`,
  ];
  writeText(path.join(bundle, 'index.en.md'), `---\n${fields.join('\n')}\n---\n\n${english.body}`);
}

export function removeBulletin(content: string, { id }: SampleBulletin): void {
  fs.rmSync(path.join(content, 'bulletins', id), { recursive: true });
}

function frontMatter(bulletin: SampleBulletin): string {
  const { title, summary, day, time, section, kind, author, source, keywords, views, related } = bulletin;
  const lines = [
    `title: ${JSON.stringify(title)}`,
    `summary: ${JSON.stringify(summary)}`,
    `date: ${day} ${time}`,
    `category: ${section}`,
    `kind: ${kind}`,
    `author: ${author}`,
    `source: ${source}`,
    `keywords: [${keywords.join(', ')}]`,
    ...(related.length > 0 ? ['related:', ...related.map(({ id }) => `  - ${id}`)] : []),
    `views: ${views}`,
    'status: approved',
  ];
  return `${lines.join('\n')}\n`;
}
