import { Readable } from 'node:stream';
import { ErrorLevel, SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';
import { machineDate } from '../filters/dates.ts';
import type { SitePlan } from '../pages/plan.ts';
import { type SitemapEntry, sitemapOf } from '../pages/sitemap.ts';
import type { WriteFile } from './write-file.ts';

/** What robots may read: everything, and where the list of it is. A preview is nobody's business. */
const ROBOTS = {
  open: (sitemap: string) => `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`,
  closed: 'User-agent: *\nDisallow: /\n',
};

/** Writes `robots.txt`, the index of sitemaps and its parts (sitemaps.org, with Google's `xhtml:link` for languages). */
export async function writeSitemap(plan: SitePlan, zone: string, write: WriteFile): Promise<void> {
  const { routes } = plan;
  const parts = sitemapOf(plan);
  for (const [name, entries] of parts) {
    const items = entries.map(({ url, alternates, modified }) => ({
      url: routes.absolute(url),
      links: alternates.map(({ hreflang, url: other }) => ({ lang: hreflang, url: routes.absolute(other) })),
      ...(modified !== undefined && { lastmod: machineDate(modified, zone) }),
    }));
    write(routes.sitemap(name), await textOf(items, new SitemapStream(STREAM)));
  }
  const index = parts.map(([name, entries]) => {
    const modified = newest(entries);
    return {
      url: routes.absolute(routes.sitemap(name)),
      ...(modified > 0 && { lastmod: machineDate(modified, zone) }),
    };
  });
  write(routes.sitemap(), await textOf(index, new SitemapIndexStream({ level: ErrorLevel.THROW })));
  write(routes.file('robots.txt'), ROBOTS.open(routes.absolute(routes.sitemap())));
}

/** In a preview: nothing for search engines. */
export function writeClosedRobots({ routes }: SitePlan, write: WriteFile): void {
  write(routes.file('robots.txt'), ROBOTS.closed);
}

const STREAM = {
  level: ErrorLevel.THROW,
  xmlns: { news: false, video: false, image: false, xhtml: true },
};

async function textOf(items: readonly object[], stream: SitemapStream | SitemapIndexStream): Promise<Buffer> {
  return streamToPromise(Readable.from(items).pipe(stream));
}

const newest = (entries: readonly SitemapEntry[]) =>
  entries.reduce((latest, { modified = 0 }) => Math.max(latest, modified), 0);
