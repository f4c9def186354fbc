import type { Category } from '../content/settings.ts';
import type { Site } from '../content/site.ts';
import type { LocalizedBulletin, VisibleBulletin } from '../content/visible-bulletin.ts';
import type { Instant } from '../filters/instant.ts';
import type { Lang } from '../i18n/language.ts';
import type { Card, PageKind, PropsOf } from './props.ts';
import type { Routes, Url } from './routes.ts';

/**
 * A page to be: where it goes, how it is laid out, by what it is known to be what it was, and a recipe for what it
 * prints, made when it is rendered.
 */
export interface PlannedPage<Kind extends PageKind = PageKind> {
  kind: Kind;
  lang: Lang;
  url: Url;
  /** Path of the file below the output folder. */
  file: string;
  key: KeyOf;
  props: () => PropsOf[Kind];
  /** The bulletin whose body it prints. */
  bulletin?: string;
  /** The month in whose plan it is. */
  month?: string;
  /** The month whose bulletins it lists: what it names of others, `key().others`, is in the key of that month's plan. */
  lists?: string;
}

/** What the planning of one language's pages works from; each list newest first. */
export interface LanguagePlan {
  site: Site;
  routes: Routes;
  lang: Lang;
  /** The plans of all languages of the site, this one among them. */
  all: readonly LanguagePlan[];
  entries: readonly LocalizedBulletin[];
  bySection: ReadonlyMap<string, readonly LocalizedBulletin[]>;
  byId: ReadonlyMap<string, LocalizedBulletin>;
  /** What lists print of bulletins, made once: some ten pages name each. */
  cards: Map<string, KnownCard>;
  /** Bulletins published before it are old (`banners.olderThanYears`). */
  oldBefore: Instant;
  /** Each section by its id. */
  sections: ReadonlyMap<string, Category>;
}

/** The whole site: its pages in a fixed order, and what the feeds, the search and the rest are made from. */
export interface SitePlan {
  routes: Routes;
  /** All pages but those of bulletins. */
  pages: readonly PlannedPage[];
  /** Those, by months; the newest first. */
  months: readonly MonthPlan[];
  languages: readonly LanguagePlan[];
  redirects: readonly Redirect[];
}

/** Makes a planned page; its file follows from its address. */
export function plannedPage<Kind extends PageKind>(
  routes: Routes,
  kind: Kind,
  lang: Lang,
  url: Url,
  key: KeyOf,
  props: () => PropsOf[Kind],
): PlannedPage<Kind> {
  return { kind, lang, url, file: routes.outputFile(url), key, props };
}

/**
 * What a page follows from besides the code and the settings: from its own text, and from the other bulletins that it
 * names. As long as both are the same, so are its props; they cost a hundredth of them.
 */
export interface PageKey {
  own: string;
  /** Made when it is asked for: a list's is long. */
  others(): string;
}

export type KeyOf = () => PageKey;

/**
 * The bulletins of a month with their pages in all languages. By its key it is known whether one of these pages, or of
 * the files of these bulletins, may be another one than before; only then are they planned one by one.
 */
export interface MonthPlan {
  /** `2017-04`. */
  name: string;
  shown: readonly VisibleBulletin[];
  /** How many pages there are. */
  size: number;
  key(): string;
  /** Plans them, each time anew: those of all months are more than one holds. */
  pages(): readonly PlannedPage[];
}

/** What lists print of a bulletin, without reading its record again. */
export interface KnownCard {
  plain: Card;
  summary: string;
}

/** An old address of the office's and the page that is there now. */
export interface Redirect {
  /** From the host's root, with its query: `/Lists/TinTuc/ChiTiet.aspx?ID=1817`. */
  from: string;
  to: Url;
  /** By what the title of that page is known to be what it was. */
  key: string;
  title(): string;
}
