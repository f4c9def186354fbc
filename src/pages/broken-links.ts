import type { BodyOutline, Reference } from '../content/bulletin.ts';
import type { Site } from '../content/site.ts';
import type { StaticFile } from '../content/static-file.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { SitePlan } from './page.ts';
import { bulletinUrls } from './plan.ts';

/**
 * Links in bodies to paths of this site (`/vi/lien-he.html`) at which there will be nothing.
 * @param statics the office's own files
 */
export function brokenLinks(
  site: Site,
  { routes, pages, own, languages }: SitePlan,
  statics: readonly StaticFile[],
): Problem[] {
  const links: Reference[] = [];
  const collect = ({ references }: Pick<BodyOutline, 'references'>) => {
    for (const reference of references) if (reference.to === 'site') links.push(reference);
  };
  for (const shown of site.shown) {
    if (!shown.index.hasSiteLinks) continue;
    for (const { body } of Object.values(shown.bulletin.versions)) collect(body);
  }
  for (const { page } of site.pages) for (const { body } of Object.values(page.versions)) collect(body);
  if (links.length === 0) return [];
  const ofOffice = [...own.pages, ...own.documents].map(({ url }) => url);
  const files = statics.map(({ file }) => routes.file(file));
  const planned = pages.map(({ url }) => url);
  const known = new Set([...planned, ...ofOffice, ...bulletinUrls(languages), ...files]);
  return links
    .filter(({ target }) => !known.has(routes.rooted(target)))
    .map(({ target, place }) => problem('link-broken', place, { url: target }));
}
