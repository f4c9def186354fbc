import { holdsExactly, holdsTogether, holdsWords } from '../../../../src/search/excerpt.ts';
import { hasMarks, pairsOf, singlesOf, wordsOf } from '../../../../src/search/tokens.ts';
import { type Abbreviation, splitsOf, variantsOf } from '../../../../src/search/variants.ts';
import { failedFetches } from './fetches.ts';

/** What is searched for. */
export interface Query {
  text: string;
  section: string;
  kind: string;
  year: string;
  newestFirst: boolean;
}

/** A bulletin that was found, as it is shown. */
export interface Found {
  url: string;
  title: string;
  text: string;
  section: string;
  day: string;
}

/** A bulletin that was found; its text is fetched when it is shown. */
export interface Hit {
  /** The smaller the better: title before text, typed marks before others, words together before words anywhere. */
  tier: number;
  /** Whether it holds the words with the marks that were typed; true where none were. */
  isAsTyped: boolean;
  score: number;
  load(): Promise<Found>;
}

/** A year's index, or a month's. */
export interface Bundle {
  key: string;
  count: number;
  tag: string;
}

// The members of Pagefind's browser script that are in use.
interface PagefindFragment {
  raw_url: string;
  content: string;
  meta: Record<string, string>;
}
interface PagefindResult {
  id: string;
  score: number;
  matchedMetaFields?: string[];
  data(): Promise<PagefindFragment>;
}
interface PagefindInstance {
  options(options: Record<string, unknown>): Promise<void>;
  search(term: string, options: Record<string, unknown>): Promise<{ results: PagefindResult[] }>;
}
interface Pagefind {
  createInstance(options: Record<string, unknown>): PagefindInstance;
}

const RANKING = { termSimilarity: 2, metaWeights: { title: 5, section: 0, day: 0 } };

/** How many of a bundle's best hits are looked at to see whether they hold the words at all. */
const PROBED = 3;

/** The indexes of a language, each opened when it is first searched. */
export class SearchEngine {
  readonly #folder: string;
  readonly #abbreviations: readonly Abbreviation[];
  readonly #instances = new Map<string, Promise<PagefindInstance>>();
  #asked: { text: string; forms: string[] } | undefined;
  /** Searches follow one another: an instance is told how to compare before each. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(folder: string, abbreviations: readonly Abbreviation[]) {
    this.#folder = folder;
    this.#abbreviations = abbreviations;
  }

  /** @throws where they cannot be fetched */
  async bundles(): Promise<Bundle[]> {
    const response = await fetch(`${this.#folder}index.json`);
    if (!response.ok) throw new Error(`${response.status}`);
    const { bundles } = (await response.json()) as { bundles: Bundle[] };
    return bundles;
  }

  /** The query and its other forms, for marking what was found. */
  variants(text: string): string[] {
    return [...this.asked(text), ...splitsOf(text)];
  }

  /** Those of them that every index is asked for. Each index and each result asks for those of one query. */
  asked(text: string): string[] {
    if (this.#asked?.text !== text) this.#asked = { text, forms: variantsOf(text, this.#abbreviations) };
    return this.#asked.forms;
  }

  /** What a bundle holds of the query, best first or newest first. @throws where it cannot be fetched */
  search(bundle: Bundle, query: Query): Promise<Hit[]> {
    const next = this.#last.then(() => this.#search(bundle, query));
    this.#last = next.catch(() => {});
    return next;
  }

  async #search(bundle: Bundle, query: Query): Promise<Hit[]> {
    const before = failedFetches();
    const hits = await this.#searchOpen(await this.#open(bundle), query);
    if (failedFetches() === before) return hits;
    // What could not be fetched counts as empty in Pagefind: this bundle is opened anew next time.
    this.#instances.delete(bundle.key);
    throw new Error(`${bundle.key} could not be fetched whole`);
  }

  async #searchOpen(instance: PagefindInstance, query: Query): Promise<Hit[]> {
    const options = {
      filters: {
        ...(query.section && { section: [query.section] }),
        ...(query.kind && { kind: [query.kind] }),
      },
      ...(query.newestFirst && { sort: { date: 'desc' } }),
    };
    const search = new InstanceSearch(instance, hasMarks(query.text), options);
    let hits = await search.all(this.asked(query.text));
    if (hits.length === 0) hits = await search.all(splitsOf(query.text));
    return query.newestFirst ? hits : hits.sort((a, b) => a.tier - b.tier || b.score - a.score);
  }

  #open(bundle: Bundle): Promise<PagefindInstance> {
    const known = this.#instances.get(bundle.key);
    if (known) return known;
    const opened = openBundle(this.#folder, bundle);
    this.#instances.set(bundle.key, opened);
    // Once more when it is asked for again.
    opened.catch(() => this.#instances.delete(bundle.key));
    return opened;
  }
}

/** How often Pagefind's script was asked for: a browser remembers that an address failed, but not with another query. */
let asked = 0;
let pagefind: Promise<Pagefind> | undefined;

function loadPagefind(folder: string): Promise<Pagefind> {
  if (!pagefind) {
    pagefind = import(`${folder}../pagefind.js${asked > 0 ? `?again=${asked}` : ''}`) as Promise<Pagefind>;
    asked += 1;
    pagefind.catch(() => {
      pagefind = undefined;
    });
  }
  return pagefind;
}

async function openBundle(folder: string, { key, tag }: Bundle): Promise<PagefindInstance> {
  const { createInstance } = await loadPagefind(folder);
  const instance = createInstance({ basePath: `${folder}${key}/`, noWorker: true, metaCacheTag: tag });
  await instance.options({ ranking: RANKING });
  return instance;
}

type KnownHit = Hit & { id: string };

/** From which tier on hits are of a kind. */
const TIERS = { together: 0, begun: 2, apart: 4, otherMarks: 6 };

/** Looks for the variants of one query in one index. */
class InstanceSearch {
  readonly #instance: PagefindInstance;
  readonly #isMarked: boolean;
  readonly #options: Record<string, unknown>;

  /** @param isMarked whether the query was typed with marks: then they count, in all its variants */
  constructor(instance: PagefindInstance, isMarked: boolean, options: Record<string, unknown>) {
    this.#instance = instance;
    this.#isMarked = isMarked;
    this.#options = options;
  }

  /** What holds one of the variants, each bulletin once, as the best that it is. */
  async all(variants: readonly string[]): Promise<KnownHit[]> {
    const found = new Map<string, KnownHit>();
    for (const variant of variants) {
      for (const hit of await this.#search(variant)) {
        const known = found.get(hit.id);
        if (!known || hit.tier < known.tier) found.set(hit.id, hit);
      }
    }
    return [...found.values()];
  }

  async #search(variant: string): Promise<KnownHit[]> {
    const asTyped = await this.#searchAsTyped(variant);
    if (!this.#isMarked) return asTyped;
    // Words apart, with other marks than those that were typed, are other words.
    const known = new Set(asTyped.map(({ id }) => id));
    const others = (await this.#find(pairsOf(variant), false)).filter(({ id }) => !known.has(id));
    const areThere = await holds(others, (text) => holdsTogether(text, [variant], false));
    return areThere ? [...asTyped, ...hitsOf(others, TIERS.otherMarks)] : asTyped;
  }

  /** With the marks that were typed; where none were, whatever marks there are. */
  async #searchAsTyped(variant: string): Promise<KnownHit[]> {
    const isMarked = this.#isMarked;
    const pairs = await this.#find(pairsOf(variant), isMarked);
    if (await holds(pairs, (text) => holdsTogether(text, [variant], isMarked))) {
      // “bí” also begins “bính”: where the best are only such words, better ones may be in an older index.
      const isBegun = isMarked && !(await holds(pairs, (text) => holdsExactly(text, [variant])));
      return hitsOf(pairs, isBegun ? TIERS.begun : TIERS.together);
    }
    if (wordsOf(variant).length < 2) return [];
    const hasAllWords = (text: string) => holdsWords(text, [variant], isMarked);
    if (await holds(pairs, hasAllWords)) return hitsOf(pairs, TIERS.apart);
    const singles = await this.#find(singlesOf(variant), isMarked);
    return (await holds(singles, hasAllWords)) ? hitsOf(singles, TIERS.apart) : [];
  }

  async #find(term: string, exactDiacritics: boolean): Promise<PagefindResult[]> {
    await this.#instance.options({ exactDiacritics });
    return (await this.#instance.search(term, this.#options)).results;
  }
}

const hitsOf = (results: readonly PagefindResult[], tier: number): KnownHit[] =>
  results.map((result) => ({
    id: result.id,
    tier: tier + (result.matchedMetaFields?.includes('title') ? 0 : 1),
    isAsTyped: tier < TIERS.otherMarks,
    score: result.score,
    load: async () => foundOf(await result.data()),
  }));

/** An unknown word is answered with the longest known one that it begins with: one of the best must hold the words. */
async function holds(results: readonly PagefindResult[], isIn: (text: string) => boolean): Promise<boolean> {
  const best = await Promise.all(results.slice(0, PROBED).map((result) => result.data()));
  return best.map(foundOf).some(({ title, text }) => isIn(title) || isIn(text) || isIn(`${title} ${text}`));
}

function foundOf({ raw_url: url, content: text, meta }: PagefindFragment): Found {
  return { url, text, title: meta.title ?? '', section: meta.section ?? '', day: meta.day ?? '' };
}
