import path from 'node:path';
import { SECTIONS } from './office.ts';
import { bulletinsOf, type SampleBulletin, type SampleSite } from './site.ts';
import { copyFiles, writeEach, writeText } from './write-text.ts';

const TEMPLATES = path.join(import.meta.dirname, 'eleventy');

/** Writes an Eleventy site as its guide would have it: our templates, the office as data, each bulletin a template. */
export async function writeEleventySite(folder: string, site: SampleSite): Promise<void> {
  copyFiles(TEMPLATES, folder);
  writeText(path.join(folder, 'package.json'), '{"type": "module"}');
  writeText(path.join(folder, '_data/office.json'), JSON.stringify(site.office));
  writeText(path.join(folder, '_data/sections.json'), JSON.stringify(SECTIONS));
  const common = { tags: ['bulletin'], layout: 'bulletin.11ty.js' };
  writeText(path.join(folder, 'bulletins/bulletins.json'), JSON.stringify(common));
  await writeEach(bulletinsOf(site), (bulletin) => {
    const file = path.join(folder, 'bulletins', `${bulletin.id}.md`);
    writeText(file, `---\n${frontMatter(bulletin)}---\n\n${bulletin.body}`);
  });
}

function frontMatter(bulletin: SampleBulletin): string {
  const { id, title, summary, day, time, section, kind, author, source, keywords, views, related } = bulletin;
  const fields = { title, summary, section, kind, author, source, keywords, views };
  const lines = [
    `permalink: /vi/${id}.html`,
    `date: ${day}T${time}:00+07:00`,
    ...Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`),
    `related: ${JSON.stringify(related.map((other) => `/vi/${other.id}.html`))}`,
  ];
  return `${lines.join('\n')}\n`;
}
