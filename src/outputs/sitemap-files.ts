import { Readable } from 'node:stream';
import { ErrorLevel, SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';
import { machineDate } from '../filters/dates.ts';
import type { SitePlan } from '../pages/page.ts';
import { shortHash } from '../system/hash.ts';
import type { LastFile, Output } from './output.ts';
import { keptPieces, keyOfPieces } from './pieces.ts';
import { type SitemapEntry, type SitemapRun, sitemapOf } from './sitemap.ts';

/** What robots may read: everything, and where the list of it is. A preview is nobody's business. */
const ROBOTS = {
  open: (sitemap: string) => `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`,
  closed: 'User-agent: *\nDisallow: /\n',
};

/**
 * `robots.txt`, the index of sitemaps and its parts (sitemaps.org, with Google's `xhtml:link` for languages).
 * @param shared what all of them follow from: code and settings, without a blank
 */
export function sitemapOutputs(plan: SitePlan, zone: string, shared: string): Output[] {
  const { routes } = plan;
  const parts = sitemapOf(plan);
  const fileOf = (part?: string) => routes.outputFile(routes.sitemap(part));
  const newest = parts.at(-1);
  const index = parts.map((part) => ({
    url: routes.absolute(routes.sitemap(part.name)),
    // The newest part is another one with every publication, and read in any case: so the index stays what it was.
    ...(part.modified > 0 && part !== newest && { lastmod: machineDate(part.modified, zone) }),
  }));
  const itemOf = ({ url, alternates, modified }: SitemapEntry) => ({
    url: routes.absolute(url),
    links: alternates.map((each) => ({ lang: each.hreflang, url: routes.absolute(each.url) })),
    ...(modified !== undefined && { lastmod: machineDate(modified, zone) }),
  });
  return [
    ...parts.map(({ name, runs }) => ({
      file: fileOf(name),
      key: keyOfPieces(shared, runs.map(keyOfRun)),
      make: (last?: LastFile) => partText(runs, itemOf, keptPieces(shared, last, runsIn), last),
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

/** With their number, by which the addresses of a run are found in the file again. */
const keyOfRun = ({ key, count }: SitemapRun) => `${key}:${count}`;

/** @param known the text of runs, by their keys */
async function partText(
  runs: readonly SitemapRun[],
  itemOf: (entry: SitemapEntry) => object,
  known: ReadonlyMap<string, string>,
  last: LastFile | undefined,
): Promise<string> {
  const items = runs.flatMap((run) => (known.has(keyOfRun(run)) ? [] : run.entries().map(itemOf)));
  const made = items.length > 0 ? await textOf(items, new SitemapStream(STREAM)) : (last?.text() ?? '');
  if (known.size === 0) return made;
  const { head, urls, foot } = takenApart(made);
  const texts = runs.map((run) => known.get(keyOfRun(run)) ?? urls.splice(0, run.count).join(''));
  return [head, ...texts, foot].join('');
}

/** The runs in a part's file. */
function runsIn(text: string, keys: readonly string[]): readonly string[] | undefined {
  const { urls } = takenApart(text);
  const counts = keys.map((key) => Number(key.split(':')[1]));
  const counted = counts.reduce((sum, count) => sum + count, 0);
  const isOurs = urls.length === counted && urls.every((url) => /^<url>.*<\/url>$/.test(url));
  return isOurs ? counts.map((count) => urls.splice(0, count).join('')) : undefined;
}

/** Addresses in XML hold no `<`. */
function takenApart(text: string): { head: string; urls: string[]; foot: string } {
  const [start, end] = [text.indexOf('<url>'), text.lastIndexOf('</url>') + '</url>'.length];
  const urls = text.slice(start, end).split(/(?<=<\/url>)/);
  return { head: text.slice(0, start), urls, foot: text.slice(end) };
}
