import type { BodyOutline } from '../content/bulletin.ts';
import type { Site } from '../content/library.ts';
import { type Problem, problem } from '../content/problem.ts';
import type { SitePlan } from './plan.ts';

/** Links in bodies to paths of this site (`/vi/lien-he.html`) at which there will be nothing. */
export function brokenLinks(site: Site, { routes, pages }: SitePlan): Problem[] {
  const known = new Set(pages.map((page) => page.url));
  const bodies: Pick<BodyOutline, 'references'>[] = [
    ...site.shown.flatMap(({ bulletin }) => Object.values(bulletin.versions).map((version) => version.body)),
    ...site.pages.flatMap(({ page }) => Object.values(page.versions).map((version) => version.body)),
  ];
  return bodies.flatMap(({ references }) =>
    references
      .filter(({ to, target }) => to === 'site' && !known.has(routes.rooted(target)))
      .map(({ target, place }) => problem('link-broken', place, { url: target })),
  );
}
