import { Readable } from 'node:stream';
import type { VisibleBulletin } from '../content/visible-bulletin.ts';
import { machineDate } from '../filters/dates.ts';
import { groupBy } from '../filters/group-by.ts';
import type { Instant } from '../filters/instant.ts';
import type { Lang, PartlyLocalized } from '../i18n/language.ts';
import type { SiteContext } from '../pages/context.ts';
import { hashOf } from '../pages/fingerprint.ts';
import { slugsOf } from '../pages/inputs/whole-bulletin.ts';
import type { MonthPlan, PlannedPage, SitePlan } from '../pages/page.ts';
import { alternatesOf } from '../pages/parts/alternates.ts';
import { bulletinTranslations } from '../pages/parts/translations.ts';
import type { Url } from '../pages/routes.ts';
import { shortHash } from '../system/hash.ts';
import { type Output, outputFrom } from './output.ts';

/** The protocol allows 50,000 addresses and 50 MB a file; each of ours has up to three alternates. */
const MOST_ITEMS = 20_000;

/** Pages that are found from others and change with every publication are for readers, not for search engines. */
const LISTED: ReadonlySet<PlannedPage['kind']> = new Set([
  'gateway',
  'home',
  'section',
  'archive',
  'page',
  'custom',
]);

/** What robots may read: everything, and where the list of it is. A preview is nobody's business. */
const ROBOTS = {
  open: (sitemap: string) => `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`,
  closed: 'User-agent: *\nDisallow: /\n',
};

/** In a preview: nothing for search engines. */
export const CLOSED_ROBOTS: Output = { file: 'robots.txt', make: () => ROBOTS.closed };

/** Pages that stand in a sitemap one behind the other: those of a month's bulletins, or the rest. */
interface Run {
  fingerprint: string;
  count: number;
  /** The latest change of one of them, 0 where that is not known. */
  modified: Instant;
  items(): Item[];
}

/** A page in a sitemap. */
type Item = ReturnType<typeof itemOf>;

/** A part of the sitemap: a year (`2017`, where it is long `2017-2`), or `pages`. */
interface Part {
  name: string;
  runs: Run[];
}

/**
 * `robots.txt`, the index of sitemaps and its parts (sitemaps.org, with Google's `xhtml:link` for languages).
 * @param shared the fingerprint of code and settings
 */
export function sitemapOutputs(plan: SitePlan, zone: string, shared: string): Output[] {
  const { routes } = plan;
  const parts = partsOf(plan);
  const fileOf = (part?: string) => routes.outputFile(routes.sitemap(part));
  const newest = parts.at(-1);
  const index = parts.map((part) => {
    const modified = Math.max(...part.runs.map((run) => run.modified));
    return {
      url: routes.absolute(routes.sitemap(part.name)),
      // The newest part changes with every publication and is read in any case: so the index does not change.
      ...(modified > 0 && part !== newest && { lastmod: machineDate(modified, zone) }),
    };
  });
  return [
    ...parts.map(({ name, runs }) => ({
      file: fileOf(name),
      fingerprint: shortHash([shared, ...runs.map(({ fingerprint }) => fingerprint)].join(' ')),
      make: () =>
        xmlOf(
          runs.flatMap((run) => run.items()),
          'urls',
        ),
    })),
    outputFrom(fileOf(), shared, index, (items) => xmlOf(items, 'index')),
    { file: 'robots.txt', make: () => ROBOTS.open(routes.absolute(routes.sitemap())) },
  ];
}

/** Every page that search engines should know: `pages`, and bulletins by year. */
function partsOf(plan: SitePlan): Part[] {
  const pages = [...plan.pages, ...plan.custom.pages].filter(({ kind }) => LISTED.has(kind));
  const listed = [
    ...pages.flatMap(({ lang, url, props }) => {
      const { translations, noindex } = props();
      return noindex ? [] : [{ lang, url, translations }];
    }),
    ...plan.custom.documents.flatMap(({ url, listed }) => (listed ? [{ url, ...listed }] : [])),
  ];
  const items = listed.flatMap(({ lang, url, translations }) => {
    const language = plan.languages.find((each) => each.lang === lang);
    return language ? itemOf(language.context, url, translations) : [];
  });
  const rest = { fingerprint: hashOf(items), count: items.length, modified: 0, items: () => items };
  const years = groupBy(plan.months, ({ name }) => name.slice(0, 4));
  return [
    { name: 'pages', runs: [rest] },
    // Oldest first, so that a new bulletin of a long year stands in its last part.
    ...[...years].reverse().flatMap(([year, months]) => partsOfYear(plan, year, [...months].reverse())),
  ];
}

function partsOfYear(plan: SitePlan, year: string, months: readonly MonthPlan[]): Part[] {
  const parts: Part[] = [];
  let size = 0;
  for (const run of months.flatMap((month) => runsOfMonth(plan, month))) {
    const part = parts.at(-1);
    if (part && size + run.count <= MOST_ITEMS) {
      part.runs.push(run);
      size += run.count;
    } else {
      parts.push({ name: part ? `${year}-${parts.length + 1}` : year, runs: [run] });
      size = run.count;
    }
  }
  return parts;
}

/** The public bulletins of a month, oldest first; in several runs where they are more than a part may hold. */
function runsOfMonth({ languages }: SitePlan, { fingerprint, shown }: MonthPlan): Run[] {
  const open = shown.filter(({ state }) => state === 'public').reverse();
  const most = Math.floor(MOST_ITEMS / languages.length);
  const runs: Run[] = [];
  for (let from = 0; from < open.length; from += most) {
    const some = open.slice(from, from + most);
    let count = 0;
    let modified = 0;
    for (const each of some) {
      for (const { lang, byId } of languages) {
        if (!byId.has(each.id)) continue;
        count += 1;
        modified = Math.max(modified, modifiedOf(each, lang));
      }
    }
    const items = () =>
      some.flatMap(({ id }) =>
        languages.flatMap(({ lang, byId, context }) => {
          const entry = byId.get(id);
          if (!entry) return [];
          const url = context.routes.bulletin(entry, entry.text);
          const addresses = bulletinTranslations(context, id, slugsOf(entry, false));
          return itemOf(context, url, addresses, modifiedOf(entry, lang));
        }),
      );
    if (count > 0) runs.push({ fingerprint: `${fingerprint()}${from || ''}`, count, modified, items });
  }
  return runs;
}

const modifiedOf = ({ date, modified }: VisibleBulletin, lang: Lang) => modified[lang] ?? date;

function itemOf(
  { lang, languages, routes, zone }: SiteContext,
  url: Url,
  translations: PartlyLocalized<Url>,
  modified?: Instant,
) {
  const site = { home: routes.home(lang), gateway: routes.gateway, defaultLang: languages[0] ?? lang };
  return {
    url: routes.absolute(url),
    links: alternatesOf({ url, translations }, site).map((each) => ({
      lang: each.hreflang,
      url: routes.absolute(each.url),
    })),
    ...(modified !== undefined && { lastmod: machineDate(modified, zone) }),
  };
}

/** Loaded when a sitemap is made: most starts need none. */
async function xmlOf(items: readonly object[], kind: 'index' | 'urls'): Promise<string> {
  const { ErrorLevel, SitemapIndexStream, SitemapStream, streamToPromise } = await import('sitemap');
  const level = ErrorLevel.THROW;
  const stream =
    kind === 'index'
      ? new SitemapIndexStream({ level })
      : new SitemapStream({ level, xmlns: { news: false, video: false, image: false, xhtml: true } });
  return String(await streamToPromise(Readable.from(items).pipe(stream)));
}
