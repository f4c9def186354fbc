import { timesOf } from '../system/file-times.ts';
import { SHORT_HASH_LENGTH } from '../system/hash.ts';
import { type BundleStamp, type FileStamp, isSame } from './stamp.ts';
import { Words } from './words.ts';

/** Stamps as they are kept, a column for each field, for the same reason as `BriefColumns`. */
export interface StampColumns {
  /** In their order. */
  ids: readonly string[];
  taken: Float64Array;
  modified: Float64Array;
  changed: Float64Array;
  /** The listings of all, one behind the other. */
  listings: string;
  /** Where the files of each bundle end among the files of all. */
  ends: Uint32Array;
  /** Names of files, by their places among the words. */
  names: Uint32Array;
  words: readonly string[];
  sizes: Float64Array;
  filesModified: Float64Array;
  filesChanged: Float64Array;
  /** On a line each. */
  hashes: string;
}

/** The stamps of many bundles, by their ids. */
export class StampTable {
  readonly #columns: StampColumns;
  #hashes: readonly string[] | undefined;
  #known: Map<string, number> | undefined;
  /** What has come or changed since. */
  readonly #fresh = new Map<string, BundleStamp>();

  #isStale = false;

  constructor(columns: StampColumns = packStamps([])) {
    this.#columns = columns;
  }

  get #places(): Map<string, number> {
    this.#known ??= new Map(this.#columns.ids.map((id, at) => [id, at]));
    return this.#known;
  }

  /** Whether something has changed. */
  get isStale(): boolean {
    return this.#isStale;
  }

  get size(): number {
    return this.ids().length;
  }

  /** As they are kept in their order, and behind them those that have come since. */
  ids(): readonly string[] {
    if (!this.#isStale) return this.#columns.ids;
    return [...this.#places.keys(), ...[...this.#fresh.keys()].filter((id) => !this.#places.has(id))];
  }

  has(id: string): boolean {
    return this.#places.has(id) || this.#fresh.has(id);
  }

  get(id: string): BundleStamp | undefined {
    const at = this.#places.get(id);
    return this.#fresh.get(id) ?? (at === undefined ? undefined : this.#stampAt(at));
  }

  set(id: string, stamp: BundleStamp): void {
    this.#fresh.set(id, stamp);
    this.#isStale = true;
  }

  delete(id: string): void {
    this.#places.delete(id);
    this.#fresh.delete(id);
    this.#isStale = true;
  }

  pack(): StampColumns {
    const stamps = [...this.ids()].sort().flatMap((id) => {
      const stamp = this.get(id);
      return stamp ? [[id, stamp] as const] : [];
    });
    return packStamps(stamps);
  }

  /** Whether a bundle has a stamp, and its folder and the files of its record are by size and times what they were. */
  isUntouched(id: string, folder: string): boolean {
    const at = this.#places.get(id);
    return at !== undefined && !this.#fresh.has(id) && isUntouchedAt(this.#columns, at, folder);
  }

  #stampAt(at: number): BundleStamp {
    const { taken, modified, changed, listings, ends } = this.#columns;
    const files: FileStamp[] = [];
    for (let i = ends[at - 1] ?? 0; i < (ends[at] ?? 0); i += 1) files.push(this.#fileAt(i));
    return {
      taken: taken[at] ?? 0,
      modified: modified[at] ?? 0,
      changed: changed[at] ?? 0,
      listing: listings.slice(at * SHORT_HASH_LENGTH, (at + 1) * SHORT_HASH_LENGTH),
      files,
    };
  }

  #fileAt(i: number): FileStamp {
    const { names, words, sizes, filesModified, filesChanged, hashes } = this.#columns;
    this.#hashes ??= hashes.split('\n');
    return {
      name: words[names[i] ?? 0] ?? '',
      size: sizes[i] ?? 0,
      modified: filesModified[i] ?? 0,
      changed: filesChanged[i] ?? 0,
      hash: this.#hashes[i] ?? '',
    };
  }
}

/** The same of the bundle at a place. Nothing is made for it: a look asks this fifty thousand times. */
export function isUntouchedAt(columns: StampColumns, at: number, folder: string): boolean {
  const { taken, modified, changed, ends, names, words, sizes, filesModified, filesChanged } = columns;
  const since = taken[at] ?? 0;
  if (!isSame(timesOf(folder), modified[at] ?? 0, changed[at] ?? 0, since)) return false;
  for (let i = ends[at - 1] ?? 0; i < (ends[at] ?? 0); i += 1) {
    const now = timesOf(`${folder}/${words[names[i] ?? 0]}`);
    if (now.size !== sizes[i]) return false;
    if (!isSame(now, filesModified[i] ?? 0, filesChanged[i] ?? 0, since)) return false;
  }
  return true;
}

function packStamps(stamps: readonly (readonly [id: string, stamp: BundleStamp])[]): StampColumns {
  const words = new Words();
  const all = stamps.map(([, stamp]) => stamp);
  const files = all.flatMap((stamp) => stamp.files);
  let end = 0;
  const ends = Uint32Array.from(all, (stamp) => {
    end += stamp.files.length;
    return end;
  });
  return {
    ids: stamps.map(([id]) => id),
    taken: Float64Array.from(all, ({ taken }) => taken),
    modified: Float64Array.from(all, ({ modified }) => modified),
    changed: Float64Array.from(all, ({ changed }) => changed),
    listings: all.map(({ listing }) => listing).join(''),
    ends,
    names: Uint32Array.from(files, ({ name }) => words.placeOf(name)),
    words: words.all,
    sizes: Float64Array.from(files, ({ size }) => size),
    filesModified: Float64Array.from(files, ({ modified }) => modified),
    filesChanged: Float64Array.from(files, ({ changed }) => changed),
    hashes: files.map(({ hash }) => hash).join('\n'),
  };
}
