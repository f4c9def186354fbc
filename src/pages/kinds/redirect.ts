import { AddressBook, bookOf } from '../../checks/addresses/address-book.ts';
import { encoded, mayHavePage, pageOfAlias, readAlias } from '../../content/fields/alias.ts';
import type { Named } from '../../content/index-entry.ts';
import type { Site } from '../../content/site.ts';
import { groupBy } from '../../filters/group-by.ts';
import { messages } from '../../i18n/messages/messages.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { definePage, type LanguagePlan, type PlannedPage, type Redirect, type SitePlan } from '../page.ts';
import type { PageKind } from '../props.ts';
import { writtenAliases } from '../redirects.ts';
import type { Routes, Url } from '../routes.ts';

/**
 * The page at an old address, and its query as a browser sends it, in lower case: old portals did not tell `ID` from `id`.
 */
export function partsOf(from: string): { page: Url; query: string } {
  const query = encoded(from).split('?').slice(1).join('?').toLowerCase();
  return { page: pageOfAlias(readAlias(from)?.path ?? '/'), query };
}

/** For hosts that redirect nothing themselves: a small page at each old path. */
export function planRedirects(plan: LanguagePlan, redirects: readonly Redirect[]): PlannedPage[] {
  const mine = redirects.filter(({ from }) => canHavePage(from, plan.routes));
  const byPath = groupBy(mine, ({ from }) => partsOf(from).page);
  return [...byPath].map(([url, leading]) => redirectPage(plan, { url }, leading));
}

const redirectPage = definePage(
  'redirect',
  (_, references: readonly Redirect[]) => ({ references }),
  ({ references }, { lang }, url) => {
    const plain = references.find(({ from }) => partsOf(from).query === '');
    const title = plain?.title.read();
    return {
      lang,
      url,
      title: title ?? messages(lang).redirect.title,
      description: '',
      translations: {},
      noindex: true,
      ...(plain && title !== undefined && { target: { text: title, url: plain.to } }),
      ...(references.some(({ from }) => partsOf(from).query) && { lookup: lookupUrl(url) }),
    };
  },
);

/** Below the site's own path, and not in the place of a file for programs. */
export function canHavePage(from: string, { gateway }: Routes): boolean {
  return from.startsWith(gateway) && mayHavePage(from.replace(/\?.*$/, ''));
}

/** Beside the page of a path: what the addresses of its look-up begin with; `lookupPart` and `.json` follow. */
export function lookupUrl(page: Url): Url {
  return page.endsWith('/') ? `${page}redirects-` : `${page}.redirects-`;
}

/** Pages of which only the plan knows the addresses; those of all others are known when texts are checked. */
const LATE: ReadonlySet<PageKind> = new Set(['label', 'month']);

/**
 * Old addresses at which there is a list of this site by now: they cannot lead anywhere else.
 * @param coming those of texts to come
 */
export function takenAliases(
  site: Site,
  { routes, pages }: SitePlan,
  coming: readonly Named[] = [],
): Problem[] {
  const later = coming.map(({ name, place }) => ({ value: name, place: () => place }));
  const written = [...writtenAliases(site), ...later];
  if (written.length === 0) return [];
  const { base } = routes;
  const books = { base, inSite: new AddressBook([]), beside: new AddressBook([]) };
  for (const { kind, url } of pages) if (LATE.has(kind)) books.inSite.claim(url.slice(base.length), url);
  return written.flatMap(({ value, place }) => {
    if (!value.startsWith('/')) return [];
    const { page, query } = partsOf(value);
    const [book, url] = bookOf(page, books);
    const other = book.ownerOf(url, { isShared: query !== '' });
    const at = other && place();
    return at ? [problem('alias-duplicate', at, { value, other })] : [];
  });
}
