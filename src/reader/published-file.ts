import type { Place, Problem } from '../problems/problem.ts';
import { shortHash } from '../system/hash.ts';
import type { ContentPlace } from './content-folder.ts';
import { readSettingsText } from './text-file.ts';

/** The file of the content in which an office keeps the addresses that were once public. */
export const PUBLISHED_FILE = 'published.txt';

/** What it says; nothing where there is none. */
export interface PublishedFile {
  /** Addresses from the root of the site, and where they stand. */
  addresses: ReadonlyMap<string, Place>;
  /** Those that the office has given up: with a `#` before them. */
  givenUp: ReadonlySet<string>;
  /** Its lines, as they are written. */
  lines: readonly string[];
}

/** @returns what it says, a hash of its text (empty where there is none), and what keeps it from being read */
export function readPublishedFile(source: ContentPlace): {
  file?: PublishedFile;
  hash: string;
  problems: Problem[];
} {
  const text = readSettingsText(source, PUBLISHED_FILE);
  if (text === undefined) return { hash: '', problems: [] };
  if (typeof text !== 'string') return { hash: shortHash(JSON.stringify(text)), problems: [text] };
  const lines = text.split('\n').filter((line, i, all) => line !== '' || i < all.length - 1);
  const addresses = new Map<string, Place>();
  const givenUp = new Set<string>();
  for (const [i, line] of lines.entries()) {
    const { address, isGivenUp } = readLine(line);
    if (address === undefined) continue;
    if (isGivenUp) givenUp.add(address);
    else addresses.set(address, { file: PUBLISHED_FILE, line: i + 1, column: 1 });
  }
  return { file: { addresses, givenUp, lines }, hash: textHash(text), problems: [] };
}

const textHash = (text: string) => shortHash(`text ${text}`);

/** An address, one that is given up (`# /vi/2017/hop.html`), or anything else: a blank line, a comment. */
function readLine(line: string): { address?: string; isGivenUp: boolean } {
  const [, sign = '', written = ''] = /^(#?)\s*(\S+)$/.exec(line.trim()) ?? [];
  // A whole address is taken, too: that is what a browser's bar gives.
  const path = written.replace(/^https?:\/\/[^/]+/, '');
  const isAddress = path.startsWith('/');
  return { ...(isAddress && { address: path }), isGivenUp: sign === '#' };
}

/**
 * Its text with more addresses in it: what stands there stays, comments first; addresses come in an order of their own, so that
 * two branches that add some can be joined.
 * @returns nothing where all of them are there
 */
export function withAddresses(
  { addresses, givenUp, lines }: PublishedFile,
  more: Iterable<string>,
): { text: string; hash: string; added: number } | undefined {
  const added = [...more].filter((address) => !addresses.has(address) && !givenUp.has(address));
  if (added.length === 0) return undefined;
  const comments = lines.filter((line) => readLine(line).address === undefined);
  const all = [...new Set([...lines.filter((line) => readLine(line).address !== undefined), ...added])];
  const sorted = all
    .map((line) => ({ line, address: readLine(line).address ?? '' }))
    .sort((a, b) => (a.address < b.address ? -1 : a.address > b.address ? 1 : 0));
  const text = `${[...comments, ...sorted.map(({ line }) => line)].join('\n')}\n`;
  return { text, hash: textHash(text), added: added.length };
}
