import { bulletinAddress } from '../content/bulletin.ts';
import { basePath } from '../content/fields/base-url.ts';
import type { LabelKind } from '../content/index-entry.ts';
import type { Category } from '../content/settings.ts';
import type { Lang } from '../i18n/language.ts';
import { messages } from '../i18n/messages/messages.ts';

/** An address from the host's root: `/vi/2017/tptm.html`, below the path of `baseUrl` where it has one. */
export type Url = string;

/** The one table of addresses. Every link and every output file comes from here. */
export type Routes = ReturnType<typeof createRoutes>;

/** @param baseUrl without a slash at its end */
export function createRoutes(baseUrl: string) {
  const { origin } = new URL(baseUrl);
  /** The path of the site without a slash at its end, mostly empty. */
  const base = basePath(baseUrl);
  const home = (lang: Lang): Url => `${base}/${lang}/`;
  const archive = (lang: Lang): Url => `${home(lang)}${messages(lang).path.archive}/`;
  const section = (lang: Lang, category: Pick<Category, 'slug'>): Url =>
    `${home(lang)}${category.slug[lang]}/`;
  return {
    base,
    gateway: `${base}/`,
    notFound: `${base}/404.html`,
    home,
    bulletin: ({ id }: { id: string }, { lang, slug }: { lang: Lang; slug: string }): Url =>
      base + bulletinAddress(lang, id, slug),
    section,
    sectionMonth: (lang: Lang, category: Pick<Category, 'slug'>, month: string): Url =>
      `${section(lang, category)}${month}.html`,
    archive,
    archiveMonth: (lang: Lang, month: string): Url => `${archive(lang)}${month}.html`,
    label: (lang: Lang, kind: LabelKind, slug: string): Url =>
      `${home(lang)}${messages(lang).path[kind]}/${slug}.html`,
    page: (lang: Lang, slug: string): Url => `${home(lang)}${slug}.html`,
    offline: (lang: Lang): Url => `${home(lang)}${messages(lang).path.offline}.html`,
    search: (lang: Lang): Url => `${home(lang)}${messages(lang).path.search}.html`,
    feed: (list: Url, format: 'xml' | 'json'): Url => `${list}feed.${format}`,
    /** The open data of a month (`2017-04`), or `index` for the list of months. */
    data: (lang: Lang, month: string): Url => `${home(lang)}data/${month}.json`,
    dataSchema: `${base}/data/schema.json`,
    /** The index of sitemaps, or one part of it: a year, `pages`. */
    sitemap: (part?: string): Url => `${base}/sitemap${part ? `-${part}` : ''}.xml`,
    /** A path below the root that is not a page: pictures, attachments, styles. */
    file: (path: string): Url => `${base}/${path}`,
    /** A path from the root as an editor writes it in a body. */
    rooted: (path: string): Url => base + path,
    /** Which file of the output an address is: `/vi/` → `vi/index.html`. */
    outputFile: (url: Url): string => {
      const path = url.slice(base.length + 1);
      return path === '' || path.endsWith('/') ? `${path}index.html` : path;
    },
    absolute: (url: Url): string => origin + url,
  };
}

export function feedLinks(routes: Routes, title: string, list: Url): FeedLinks {
  return { title, atom: routes.feed(list, 'xml'), json: routes.feed(list, 'json') };
}

/** The two forms of one feed. */
export interface FeedLinks {
  title: string;
  atom: Url;
  json: Url;
}
