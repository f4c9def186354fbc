import type { BodyOutline, Reference } from '../content/bulletin.ts';
import type { Site } from '../content/site.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { SitePlan } from './page.ts';
import { bulletinUrls } from './plan.ts';

/** Links in bodies to paths of this site (`/vi/lien-he.html`) at which there will be nothing. */
export function brokenLinks(site: Site, { routes, pages, own, languages }: SitePlan): Problem[] {
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
  const ofOffice = [...own.pages, ...own.documents];
  const known = new Set([...[...pages, ...ofOffice].map(({ url }) => url), ...bulletinUrls(languages)]);
  return links
    .filter(({ target }) => !known.has(routes.rooted(target)))
    .map(({ target, place }) => problem('link-broken', place, { url: target }));
}
