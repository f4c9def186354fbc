import { DateTime } from 'luxon';
import { LANGS } from '../i18n/language.ts';
import { messages } from '../i18n/messages.ts';
import type { Bulletin } from './bulletin.ts';
import { nearest } from './nearest.ts';
import type { StandingPage } from './pages.ts';
import { asWarning, type Problem, problem } from './problem.ts';
import type { BulletinRead } from './read-bulletin.ts';
import type { Settings } from './settings.ts';

/** Rules between files: sections, related bulletins and menu entries that exist, addresses that only one page has. */
export function checkReferences(reads: readonly BulletinRead[], settings: Settings, pages: readonly StandingPage[]): Problem[] {
  const ids = new Set(reads.flatMap((read) => (read.bulletin ? [read.bulletin.id] : [])));
  const addresses = new Addresses();
  const problems = [...checkMenu(settings, pages), ...checkCategoryAddresses(settings, addresses), ...checkPageAddresses(pages, addresses)];
  const aliases = new Map<string, string>();
  for (const read of reads) {
    const { bulletin } = read;
    if (!bulletin) continue;
    const found = [
      ...checkCategory(bulletin, read, settings),
      ...checkRelated(bulletin, read, ids),
      ...checkBodyLinks(bulletin, ids),
      ...checkYear(bulletin, read, settings.site.timezone),
      ...checkBulletinAddresses(bulletin, read, addresses),
      ...checkAliases(bulletin, read, aliases),
    ];
    problems.push(...(bulletin.status === 'draft' ? found.map(asWarning) : found));
  }
  return problems;
}

/** Which file has claimed an address. */
class Addresses {
  readonly #owners = new Map<string, string>();

  /** The other owner of an address, or nothing where it was free; then it is taken. */
  claim(url: string, owner: string): string | undefined {
    const other = this.#owners.get(url);
    if (other === undefined) this.#owners.set(url, owner);
    return other;
  }
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
  const file = 'categories.yml';
  for (const lang of settings.site.languages) {
    const { archive, keyword } = messages(lang).path;
    addresses.claim(`/${lang}/${archive}/`, 'Bantin');
    addresses.claim(`/${lang}/${keyword}/`, 'Bantin');
    addresses.claim(`/${lang}/data/`, 'Bantin');
  }
  return settings.categories.flatMap((category) =>
    settings.site.languages.flatMap((lang) => {
      const url = `/${lang}/${category.slug[lang]}/`;
      const other = /^\d{4}$/.test(category.slug[lang]) ? 'Bantin' : addresses.claim(url, `${file}: ${category.id}`);
      return other ? [problem('slug-duplicate', category.place, { url, other })] : [];
    }),
  );
}

function checkPageAddresses(pages: readonly StandingPage[], addresses: Addresses): Problem[] {
  for (const lang of LANGS) addresses.claim(`/${lang}/${messages(lang).path.search}.html`, 'Bantin');
  return pages.flatMap((page) =>
    LANGS.flatMap((lang) => {
      const version = page.versions[lang];
      if (!version) return [];
      const url = `/${lang}/${version.slug}.html`;
      const file = `${page.shown}/index.${lang}.md`;
      const other = addresses.claim(url, file);
      return other ? [problem('slug-duplicate', { file, line: 1, column: 1 }, { url, other })] : [];
    }),
  );
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
  const byName = categories.find(({ name }) => [name.vi, name.en].some((n) => n.toLowerCase() === value.toLowerCase()));
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

function checkBodyLinks(bulletin: Bulletin, ids: ReadonlySet<string>): Problem[] {
  return Object.values(bulletin.versions).flatMap(({ body }) =>
    body.references
      .filter(({ to, target }) => to === 'bulletin' && !ids.has(target))
      .map(({ target, place }) => problem('link-broken', place, { url: target })),
  );
}

function checkYear(bulletin: Bulletin, read: BulletinRead, zone: string): Problem[] {
  const folder = bulletin.id.slice(0, 4);
  const place = read.placeOf('date');
  const year = String(DateTime.fromMillis(bulletin.date, { zone }).year);
  return year === folder || bulletin.status === 'draft' ? [] : [problem('date-outside-year', place, { year, folder })];
}

function checkAliases(bulletin: Bulletin, read: BulletinRead, aliases: Map<string, string>): Problem[] {
  return bulletin.aliases.flatMap((value, i) => {
    const other = aliases.get(value);
    aliases.set(value, bulletin.id);
    return other ? [problem('alias-duplicate', read.placeOf('aliases', i), { value, other })] : [];
  });
}
