import type { MenuName, Settings } from '../content/settings.ts';
import type { StandingPage } from '../content/standing-page.ts';
import { nearest } from '../problems/nearest.ts';
import { type Problem, problem } from '../problems/problem.ts';

const MENUS: readonly MenuName[] = ['menu', 'footer'];

/** No id of a page has such a form: somebody wrote the address of another site without a text. */
const ADDRESS = /^(?:[a-z]+:|\/\/|www\.)|^[^/]+\.(?:vn|com|net|org|info|edu)(?:\/|$)/i;

/** Entries of the menus that name a standing page must name one that there is. */
export function checkMenus({ site, menuPlace }: Settings, pages: readonly StandingPage[]): Problem[] {
  const ids = pages.map((page) => page.id);
  const known = new Set(ids);
  return MENUS.flatMap((name) =>
    (site[name] ?? []).flatMap((entry, i) => {
      if (!('page' in entry) || known.has(entry.page)) return [];
      const { page: id } = entry;
      const place = menuPlace(name, i);
      if (ADDRESS.test(id)) return [problem('menu-address', place, { url: id })];
      // What looks like a page's address ends with its name: “/vi/lien-he.html”.
      const last = id.replace(/\.html?$/, '').replace(/^.*\//, '');
      const near = nearest(id, ids) ?? nearest(last, ids);
      return [problem('menu-unknown', place, near ? { id, near } : { id })];
    }),
  );
}
