import {
  type BriefColumns,
  FLAG,
  KEYS_LENGTH,
  type Rarities,
  slugOf,
  type VersionColumns,
} from '../cache/brief-columns.ts';
import {
  type BulletinFacts,
  type BundleFacts,
  type EntryKeys,
  SORTS,
  type VersionFacts,
} from '../cache/facts.ts';
import type { Instant } from '../filters/instant.ts';
import { isLang, LANGS, type Lang, type PartlyLocalized } from '../i18n/language.ts';
import { SHORT_HASH_LENGTH } from '../system/hash.ts';
import type { Kind, Status } from './bulletin.ts';

const NONE: readonly string[] = [];

/**
 * A bundle in brief: what every build knows of it, and all that lists, addresses and checks follow from. What else its
 * bulletin says is read where a page prints it.
 */
export class IndexEntry implements Omit<BulletinFacts, 'versions'>, Omit<BundleFacts, 'bulletin'> {
  readonly id: string;
  readonly #columns: BriefColumns;
  readonly #at: number;

  constructor(id: string, columns: BriefColumns, at: number) {
    this.id = id;
    this.#columns = columns;
    this.#at = at;
  }

  /** Whether there is a bulletin; else only `id`, `texts` and the problems are known. */
  get isReadable(): boolean {
    return this.#is('readable');
  }

  get texts(): readonly Lang[] {
    return this.#word('texts').split(' ').filter(isLang);
  }

  get errors(): number {
    return this.#columns.errors[this.#at] ?? 0;
  }

  get warnings(): number {
    return this.#columns.warnings[this.#at] ?? 0;
  }

  get status(): Status {
    return this.#word('status') as Status;
  }

  get date(): Instant {
    return this.#columns.date[this.#at] ?? 0;
  }

  get month(): string {
    return this.#word('month');
  }

  get category(): string {
    return this.#word('category');
  }

  get kind(): Kind {
    return this.#word('kind') as Kind;
  }

  get views(): number | undefined {
    const views = this.#columns.views[this.#at] ?? -1;
    return views < 0 ? undefined : views;
  }

  get isUndated(): boolean {
    return this.#is('isUndated');
  }

  get featured(): boolean {
    return this.#is('featured');
  }

  get isLink(): boolean {
    return this.#is('isLink');
  }

  get hasPicture(): boolean {
    return this.#is('hasPicture');
  }

  get hasMedia(): boolean {
    return this.#is('hasMedia');
  }

  get hasSiteLinks(): boolean {
    return this.#is('hasSiteLinks');
  }

  /** Whether it has nothing of what few bulletins have: addresses of its own, related ones, links, dates to watch. */
  get isPlain(): boolean {
    return !this.#columns.rarities.has(this.#at);
  }

  get featuredUntil(): Instant | undefined {
    return this.#rarities?.featuredUntil;
  }

  get expires(): Instant | undefined {
    return this.#rarities?.expires;
  }

  get related(): readonly string[] {
    return this.#rarities?.related ?? NONE;
  }

  get aliases(): readonly string[] {
    return this.#rarities?.aliases ?? NONE;
  }

  /** Whether the address of a version is another one than the name of its folder. */
  get hasOwnSlug(): boolean {
    return this.#rarities?.slugs !== undefined;
  }

  version(lang: Lang): IndexVersion | undefined {
    const columns = this.#columns.versions[lang];
    if (!columns || columns.keys.charCodeAt(this.#at * KEYS_LENGTH) === BLANK) return undefined;
    return new IndexVersion(lang, this.id, this.#columns, columns, this.#at);
  }

  get versions(): IndexVersion[] {
    const versions: IndexVersion[] = [];
    for (const lang of LANGS) {
      const version = this.version(lang);
      if (version) versions.push(version);
    }
    return versions;
  }

  /** The bulletins to which its bodies lead, by their ids. */
  get links(): readonly string[] {
    const links = this.#rarities?.links;
    return links ? Object.values(links).flat() : NONE;
  }

  get #rarities(): Rarities | undefined {
    return this.#columns.rarities.get(this.#at);
  }

  #is(flag: keyof typeof FLAG): boolean {
    return ((this.#columns.flags[this.#at] ?? 0) & FLAG[flag]) !== 0;
  }

  #word(column: 'texts' | 'status' | 'month' | 'category' | 'kind'): string {
    return this.#columns.words[this.#columns[column][this.#at] ?? 0] ?? '';
  }
}

const BLANK = ' '.charCodeAt(0);

/** Where the key of each sort stands among those of a version. */
const KEY_OFFSETS = Object.fromEntries(SORTS.map((sort, i) => [sort, i * SHORT_HASH_LENGTH])) as Record<
  keyof EntryKeys,
  number
>;

/** A version of a bulletin in brief. */
export class IndexVersion implements Omit<VersionFacts, 'keys'> {
  readonly lang: Lang;
  readonly #id: string;
  readonly #columns: BriefColumns;
  readonly #own: VersionColumns;
  readonly #at: number;

  constructor(lang: Lang, id: string, columns: BriefColumns, own: VersionColumns, at: number) {
    this.lang = lang;
    this.#id = id;
    this.#columns = columns;
    this.#own = own;
    this.#at = at;
  }

  get slug(): string {
    return this.#rarities?.slugs?.[this.lang] ?? slugOf(this.#id);
  }

  get keywords(): readonly string[] {
    const { keywords, ends } = this.#own;
    const words: string[] = [];
    for (let i = ends[this.#at - 1] ?? 0; i < (ends[this.#at] ?? 0); i += 1)
      words.push(this.#columns.words[keywords[i] ?? 0] ?? '');
    return words;
  }

  get links(): readonly string[] {
    return this.#rarities?.links?.[this.lang] ?? NONE;
  }

  key(sort: keyof EntryKeys): string {
    const start = this.#at * KEYS_LENGTH + KEY_OFFSETS[sort];
    return this.#own.keys.slice(start, start + SHORT_HASH_LENGTH);
  }

  get #rarities(): Rarities | undefined {
    return this.#columns.rarities.get(this.#at);
  }
}

/** Takes the facts of a bundle out of its columns again. */
export function unpackFacts(index: IndexEntry): BundleFacts {
  const { id, texts, errors, warnings } = index;
  if (!index.isReadable) return { id, texts, errors, warnings };
  const versions: PartlyLocalized<VersionFacts> = {};
  for (const version of index.versions) {
    const { lang, slug, keywords, links } = version;
    const [card, teaser, whole] = [version.key('card'), version.key('teaser'), version.key('whole')];
    versions[lang] = { slug, keywords, links, keys: { card, teaser, whole } };
  }
  const { status, date, month, category, kind, isUndated, featured, isLink, hasPicture, hasMedia } = index;
  const { hasSiteLinks, views, featuredUntil, expires, related, aliases } = index;
  return {
    id,
    texts,
    errors,
    warnings,
    bulletin: {
      ...{ status, date, month, category, kind, isUndated, featured, isLink, hasPicture, hasMedia },
      ...{ hasSiteLinks, related, aliases, versions },
      ...(views !== undefined && { views }),
      ...(featuredUntil !== undefined && { featuredUntil }),
      ...(expires !== undefined && { expires }),
    },
  };
}
