import { IndexEntry, unpackFacts } from '../content/index-entry.ts';
import { type BriefColumns, packBriefs } from './brief-columns.ts';
import type { BundleFacts } from './facts.ts';

/** What is fresh is put behind the rest; after so many times all is put into one again. */
const MOST_CHUNKS = 8;

/** The bundles of a year in brief, in chunks of columns as they are kept. */
export class YearBriefs {
  /** A bundle may stand in several: then the last is right. */
  #chunks: BriefColumns[] = [];
  /** Whether the chunks hold a bundle that was deleted. */
  #hasDeleted = false;
  /** In the order in which they first stand in the chunks. */
  #indexEntries: IndexEntry[] = [];
  /** Where among these a bundle is. */
  #places = new Map<string, number>();
  /** What is not in a chunk yet. */
  readonly #fresh = new Map<string, BundleFacts>();

  constructor(chunks: readonly BriefColumns[]) {
    for (const chunk of chunks) this.#add(chunk);
  }

  has(id: string): boolean {
    return this.#places.has(id) || this.#fresh.has(id);
  }

  put(facts: BundleFacts): void {
    this.#fresh.set(facts.id, facts);
  }

  /** @returns whether it was there */
  delete(id: string): boolean {
    const wasFresh = this.#fresh.delete(id);
    const wasThere = this.#places.delete(id);
    this.#hasDeleted ||= wasThere;
    return wasFresh || wasThere;
  }

  /** Those that were put together are newest first. */
  all(): readonly IndexEntry[] {
    this.#settle();
    return this.#indexEntries;
  }

  /** To be kept as they are, with nothing changed. */
  chunks(): readonly BriefColumns[] {
    this.#settle();
    return this.#chunks;
  }

  /**
   * Where among all a bundle is. The map stays true to those that it was asked for: bundles that come later are behind
   * them, and whenever all are put together anew they have another map.
   */
  places(): ReadonlyMap<string, number> {
    this.#settle();
    return this.#places;
  }

  /** Puts what is fresh behind the rest; all together anew where something was taken out, or much has come. */
  #settle(): void {
    if (this.#fresh.size === 0 && !this.#hasDeleted) return;
    const fresh = [...this.#fresh.values()];
    this.#fresh.clear();
    if (
      !this.#hasDeleted &&
      this.#chunks.length < MOST_CHUNKS &&
      fresh.length < this.#indexEntries.length / 4
    ) {
      this.#add(packBriefs(fresh));
      return;
    }
    const there = this.#indexEntries.filter(({ id }) => this.#places.has(id));
    const all = new Map(there.map((brief) => [brief.id, unpackFacts(brief)]));
    for (const facts of fresh) all.set(facts.id, facts);
    this.#chunks = [];
    this.#indexEntries = [];
    this.#places = new Map();
    this.#hasDeleted = false;
    this.#add(packBriefs([...all.values()].sort(newestFirst)));
  }

  #add(chunk: BriefColumns): void {
    this.#chunks.push(chunk);
    const { ids } = chunk;
    for (let at = 0; at < ids.length; at += 1) {
      const id = ids[at] ?? '';
      const place = this.#places.get(id) ?? this.#indexEntries.length;
      this.#places.set(id, place);
      this.#indexEntries[place] = new IndexEntry(id, chunk, at);
    }
  }
}

/** As lists have them, so that nobody has much to sort. */
function newestFirst(a: BundleFacts, b: BundleFacts): number {
  return (b.bulletin?.date ?? 0) - (a.bulletin?.date ?? 0) || (a.id < b.id ? 1 : -1);
}
