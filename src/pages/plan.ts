import { addYears } from '../content/fields/dates.ts';
import { entriesIn, type Site } from '../content/site.ts';
import type { LocalizedBulletin } from '../content/visible-bulletin.ts';
import { groupBy } from '../filters/group-by.ts';
import type { Lang } from '../i18n/language.ts';
import { shortHash } from '../system/hash.ts';
import { siteContext } from './context.ts';
import { planArchives } from './kinds/archive.ts';
import { planGateway } from './kinds/gateway.ts';
import { planHome } from './kinds/home.ts';
import { planLabels } from './kinds/label.ts';
import { planNotFound } from './kinds/not-found.ts';
import { planOffline } from './kinds/offline.ts';
import { planRedirects } from './kinds/redirect.ts';
import { planSearch } from './kinds/search.ts';
import { planSections } from './kinds/section.ts';
import { planStandingPages } from './kinds/standing-page.ts';
import { planMonths } from './month-plans.ts';
import type { CustomPlan, LanguagePlan, PageKey, PlannedPage, SitePlan } from './page.ts';
import { labelAddresses } from './parts/labels.ts';
import { planPreviews } from './previews.ts';
import { redirectsOf } from './redirects.ts';
import { createRoutes, type Routes, type Url } from './routes.ts';

/** Plans a site. Nothing is rendered and no body is touched. */
export function planSite(site: Site): SitePlan {
  const routes = createRoutes(site.settings.baseUrl);
  const languages: LanguagePlan[] = [];
  for (const lang of site.settings.languages) languages.push(planLanguage(site, routes, lang, languages));
  const months = planMonths(site, languages);
  const [first] = languages;
  const fixed = first
    ? [planGateway(first), ...languages.flatMap(pagesOf), planNotFound(first), ...planPreviews(languages)]
    : [];
  const redirects = first ? redirectsOf(first) : [];
  const moved = first ? planRedirects(first, redirects) : [];
  // Where there is a page of the site, a redirect is not needed.
  const taken = moved.length > 0 ? [...fixed.map(({ url }) => url), ...bulletinUrls(languages)] : [];
  const files = new Set(taken.map(routes.outputFile));
  const pages = [...fixed, ...moved.filter(({ file }) => !files.has(file))];
  return { routes, pages, custom: NO_CUSTOM, months, languages, redirects };
}

/** Templates are run once all else is planned. */
const NO_CUSTOM: CustomPlan = { pages: [], documents: [], made: [], links: new Map(), byHand: '' };

/** Every page of a site, planned one by one. */
export function allPages({ pages, custom, months }: SitePlan): PlannedPage[] {
  return [...pages, ...custom.pages, ...months.flatMap((month) => month.pages())];
}

/** After all months. */
const NO_MONTH = '~';

/**
 * The same pages, those that print bulletins of a month together, so that each record is read once. Those of no month
 * come last: they print bulletins of all months, of which most records are in memory by then.
 */
export function byMonth<Page extends Pick<PlannedPage, 'month' | 'listsMonth'>>(
  pages: readonly Page[],
): Page[] {
  const groups = groupBy(pages, ({ month, listsMonth }) => month ?? listsMonth ?? NO_MONTH);
  return [...groups.keys()].sort().flatMap((name) => groups.get(name) ?? []);
}

/** Pages that are rendered one after the other are of a month or two. */
const MONTHS_HELD = 3;

/** Finds the pages of a plan by their keys. The pages of a month are planned when one of them is asked for. */
export function pageFinder({ pages, custom, months }: SitePlan): (key: PageKey) => PlannedPage {
  const byFile = (some: readonly PlannedPage[] = []) => new Map(some.map((page) => [page.file, page]));
  const others = byFile([...pages, ...custom.pages]);
  const held = new Map<string, ReturnType<typeof byFile>>();
  const ofMonth = (month: string) => {
    let found = held.get(month);
    if (!found) {
      found = byFile(months.find(({ name }) => name === month)?.pages());
      if (held.size >= MONTHS_HELD) held.clear();
      held.set(month, found);
    }
    return found;
  };
  return ({ file, month }) => {
    const page = (month === undefined ? others : ofMonth(month)).get(file);
    if (!page) throw new Error(`${file} is not planned`);
    return page;
  };
}

/** The addresses of all bulletins, withdrawn ones too. */
export function* bulletinUrls(languages: readonly LanguagePlan[]): Generator<Url> {
  for (const { lang, site, routes } of languages) {
    for (const { index } of site.shown) {
      const version = index.versions[lang];
      if (version) yield routes.bulletin(index, version);
    }
  }
}

/**
 * A hash of a plan: of its pages and of what they depend on. Processes that plan the same site must come to the same.
 * @param revision the store's name of what its records say (`Store.revision`)
 */
export function planHash({ pages, months, languages }: SitePlan, revision: string): string {
  const [first] = languages;
  const settings = first && [
    first.site.settings,
    first.site.categories,
    first.site.clock.now,
    linksOf(first),
  ];
  const named = [...pages.map(({ file }) => file), ...months.map(({ name, size }) => `${name} ${size}`)];
  return shortHash([revision, JSON.stringify(settings), ...named].join('\n'));
}

const linksOf = ({ site }: LanguagePlan) => site.previews.map(({ link }) => link);

function planLanguage(site: Site, routes: Routes, lang: Lang, all: readonly LanguagePlan[]): LanguagePlan {
  const entries = entriesIn(site, lang);
  const bySection = groupBy(entries, ({ index }) => index.category);
  const places = new Map<string, number>();
  for (const section of bySection.values()) for (const [i, { id }] of section.entries()) places.set(id, i);
  const byId = new Map<string, LocalizedBulletin>();
  for (const entry of entries) byId.set(entry.id, entry);
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
    context: siteContext(site, lang),
    all,
    entries,
    bySection,
    places,
    byId,
    labelAddresses: labelAddresses(entries),
    oldBefore,
  };
}

function pagesOf(plan: LanguagePlan): PlannedPage[] {
  return [
    planHome(plan),
    ...planSections(plan),
    ...planArchives(plan),
    ...planLabels(plan),
    ...planStandingPages(plan),
    ...planSearch(plan),
    ...planOffline(plan),
  ];
}
