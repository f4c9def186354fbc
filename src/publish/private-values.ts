import type { EditorialRecord } from '../content/bulletin.ts';
import type { Site } from '../content/site.ts';
import { unescapeHtml } from '../filters/html-text.ts';

/** Something that no reader may see was found in a file about to be published. A bug: the build stops. */
export class PrivateValueFound extends Error {
  constructor({ file, id }: Pick<Suspicion, 'file' | 'id'>) {
    super(`${file} holds a value of the editorial record of ${id}; nothing was published`);
    this.name = 'PrivateValueFound';
  }
}

/** A value of an editorial record in a file of the output, until it is known to be public as well. */
export interface Suspicion {
  file: string;
  id: string;
  value: string;
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
  const unescaped = text.replace(/\\(?:n|(["\\/]))/g, (_, character?: string) => character ?? ' ');
  return unescapeHtml(unescaped).replace(/\s+/g, ' ');
}

const WORD = /[\p{L}\p{N}]+/gu;

/**
 * Looks in what is written for e-mail addresses and notes of editorial records. No layout can reach a record, so this
 * finds only what went wrong all the same. It knows the values that this build has read: those of bundles that changed,
 * and of those whose bodies it prints. So each bulletin's own page is looked through for its own values whenever it is
 * made; and whatever a list prints of a bulletin, its own page prints too.
 */
export class PrivacyCheck {
  readonly #emails = new Map<string, string>();
  /** Notes by their first word: a page is looked through once, however many there are. */
  readonly #notes = new Map<string, { note: string; id: string }[]>();

  /** @returns whether there is anything in it to look for */
  add({ id, email, note }: EditorialRecord): boolean {
    if (email) this.#emails.set(email.toLowerCase(), id);
    if (!note || note.length < SHORTEST_NOTE) return Boolean(email);
    const [first] = plain(note).match(WORD) ?? [];
    if (first === undefined) return Boolean(email);
    const read = plain(note);
    const sameWord = this.#notes.get(first) ?? [];
    this.#notes.set(first, sameWord);
    sameWord.push({ note: read.slice(read.indexOf(first)).trimEnd(), id });
    return true;
  }

  /** @param file the path of what is written; @param text all of it */
  find(file: string, text: string): Suspicion[] {
    const found: Suspicion[] = [];
    if (this.#emails.size > 0) {
      for (const email of emailsIn(text)) {
        const id = this.#emails.get(email);
        if (id !== undefined) found.push({ file, id, value: email });
      }
    }
    if (this.#notes.size === 0) return found;
    const read = plain(text);
    for (const { 0: word, index } of read.matchAll(WORD)) {
      for (const { note, id } of this.#notes.get(word) ?? []) {
        if (read.startsWith(note, index)) found.push({ file, id, value: note });
      }
    }
    return found;
  }
}

/** Whether a text holds such a value, as a reader sees it. */
export const holds = (text: string, value: string): boolean =>
  plain(text).includes(value) || emailsIn(text).includes(value);

/** Everything that the office publishes on purpose: its settings, and the texts of pages and bulletins. */
export function* publicTexts({ settings, pages, bodies, ...site }: Site): Generator<string> {
  const shown = [...site.shown, ...site.previews.map((preview) => preview.shown)];
  yield JSON.stringify(settings);
  for (const { page } of pages) yield JSON.stringify(Object.values(page.versions));
  for (const { bulletin } of shown) yield JSON.stringify(Object.values(bulletin.versions));
  for (const { bulletin } of shown) {
    for (const { lang } of Object.values(bulletin.versions)) yield bodies.html(bulletin.id, lang);
  }
}

/**
 * Lets pass what the office has itself put into a public text.
 * @param faultOf what to throw where somebody has put it into a file by hand; else it is a bug
 * @throws PrivateValueFound for anything else
 */
export function refuseLeaks(
  suspicions: readonly Suspicion[],
  published: Iterable<string>,
  faultOf: (found: Suspicion) => Error | undefined = () => undefined,
): void {
  let left = [...suspicions];
  if (left.length === 0) return;
  for (const text of published) {
    const emails = new Set(emailsIn(text));
    const read = plain(text);
    left = left.filter(({ value }) => !emails.has(value) && !read.includes(value));
    if (left.length === 0) return;
  }
  const [first] = left;
  if (first) throw faultOf(first) ?? new PrivateValueFound(first);
}
