import type { LastBuild } from '../cache/last-build/last-build.ts';
import { ContentProblems, problem, startOf } from '../problems/problem.ts';

/** So many pages may always go at once; of more, only this share of all. */
const FEW = 10;
const SHARE = 0.1;

/** Bulletins and standing pages; lists and redirects come and go with what they name. */
const isPage = (file: string) =>
  /^[a-z]+\/(?:\d{4}\/)?[^/]+\.html$/.test(file) && !file.endsWith('/index.html');

/**
 * Lets a build take away pages of a published site only where they are few: a wrong clock or a lost folder would unpublish
 * most of it.
 * @param removed paths of the files that would go
 * @param place what the pages were made from
 * @throws ContentProblems
 */
export function refuseRemovals(removed: readonly string[], last: LastBuild, place: string): void {
  const gone = removed.filter(isPage).length;
  if (gone <= FEW || last.isPreview || last.isPart) return;
  const pages = [...last.present().keys()].filter(isPage).length;
  if (gone <= pages * SHARE) return;
  throw new ContentProblems([problem('pages-removed', startOf(place), { removed: gone, pages })]);
}
