import { holdsExactly, holdsPhrase, holdsWords } from '../../../../src/search/excerpt.ts';
import {
  type Abbreviation,
  hasMarks,
  pairsOf,
  singlesOf,
  variantsOf,
  wordsOf,
} from '../../../../src/search/tokens.ts';
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
    return variantsOf(text, this.#abbreviations);
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
    const found = new Map<string, Hit>();
    for (const variant of this.variants(query.text)) {
      for (const hit of await searchVariant(instance, variant, options)) {
        if (!found.has(hit.id)) found.set(hit.id, hit);
      }
    }
    const hits = [...found.values()];
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

async function searchVariant(
  instance: PagefindInstance,
  variant: string,
  options: Record<string, unknown>,
): Promise<KnownHit[]> {
  let term = pairsOf(variant);
  let { results } = await instance.search(term, options);
  const areTogether = await holds(results, (text) => holdsPhrase(text, [variant]));
  const hasAllWords = () => holds(results, (text) => holdsWords(text, [variant]));
  if (!areTogether && !(await hasAllWords())) {
    if (wordsOf(variant).length < 2) return [];
    term = singlesOf(variant);
    ({ results } = await instance.search(term, options));
    if (!(await hasAllWords())) return [];
  }
  const exact = hasMarks(variant) ? await exactIds(instance, term, options) : undefined;
  // “bí” also begins “Bính”: where the best are only such words, better ones may be in an older index.
  const isBegun =
    exact !== undefined && areTogether && !(await holds(results, (text) => holdsExactly(text, [variant])));
  return results.map((result) => ({
    id: result.id,
    tier:
      (areTogether ? 0 : 4) +
      (isBegun || (exact && !exact.has(result.id)) ? 2 : 0) +
      (result.matchedMetaFields?.includes('title') ? 0 : 1),
    score: result.score,
    load: async () => foundOf(await result.data()),
  }));
}

/** An unknown word is answered with the longest known one that it begins with: one of the best must hold the words. */
async function holds(results: readonly PagefindResult[], isIn: (text: string) => boolean): Promise<boolean> {
  const best = await Promise.all(results.slice(0, PROBED).map((result) => result.data()));
  return best.map(foundOf).some(({ title, text }) => isIn(title) || isIn(text) || isIn(`${title} ${text}`));
}

/** Which results hold the words with the marks that were typed. */
async function exactIds(
  instance: PagefindInstance,
  term: string,
  options: Record<string, unknown>,
): Promise<Set<string>> {
  await instance.options({ exactDiacritics: true });
  const { results } = await instance.search(term, options);
  await instance.options({ exactDiacritics: false });
  return new Set(results.map(({ id }) => id));
}

function foundOf({ raw_url: url, content: text, meta }: PagefindFragment): Found {
  return { url, text, title: meta.title ?? '', section: meta.section ?? '', day: meta.day ?? '' };
}
