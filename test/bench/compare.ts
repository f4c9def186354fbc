import fs from 'node:fs';
import path from 'node:path';
import type { Extent } from './write-hugo.ts';

/** A kind of file, known by its address. */
interface Kind {
  name: string;
  address: RegExp;
  /** Where among those of its kind the files are whose texts are compared, from 0 to 1; all of them by default. */
  samples?: readonly number[];
  /** The builders do not spell all addresses alike. */
  isOnlyCounted?: true;
}

/** The first that fits. */
const PAGES: readonly Kind[] = [
  { name: 'bulletin', address: /^vi\/\d{4}\/[^/]+\.html$/, samples: [0, 0.1, 0.5, 0.9, 1] },
  { name: 'keyword', address: /^vi\/tu-khoa\/[^/]+\.html$/, isOnlyCounted: true },
  { name: 'archive', address: /^vi\/luu-tru\/index\.html$/ },
  { name: 'archive month', address: /^vi\/luu-tru\/\d{4}-\d{2}\.html$/, samples: [0, 0.5, 1] },
  { name: 'section month', address: /^vi\/[a-z-]+\/\d{4}-\d{2}\.html$/, samples: [0, 0.5, 1] },
  { name: 'section', address: /^vi\/[a-z-]+\/index\.html$/ },
  { name: 'home', address: /^vi\/index\.html$/ },
  { name: 'gateway, not found', address: /^(?:index|404)\.html$/ },
];

const OTHERS: readonly Kind[] = [
  { name: 'open data', address: /^vi\/data\/(?:index|\d{4}-\d{2})\.json$/, samples: [0, 0.5, 1] },
  { name: 'Atom', address: /^vi\/(?:[a-z-]+\/)?feed\.xml$/ },
  { name: 'JSON Feed', address: /^vi\/(?:[a-z-]+\/)?feed\.json$/ },
  { name: 'sitemap', address: /^sitemap(?:-[\w-]+)?\.xml$/ },
];

/** The description of the open data is Bantin's alone. */
const SCHEMA = 'data/schema.json';

/** How many files of a kind an output has, and their bytes together. */
export interface Count {
  files: number;
  bytes: number;
  arePages: boolean;
}

/** Counts an output's files by kind. @throws Error for one of no known kind */
export function countFiles(output: string): Map<string, Count> {
  return new Map(
    [...filesByKind(output)].map(([kind, files]) => [
      kind.name,
      { files: files.length, bytes: bytesOf(output, files), arePages: PAGES.includes(kind) },
    ]),
  );
}

/** Two outputs may differ by so much in the bytes of a kind and still be the same work. */
const TOLERANCE = 0.15;

/** Of a kind so many files are named that the other output does not have. */
const MOST_NAMED = 3;

/**
 * What keeps two outputs from being equivalent: other files, other sizes, another text.
 * @param extent what is compared
 */
export function differences(ours: string, theirs: string, extent: Extent): string[] {
  const [own, other] = [filesByKind(ours), filesByKind(theirs)];
  return (extent === 'whole' ? [...PAGES, ...OTHERS] : PAGES).flatMap((kind) => {
    const [a, b] = [own.get(kind) ?? [], other.get(kind) ?? []];
    const found: string[] = [];
    if (a.length !== b.length) found.push(`${kind.name}: ${a.length} files and ${b.length}`);
    const [ourBytes, theirBytes] = [bytesOf(ours, a), bytesOf(theirs, b)];
    if (Math.abs(theirBytes - ourBytes) > TOLERANCE * ourBytes)
      found.push(`${kind.name}: ${ourBytes} bytes and ${theirBytes}`);
    if (kind.isOnlyCounted) return found;
    const there = new Set(b);
    const missing = a.filter((file) => !there.has(file)).slice(0, MOST_NAMED);
    const texts = sampled(a, kind).filter(
      (file) => there.has(file) && textOf(path.join(ours, file)) !== textOf(path.join(theirs, file)),
    );
    return [
      ...found,
      ...missing.map((file) => `${file}: not there`),
      ...texts.map((file) => `${file}: another text`),
    ];
  });
}

function sampled(files: readonly string[], { samples }: Kind): readonly string[] {
  if (!samples) return files;
  const places = samples.map((place) => Math.round(place * (files.length - 1)));
  return [...new Set(places)].flatMap((place) => files[place] ?? []);
}

const bytesOf = (output: string, files: readonly string[]) =>
  files.reduce((sum, file) => sum + fs.statSync(path.join(output, file)).size, 0);

/** In order. @throws Error for a file of no known kind */
function filesByKind(output: string): Map<Kind, string[]> {
  const kinds = [...PAGES, ...OTHERS];
  const found = new Map<Kind, string[]>(kinds.map((kind) => [kind, []]));
  const names = fs
    .readdirSync(output, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => /\.(?:html|json|xml)$/.test(name) && name !== SCHEMA);
  for (const name of names.sort()) {
    const kind = kinds.find(({ address }) => address.test(name));
    const files = kind && found.get(kind);
    if (!files) throw new Error(`${name} is of no known kind`);
    files.push(name);
  }
  return found;
}

/** What a file says, as both builders would write it. */
function textOf(file: string): string {
  const text = fs.readFileSync(file, 'utf8');
  if (file.endsWith('.json')) return JSON.stringify(inOrder(JSON.parse(text)));
  return file.endsWith('.xml') ? withoutInnerMarkup(text) : withoutMarkup(text);
}

/** A value of JSON with all keys in the same order, and words for texts. */
function inOrder(value: unknown): unknown {
  if (typeof value === 'string') return withoutMarkup(value);
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const sorted = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, each]) => [key, inOrder(each)]));
}

/** Words and punctuation, without markup or entities, white space folded. */
const withoutMarkup = (text: string) =>
  withoutEntities(text.replace(/<script[^>]*>.*?<\/script>/g, ' ').replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();

/** XML without the markup of the texts in it, in which the builders' Markdown differs. */
const withoutInnerMarkup = (text: string) =>
  withoutEntities(text.replace(/&lt;.*?(?:&gt;|>)/g, ' '))
    .replace(/\s+/g, ' ')
    .replace(/ ?([<>]) ?/g, '$1')
    .trim();

const withoutEntities = (text: string) =>
  text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
