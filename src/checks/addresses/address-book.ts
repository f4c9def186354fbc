import type { LabelKind } from '../../content/index-entry.ts';
import type { Lang } from '../../i18n/language.ts';
import { messages } from '../../i18n/messages/messages.ts';
import { normalise } from '../../system/encoding.ts';
import { foldersAbove } from '../../system/inside-folder.ts';

/** Who has an address that belongs to no file of the content. */
export const BANTIN = 'Bantin';

/**
 * The files that Bantin itself writes, and the folders that hold nothing else, by folded paths below the site's root. What
 * lies below one of them is taken, too: no folder may come where a file is.
 */
const RESERVED: readonly RegExp[] = [
  /^(?:assets|data|media|search|views|xem-truoc)(?:\/|$)/,
  /^(?:404\.html|next-publication\.txt|robots\.txt|sw\.js|_counter\.nginx|_headers|_redirects|_redirects\.nginx)(?:\/|$)/,
  /^sitemap[^/]*\.xml(?:\/|$)/,
  /^[a-z]+\/(?:data|offline\.json)(?:\/|$)/,
  /^[a-z]+\/(?:[^/]+\/)?feed\.(?:xml|json)(?:\/|$)/,
  // The bulletins of a year lie here.
  /^[a-z]+\/\d{4}\/index\.html(?:\/|$)/,
  // The build's own notes, and what hosts keep for themselves (`/.well-known/`).
  /(?:^|\/)\./,
  // What the queries of an old path lead to.
  /(?:^|[/.])redirects-[a-z0-9]{1,2}\.json(?:\/|$)/,
];

/** What a site has for itself. @param hasEditor whether the web editor is there, too */
export const reservedFor = (hasEditor: boolean): readonly RegExp[] =>
  hasEditor ? [...RESERVED, /^admin(?:\/|$)/] : RESERVED;

/**
 * Who has claimed an address of the site: a file of the content, or Bantin for what every site has. Two addresses that
 * some host or disk takes for one are one here (`folded`), and none may be a file where another needs a folder.
 */
export class AddressBook {
  readonly #files = new Map<string, string>();
  /** Those of the claimed files that are pages to be read: nobody else may lead away from one, whatever the query. */
  readonly #pages = new Set<string>();
  /** Files from which the queries of several owners may lead. */
  readonly #shared = new Map<string, string>();
  /** Every folder above one of both, with whoever needed it first. */
  readonly #folders = new Map<string, string>();
  readonly #queries = new Map<string, string>();
  readonly #reserved: readonly RegExp[];

  /** @param reserved what no file of the content may have */
  constructor(reserved = RESERVED) {
    this.#reserved = reserved;
  }

  /**
   * Claims an address for one owner alone.
   * @param url from the site's root, decoded: `/vi/2017/hop.html`
   * @param isAlias it is only led away from: then others may lead away from it by queries
   * @returns who has it already, or nothing where it was free
   */
  claim(url: string, owner: string, { isAlias = false } = {}): string | undefined {
    const other = this.ownerOf(url);
    if (other !== undefined) return other;
    this.#add(this.#files, fileOf(url), owner);
    if (!isAlias) this.#pages.add(fileOf(url));
    return undefined;
  }

  /**
   * Claims one query of an address, which may lead elsewhere by other queries. It may not be a page's, but for the way in:
   * old portals knew their pages by the query alone (`/?p=12`).
   * @returns who has this query of it already, or what hinders a file there
   */
  claimQuery(url: string, query: string, owner: string): string | undefined {
    const file = fileOf(url);
    const whole = `${file}?${folded(query)}`;
    const other = this.#queries.get(whole) ?? this.ownerOf(url, { isShared: true });
    if (other !== undefined) return other;
    this.#queries.set(whole, owner);
    if (!this.#files.has(file)) this.#add(this.#shared, file, owner);
    return undefined;
  }

  /**
   * Who keeps others from an address: has it, has a folder where its file would be, or a file where it needs a folder.
   * @param isShared it is only to be led away from, for some of its queries
   */
  ownerOf(url: string, { isShared = false } = {}): string | undefined {
    const file = fileOf(url);
    if (this.#reserved.some((pattern) => pattern.test(file))) return BANTIN;
    const isFree = isShared && (file === WAY_IN || !this.#pages.has(file));
    const own = isFree ? undefined : this.#files.get(file);
    const above = foldersAbove(file).map((folder) => this.#files.get(folder) ?? this.#shared.get(folder));
    return own ?? this.#folders.get(file) ?? above.find((owner) => owner !== undefined);
  }

  #add(files: Map<string, string>, file: string, owner: string): void {
    files.set(file, owner);
    for (const folder of foldersAbove(file)) if (!this.#folders.has(folder)) this.#folders.set(folder, owner);
  }
}

/** The language gateway. */
const WAY_IN = 'index.html';

/** The books of a host: that of the site, and that of what lies beside it where the site has a path (`baseUrl`). */
export interface AddressBooks {
  /** The path of the site without a slash at its end, mostly empty. */
  base: string;
  inSite: AddressBook;
  beside: AddressBook;
}

/** In which book an address of the host stands, and as what. */
export function bookOf(url: string, { base, inSite, beside }: AddressBooks): [AddressBook, string] {
  const isInSite = folded(url).startsWith(`${folded(base)}/`);
  return isInSite ? [inSite, url.slice(base.length)] : [beside, url];
}

/** The folded path of the file at an address; a folder's is its `index.html`. */
export function fileOf(url: string): string {
  const path = folded(url).slice(1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/**
 * A text in the form in which all are equal that some disk or host does not tell apart: letter case, composed and
 * decomposed letters, characters of no width, dots and blanks at the end of a name.
 */
export function folded(text: string): string {
  const plain = normalise(text).toUpperCase().toLowerCase();
  return plain.replace(/[. ]+(?=\/|$)/g, '');
}

/**
 * The addresses of the pages that a site has in any case, already claimed.
 * @param labels those that have pages
 * @param hasEditor whether the site has the web editor
 */
export function reserveAddresses(
  languages: readonly Lang[],
  labels: readonly LabelKind[],
  hasEditor = false,
): AddressBook {
  const addresses = new AddressBook(reservedFor(hasEditor));
  addresses.claim('/', BANTIN);
  for (const lang of languages) {
    const { path } = messages(lang);
    const lists = [path.archive, ...labels.map((kind) => path[kind])];
    for (const rest of [
      '',
      `${path.search}.html`,
      `${path.offline}.html`,
      ...lists.map((list) => `${list}/`),
    ])
      addresses.claim(`/${lang}/${rest}`, BANTIN);
  }
  return addresses;
}
