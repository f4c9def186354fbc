import type { Lang } from '../i18n/language.ts';
import { normalise } from '../system/encoding.ts';
import { copyOf } from './lines/line.ts';

/** A version of a bulletin, as logs are mapped to it. */
export interface CountedVersion {
  /** Of its bulletin: its place in the list of ids. */
  bulletin: number;
  lang: Lang;
}

/** An address at which a version of a bulletin was or is read. */
export interface CountedAddress {
  /** From the host's root, as it is published or as an editor wrote it: `/vi/2017/hop.html`, `/Lists/Tin.aspx?ID=7`. */
  url: string;
  id: string;
  lang: Lang;
}

/** So many addresses of requests are remembered with what they are of; then it begins anew. */
const MOST_REMEMBERED = 200_000;

/** Which bulletin an address of a request is of, in whatever form it was sent. */
export class BulletinAddresses {
  /** Their ids, by number. */
  readonly ids: string[] = [];
  readonly #byKey = new Map<string, CountedVersion>();
  #remembered = new Map<string, CountedVersion | undefined>();

  /** @param addresses those that come first win: what is published now, then old addresses */
  constructor(addresses: Iterable<CountedAddress>) {
    const numbers = new Map<string, number>();
    for (const { url, id, lang } of addresses) {
      const bulletin = numbers.get(id) ?? this.ids.push(id) - 1;
      numbers.set(id, bulletin);
      const key = keyOf(url);
      if (key !== undefined && !this.#byKey.has(key)) this.#byKey.set(key, { bulletin, lang });
    }
  }

  /** @param target as a browser sent it: encoded or not, with letters in one or in two characters, with a query or not */
  find(target: string): CountedVersion | undefined {
    if (this.#remembered.has(target)) return this.#remembered.get(target);
    const found = this.#lookUp(target);
    if (this.#remembered.size >= MOST_REMEMBERED) this.#remembered = new Map();
    this.#remembered.set(copyOf(target), found);
    return found;
  }

  #lookUp(target: string): CountedVersion | undefined {
    // A page that was kept ahead for reading without a network was not read.
    if (KEPT_AHEAD.test(target)) return undefined;
    const whole = keyOf(target);
    const found = whole === undefined ? undefined : this.#byKey.get(whole);
    if (found || !target.includes('?')) return found;
    const path = keyOf(target.replace(/\?.*$/s, ''));
    return path === undefined ? undefined : this.#byKey.get(path);
  }
}

/** What the service worker adds to the address of a page that it keeps before anybody has asked for it. */
const KEPT_AHEAD = /\?kept$/;

/**
 * The form in which all are equal that lead to one page: decoded, composed letters, small letters, without the ending that some
 * hosts leave away.
 * @returns nothing for what is no address: a `%` without two digits, bytes that are no UTF-8
 */
function keyOf(url: string): string | undefined {
  // Some send the whole address, with the host.
  const written = /^https?:\/\/[^/]*(\/.*)$/is.exec(url)?.[1] ?? url;
  let decoded: string;
  try {
    decoded = decodeURIComponent(written.replace(/#.*$/s, '').replace(/\?$/, ''));
  } catch {
    return undefined;
  }
  const [path = '', ...query] = normalise(decoded).toUpperCase().toLowerCase().split('?');
  const plain = path.replace(/\/{2,}/g, '/').replace(/(?:\/index)?\.html?$|(?<=.)\/$/, '');
  return [plain, ...query].join('?');
}
