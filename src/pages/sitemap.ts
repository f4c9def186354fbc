import type { Instant } from '../content/dates.ts';
import { monthKey } from '../filters/dates.ts';
import { type Alternate, alternatesOf } from './alternates.ts';
import type { LanguagePlan, PlannedPage, SitePlan } from './plan.ts';

/** A page in a sitemap; addresses from the root. */
export interface SitemapEntry {
  url: string;
  alternates: readonly Alternate[];
  modified?: Instant;
}

/** A part of the sitemap, by its name: a year (`2017`, where it is long `2017-2`), or `pages`. */
export type SitemapPart = [name: string, entries: readonly SitemapEntry[]];

/** The protocol allows 50,000 addresses and 50 MB a file; each of ours has up to three alternates. */
const MOST_ENTRIES = 20_000;

/** Pages that are found from others and change with every publication are for readers, not for search engines. */
const LISTED: ReadonlySet<PlannedPage['kind']> = new Set(['gateway', 'home', 'section', 'archive', 'page']);

/** Every page that search engines should know: bulletins by year, and `pages` for the rest. */
export function sitemapOf(plan: SitePlan): SitemapPart[] {
  const years = new Map<string, SitemapEntry[]>();
  for (const language of plan.languages) {
    for (const { year, entry } of bulletinEntries(language, plan)) {
      const inYear = years.get(year) ?? [];
      years.set(year, inYear);
      inYear.push(entry);
    }
  }
  const others = plan.pages
    .filter((page) => LISTED.has(page.kind))
    .map((page) => {
      const props = page.props();
      return { url: page.url, alternates: alternatesOf(props, chromeOf(plan, props.lang)) };
    });
  // Oldest first, so that a new bulletin of a long year stands in its last part.
  const byYear = [...years].sort().map(([year, entries]): SitemapPart => [year, entries.reverse()]);
  const parts: SitemapPart[] = [['pages', others], ...byYear];
  return parts.flatMap(([name, entries]) => divided(name, entries));
}

function* bulletinEntries(
  language: LanguagePlan,
  plan: SitePlan,
): Generator<{ year: string; entry: SitemapEntry }> {
  const { routes, lang, site } = language;
  const chrome = chromeOf(plan, lang);
  for (const { bulletin, version, modified, state } of language.entries) {
    if (state !== 'public') continue;
    const translations = Object.fromEntries(
      plan.languages.flatMap(({ lang: each }) => {
        const other = bulletin.versions[each];
        return other ? [[each, routes.bulletin(bulletin, other)]] : [];
      }),
    );
    const url = routes.bulletin(bulletin, version);
    yield {
      year: monthKey(bulletin.date, site.settings.timezone).slice(0, 4),
      entry: {
        url,
        alternates: alternatesOf({ url, translations }, chrome),
        modified: modified[lang] ?? bulletin.date,
      },
    };
  }
}

function chromeOf({ routes, languages }: SitePlan, lang: LanguagePlan['lang']) {
  return {
    home: routes.home(lang),
    gateway: routes.gateway,
    defaultLang: languages[0]?.lang ?? lang,
  };
}

function divided(name: string, entries: readonly SitemapEntry[]): SitemapPart[] {
  const parts: SitemapPart[] = [];
  for (let from = 0; from === 0 || from < entries.length; from += MOST_ENTRIES) {
    const number = from / MOST_ENTRIES + 1;
    parts.push([number === 1 ? name : `${name}-${number}`, entries.slice(from, from + MOST_ENTRIES)]);
  }
  return parts;
}
