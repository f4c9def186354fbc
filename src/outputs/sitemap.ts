import type { LocalizedBulletin, VisibleBulletin } from '../content/visible-bulletin.ts';
import type { Instant } from '../filters/instant.ts';
import type { Lang } from '../i18n/language.ts';
import type { LanguagePlan, MonthPlan, PlannedPage, SitePlan } from '../pages/page.ts';
import { type Alternate, alternatesOf } from '../pages/parts/alternates.ts';
import { groupBy } from '../pages/parts/group.ts';
import { shortHash } from '../system/hash.ts';

/** A page in a sitemap; addresses from the root. */
export interface SitemapEntry {
  url: string;
  alternates: readonly Alternate[];
  modified?: Instant;
}

/** Pages that stand in a sitemap one behind the other: those of a month's bulletins, or the rest. */
export interface SitemapRun {
  /** By what they are known to be what they were; without blanks and colons. */
  key: string;
  count: number;
  entries(): SitemapEntry[];
}

/** A part of the sitemap: a year (`2017`, where it is long `2017-2`), or `pages`. */
export interface SitemapPart {
  name: string;
  /** The latest change of what is in it, 0 where that is not known. */
  modified: Instant;
  runs: readonly SitemapRun[];
}

/** The protocol allows 50,000 addresses and 50 MB a file; each of ours has up to three alternates. */
const MOST_ENTRIES = 20_000;

/** Pages that are found from others and change with every publication are for readers, not for search engines. */
const LISTED: ReadonlySet<PlannedPage['kind']> = new Set(['gateway', 'home', 'section', 'archive', 'page']);

/** Every page that search engines should know: bulletins by year, and `pages` for the rest. */
export function sitemapOf(plan: SitePlan): SitemapPart[] {
  const others = plan.pages.filter((page) => LISTED.has(page.kind));
  const entries = others.map((page) => pageEntry(plan, page));
  const rest = { key: shortHash(JSON.stringify(entries)), count: entries.length, entries: () => entries };
  const years = groupBy(plan.months, ({ name }) => name.slice(0, 4));
  return [
    { name: 'pages', modified: 0, runs: [rest] },
    // Oldest first, so that a new bulletin of a long year stands in its last part.
    ...[...years].reverse().flatMap(([year, months]) => yearParts(plan, year, [...months].reverse())),
  ];
}

function pageEntry(plan: SitePlan, page: PlannedPage): SitemapEntry {
  const props = page.props();
  return { url: page.url, alternates: alternatesOf(props, chromeOf(plan, page.lang)) };
}

/** A run, and the latest change in it. */
type BulletinRun = SitemapRun & { modified: Instant };

function yearParts(plan: SitePlan, year: string, months: readonly MonthPlan[]): SitemapPart[] {
  const parts: { runs: BulletinRun[]; size: number }[] = [];
  for (const run of months.flatMap((month) => monthRuns(plan, month))) {
    const part = parts.at(-1);
    if (part && part.size + run.count <= MOST_ENTRIES) {
      part.runs.push(run);
      part.size += run.count;
    } else parts.push({ runs: [run], size: run.count });
  }
  return parts.map(({ runs }, i) => ({
    name: i === 0 ? year : `${year}-${i + 1}`,
    modified: Math.max(...runs.map(({ modified }) => modified)),
    runs,
  }));
}

/** The public bulletins of a month, oldest first; in several runs where they are more than a part may hold. */
function monthRuns(plan: SitePlan, { key, shown }: MonthPlan): BulletinRun[] {
  const open = shown.filter(({ state }) => state === 'public').reverse();
  const most = Math.floor(MOST_ENTRIES / plan.languages.length);
  const runs: BulletinRun[] = [];
  for (let from = 0; from < open.length; from += most) {
    const some = open.slice(from, from + most);
    let count = 0;
    let latest = 0;
    for (const each of some) {
      for (const { lang } of plan.languages) {
        if (!each.index.versions[lang]) continue;
        count += 1;
        latest = Math.max(latest, modifiedOf(each, lang));
      }
    }
    const entries = () =>
      some.flatMap((each) =>
        plan.languages.flatMap((language) => {
          const entry = language.byId.get(each.id);
          return entry ? [bulletinEntry(plan, language, entry)] : [];
        }),
      );
    if (count > 0) runs.push({ key: `${key()}${from || ''}`, count, modified: latest, entries });
  }
  return runs;
}

function bulletinEntry(plan: SitePlan, language: LanguagePlan, entry: LocalizedBulletin): SitemapEntry {
  const url = language.routes.bulletin(entry, entry.text);
  const translations = Object.fromEntries(addressesOf(plan, entry));
  return {
    url,
    alternates: alternatesOf({ url, translations }, chromeOf(plan, language.lang)),
    modified: modifiedOf(entry, language.lang),
  };
}

/** A bulletin's address in each language. */
function addressesOf(
  { routes, languages }: SitePlan,
  { index }: LocalizedBulletin,
): [lang: string, url: string][] {
  return languages.flatMap(({ lang }): [string, string][] => {
    const version = index.versions[lang];
    return version ? [[lang, routes.bulletin(index, version)]] : [];
  });
}

const modifiedOf = ({ date, modified }: VisibleBulletin, lang: Lang) => modified[lang] ?? date;

function chromeOf({ routes, languages }: SitePlan, lang: LanguagePlan['lang']) {
  return {
    home: routes.home(lang),
    gateway: routes.gateway,
    defaultLang: languages[0]?.lang ?? lang,
  };
}
