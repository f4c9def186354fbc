import fs from 'node:fs';
import path from 'node:path';

/** The kinds of page, by their addresses; the first that fits. */
const KINDS: readonly [kind: string, address: RegExp][] = [
  ['bulletin', /^vi\/\d{4}\/[^/]+\.html$/],
  ['keyword', /^vi\/tu-khoa\/[^/]+\.html$/],
  ['archive', /^vi\/luu-tru\/index\.html$/],
  ['archive month', /^vi\/luu-tru\/\d{4}-\d{2}\.html$/],
  ['section month', /^vi\/[a-z-]+\/\d{4}-\d{2}\.html$/],
  ['section', /^vi\/[a-z-]+\/index\.html$/],
  ['home', /^vi\/index\.html$/],
  ['gateway, not found', /^(?:index|404)\.html$/],
];

/** How many pages of a kind an output has, and their bytes together. */
export interface Count {
  pages: number;
  bytes: number;
}

/** Counts an output's pages by kind. @throws Error for a page of no known kind */
export function countPages(output: string): Map<string, Count> {
  const counts = new Map<string, Count>(KINDS.map(([kind]) => [kind, { pages: 0, bytes: 0 }]));
  for (const name of pagesOf(output)) {
    const kind = KINDS.find(([, address]) => address.test(name))?.[0];
    const count = kind && counts.get(kind);
    if (!count) throw new Error(`${name} is a page of no known kind`);
    count.pages += 1;
    count.bytes += fs.statSync(path.join(output, name)).size;
  }
  return counts;
}

/** Two outputs may differ by so much in the bytes of a kind of page and still be the same work. */
const TOLERANCE = 0.15;

/** What keeps two outputs from being equivalent: other numbers of pages, other sizes, another text on a page. */
export function differences(ours: string, theirs: string): string[] {
  const other = countPages(theirs);
  const found: string[] = [];
  for (const [kind, { pages, bytes }] of countPages(ours)) {
    const count = other.get(kind) ?? { pages: 0, bytes: 0 };
    if (count.pages !== pages) found.push(`${kind}: ${pages} pages and ${count.pages}`);
    else if (Math.abs(count.bytes / bytes - 1) > TOLERANCE)
      found.push(`${kind}: ${bytes} bytes and ${count.bytes}`);
  }
  for (const name of samples(ours)) {
    const [a, b] = [ours, theirs].map((folder) => textOf(path.join(folder, name)));
    if (a !== b) found.push(`${name}: another text`);
  }
  return found;
}

/** Three bulletins, and a page of each other kind whose address both builders spell alike. */
function samples(output: string): string[] {
  const pages = pagesOf(output).sort();
  return KINDS.filter(([kind]) => kind !== 'keyword').flatMap(([kind, address]) => {
    const ofKind = pages.filter((name) => address.test(name));
    const places = kind === 'bulletin' ? [0.1, 0.5, 0.9] : [0.5];
    return places.flatMap((place) => ofKind[Math.floor(place * ofKind.length)] ?? []);
  });
}

function pagesOf(output: string): string[] {
  return fs
    .readdirSync(output, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => name.endsWith('.html'));
}

/** What a reader sees of a page: words and punctuation, without markup or entities, white space folded. */
function textOf(file: string): string {
  return fs
    .readFileSync(file, 'utf8')
    .replace(/<script[^>]*>.*?<\/script>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
}
