import { Readable } from 'node:stream';
import { ErrorLevel, SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';
import { shortHash } from '../content/hash.ts';
import { machineDate } from '../filters/dates.ts';
import type { SitePlan } from '../pages/plan.ts';
import { sitemapOf } from '../pages/sitemap.ts';
import type { Output } from './output.ts';

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
  return [
    ...parts.map(({ name, key, entries }) => ({
      file: fileOf(name),
      key: `${shared} ${key}`,
      make: () => {
        const items = entries().map(({ url, alternates, modified }) => ({
          url: routes.absolute(url),
          links: alternates.map((each) => ({ lang: each.hreflang, url: routes.absolute(each.url) })),
          ...(modified !== undefined && { lastmod: machineDate(modified, zone) }),
        }));
        return textOf(items, new SitemapStream(STREAM));
      },
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

async function textOf(items: readonly object[], stream: SitemapStream | SitemapIndexStream): Promise<Buffer> {
  return streamToPromise(Readable.from(items).pipe(stream));
}
