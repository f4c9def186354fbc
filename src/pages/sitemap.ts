import type { Instant } from '../content/dates.ts';
import { shortHash } from '../content/hash.ts';
import type { Entry } from '../content/shown.ts';
import { type Alternate, alternatesOf } from './alternates.ts';
import { groupBy } from './group.ts';
import type { MonthPlan } from './month-plans.ts';
import type { LanguagePlan, PlannedPage, SitePlan } from './plan.ts';

/** A page in a sitemap; addresses from the root. */
export interface SitemapEntry {
  url: string;
  alternates: readonly Alternate[];
  modified?: Instant;
}

/** A part of the sitemap: a year (`2017`, where it is long `2017-2`), or `pages`. */
export interface SitemapPart {
  name: string;
  /** By what it is known to be what it was. */
  key: string;
  /** The latest change of what is in it, 0 where that is not known. */
  modified: Instant;
  entries(): SitemapEntry[];
}

/** The protocol allows 50,000 addresses and 50 MB a file; each of ours has up to three alternates. */
const MOST_ENTRIES = 20_000;

/** Pages that are found from others and change with every publication are for readers, not for search engines. */
const LISTED: ReadonlySet<PlannedPage['kind']> = new Set(['gateway', 'home', 'section', 'archive', 'page']);

/** Every page that search engines should know: bulletins by year, and `pages` for the rest. */
export function sitemapOf(plan: SitePlan): SitemapPart[] {
  const others = plan.pages.filter((page) => LISTED.has(page.kind));
  const years = groupBy(plan.months, ({ name }) => name.slice(0, 4));
  return [
    {
      name: 'pages',
      key: shortHash(others.map(({ url, lang }) => `${lang} ${url}`).join('\n')),
      modified: 0,
      entries: () => others.map((page) => pageEntry(plan, page)),
    },
    // Oldest first, so that a new bulletin of a long year stands in its last part.
    ...[...years]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([year, months]) => yearParts(plan, year, months)),
  ];
}

function pageEntry(plan: SitePlan, page: PlannedPage): SitemapEntry {
  const props = page.props();
  return { url: page.url, alternates: alternatesOf(props, chromeOf(plan, page.lang)) };
}

interface Listed {
  language: LanguagePlan;
  entry: Entry;
}

function yearParts(plan: SitePlan, year: string, months: readonly MonthPlan[]): SitemapPart[] {
  const listed = plan.languages
    .flatMap((language) =>
      months.flatMap(({ shown }) =>
        shown.flatMap(({ id, state }): Listed[] => {
          const entry = state === 'public' ? language.byId.get(id) : undefined;
          return entry ? [{ language, entry }] : [];
        }),
      ),
    )
    .reverse();
  if (listed.length === 0) return [];
  const key = shortHash(months.map((month) => month.key()).join('\n'));
  return divided(year, listed).map(([name, part]) => ({
    name,
    key,
    modified: part.reduce((latest, { language, entry }) => Math.max(latest, modifiedOf(language, entry)), 0),
    entries: () =>
      part.map(({ language, entry }) => {
        const url = language.routes.bulletin(entry, entry.text);
        const translations = Object.fromEntries(addressesOf(plan, entry));
        return {
          url,
          alternates: alternatesOf({ url, translations }, chromeOf(plan, language.lang)),
          modified: modifiedOf(language, entry),
        };
      }),
  }));
}

/** A bulletin's address in each language. */
function addressesOf({ routes, languages }: SitePlan, { brief }: Entry): [lang: string, url: string][] {
  return languages.flatMap(({ lang }): [string, string][] => {
    const version = brief.version(lang);
    return version ? [[lang, routes.bulletin(brief, version)]] : [];
  });
}

const modifiedOf = ({ lang }: LanguagePlan, { date, modified }: Entry) => modified[lang] ?? date;

function chromeOf({ routes, languages }: SitePlan, lang: LanguagePlan['lang']) {
  return {
    home: routes.home(lang),
    gateway: routes.gateway,
    defaultLang: languages[0]?.lang ?? lang,
  };
}

function divided<Item>(name: string, items: readonly Item[]): [name: string, items: readonly Item[]][] {
  const parts: [string, readonly Item[]][] = [];
  for (let from = 0; from === 0 || from < items.length; from += MOST_ENTRIES) {
    const number = from / MOST_ENTRIES + 1;
    parts.push([number === 1 ? name : `${name}-${number}`, items.slice(from, from + MOST_ENTRIES)]);
  }
  return parts;
}
