import { messages } from '../i18n/messages.ts';
import { decodePath } from '../markdown/links.ts';
import { groupBy } from './group.ts';
import { type LanguagePlan, type PlannedPage, plannedPage } from './plan.ts';
import type { Routes, Url } from './routes.ts';

/** An old address of the office's and the page that is there now. */
export interface Redirect {
  /** From the host's root, with its query: `/Lists/TinTuc/ChiTiet.aspx?ID=1817`. */
  from: string;
  to: Url;
  title: string;
}

/** Where the aliases of bulletins lead: to the version in the site's first language, or the only one; by old address. */
export function redirectsOf(plan: LanguagePlan): Redirect[] {
  const { site, routes, lang } = plan;
  const redirects = site.shown.flatMap(({ bulletin, state }) => {
    const version = bulletin.versions[lang] ?? Object.values(bulletin.versions)[0];
    if (!version || (state !== 'public' && state !== 'withdrawn')) return [];
    const to = routes.bulletin(bulletin, version);
    const title = state === 'public' ? version.title : messages(version.lang).withdrawnTitle;
    return bulletin.aliases.map((from) => ({ from, to, title }));
  });
  return redirects.sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** As browsers send an address: letters beyond ASCII as `%` and two digits; what is written so already stays. */
export const encoded = (path: string) => encodeURI(path).replaceAll('%25', '%');

/** The path of an old address, and its query in lower case: old portals did not tell `ID` from `id`. */
export function partsOf(from: string): { path: string; query: string } {
  const at = from.indexOf('?');
  return at < 0
    ? { path: from, query: '' }
    : { path: from.slice(0, at), query: encoded(from.slice(at + 1)).toLowerCase() };
}

/** For hosts that redirect nothing themselves: a small page at each old path. */
export function planRedirects(plan: LanguagePlan): PlannedPage[] {
  const { routes, lang } = plan;
  const mine = redirectsOf(plan).filter(({ from }) => canHavePage(from, routes));
  const byPath = groupBy(mine, ({ from }) => pageUrl(partsOf(from).path));
  return [...byPath].map(([url, redirects]) =>
    plannedPage(routes, 'redirect', url, () => {
      const plain = redirects.find(({ from }) => partsOf(from).query === '');
      return {
        lang,
        url,
        title: plain?.title ?? messages(lang).redirect.title,
        description: '',
        translations: {},
        noindex: true,
        ...(plain && { target: { text: plain.title, url: plain.to } }),
        ...(redirects.some(({ from }) => partsOf(from).query) && { queries: queriesUrl(url) }),
      };
    }),
  );
}

/** Below the site's own path, and not in the place of a file for programs. */
function canHavePage(from: string, { gateway }: Routes): boolean {
  return from.startsWith(gateway) && !/\.(?:json|xml|txt)$/i.test(partsOf(from).path);
}

/** A host serves `/x.aspx/index.html` for `/x.aspx`, and a file without an ending as a download. */
export function pageUrl(path: string): Url {
  const decoded = decodePath(path);
  return /\.html?$|\/$/.test(decoded) ? decoded : `${decoded}/`;
}

/** Beside the page of a path: where each query leads. */
export function queriesUrl(page: Url): Url {
  return page.endsWith('/') ? `${page}redirects.json` : `${page}.redirects.json`;
}
