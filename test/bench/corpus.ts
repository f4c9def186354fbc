import fs from 'node:fs';
import path from 'node:path';
import matter from 'gray-matter';
import { z } from 'zod';
import type { TextSource, Texts } from './texts.ts';

/** A link or picture that is not a whole address: in another site it would lead nowhere. */
const OWN_LINK = /\]\((?!https?:|mailto:|#)/;

/** What generators treat each in its own way: raw HTML or its remains, and characters that nobody sees. */
const UNEQUAL = /<|\/>|[\u00ad\u200b-\u200f\ufeff]/;

/** Bantin shortens longer ones in its lists. */
const LONGEST_SUMMARY = 300;

/**
 * The texts of a content folder's bulletins in Vietnamese, again and again, each later copy with its number in the
 * title. Left out are bulletins with files of their own or links inside their site, and texts that generators do not
 * treat alike. Only the list of files is held; dates, sections, keywords and so on are the generated site's.
 * @throws Error where no text is left
 */
export function corpusTexts(content: string): TextSource & { count: number } {
  const bulletins = path.join(content, 'bulletins');
  const files = fs
    .readdirSync(bulletins, { recursive: true, encoding: 'utf8' })
    .filter((name) => path.basename(name) === 'index.vi.md')
    .map((name) => path.join(bulletins, name))
    .filter((file) => fs.readdirSync(path.dirname(file)).every((name) => name.endsWith('.md')))
    .filter((file) => isUsable(readTexts(file)))
    .sort();
  if (files.length === 0) throw new Error(`${bulletins} has no bulletin whose text stands alone.`);
  return {
    count: files.length,
    at(place) {
      const file = files[place % files.length] ?? '';
      const texts = readTexts(file);
      if (!texts) throw new Error(`${file} has changed since the bench began.`);
      const copy = Math.floor(place / files.length);
      return copy === 0 ? texts : { ...texts, title: `${texts.title} (${copy + 1})` };
    },
  };
}

function isUsable(texts: Texts | undefined): boolean {
  if (!texts) return false;
  const { title, summary, body } = texts;
  return (
    summary.length <= LONGEST_SUMMARY && !OWN_LINK.test(body) && !UNEQUAL.test(`${title}${summary}${body}`)
  );
}

const FIELDS = z.object({ title: z.string(), summary: z.string() });

function readTexts(file: string): Texts | undefined {
  // With options given, gray-matter keeps nothing of what it has read.
  const { data, content } = matter(fs.readFileSync(file, 'utf8'), {});
  const fields = FIELDS.safeParse(data).data;
  return fields && { ...fields, body: content.trimStart() };
}
