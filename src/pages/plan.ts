import { type Instant, yearsBefore } from '../content/dates.ts';
import type { Entry, Site } from '../content/library.ts';
import { entriesIn } from '../content/library.ts';
import type { Lang } from '../i18n/language.ts';
import { planArchives } from './archives.ts';
import { planBulletins } from './bulletins.ts';
import { planGateway, planNotFound, planOffline, planStandingPages } from './fixed.ts';
import { groupBy } from './group.ts';
import { planHome } from './home.ts';
import { planKeywords } from './keywords.ts';
import type { Card, PageKind, PropsOf } from './props.ts';
import { planRedirects } from './redirects.ts';
import { createRoutes, type Routes, type Url } from './routes.ts';
import { planSearch } from './search.ts';
import { planSections } from './sections.ts';

/** A page to be: where it goes, how it is laid out, and a recipe for what it prints, made when it is rendered. */
export interface PlannedPage<Kind extends PageKind = PageKind> {
  kind: Kind;
  url: Url;
  /** Path of the file below the output folder. */
  file: string;
  props: () => PropsOf[Kind];
}

/** What the planning of one language's pages works from; each list newest first. */
export interface LanguagePlan {
  site: Site;
  routes: Routes;
  lang: Lang;
  entries: readonly Entry[];
  bySection: ReadonlyMap<string, readonly Entry[]>;
  byId: ReadonlyMap<string, Entry>;
  /** Each bulletin's plain card, made once: some ten pages name it. */
  cards: Map<string, Card>;
  /** Bulletins published before it are old (`banners.olderThanYears`). */
  oldBefore: Instant;
}

/** The whole site: its pages in a fixed order, and what the feeds, the search and the rest are made from. */
export interface SitePlan {
  routes: Routes;
  pages: readonly PlannedPage[];
  languages: readonly LanguagePlan[];
}

/** Plans a site. Nothing is rendered and no body is touched. */
export function planSite(site: Site): SitePlan {
  const routes = createRoutes(site.settings.baseUrl);
  const languages = site.settings.languages.map((lang) => planLanguage(site, routes, lang));
  const own = [planGateway(site, routes), ...languages.flatMap(pagesOf), planNotFound(site, routes)];
  const taken = new Set(own.map(({ file }) => file));
  // What has a page of its own needs no redirect.
  const moved = languages
    .slice(0, 1)
    .flatMap(planRedirects)
    .filter(({ file }) => !taken.has(file));
  const pages = [...own, ...moved];
  return { routes, pages, languages };
}

function planLanguage(site: Site, routes: Routes, lang: Lang): LanguagePlan {
  const entries = entriesIn(site, lang);
  return {
    site,
    routes,
    lang,
    entries,
    bySection: groupBy(entries, (entry) => entry.bulletin.category),
    byId: new Map(entries.map((entry) => [entry.bulletin.id, entry])),
    cards: new Map(),
    oldBefore: yearsBefore(site.clock, site.settings.banners.olderThanYears ?? 0, site.settings.timezone),
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
    ...planBulletins(plan),
  ];
}

/** Makes a planned page; its file follows from its address. */
export function plannedPage<Kind extends PageKind>(
  routes: Routes,
  kind: Kind,
  url: Url,
  props: () => PropsOf[Kind],
): PlannedPage<Kind> {
  return { kind, url, file: routes.outputFile(url), props };
}
