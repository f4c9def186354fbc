import { standingOf } from '../../../../src/search/excerpt.ts';
import { askedOf } from '../../../../src/search/tokens.ts';
import type { Bundle, Found, Hit, Query, SearchEngine } from './engine.ts';
import { loadedBytes, PART_BYTES } from './fetches.ts';

/** From this tier on the words stand apart, or without the marks that were typed. */
const POOR = 2;

/** Older indexes than these are opened on demand. */
const AT_ONCE = { indexes: 2, bulletins: 100 };

/**
 * Before a reader is shown anything, all that is loaded stays within 200 kB: these, and 35 kB for the page, its scripts
 * and Pagefind's. With each index come its list of parts and the texts that are looked at; then the texts to be shown.
 * A small index has less than a part for each word of the query.
 */
const FIRST_BYTES = { all: 165_000, index: 8000, perBulletin: 4200, texts: 22_000 };

/** A page of results and a few more, among which the right one may stand. */
const REFINED = 14;

/** A bulletin to be shown. */
export interface Shown {
  found: Found;
  isAsTyped: boolean;
}

/** One search through the indexes of a language, newest first, as far as it was asked to go. */
export class SearchRun {
  readonly query: Query;
  /** What was found so far, in the order in which it is shown. */
  hits: readonly Hit[] = [];
  /** Whether the last search ended before enough was searched, for the bytes that it cost. */
  isCut = false;
  readonly #engine: SearchEngine;
  readonly #bundles: readonly Bundle[];
  #searched = 0;
  #last: Promise<unknown> = Promise.resolve();

  /** @param bundles newest first; a query for one year wants that year's alone */
  constructor(engine: SearchEngine, bundles: readonly Bundle[], query: Query) {
    this.query = query;
    this.#engine = engine;
    this.#bundles = bundles.filter(({ key }) => key.startsWith(query.year));
  }

  /** The next index to be searched, or nothing when all have been. */
  get older(): Bundle | undefined {
    return this.#bundles[this.#searched];
  }

  /** The oldest index that was searched. */
  get since(): Bundle | undefined {
    return this.#bundles[this.#searched - 1];
  }

  /**
   * Opens index after index until `count` more good hits are found, or enough are searched and there is one, or none is
   * left. The first time it ends once so much has been loaded, if there is anything to show. Hits that a reader has been
   * shown keep their places.
   * @param shown how many those are
   * @param isPatient whether to go through all indexes while nothing is found: not while a reader is still typing
   * @throws where an index cannot be fetched; calling again goes on there
   */
  further(count: number, shown: number, isPatient: boolean): Promise<void> {
    const next = this.#last.then(() => this.#further(count, shown, isPatient));
    this.#last = next.catch(() => {});
    return next;
  }

  async #further(count: number, shown: number, isPatient: boolean): Promise<void> {
    const kept = this.hits.slice(0, shown);
    const found = this.hits.slice(shown);
    const isFirst = this.#searched === 0 && count < Number.POSITIVE_INFINITY;
    const before = loadedBytes();
    let good = 0;
    let opened = 0;
    let searched = 0;
    this.isCut = false;
    for (let bundle = this.older; bundle && good < count; bundle = this.older) {
      const isEnough = opened >= AT_ONCE.indexes && searched >= AT_ONCE.bulletins;
      if ((good > 0 || !isPatient) && isEnough && count < Number.POSITIVE_INFINITY) break;
      const isShowable = opened > 0 && (found.length > 0 || !isPatient);
      this.isCut = isFirst && isShowable && !this.#hasRoom(bundle, loadedBytes() - before, found.length > 0);
      if (this.isCut) break;
      const inBundle = await this.#engine.search(bundle, this.query);
      found.push(...inBundle);
      good += inBundle.filter(({ tier }) => tier < POOR).length;
      opened += 1;
      searched += bundle.count;
      this.#searched += 1;
      this.hits = [...kept, ...(this.query.newestFirst ? asTypedFirst(found) : ranked(found))];
    }
    if (!this.query.newestFirst) this.hits = [...kept, ...(await this.#refined(this.hits.slice(shown)))];
  }

  /** The next hits to be shown. Those that do not hold the words after all are let go. */
  async next(from: number, count: number): Promise<Shown[]> {
    for (;;) {
      const part = this.hits.slice(from, from + count);
      const judged = await Promise.all(part.map((hit) => this.#judged(hit)));
      const good = judged.flatMap((each) => each ?? []);
      this.hits = [
        ...this.hits.slice(0, from),
        ...good.map(({ hit }) => hit),
        ...this.hits.slice(from + count),
      ];
      if (good.length === part.length) {
        return asTypedFirst(good.map(({ found, hit }) => ({ found, isAsTyped: hit.isAsTyped })));
      }
    }
  }

  /** Whether an index may be opened before anything is shown. */
  #hasRoom({ count }: Bundle, loaded: number, isFound: boolean): boolean {
    const { all, index, perBulletin, texts } = FIRST_BYTES;
    const asked = this.#engine.asked(this.query.text).reduce((sum, variant) => sum + askedOf(variant), 0);
    const parts = Math.min(asked * PART_BYTES, count * perBulletin);
    return loaded + parts + index + (isFound ? texts : 0) <= all;
  }

  /** The first hits in the order of how the words really stand in them: they are fetched to be shown anyway. */
  async #refined(hits: readonly Hit[]): Promise<Hit[]> {
    const judged = await Promise.all(hits.slice(0, REFINED).map((hit) => this.#judged(hit)));
    const first = judged.flatMap((each, i) => (each ? { ...each, i } : []));
    first.sort((a, b) => a.rank - b.rank || a.i - b.i);
    return [...asTypedFirst(first.map(({ hit }) => hit)), ...hits.slice(REFINED)];
  }

  /** A hit by what its text says; nothing where that does not hold the words. */
  async #judged(hit: Hit): Promise<{ hit: Hit; found: Found; rank: number } | undefined> {
    const found = await hit.load();
    const standing = standingOf(found.title, found.text, this.#engine.variants(this.query.text));
    return standing && { hit: { ...hit, isAsTyped: standing.isAsTyped }, found, rank: standing.rank };
  }
}

/** Those that hold the words as they were typed, then the others. */
export const asTypedFirst = <Each extends { isAsTyped: boolean }>(all: readonly Each[]): Each[] => [
  ...all.filter(({ isAsTyped }) => isAsTyped),
  ...all.filter(({ isAsTyped }) => !isAsTyped),
];

/** Scores of two indexes cannot be compared, but how the words stand can; of one rank the newer come first. */
function ranked(hits: readonly Hit[]): Hit[] {
  return hits
    .map((hit, i) => ({ hit, i }))
    .sort((a, b) => a.hit.tier - b.hit.tier || a.i - b.i)
    .map(({ hit }) => hit);
}
