import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { LETTERS } from '../../search/tokens.ts';
import { versionOf } from '../../system/maker-hash.ts';
import type { NamedFile } from './cached-index.ts';
import { CborWriter } from './cbor.ts';
import type { SearchDocument } from './documents.ts';
import { WordIndex } from './word-index.ts';

/** What Pagefind's browser script looks for at the start of its files. */
const SIGNATURE = 'pagefind_dcd';

/** A level more takes twice the time for a hundredth of the size. */
const LEVEL = 6;

/**
 * The files of an index, as Pagefind's browser script reads them. Pagefind itself would take five times as long: it reads
 * HTML, looks in each word for more words, keeps what it was fed with as the text of a result, and compresses all of it as
 * well as can be. Which files there are, and what is in them: docs/decisions/0005-search-in-indexes-by-year.md.
 */
export class IndexFiles {
  readonly #words = new WordIndex();
  readonly #documents: { name: string; length: number }[] = [];
  readonly #days: string[] = [];
  readonly #filters = { kind: new Map<string, number[]>(), section: new Map<string, number[]>() };
  readonly #files: NamedFile[] = [];

  add({ url, title, blocks, section, kind, day }: SearchDocument): void {
    const number = this.#documents.length;
    const length = this.#words.add(title, blocks);
    const fragment = { url, content: inOneLine(blocks), meta: { title, section, day }, anchors: [] };
    const name = this.#file('fragment', 'pf_fragment', JSON.stringify(fragment));
    this.#documents.push({ name, length });
    this.#days.push(day);
    for (const [filter, value] of [['kind', kind] as const, ['section', section] as const]) {
      const numbers = this.#filters[filter].get(value) ?? [];
      numbers.push(number);
      this.#filters[filter].set(value, numbers);
    }
  }

  /** All files, once every document is there. */
  finish(): NamedFile[] {
    const chunks = [...this.#words.chunks()].map(({ from, to, content }) => ({
      from,
      to,
      name: this.#file('index', 'pf_index', content),
    }));
    const filters = Object.entries(this.#filters).map(([filter, values]) => ({
      filter,
      name: this.#file('filter', 'pf_filter', filterBytes(filter, values)),
    }));
    const meta = this.#metadata(shortened(chunks), filters);
    const hash = hashOf(meta);
    this.#files.push({ name: `pagefind.${hash}.pf_meta`, content: compressed(meta) });
    // Each index names the WebAssembly that it wants by a path below itself: one that climbs up is the same for all.
    const wasm = 'x/../../../wasm.unknown';
    const entry = {
      version: versionOf('pagefind'),
      languages: { unknown: { hash, wasm, page_count: this.#documents.length } },
      include_characters: [...LETTERS],
    };
    this.#files.push({ name: 'pagefind-entry.json', content: Buffer.from(JSON.stringify(entry)) });
    return this.#files;
  }

  /** What is read first: the documents, which words are in which part, the order by date. */
  #metadata(chunks: readonly NamedRange[], filters: readonly { filter: string; name: string }[]): Buffer {
    const cbor = new CborWriter();
    cbor.array(6);
    cbor.text(versionOf('pagefind'));
    cbor.array(this.#documents.length);
    for (const { name, length } of this.#documents) {
      cbor.array(3);
      cbor.text(name);
      cbor.integer(length);
      // Each in a file of its own.
      cbor.text('');
    }
    cbor.array(chunks.length);
    for (const { from, to, name } of chunks) cbor.texts(from, to, name);
    cbor.array(filters.length);
    for (const { filter, name } of filters) cbor.texts(filter, name);
    cbor.array(1);
    cbor.array(2);
    cbor.text('date');
    cbor.integers(this.#byDay());
    cbor.texts('title');
    return Buffer.from(cbor.bytes());
  }

  /** The numbers of the documents, the oldest first. */
  #byDay(): number[] {
    const day = (number: number) => this.#days[number] ?? '';
    const numbers = this.#days.map((_, number) => number);
    return numbers.sort((a, b) => (day(a) < day(b) ? -1 : Number(day(a) > day(b))) || b - a);
  }

  #file(folder: string, ending: string, content: string | Buffer): string {
    const name = hashOf(content);
    this.#files.push({ name: `${folder}/${name}.${ending}`, content: compressed(content) });
    return name;
  }
}

interface NamedRange {
  from: string;
  to: string;
  name: string;
}

/** Ranges as short as they tell one part from the next: `chúng…` to `chu`, then from `chư`. */
function shortened(chunks: readonly NamedRange[]): NamedRange[] {
  const short = chunks.map((chunk) => ({ ...chunk }));
  for (const [i, next] of short.entries()) {
    const before = short[i - 1];
    if (!before) continue;
    const [a, b] = [[...before.to], [...next.from]];
    let common = 0;
    while (common < a.length && a[common] === b[common]) common += 1;
    const to = a.slice(0, common + 1).join('');
    if (Buffer.compare(Buffer.from(to), Buffer.from(before.from)) >= 0) before.to = to;
    next.from = b.slice(0, common + 1).join('');
  }
  return short;
}

function filterBytes(filter: string, values: ReadonlyMap<string, readonly number[]>): Buffer {
  const cbor = new CborWriter();
  cbor.array(2);
  cbor.text(filter);
  cbor.array(values.size);
  for (const [value, numbers] of values) {
    cbor.array(2);
    cbor.text(value);
    cbor.integers(numbers);
  }
  return Buffer.from(cbor.bytes());
}

/** Blocks of a text as a result shows them: one after the other, each a sentence. */
const inOneLine = (blocks: readonly string[]): string =>
  blocks
    .map((block, i) => (i < blocks.length - 1 && !/[\p{P}\p{S}]$/u.test(block) ? `${block}.` : block))
    .join(' ');

const compressed = (content: string | Buffer) =>
  gzipSync(
    typeof content === 'string' ? SIGNATURE + content : Buffer.concat([Buffer.from(SIGNATURE), content]),
    {
      level: LEVEL,
    },
  );

const hashOf = (content: string | Buffer) => createHash('sha1').update(content).digest('hex').slice(0, 12);
