import { LANGS, type Lang } from '../i18n/language.ts';
import { type Addresses, reserveAddresses } from './address-book.ts';
import type { Bulletin } from './bulletin.ts';
import { nearest } from './nearest.ts';
import type { StandingPage } from './pages.ts';
import { asWarning, type Problem, problem } from './problem.ts';
import type { BulletinRead } from './read-bulletin.ts';
import type { Settings } from './settings.ts';

/** Rules between files: sections, related bulletins and menu entries that exist, addresses that only one page has. */
export function checkReferences(
  reads: readonly BulletinRead[],
  settings: Settings,
  pages: readonly StandingPage[],
): Problem[] {
  const ids = new Set(reads.map((read) => read.id));
  const addresses = reserveAddresses(settings.site.languages);
  const problems = [
    ...checkMenu(settings, pages),
    ...checkCategoryAddresses(settings, addresses),
    ...pages.flatMap((page) => [...checkPageAddresses(page, addresses), ...checkBodyLinks(page, ids)]),
  ];
  // Drafts come last, so that none of them takes an address from a bulletin that is ready.
  const [drafts, others] = [true, false].map((wanted) =>
    reads.filter(({ bulletin }) => bulletin && (bulletin.status === 'draft') === wanted),
  );
  for (const group of [others, drafts]) {
    const found = [
      ...each(group, (bulletin, read) => checkBulletinAddresses(bulletin, read, addresses)),
      ...each(group, (bulletin, read) => [
        ...checkCategory(bulletin, read, settings),
        ...checkRelated(bulletin, read, ids),
        ...checkBodyLinks(bulletin, ids),
        ...checkAliases(bulletin, addresses),
      ]),
    ];
    problems.push(...(group === drafts ? found.map(asWarning) : found));
  }
  return problems;
}

function each(
  reads: readonly BulletinRead[] | undefined,
  check: (bulletin: Bulletin, read: BulletinRead) => Problem[],
): Problem[] {
  return (reads ?? []).flatMap((read) => (read.bulletin ? check(read.bulletin, read) : []));
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

function checkBulletinAddresses(bulletin: Bulletin, read: BulletinRead, addresses: Addresses): Problem[] {
  return Object.values(bulletin.versions).flatMap(({ lang, slug }) => {
    const url = `/${lang}/${bulletin.id.slice(0, 4)}/${slug}.html`;
    const place = read.placeIn(lang, 'slug');
    const other = addresses.claim(url, place.file);
    return other ? [problem('slug-duplicate', place, { url, other })] : [];
  });
}

function checkCategory(bulletin: Bulletin, read: BulletinRead, { categories }: Settings): Problem[] {
  const value = bulletin.category;
  if (value === '' || categories.some((category) => category.id === value)) return [];
  const ids = categories.map((category) => category.id);
  const called = value.toLowerCase();
  const byName = categories.find(({ name }) => [name.vi, name.en].some((n) => n.toLowerCase() === called));
  const near = byName?.id ?? nearest(value, ids);
  const params = { value, allowed: ids.join(', '), ...(near && { near }) };
  return [problem('category-unknown', read.placeOf('category'), params)];
}

function checkRelated(bulletin: Bulletin, read: BulletinRead, ids: ReadonlySet<string>): Problem[] {
  return bulletin.related.flatMap((id, i) => {
    if (ids.has(id)) return [];
    const near = nearest(id, [...ids]);
    return [problem('related-unknown', read.placeOf('related', i), near ? { id, near } : { id })];
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
