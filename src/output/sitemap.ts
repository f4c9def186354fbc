import { Readable } from 'node:stream';
import { ErrorLevel, SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';
import { shortHash } from '../content/hash.ts';
import { machineDate } from '../filters/dates.ts';
import type { SitePlan } from '../pages/plan.ts';
import { type SitemapEntry, type SitemapRun, sitemapOf } from '../pages/sitemap.ts';
import type { LastFile, Output } from './output.ts';

/** What robots may read: everything, and where the list of it is. A preview is nobody's business. */
const ROBOTS = {
  open: (sitemap: string) => `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`,
  closed: 'User-agent: *\nDisallow: /\n',
};

/**
 * `robots.txt`, the index of sitemaps and its parts (sitemaps.org, with Google's `xhtml:link` for languages).
 * @param shared what all of them follow from: code and settings
 */
export function sitemapOutputs(plan: SitePlan, zone: string, shared: string): Output[] {
  const { routes } = plan;
  const parts = sitemapOf(plan);
  const fileOf = (part?: string) => routes.outputFile(routes.sitemap(part));
  const index = parts.map(({ name, modified }) => ({
    url: routes.absolute(routes.sitemap(name)),
    ...(modified > 0 && { lastmod: machineDate(modified, zone) }),
  }));
  const itemOf = ({ url, alternates, modified }: SitemapEntry) => ({
    url: routes.absolute(url),
    links: alternates.map((each) => ({ lang: each.hreflang, url: routes.absolute(each.url) })),
    ...(modified !== undefined && { lastmod: machineDate(modified, zone) }),
  });
  return [
    ...parts.map(({ name, runs }) => ({
      file: fileOf(name),
      key: [shared, ...runs.map(({ key, count }) => `${key}:${count}`)].join(' '),
      make: (last?: LastFile) => partText(runs, itemOf, shared, last),
    })),
    {
      file: fileOf(),
      key: `${shared} ${shortHash(JSON.stringify(index))}`,
      make: () => textOf(index, new SitemapIndexStream({ level: ErrorLevel.THROW })),
    },
    { file: 'robots.txt', make: () => ROBOTS.open(routes.absolute(routes.sitemap())) },
  ];
}

/** In a preview: nothing for search engines. */
export const CLOSED_ROBOTS: Output = { file: 'robots.txt', make: () => ROBOTS.closed };

const STREAM = {
  level: ErrorLevel.THROW,
  xmlns: { news: false, video: false, image: false, xhtml: true },
};

async function textOf(items: readonly object[], stream: SitemapStream | SitemapIndexStream): Promise<string> {
  return String(await streamToPromise(Readable.from(items).pipe(stream)));
}

/** A part of the sitemap. Runs that are what they were are taken over from the last build's file. */
async function partText(
  runs: readonly SitemapRun[],
  itemOf: (entry: SitemapEntry) => object,
  shared: string,
  last: LastFile | undefined,
): Promise<string> {
  const known = runsOf(shared, last);
  const missing = runs.filter(({ key }) => !known.has(key));
  const items = missing.flatMap(({ entries }) => entries().map(itemOf));
  const made = items.length > 0 ? await textOf(items, new SitemapStream(STREAM)) : (last?.text() ?? '');
  if (known.size === 0) return made;
  const { head, urls, foot } = takenApart(made);
  let next = 0;
  const texts = runs.map(({ key, count }) => {
    const text = known.get(key);
    if (text !== undefined) return text;
    next += count;
    return urls.slice(next - count, next).join('');
  });
  return [head, ...texts, foot].join('');
}

/** The runs of the last build's file, by their keys. */
function runsOf(shared: string, last: LastFile | undefined): ReadonlyMap<string, string> {
  const [before, ...runs] = last?.key.split(' ') ?? [];
  if (!last || before !== shared) return new Map();
  const { urls } = takenApart(last.text());
  const counted = runs.reduce((sum, run) => sum + Number(run.split(':')[1]), 0);
  // Somebody may have put it into another form.
  if (urls.length !== counted || !urls.every((url) => /^<url>.*<\/url>$/.test(url))) return new Map();
  let next = 0;
  return new Map(
    runs.map((run) => {
      const [key = '', count = ''] = run.split(':');
      next += Number(count);
      return [key, urls.slice(next - Number(count), next).join('')];
    }),
  );
}

/** Addresses in XML hold no `<`. */
function takenApart(text: string): { head: string; urls: string[]; foot: string } {
  const [start, end] = [text.indexOf('<url>'), text.lastIndexOf('</url>') + '</url>'.length];
  const urls = text.slice(start, end).split(/(?<=<\/url>)/);
  return { head: text.slice(0, start), urls, foot: text.slice(end) };
}
