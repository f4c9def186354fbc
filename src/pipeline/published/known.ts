import type { Content } from '../../cache/content.ts';
import { LastBuild } from '../../cache/last-build/last-build.ts';
import { type Published, publishedBefore, publishedOf } from '../../cache/last-build/published.ts';
import type { Place } from '../../problems/problem.ts';
import type { BuildOptions } from '../options.ts';

/** What was once public, as far as anybody remembers. */
export interface Known {
  /** Addresses from the root of the site, each with whose it was (`Published`). */
  addresses: ReadonlyMap<string, string>;
  /** Where `published.txt` names them. */
  places: ReadonlyMap<string, Place>;
}

/** The output that content is published in: a build says which it is; of a check it is likely. */
export type PublishedWhere = Pick<BuildOptions, 'output' | 'cache' | 'content'> & { isBuild: boolean };

/**
 * The addresses that were once public: by the cache of the output, and by `published.txt`.
 * @param base the path of the site, mostly empty
 */
export function knownAddresses(
  { published: { file } }: Content,
  where: PublishedWhere | undefined,
  base: string,
): Known {
  const before = where ? publishedIn(where) : new Map<string, string>();
  if (!file) return { addresses: before, places: new Map() };
  const inSite = (address: string) =>
    base !== '' && address.startsWith(`${base}/`) ? address.slice(base.length) : address;
  const addresses = new Map(before);
  const places = new Map<string, Place>();
  for (const [address, place] of file.addresses) {
    places.set(inSite(address), place);
    if (!addresses.has(inSite(address))) addresses.set(inSite(address), '');
  }
  for (const address of file.givenUp) addresses.delete(inSite(address));
  return { addresses, places };
}

function publishedIn({ output, isBuild, ...whose }: PublishedWhere): Published {
  const last = new LastBuild(output, whose.cache);
  return isBuild ? publishedBefore(last) : publishedOf(last, whose);
}
