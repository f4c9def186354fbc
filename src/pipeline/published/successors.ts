import type { Content } from '../../cache/content.ts';
import { bulletinAddress } from '../../content/bulletin.ts';
import { type IndexEntry, isReadable } from '../../content/index-entry.ts';
import type { Category } from '../../content/settings.ts';
import type { StandingPage } from '../../content/standing-page.ts';
import { isLang, type Lang } from '../../i18n/language.ts';
import type { Known } from './known.ts';
import { likeliest } from './likeliest.ts';

/** What has, by all that is known, taken the place of a lost address. */
export type Successor =
  | { is: 'bulletin'; entry: IndexEntry }
  | { is: 'page'; page: StandingPage }
  | { is: 'section'; category: Category };

/** A lost address, taken apart: `/vi/2017/hop.html`, `/vi/lien-he.html`, `/vi/tin-tuc/`. */
interface Parts {
  lang: Lang;
  year?: string;
  key: string;
  isSection: boolean;
}

/** To look for a name that is like another one takes time. */
const MOST_LOOKED_FOR = 40;

/** Finds what took the place of addresses that are lost. */
export class Successors {
  readonly #known: Known;
  readonly #content: Content;
  readonly #entries: readonly IndexEntry[];
  readonly #byId: ReadonlyMap<string, IndexEntry>;
  readonly #byAddress = new Map<string, IndexEntry>();
  /** By what they hold; nothing where several hold the same. */
  readonly #byEssence = new Map<string, IndexEntry | undefined>();
  readonly #found = new Map<string, Successor | undefined>();
  #lookedFor = 0;

  constructor(content: Content, known: Known) {
    this.#content = content;
    this.#known = known;
    this.#entries = content.store.entries().filter(isReadable);
    this.#byId = new Map(this.#entries.map((entry) => [entry.id, entry]));
    for (const entry of this.#entries) {
      for (const { lang, slug, essence } of Object.values(entry.versions)) {
        this.#byAddress.set(bulletinAddress(lang, entry.id, slug), entry);
        const name = `${lang} ${essence}`;
        this.#byEssence.set(name, this.#byEssence.has(name) ? undefined : entry);
      }
    }
  }

  of(address: string): Successor | undefined {
    if (!this.#found.has(address)) this.#found.set(address, this.#find(address));
    return this.#found.get(address);
  }

  /** A name for the successor of an address, by which those of one are reported together; else the address. */
  nameFor(address: string): string {
    const successor = this.of(address);
    if (successor?.is === 'bulletin') return successor.entry.id;
    if (successor?.is === 'page') return `pages/${successor.page.id}`;
    return successor ? `categories/${successor.category.id}` : address;
  }

  #find(address: string): Successor | undefined {
    const parts = partsOf(address);
    if (!parts) return undefined;
    const [owner = '', essence = ''] = (this.#known.addresses.get(address) ?? '').split(' ');
    if (parts.year !== undefined) return this.#bulletin(address, parts, owner, essence);
    return parts.isSection ? this.#section(parts, owner) : this.#page(parts, owner);
  }

  #bulletin(
    address: string,
    { lang, year, key }: Parts,
    owner: string,
    essence: string,
  ): Successor | undefined {
    const entry =
      this.#byAddress.get(address) ??
      this.#byId.get(owner || `${year}/${key}`) ??
      this.#byEssence.get(`${lang} ${essence}`) ??
      this.#likeBulletin(lang, year, key);
    return entry && { is: 'bulletin', entry };
  }

  /** What came when it went: one of the same year that has a name like it, or the same name in another year. */
  #likeBulletin(lang: Lang, year: string | undefined, key: string): IndexEntry | undefined {
    if (!this.#mayLook()) return undefined;
    const candidates = this.#entries.flatMap((entry) => {
      const version = entry.versions[lang] ?? Object.values(entry.versions)[0];
      if (!version || this.#isKnown(bulletinAddress(version.lang, entry.id, version.slug))) return [];
      const isLikely = entry.id.startsWith(`${year}/`) || version.slug === key;
      return isLikely ? [{ item: entry, name: version.slug }] : [];
    });
    return likeliest(key, candidates);
  }

  #page({ lang, key }: Parts, owner: string): Successor | undefined {
    const pages = this.#content.pages.map(({ page }) => page);
    const id = owner.startsWith('pages/') ? owner.slice('pages/'.length) : key;
    const added = pages.flatMap((item) => {
      const { slug } = item.versions[lang] ?? {};
      return slug === undefined || this.#isKnown(`/${lang}/${slug}.html`) ? [] : [{ item, name: slug }];
    });
    const page = pages.find((each) => each.id === id) ?? likeliest(key, added);
    return page && { is: 'page', page };
  }

  #section({ lang, key }: Parts, owner: string): Successor | undefined {
    const { categories } = this.#content.settings;
    const id = owner.startsWith('categories/') ? owner.slice('categories/'.length) : key;
    const added = categories
      .filter(({ slug }) => !this.#isKnown(`/${lang}/${slug[lang]}/`))
      .map((item) => ({ item, name: item.slug[lang] }));
    const [first, ...others] = added;
    // A section that is new where one is gone: mostly it is the same under another name.
    const likely = first && others.length === 0 ? first.item : likeliest(key, added);
    const category = categories.find((each) => each.id === id) ?? likely;
    return category && { is: 'section', category };
  }

  /** Whether something was published there before: then it did not come when something else went. */
  #isKnown(address: string): boolean {
    return this.#known.addresses.has(address);
  }

  #mayLook(): boolean {
    this.#lookedFor += 1;
    return this.#lookedFor <= MOST_LOOKED_FOR;
  }
}

export function partsOf(address: string): Parts | undefined {
  const [, lang = '', year, page, section] =
    /^\/([a-z]+)\/(?:(\d{4})\/)?(?:([^/]+)\.html|([^/]+)\/)$/.exec(address) ?? [];
  const key = page ?? section;
  if (!isLang(lang) || key === undefined) return undefined;
  return { lang, key, isSection: page === undefined, ...(year !== undefined && { year }) };
}
