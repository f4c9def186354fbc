import type { MenuName, Settings } from '../content/settings.ts';
import type { StandingPage } from '../content/standing-page.ts';
import { nearest } from '../problems/nearest.ts';
import { type Problem, problem } from '../problems/problem.ts';

const MENUS: readonly MenuName[] = ['menu', 'footer'];

/** No id of a page has such a form: somebody wrote the address of another site without a text. */
const ADDRESS = /^(?:[a-z]+:|\/\/|www\.)|^[^/]+\.(?:vn|com|net|org|info|edu)(?:\/|$)/i;

/** A page of the office's custom template, and how somebody may name it. */
export interface CustomName {
  /** Its `translationKey`, by which menus know it; empty where it has none. */
  key: string;
  /** Its template, as its user knows it. */
  file: string;
  /** What the names of its template and of its address begin with. */
  names: readonly string[];
}

/**
 * Entries of the menus that name a page must name one that there is.
 * @param custom the office's custom pages, where all of them are known
 */
export function checkMenus(
  { site, menuPlace }: Settings,
  pages: readonly StandingPage[],
  custom: readonly CustomName[] | undefined,
): Problem[] {
  const keys = (custom ?? []).flatMap(({ key }) => (key === '' ? [] : key));
  const ids = [...pages.map((page) => page.id), ...keys];
  const known = new Set(ids);
  return MENUS.flatMap((name) =>
    (site[name] ?? []).flatMap((entry, i) => {
      if (!('page' in entry) || known.has(entry.page)) return [];
      const { page: id } = entry;
      const place = menuPlace(name, i);
      if (ADDRESS.test(id)) return [problem('menu-address', place, { url: id })];
      if (!custom) return [];
      // What looks like a page's address ends with its name: “/vi/lien-he.html”.
      const last = id.replace(/\.html?$/, '').replace(/^.*\//, '');
      const named = custom.find(({ names }) => names.includes(last));
      if (named?.key === '') return [problem('menu-unknown', place, { id, key: last, template: named.file })];
      const near = named?.key ?? nearest(id, ids) ?? nearest(last, ids);
      return [problem('menu-unknown', place, near ? { id, near } : { id })];
    }),
  );
}
