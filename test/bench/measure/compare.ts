import fs from 'node:fs';
import path from 'node:path';

/** Two outputs may differ by so much in the bytes of a group and still be the same work. */
const TOLERANCE = 0.15;

/** Of a group so many files are named that the other output does not have, and so many texts compared. */
const SAMPLES = 5;

/** The description of the open data is Bantin's alone. */
const SCHEMA = 'data/schema.json';

/**
 * What keeps two outputs from being the same site: other files, other sizes, another text. Styles, scripts and pictures,
 * which only Bantin makes, are left out.
 */
export function differences(ours: string, theirs: string): string[] {
  const [own, other] = [groupsOf(ours), groupsOf(theirs)];
  const names = [...new Set([...own.keys(), ...other.keys()])].sort();
  return names.flatMap((name) => {
    const [a, b] = [own.get(name) ?? [], other.get(name) ?? []];
    const found: string[] = [];
    if (a.length !== b.length) found.push(`${name}: ${a.length} files and ${b.length}`);
    const [ourBytes, theirBytes] = [bytesOf(ours, a), bytesOf(theirs, b)];
    if (Math.abs(theirBytes - ourBytes) > TOLERANCE * ourBytes)
      found.push(`${name}: ${ourBytes} bytes and ${theirBytes}`);
    const there = new Set(b);
    // Hugo leaves “đ” in the addresses of keywords, which their pages also print.
    const folded = new Set(b.map((file) => file.replaceAll('đ', 'd')));
    const missing = a.filter((file) => !folded.has(file)).slice(0, SAMPLES);
    const differing = samplesOf(a.filter((file) => there.has(file))).filter(
      (file) => textOf(path.join(ours, file)) !== textOf(path.join(theirs, file)),
    );
    return [
      ...found,
      ...missing.map((file) => `${file}: not there`),
      ...differing.map((file) => `${file}: another text`),
    ];
  });
}

/** Pages, data and feeds, in order: a group for each folder and kind of file, the folders of all years being one. */
function groupsOf(output: string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  const files = fs
    .readdirSync(output, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => /\.(?:html|json|xml)$/.test(name) && name !== SCHEMA);
  for (const file of files.sort()) {
    const name = `${path.posix.dirname(file).replace(/\d{4}$/, 'YEAR')}/*${path.extname(file)}`;
    const group = groups.get(name);
    if (group) group.push(file);
    else groups.set(name, [file]);
  }
  return groups;
}

/** The first, the last and some between. */
function samplesOf(files: readonly string[]): string[] {
  const places = Array.from({ length: SAMPLES }, (_, i) =>
    Math.round((i / (SAMPLES - 1)) * (files.length - 1)),
  );
  return [...new Set(places)].flatMap((place) => files[place] ?? []);
}

const bytesOf = (output: string, files: readonly string[]) =>
  files.reduce((sum, file) => sum + fs.statSync(path.join(output, file)).size, 0);

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
  withoutEntities(text.replace(/<script[^>]*>.*?<\/script>/g, ' ').replace(/<[^>]*>/g, ' '));

/** XML without the markup of the texts in it, in which the builders' Markdown differs. */
const withoutInnerMarkup = (text: string) =>
  withoutEntities(text.replace(/&lt;.*?(?:&gt;|>)/g, ' ')).replace(/ ?([<>]) ?/g, '$1');

const withoutEntities = (text: string) =>
  text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
