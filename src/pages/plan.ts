import { addYears, type Instant } from '../content/fields/dates.ts';
import { entriesIn, type Site } from '../content/site.ts';
import type { Entry } from '../content/visible-bulletin.ts';
import type { Lang } from '../i18n/language.ts';
import type { Category } from '../reader/settings.ts';
import { shortHash } from '../system/hash.ts';
import type { KeyOf } from './fingerprint.ts';
import { planArchives } from './kinds/archive.ts';
import { planGateway, planNotFound, planOffline, planStandingPages } from './kinds/fixed.ts';
import { planHome } from './kinds/home.ts';
import { planKeywords } from './kinds/keyword.ts';
import { planRedirects, type Redirect, redirectsOf } from './kinds/redirect.ts';
import { planSearch } from './kinds/search.ts';
import { planSections } from './kinds/section.ts';
import { type MonthPlan, planMonths } from './month-plans.ts';
import type { KnownCard } from './parts/cards.ts';
import { groupBy } from './parts/group.ts';
import type { PageKind, PropsOf } from './props.ts';
import { createRoutes, type Routes, type Url } from './routes.ts';

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
  entries: readonly Entry[];
  bySection: ReadonlyMap<string, readonly Entry[]>;
  byId: ReadonlyMap<string, Entry>;
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

/** Plans a site. Nothing is rendered and no body is touched. */
export function planSite(site: Site): SitePlan {
  const routes = createRoutes(site.settings.baseUrl);
  const languages: LanguagePlan[] = [];
  for (const lang of site.settings.languages) languages.push(planLanguage(site, routes, lang, languages));
  const months = planMonths(site, languages);
  const own = [planGateway(site, routes), ...languages.flatMap(pagesOf), planNotFound(site, routes)];
  const [first] = languages;
  const redirects = first ? redirectsOf(first) : [];
  const moved = first ? planRedirects(first, redirects) : [];
  if (moved.length === 0) return { routes, pages: own, months, languages, redirects };
  // What has a page of its own needs no redirect.
  const taken = new Set(own.map(({ file }) => file));
  for (const url of bulletinUrls(languages)) taken.add(routes.outputFile(url));
  const free = moved.filter(({ file }) => !taken.has(file));
  return { routes, pages: [...own, ...free], months, languages, redirects };
}

/** Every page of a site, planned one by one. */
export function allPages({ pages, months }: SitePlan): PlannedPage[] {
  return [...pages, ...months.flatMap((month) => month.pages())];
}

/** After all months. */
const NO_MONTH = '~';

/**
 * The same pages, those that print the bulletins of a month together: the record of each is read once for all of them.
 * Those of no month name bulletins of all months, of most of which the cards are known by then.
 */
export function byMonth(pages: readonly PlannedPage[]): PlannedPage[] {
  const groups = groupBy(pages, ({ month, lists }) => month ?? lists ?? NO_MONTH);
  return [...groups.keys()].sort().flatMap((name) => groups.get(name) ?? []);
}

/** The addresses of all bulletins, withdrawn ones too. */
export function* bulletinUrls(languages: readonly LanguagePlan[]): Generator<Url> {
  for (const { lang, site, routes } of languages) {
    for (const { brief } of site.shown) {
      const version = brief.version(lang);
      if (version) yield routes.bulletin(brief, version);
    }
  }
}

/**
 * A name for a plan by its pages and what it follows from: processes that plan the same site must come to the same.
 * @param revision names the records
 */
export function planHash({ pages, months, languages }: SitePlan, revision: string): string {
  const [first] = languages;
  const settings = first && [first.site.settings, first.site.categories, first.site.clock.now];
  const named = [...pages.map(({ file }) => file), ...months.map(({ name, size }) => `${name} ${size}`)];
  return shortHash([revision, JSON.stringify(settings), ...named].join('\n'));
}

function planLanguage(site: Site, routes: Routes, lang: Lang, all: readonly LanguagePlan[]): LanguagePlan {
  const entries = entriesIn(site, lang);
  const { timezone, banners } = site.settings;
  const { olderThanYears = 0 } = banners;
  const oldBefore = addYears(site.clock.now, -olderThanYears, timezone);
  // The next one to grow old, so that the clock knows when a bulletin's page will be another one.
  const next = olderThanYears > 0 && entries.findLast(({ date }) => date >= oldBefore);
  if (next) {
    const birthday = addYears(next.date, olderThanYears, timezone);
    // Old is who is older than that; and who is of the 29th of February has no birthday, and waits for March.
    site.clock.reached(Math.max(birthday, site.clock.now) + 1);
  }
  return {
    site,
    routes,
    lang,
    all,
    entries,
    bySection: groupBy(entries, ({ brief }) => brief.category),
    byId: new Map(entries.map((entry) => [entry.id, entry])),
    cards: new Map(),
    oldBefore,
    sections: new Map(site.categories.map((category) => [category.id, category])),
  };
}

function pagesOf(plan: LanguagePlan): PlannedPage[] {
  return [
    planHome(plan),
    ...planSections(plan),
    ...planArchives(plan),
    ...planKeywords(plan),
    ...planStandingPages(plan),
    ...planSearch(plan),
    ...planOffline(plan),
  ];
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
