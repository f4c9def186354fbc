import path from 'node:path';
import type { Content } from '../../cache/content.ts';
import type { CustomName } from '../../checks/menus.ts';
import type { CustomRendered } from '../../eleventy/custom/render-custom.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { PlaceIn } from './custom-addressed.ts';

/** The names by which somebody may put the office's custom pages into a menu. */
export function customNames(rendered: readonly CustomRendered[], placeIn: PlaceIn): CustomName[] {
  return rendered.map(({ template, to, translationKey: key }) => ({
    key,
    file: placeIn(template).file,
    names: [template, to.replace(/\/index\.html$/, '')].map(stemOf),
  }));
}

/** `gio.11ty.tsx`, `vi/gio.html`: gio. */
const stemOf = (file: string) => path.posix.basename(file).replace(/\..*$/, '');

/** A key that a standing page has as its id never leads to the office's custom page; a page in a menu needs a text there. */
export function checkKeysInMenus(
  rendered: readonly CustomRendered[],
  { pages, settings: { site } }: Content,
  placeIn: PlaceIn,
): Problem[] {
  const ids = new Set(pages.map(({ page }) => page.id));
  const entries = [...site.menu, ...(site.footer ?? [])];
  const named = new Set(entries.flatMap((entry) => ('page' in entry ? entry.page : [])));
  return rendered.flatMap(({ template, translationKey: key, title, hasShell }) => {
    if (ids.has(key)) return problem('template-key-page', placeIn(template, 'translationKey'), { key });
    // In the shell each page needs a title.
    if (named.has(key) && title === '' && !hasShell)
      return problem('field-missing', placeIn(template), { key: 'title' });
    return [];
  });
}
