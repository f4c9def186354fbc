import type { Content } from '../../cache/content.ts';
import { bulletinAddress } from '../../content/bulletin.ts';
import { primaryLang } from '../../content/bundle.ts';
import type { IndexEntry } from '../../content/index-entry.ts';
import type { Category } from '../../content/settings.ts';
import type { StandingPage } from '../../content/standing-page.ts';
import type { SitePlan } from '../../pages/page.ts';
import { type Place, type Problem, problem, startOf } from '../../problems/problem.ts';
import type { Known } from './known.ts';
import { partsOf, type Successors } from './successors.ts';

/** Tells addresses that are lost to one successor, or one of which nobody knows where it went. */
export function lostProblem(
  addresses: readonly string[],
  successors: Successors,
  content: Content,
  { routes, languages }: SitePlan,
  { places }: Known,
): Problem {
  const [first = ''] = addresses;
  const { base } = routes;
  const urls = addresses.map((address) => base + address);
  const successor = successors.of(first);
  const lost = (place: Place, aliases: readonly string[], hasAliases: boolean) =>
    problem('address-lost', place, { urls, aliases, hasAliases, reason: 'moved' });
  if (successor?.is === 'bulletin') {
    const { entry } = successor;
    const place = placeFor(entry, content);
    const hidden = hiddenBy(entry, addresses, languages[0]?.site.clock.now ?? 0);
    if (hidden)
      return problem('address-lost', place, { urls, aliases: [], hasAliases: false, reason: hidden });
    return lost(place, urls, entry.aliases.length > 0);
  }
  if (successor?.is === 'page') return lost(...ofPage(successor.page, first, urls));
  if (successor?.is === 'section') return lost(...ofSection(successor.category, addresses, urls));
  const parts = partsOf(first);
  const kind = parts?.isSection ? 'section' : parts?.year ? 'bulletin' : 'page';
  const place = places.get(first) ?? startOf(kind === 'section' ? 'categories.yml' : 'site.yml');
  const aliases = parts?.isSection ? [parts.key] : urls;
  return problem('address-lost', place, {
    urls,
    aliases,
    hasAliases: false,
    reason: 'gone',
    kind,
    given: first,
  });
}

/** The beginning of the file in which a bulletin's aliases stand, or the list of those that it has. */
function placeFor({ id, texts, aliases }: IndexEntry, { again }: Content): Place {
  const lang = primaryLang((each) => texts.includes(each));
  return aliases.length > 0 ? again(id).placeOf('aliases') : startOf(`bulletins/${id}/index.${lang}.md`);
}

/** Why a bulletin that still has these addresses is not there. */
function hiddenBy(
  { id, versions, status, date }: IndexEntry,
  addresses: readonly string[],
  now: number,
): 'draft' | 'pending' | 'scheduled' | undefined {
  const own = new Set(Object.values(versions).map(({ lang, slug }) => bulletinAddress(lang, id, slug)));
  if (!addresses.every((address) => own.has(address))) return undefined;
  if (status === 'draft' || status === 'pending') return status;
  return date > now ? 'scheduled' : undefined;
}

type Told = [place: Place, aliases: readonly string[], hasAliases: boolean];

function ofPage({ versions, aliases }: StandingPage, address: string, urls: readonly string[]): Told {
  const lang = partsOf(address)?.lang ?? 'vi';
  const version = versions[lang] ?? Object.values(versions)[0];
  const written = aliases.find((alias) => alias.lang === lang);
  return [written?.place ?? startOf(version?.slugPlace.file ?? 'site.yml'), urls, written !== undefined];
}

/** By the old id, where that was the name of all of its lists. */
function ofSection(
  { slugPlace, slug, aliases }: Category,
  addresses: readonly string[],
  urls: readonly string[],
): Told {
  const keys = new Set(addresses.map((address) => partsOf(address)?.key));
  const [key = ''] = keys;
  const isId = keys.size === 1 && !Object.values(slug).includes(key);
  return [slugPlace.vi, isId ? [key] : urls, aliases.length > 0];
}
