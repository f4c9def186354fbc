import type { MenuEntry } from '../../content/settings.ts';
import { hostOf } from '../../filters/addresses.ts';
import type { MenuLink } from '../chrome-props.ts';
import type { CustomLinks, LanguagePlan } from '../page.ts';

/**
 * The links after the sections and at the foot: to standing pages, to the office's own, to other sites. A page that a language
 * lacks is in none of its menus.
 */
export function menusOf(
  { site, lang, routes }: LanguagePlan,
  custom: CustomLinks,
): { menu: MenuLink[]; footer: MenuLink[] } {
  const { menu, footer, baseUrl } = site.settings;
  const named = new Set(menu.map((entry) => 'page' in entry && entry.page));
  const others = site.pages.map(({ page }) => ({ page: page.id })).filter(({ page }) => !named.has(page));
  const { origin } = new URL(baseUrl);
  const linkOf = (entry: MenuEntry): MenuLink[] => {
    if ('url' in entry) {
      const { text, url } = entry;
      const isHere = new URL(url).origin === origin;
      return [{ text: text[lang], url, ...(!isHere && { elsewhere: hostOf(url) }) }];
    }
    const standing = site.pages.find(({ page }) => page.id === entry.page)?.page;
    const version = standing?.versions[lang];
    if (version) return [{ text: version.title, url: routes.page(lang, version.slug) }];
    const link = standing ? undefined : custom.get(entry.page)?.[lang];
    return link ? [link] : [];
  };
  return { menu: menu.flatMap(linkOf), footer: (footer ?? others).flatMap(linkOf) };
}
