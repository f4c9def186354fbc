import { AddressBook, bookOf } from '../../checks/address-book.ts';
import { encoded, mayHavePage, pageOfAlias, readAlias } from '../../content/fields/alias.ts';
import type { Site } from '../../content/site.ts';
import { messages } from '../../i18n/messages.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { Redirect } from '../page.ts';
import { type LanguagePlan, type PlannedPage, plannedPage, type SitePlan } from '../page.ts';
import { groupBy } from '../parts/group.ts';
import type { PageKind } from '../props.ts';
import type { Routes, Url } from '../routes.ts';

/** Where the aliases of bulletins lead: to the version in the site's first language, or the only one; by old address. */
export function redirectsOf(plan: LanguagePlan): Redirect[] {
  const { site, routes, lang } = plan;
  const redirects = site.shown.flatMap((shown): Redirect[] => {
    const { index, state } = shown;
    if (index.aliases.length === 0) return [];
    const version = index.versions[lang] ?? Object.values(index.versions)[0];
    if (!version || (state !== 'public' && state !== 'withdrawn')) return [];
    const to = routes.bulletin(index, version);
    const named =
      state === 'public'
        ? { key: version.fingerprints.card, title: () => shown.bulletin.versions[version.lang]?.title ?? '' }
        : { key: `${state} ${version.lang}`, title: () => messages(version.lang).withdrawnTitle };
    return index.aliases.map((from) => ({ from, to, ...named }));
  });
  return redirects.sort((a, b) => (a.from < b.from ? -1 : 1));
}

/**
 * The page at an old address, and its query as a browser sends it, in lower case: old portals did not tell `ID` from `id`.
 */
export function partsOf(from: string): { page: Url; query: string } {
  const query = encoded(from).split('?').slice(1).join('?').toLowerCase();
  return { page: pageOfAlias(readAlias(from)?.path ?? '/'), query };
}

/** For hosts that redirect nothing themselves: a small page at each old path. */
export function planRedirects({ routes, lang }: LanguagePlan, redirects: readonly Redirect[]): PlannedPage[] {
  const mine = redirects.filter(({ from }) => canHavePage(from, routes));
  const byPath = groupBy(mine, ({ from }) => partsOf(from).page);
  return [...byPath].map(([url, leading]) =>
    plannedPage(
      routes,
      'redirect',
      lang,
      url,
      () => ({ own: JSON.stringify(leading), others: () => '' }),
      () => {
        const plain = leading.find(({ from }) => partsOf(from).query === '');
        return {
          lang,
          url,
          title: plain?.title() ?? messages(lang).redirect.title,
          description: '',
          translations: {},
          noindex: true,
          ...(plain && { target: { text: plain.title(), url: plain.to } }),
          ...(leading.some(({ from }) => partsOf(from).query) && { lookup: lookupUrl(url) }),
        };
      },
    ),
  );
}

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
