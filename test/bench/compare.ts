import fs from 'node:fs';
import path from 'node:path';
import type { Extent } from './write-hugo.ts';

/** A kind of file, known by its address. */
interface Kind {
  name: string;
  address: RegExp;
  /** Where among those of its kind files are that are compared word by word, from 0 to 1; none by default. */
  samples?: readonly number[];
  /** One builder may divide into two files what is one to another. */
  isDivided?: true;
}

/** The first that fits. */
const PAGES: readonly Kind[] = [
  { name: 'bulletin', address: /^vi\/\d{4}\/[^/]+\.html$/, samples: [0.1, 0.5, 0.9] },
  // The builders do not spell all of their addresses alike.
  { name: 'keyword', address: /^vi\/tu-khoa\/[^/]+\.html$/ },
  { name: 'archive', address: /^vi\/luu-tru\/index\.html$/, samples: [0] },
  { name: 'archive month', address: /^vi\/luu-tru\/\d{4}-\d{2}\.html$/, samples: [0.5] },
  { name: 'section month', address: /^vi\/[a-z-]+\/\d{4}-\d{2}\.html$/, samples: [0.5] },
  { name: 'section', address: /^vi\/[a-z-]+\/index\.html$/, samples: [0.5] },
  { name: 'home', address: /^vi\/index\.html$/, samples: [0] },
  { name: 'gateway, not found', address: /^(?:index|404)\.html$/, samples: [0.5] },
];

const OTHERS: readonly Kind[] = [
  { name: 'open data', address: /^vi\/data\/(?:index|\d{4}-\d{2})\.json$/, samples: [0.5, 0.999] },
  { name: 'Atom', address: /^vi\/(?:[a-z-]+\/)?feed\.xml$/, samples: [0.5] },
  { name: 'JSON Feed', address: /^vi\/(?:[a-z-]+\/)?feed\.json$/, samples: [0.5] },
  { name: 'sitemap', address: /^sitemap(?:-[\w-]+)?\.xml$/, samples: [0, 0.999], isDivided: true },
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
  const kinds = [...PAGES, ...OTHERS];
  const counts = new Map<string, Count>(
    kinds.map((kind) => [kind.name, { files: 0, bytes: 0, arePages: PAGES.includes(kind) }]),
  );
  for (const name of filesOf(output)) {
    const kind = kinds.find(({ address }) => address.test(name));
    const count = kind && counts.get(kind.name);
    if (!count) throw new Error(`${name} is of no known kind`);
    count.files += 1;
    count.bytes += fs.statSync(path.join(output, name)).size;
  }
  return counts;
}

/** Two outputs may differ by so much in the bytes of a kind and still be the same work. */
const TOLERANCE = 0.15;

/**
 * What keeps two outputs from being equivalent: other numbers of files, other sizes, another text in a file.
 * @param extent what is compared
 */
export function differences(ours: string, theirs: string, extent: Extent): string[] {
  const [own, other] = [countFiles(ours), countFiles(theirs)];
  const names = filesOf(ours).sort();
  const kinds = extent === 'whole' ? [...PAGES, ...OTHERS] : PAGES;
  return kinds.flatMap(({ name, address, samples = [], isDivided }) => {
    const [a, b] = [own, other].map((counts) => counts.get(name) ?? { files: 0, bytes: 0 });
    if (!a || !b) return [];
    if (a.files !== b.files && !isDivided) return [`${name}: ${a.files} files and ${b.files}`];
    if (Math.abs(b.bytes / a.bytes - 1) > TOLERANCE) return [`${name}: ${a.bytes} bytes and ${b.bytes}`];
    const ofKind = names.filter((file) => address.test(file));
    const sampled = new Set(samples.flatMap((place) => ofKind[Math.floor(place * ofKind.length)] ?? []));
    return [...sampled]
      .filter((file) => textOf(path.join(ours, file)) !== textOf(path.join(theirs, file)))
      .map((file) => `${file}: another text`);
  });
}

function filesOf(output: string): string[] {
  return fs
    .readdirSync(output, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => /\.(?:html|json|xml)$/.test(name) && name !== SCHEMA);
}

/** What a file says: words and punctuation, without markup or entities, white space folded. */
function textOf(file: string): string {
  if (!fs.existsSync(file)) return '';
  const text = fs.readFileSync(file, 'utf8');
  if (file.endsWith('.json')) return wordsOf(JSON.stringify(inOrder(JSON.parse(text))));
  // A feed holds a text with its markup as text.
  return wordsOf(file.endsWith('.xml') ? withoutEntities(text) : text);
}

/** A value of JSON with all keys in the same order. */
function inOrder(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim();
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const sorted = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, each]) => [key, inOrder(each)]));
}

const wordsOf = (text: string) =>
  withoutEntities(text.replace(/<script[^>]*>.*?<\/script>/g, ' ').replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();

const withoutEntities = (text: string) =>
  text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
