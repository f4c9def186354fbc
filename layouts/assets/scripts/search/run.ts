import { standingOf } from '../../../../src/search/excerpt.ts';
import type { Bundle, Hit, Query, SearchEngine } from './engine.ts';

/** From this tier on the words stand apart, or without the marks that were typed. */
const POOR = 2;

/** Each index costs a reader some 50 kB: older ones than these are opened on demand. */
const AT_ONCE = { indexes: 2, bulletins: 100 };

/** A page of results and a few more, among which the right one may stand. */
const REFINED = 14;

/** One search through the indexes of a language, newest first, as far as it was asked to go. */
export class SearchRun {
  readonly query: Query;
  /** What was found so far, in the order in which it is shown. */
  hits: readonly Hit[] = [];
  readonly #engine: SearchEngine;
  readonly #bundles: readonly Bundle[];
  #searched = 0;

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
   * left. Hits that a reader has been shown keep their places.
   * @param shown how many those are
   * @param isPatient whether to go through all indexes while nothing is found: not while a reader is still typing
   * @throws where an index cannot be fetched; calling again goes on there
   */
  async further(count: number, shown: number, isPatient: boolean): Promise<void> {
    const kept = this.hits.slice(0, shown);
    const found = this.hits.slice(shown);
    let good = 0;
    let opened = 0;
    let searched = 0;
    for (let bundle = this.older; bundle && good < count; bundle = this.older) {
      const isEnough = opened >= AT_ONCE.indexes && searched >= AT_ONCE.bulletins;
      if ((good > 0 || !isPatient) && isEnough && count < Number.POSITIVE_INFINITY) break;
      const inBundle = await this.#engine.search(bundle, this.query);
      found.push(...inBundle);
      good += inBundle.filter(({ tier }) => tier < POOR).length;
      opened += 1;
      searched += bundle.count;
      this.#searched += 1;
      this.hits = [...kept, ...(this.query.newestFirst ? found : ranked(found))];
    }
    if (!this.query.newestFirst) this.hits = [...kept, ...(await this.#refined(this.hits.slice(shown)))];
  }

  /** The first hits in the order of how the words really stand in them: they are fetched to be shown anyway. */
  async #refined(hits: readonly Hit[]): Promise<Hit[]> {
    const variants = this.#engine.variants(this.query.text);
    const first = await Promise.all(
      hits.slice(0, REFINED).map(async (hit, i) => {
        const { title, text } = await hit.load();
        return { hit, i, standing: standingOf(title, text, variants) };
      }),
    );
    first.sort((a, b) => a.standing - b.standing || a.i - b.i);
    return [...first.map(({ hit }) => hit), ...hits.slice(REFINED)];
  }
}

/** Scores of two indexes cannot be compared, but how the words stand can; of one rank the newer come first. */
function ranked(hits: readonly Hit[]): Hit[] {
  return hits
    .map((hit, i) => ({ hit, i }))
    .sort((a, b) => a.hit.tier - b.hit.tier || a.i - b.i)
    .map(({ hit }) => hit);
}
