import { LANGS, type Lang } from '../i18n/language.ts';
import { type Addresses, reserveAddresses } from './address-book.ts';
import type { Bulletin } from './bulletin.ts';
import type { PlacesOf } from './content.ts';
import { nearest } from './nearest.ts';
import type { StandingPage } from './pages.ts';
import { asWarning, type Problem, problem } from './problem.ts';
import type { BundleRecord } from './record.ts';
import type { Settings } from './settings.ts';

/**
 * Rules between files: sections, related bulletins and menu entries that exist, addresses that only one page has.
 * @param shown the content folder as an editor knows it
 */
export function checkReferences(
  records: readonly BundleRecord[],
  settings: Settings,
  pages: readonly StandingPage[],
  placesOf: PlacesOf,
  shown: string,
): Problem[] {
  const ids = new Set(records.map((record) => record.id));
  const addresses = reserveAddresses(settings.site.languages);
  const problems = [
    ...checkMenu(settings, pages),
    ...checkCategoryAddresses(settings, addresses),
    ...pages.flatMap((page) => [...checkPageAddresses(page, addresses), ...checkBodyLinks(page, ids)]),
  ];
  // Drafts come last, so that none of them takes an address from a bulletin that is ready.
  const bulletins = records.flatMap(({ bulletin }) => bulletin ?? []);
  const [drafts = [], others = []] = [true, false].map((wanted) =>
    bulletins.filter(({ status }) => (status === 'draft') === wanted),
  );
  const categories = new Set(settings.categories.map(({ id }) => id));
  for (const group of [others, drafts]) {
    const found = [
      ...group.flatMap((bulletin) => checkBulletinAddresses(bulletin, placesOf, addresses, shown)),
      ...group.flatMap((bulletin) => [
        ...(categories.has(bulletin.category) ? [] : checkCategory(bulletin, placesOf, settings)),
        ...checkRelated(bulletin, placesOf, ids),
        ...checkBodyLinks(bulletin, ids),
        ...checkAliases(bulletin, addresses),
      ]),
    ];
    problems.push(...(group === drafts ? found.map(asWarning) : found));
  }
  return problems;
}

function checkMenu(settings: Settings, pages: readonly StandingPage[]): Problem[] {
  const ids = pages.map((page) => page.id);
  return settings.site.menu.flatMap((id, i) => {
    if (ids.includes(id)) return [];
    const near = nearest(id, ids);
    return [problem('menu-unknown', settings.menuPlace(i), near ? { id, near } : { id })];
  });
}

function checkCategoryAddresses(settings: Settings, addresses: Addresses): Problem[] {
  return settings.categories.flatMap((category) =>
    settings.site.languages.flatMap((lang) => {
      const url = `/${lang}/${category.slug[lang]}/`;
      const other = addresses.claim(url, `categories.yml: ${category.id}`);
      return other ? [problem('slug-duplicate', category.slugPlace[lang], { url, other })] : [];
    }),
  );
}

function checkPageAddresses(page: StandingPage, addresses: Addresses): Problem[] {
  return LANGS.flatMap((lang) => {
    const version = page.versions[lang];
    if (!version) return [];
    const url = `/${lang}/${version.slug}.html`;
    const other = addresses.claim(url, version.slugPlace.file);
    return other ? [problem('slug-duplicate', version.slugPlace, { url, other })] : [];
  });
}

function checkBulletinAddresses(
  { id, versions }: Bulletin,
  placesOf: PlacesOf,
  addresses: Addresses,
  shown: string,
) {
  return Object.values(versions).flatMap(({ lang, slug }): Problem[] => {
    const url = `/${lang}/${id.slice(0, 4)}/${slug}.html`;
    const other = addresses.claim(url, `${shown}/bulletins/${id}/index.${lang}.md`);
    return other ? [problem('slug-duplicate', placesOf(id).placeIn(lang, 'slug'), { url, other })] : [];
  });
}

function checkCategory(bulletin: Bulletin, placesOf: PlacesOf, { categories }: Settings): Problem[] {
  const value = bulletin.category;
  if (value === '') return [];
  const ids = categories.map((category) => category.id);
  const called = value.toLowerCase();
  const byName = categories.find(({ name }) => [name.vi, name.en].some((n) => n.toLowerCase() === called));
  const near = byName?.id ?? nearest(value, ids);
  const params = { value, allowed: ids.join(', '), ...(near && { near }) };
  return [problem('category-unknown', placesOf(bulletin.id).placeOf('category'), params)];
}

function checkRelated(bulletin: Bulletin, placesOf: PlacesOf, ids: ReadonlySet<string>): Problem[] {
  return bulletin.related.flatMap((id, i) => {
    if (ids.has(id)) return [];
    const near = nearest(id, [...ids]);
    return [
      problem('related-unknown', placesOf(bulletin.id).placeOf('related', i), near ? { id, near } : { id }),
    ];
  });
}

/** Links by id in the bodies of a bulletin or a standing page. */
function checkBodyLinks({ versions }: Bulletin | StandingPage, ids: ReadonlySet<string>): Problem[] {
  return (Object.keys(versions) as Lang[]).flatMap((lang) =>
    (versions[lang]?.body.references ?? [])
      .filter(({ to, target }) => to === 'bulletin' && !ids.has(target))
      .map(({ target, place }) => problem('link-broken', place, { url: target })),
  );
}

function checkAliases(bulletin: Bulletin, addresses: Addresses): Problem[] {
  return bulletin.aliases.flatMap(({ value, place }) => {
    const url = value.toLowerCase();
    // `/vi` is the folder `/vi/`.
    const other = addresses.claim(url, bulletin.id) ?? addresses.ownerOf(`${url}/`);
    return other ? [problem('alias-duplicate', place, { value, other })] : [];
  });
}
