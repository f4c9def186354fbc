import { AddressBook, bookOf } from '../../checks/address-book.ts';
import { encoded, mayHavePage, pageOfAlias, readAlias } from '../../content/fields/alias.ts';
import type { IndexVersion } from '../../content/index-entry.ts';
import type { Site } from '../../content/site.ts';
import type { VisibleBulletin } from '../../content/visible-bulletin.ts';
import { messages } from '../../i18n/messages.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { Input } from '../fingerprint.ts';
import { definePage, type LanguagePlan, type PlannedPage, type Redirect, type SitePlan } from '../page.ts';
import { groupBy } from '../parts/group.ts';
import type { PageKind } from '../props.ts';
import type { Routes, Url } from '../routes.ts';

/** Where the aliases of bulletins lead: to the version in the site's first language, or the only one; by old address. */
export function redirectsOf({ site, routes, lang }: LanguagePlan): Redirect[] {
  const redirects = site.shown.flatMap((shown): Redirect[] => {
    const { index, state, states } = shown;
    if (index.aliases.length === 0 || (state !== 'public' && state !== 'withdrawn')) return [];
    const versions = Object.values(index.versions).filter((each) => (states?.[each.lang] ?? state) === state);
    const version = versions.find((each) => each.lang === lang) ?? versions[0];
    if (!version) return [];
    const to = routes.bulletin(index, version);
    return index.aliases.map((from) => ({ from, to, title: titleOf(shown, version) }));
  });
  return redirects.sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** The title of the page to which an old address leads. */
const titleOf = (shown: VisibleBulletin, version: IndexVersion) =>
  new Input(
    () => `${shown.state} ${version.fingerprints.card}`,
    () =>
      shown.state === 'withdrawn'
        ? messages(version.lang).withdrawnTitle
        : (shown.bulletin.versions[version.lang]?.title ?? ''),
  );

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
const LATE: ReadonlySet<PageKind> = new Set(['keyword', 'month']);

/** Old addresses at which there is a list of this site by now: they cannot lead anywhere else. */
export function takenAliases(site: Site, { routes, pages }: SitePlan): Problem[] {
  const moved = site.shown.filter(({ index }) => index.aliases.length > 0);
  if (moved.length === 0) return [];
  const base = routes.gateway.slice(0, -1);
  const books = { base, inSite: new AddressBook([]), beside: new AddressBook([]) };
  for (const { kind, url } of pages) if (LATE.has(kind)) books.inSite.claim(url.slice(base.length), url);
  return moved.flatMap((shown) =>
    shown.index.aliases.flatMap((value, i) => {
      const { page, query } = partsOf(value);
      const [book, url] = bookOf(page, books);
      const other = book.ownerOf(url, { isShared: query !== '' });
      const place = other && shown.bulletin.aliases[i]?.place;
      return place ? [problem('alias-duplicate', place, { value, other })] : [];
    }),
  );
}
