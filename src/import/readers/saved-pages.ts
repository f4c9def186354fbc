import fs from 'node:fs';
import path from 'node:path';
import { brokenIn, decodePage, encodingOf, STANDARD } from '../../convert/decode-page.ts';
import { byCodePoint } from '../../problems/problem.ts';
import { normalise } from '../../system/encoding.ts';
import type { Note } from '../note.ts';
import type { Row, Source } from '../row.ts';
import { readPage } from './page/read-page.ts';

export const PAGE = /\.(?:html?|aspx?|php|txt)(?:[?@].*)?$/i;

/** A folder of pages as a browser, wget or HTTrack has saved them; each page is one bulletin. */
export function savedPages(folder: string): Source {
  return {
    async *rows() {
      for (const file of pagesIn(folder)) yield await rowOf(folder, file);
    },
    async site() {
      for (const file of pagesIn(folder).slice(0, MOST_ASKED)) {
        const [own = ''] = (await rowOf(folder, file)).addresses ?? [];
        if (URL.canParse(own)) return new URL(own).origin;
      }
      return undefined;
    },
    faults: () => [],
  };
}

/** Pages that say where they were do so on each. */
const MOST_ASKED = 20;

/** By their paths below the folder, in an order that is the same on every machine. */
export function pagesIn(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && PAGE.test(entry.name))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort(byCodePoint);
}

async function rowOf(folder: string, file: string): Promise<Row> {
  const bytes = await fs.promises.readFile(path.join(folder, file));
  const isText = /\.txt$/i.test(file);
  const page = readPage(normalise(decodePage(bytes)), isText);
  // A text that somebody has copied from a page does not say where it was.
  const own = page.address ?? (isText ? undefined : addressOf(file));
  return {
    key: `page:${file}`,
    place: file,
    ...(own !== undefined && { addresses: [own] }),
    values: page.values,
    notes: [...encodingNotes(bytes), ...page.notes],
    ...(page.values.title === undefined &&
      page.values.body === undefined && { drop: { kind: 'no-text', text: '' } }),
  };
}

/** An encoding that was guessed, or UTF-8 with broken letters and how many they are. */
function encodingNotes(bytes: Uint8Array): Note[] {
  if (encodingOf(bytes) === undefined) return [{ kind: 'encoding-guessed', text: STANDARD }];
  const broken = brokenIn(bytes);
  return broken > 0 ? [{ kind: 'letters-broken', text: String(broken) }] : [];
}

/** wget writes `ChiTiet.aspx?ID=7` as it is, with `@` on Windows, and may add `.html`. */
function addressOf(file: string): string {
  const address = file
    .replace(/(\.(?:aspx?|php))@/i, '$1?')
    .replace(/(\.(?:aspx?|php)(?:\?.*)?)\.html?$/i, '$1');
  return `/${address.replace(/^index\.html?$/i, '')}`;
}
