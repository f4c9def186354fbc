import type { SitePlan } from './page.ts';

/**
 * The addresses of a site that people link to: of bulletins, standing pages and sections, from the root of the site; each with
 * whose it is and, of a bulletin, what it holds. Lists of months and of keywords come and go.
 */
export function publicAddresses({ routes, languages }: SitePlan): Map<string, string> {
  const base = routes.base.length;
  const addresses = new Map<string, string>();
  for (const { lang, site } of languages) {
    for (const { slug, id } of site.categories)
      addresses.set(routes.section(lang, { slug }).slice(base), `categories/${id}`);
    for (const { page } of site.pages) {
      const version = page.versions[lang];
      if (version) addresses.set(routes.page(lang, version.slug).slice(base), `pages/${page.id}`);
    }
    for (const { index } of site.shown) {
      const version = index.versions[lang];
      if (version)
        addresses.set(routes.bulletin(index, version).slice(base), `${index.id} ${version.essence}`);
    }
  }
  return addresses;
}
