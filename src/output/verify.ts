import fs from 'node:fs';
import path from 'node:path';
import type { EditorialRecord } from '../content/bulletin.ts';
import type { Site } from '../content/library.ts';

/** Something that no reader may see was found in a file about to be published. A bug: the build stops. */
export class PrivateValueFound extends Error {
  constructor(file: string, id: string) {
    super(`${file} holds a value of the editorial record of ${id}; nothing was published`);
    this.name = 'PrivateValueFound';
  }
}

/** What stands on the two sides of an address's “@”, after JSON's sign for a new line too; and how long each may be (RFC 5321). */
const BEFORE_AT = /(?:\\[nrt])?([a-z0-9._%+-]+)$/i;
const AFTER_AT = /^[a-z0-9.-]+\.[a-z]{2,}/i;
const LONGEST_BEFORE = 64;
const LONGEST_AFTER = 255;

/** A note shorter than this may well occur in a text by chance. */
const SHORTEST_NOTE = 20;

/** The e-mail addresses in a text, looked for around each “@”: a pattern over a whole page is tried at every letter. */
function emailsIn(text: string): string[] {
  const found: string[] = [];
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const before = BEFORE_AT.exec(text.slice(Math.max(0, at - LONGEST_BEFORE), at))?.[1];
    const after = AFTER_AT.exec(text.slice(at + 1, at + 1 + LONGEST_AFTER))?.[0];
    if (before && after) found.push(`${before}@${after}`.toLowerCase());
  }
  return found;
}

/** Text as a reader sees it: character references and the escapes of JSON resolved, white space folded. */
function plain(text: string): string {
  return text
    .replace(/\\(?:n|(["\\/]))/g, (_, character?: string) => character ?? ' ')
    .replace(/&(?:lt|gt|quot|amp|#39|#34);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/g, ' ');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** Everything that the office publishes on purpose: its settings, and the texts of bulletins and pages. */
export function* publicTexts(site: Site): Generator<string> {
  yield JSON.stringify(site.settings);
  for (const { bulletin } of site.shown) yield JSON.stringify(Object.values(bulletin.versions));
  for (const { page } of site.pages) yield JSON.stringify(Object.values(page.versions));
}

/**
 * Reads every text file of the finished output and refuses one in which an e-mail address or a note of an editorial
 * record stands that the office has not itself put into a public text. No layout can reach a record, so this finds
 * only what went wrong all the same.
 */
export function verifyPrivacy(
  folder: string,
  records: readonly EditorialRecord[],
  published: Iterable<string>,
): void {
  const emails = new Map<string, string>();
  const notes = new Map<string, string>();
  for (const { id, email, note } of records) {
    if (email) emails.set(email.toLowerCase(), id);
    if (note && note.length >= SHORTEST_NOTE) notes.set(plain(note), id);
  }
  if (emails.size === 0 && notes.size === 0) return;
  for (const text of published) {
    for (const email of emailsIn(text)) emails.delete(email);
    if (notes.size === 0) continue;
    const read = plain(text);
    for (const note of notes.keys()) if (read.includes(note)) notes.delete(note);
  }
  for (const entry of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(?:html|xml|json|txt|css|js)$/.test(entry.name)) continue;
    const file = path.join(entry.parentPath, entry.name);
    const text = fs.readFileSync(file, 'utf8');
    const read = notes.size > 0 ? plain(text) : '';
    const leaked =
      emailsIn(text)
        .map((email) => emails.get(email))
        .find(Boolean) ?? [...notes].find(([note]) => read.includes(note))?.[1];
    if (leaked) throw new PrivateValueFound(path.relative(folder, file), leaked);
  }
}
