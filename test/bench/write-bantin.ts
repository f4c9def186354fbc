import fs from 'node:fs';
import path from 'node:path';
import { OFFICE, type SampleBulletin, SECTIONS } from './site.ts';

/** Writes a content folder as editors would (settings as JSON, which is YAML too). @param features what is switched on or off */
export function writeBantinContent(
  content: string,
  bulletins: readonly SampleBulletin[],
  features: Record<string, boolean> = OFFICE.features,
): void {
  fs.mkdirSync(content, { recursive: true });
  fs.writeFileSync(path.join(content, 'site.yml'), JSON.stringify({ ...OFFICE, features }));
  const categories = SECTIONS.map(({ id, name }) => ({ id, name: { vi: name } }));
  fs.writeFileSync(path.join(content, 'categories.yml'), JSON.stringify(categories));
  for (const bulletin of bulletins) {
    const bundle = path.join(content, 'bulletins', bulletin.id);
    fs.mkdirSync(bundle, { recursive: true });
    fs.writeFileSync(
      path.join(bundle, 'index.vi.md'),
      `---\n${frontMatter(bulletin)}---\n\n${bulletin.body}`,
    );
  }
}

function frontMatter(bulletin: SampleBulletin): string {
  const { title, summary, day, time, section, kind, author, source, keywords, views, related } = bulletin;
  const lines = [
    `title: ${title}`,
    `summary: ${summary}`,
    `date: ${day} ${time}`,
    `category: ${section}`,
    `kind: ${kind}`,
    `author: ${author}`,
    `source: ${source}`,
    `keywords: [${keywords.join(', ')}]`,
    ...(related.length > 0 ? ['related:', ...related.map((id) => `  - ${id}`)] : []),
    `views: ${views}`,
    'status: approved',
  ];
  return `${lines.join('\n')}\n`;
}
