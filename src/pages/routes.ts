import { bulletinAddress } from '../content/bulletin.ts';
import { basePath } from '../content/fields/base-url.ts';
import type { LabelKind } from '../content/index-entry.ts';
import type { Category } from '../content/settings.ts';
import type { Lang } from '../i18n/language.ts';
import { messages } from '../i18n/messages/messages.ts';

/** An address from the host's root: `/vi/2017/tptm.html`, below the path of `baseUrl` where it has one. */
export type Url = string;

export type FeedFormat = 'xml' | 'json';

/** The one table of addresses. Every link and every output file comes from here. */
export interface Routes {
  /** The path of the site without a slash at its end, mostly empty. */
  base: string;
  gateway: Url;
  notFound: Url;
  home(lang: Lang): Url;
  bulletin(bulletin: { id: string }, version: { lang: Lang; slug: string }): Url;
  section(lang: Lang, category: Pick<Category, 'slug'>): Url;
  sectionMonth(lang: Lang, category: Pick<Category, 'slug'>, month: string): Url;
  archive(lang: Lang): Url;
  archiveMonth(lang: Lang, month: string): Url;
  label(lang: Lang, kind: LabelKind, slug: string): Url;
  page(lang: Lang, slug: string): Url;
  search(lang: Lang): Url;
  offline(lang: Lang): Url;
  feed(list: Url, format: FeedFormat): Url;
  /** The open data of a month (`2017-04`), or `index` for the list of months. */
  data(lang: Lang, month: string): Url;
  dataSchema: Url;
  /** The index of sitemaps, or one part of it: a year, `pages`. */
  sitemap(part?: string): Url;
  /** A path below the root that is not a page: pictures, attachments, styles. */
  file(path: string): Url;
  /** A path from the root as an editor writes it in a body. */
  rooted(path: string): Url;
  /** Which file of the output an address is: `/vi/` → `vi/index.html`. */
  outputFile(url: Url): string;
  absolute(url: Url): string;
}

/** @param baseUrl without a slash at its end */
export function createRoutes(baseUrl: string): Routes {
  const { origin } = new URL(baseUrl);
  const base = basePath(baseUrl);
  const home = (lang: Lang) => `${base}/${lang}/`;
  const archive = (lang: Lang) => `${home(lang)}${messages(lang).path.archive}/`;
  const section = (lang: Lang, category: Pick<Category, 'slug'>) => `${home(lang)}${category.slug[lang]}/`;
  return {
    base,
    gateway: `${base}/`,
    notFound: `${base}/404.html`,
    home,
    bulletin: ({ id }, { lang, slug }) => base + bulletinAddress(lang, id, slug),
    section,
    sectionMonth: (lang, category, month) => `${section(lang, category)}${month}.html`,
    archive,
    archiveMonth: (lang, month) => `${archive(lang)}${month}.html`,
    label: (lang, kind, slug) => `${home(lang)}${messages(lang).path[kind]}/${slug}.html`,
    page: (lang, slug) => `${home(lang)}${slug}.html`,
    offline: (lang) => `${home(lang)}${messages(lang).path.offline}.html`,
    search: (lang) => `${home(lang)}${messages(lang).path.search}.html`,
    feed: (list, format) => `${list}feed.${format}`,
    data: (lang, month) => `${home(lang)}data/${month}.json`,
    dataSchema: `${base}/data/schema.json`,
    sitemap: (part) => `${base}/sitemap${part ? `-${part}` : ''}.xml`,
    file: (path) => `${base}/${path}`,
    rooted: (path) => base + path,
    outputFile: (url) => {
      const path = url.slice(base.length + 1);
      return path === '' || path.endsWith('/') ? `${path}index.html` : path;
    },
    absolute: (url) => origin + url,
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
