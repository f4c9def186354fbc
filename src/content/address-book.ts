import type { Lang } from '../i18n/language.ts';
import { messages } from '../i18n/messages.ts';

/** Who has claimed an address of the site: a file, or Bantin for the pages that every site has. */
export class Addresses {
  readonly #owners = new Map<string, string>();

  ownerOf(url: string): string | undefined {
    return YEAR_FOLDER.test(url) || MACHINE_FILE.test(url) ? BANTIN : this.#owners.get(url);
  }

  /** The other owner of an address, or nothing where it was free; then it is taken. */
  claim(url: string, owner: string): string | undefined {
    const other = this.ownerOf(url);
    if (other === undefined) this.#owners.set(url, owner);
    return other;
  }
}

const BANTIN = 'Bantin';

const ROOT_FILES = ['/', '/index.html', '/404.html', '/robots.txt', '/sw.js', '/_redirects'];

/** Bulletins of a year lie here, so no section may. */
const YEAR_FOLDER = /^\/[a-z]+\/\d{4}\/$/;

/** Feeds, sitemaps and open data; their names follow from the sections, the years and the months. */
const MACHINE_FILE =
  /^\/(?:sitemap(?:-[^/]+)?\.xml|(?:[a-z]+\/)?data\/.*|[a-z]+\/(?:[^/]+\/)?feed\.(?:xml|json))$/;

/** The addresses of the pages that every site has, already claimed. */
export function reserveAddresses(languages: readonly Lang[]): Addresses {
  const addresses = new Addresses();
  for (const url of ROOT_FILES) addresses.claim(url, BANTIN);
  for (const lang of languages) {
    const { archive, keyword, offline, search } = messages(lang).path;
    for (const rest of [
      '',
      'index.html',
      `${search}.html`,
      `${offline}.html`,
      `${archive}/`,
      `${keyword}/`,
    ]) {
      addresses.claim(`/${lang}/${rest}`, BANTIN);
    }
  }
  return addresses;
}
