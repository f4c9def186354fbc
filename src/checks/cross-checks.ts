import { type Bulletin, bulletinAddress } from '../content/bulletin.ts';
import type { BundleRecord, FieldPlaces } from '../content/bundle.ts';
import { readAlias } from '../content/fields/alias.ts';
import { basePath } from '../content/fields/base-url.ts';
import { plainName } from '../content/fields/called.ts';
import {
  type BundleEntry,
  type IndexEntry,
  isReadable,
  listedLabels,
  type Named,
} from '../content/index-entry.ts';
import type { Settings } from '../content/settings.ts';
import type { StandingPage } from '../content/standing-page.ts';
import { STATIC, type StaticFile } from '../content/static-file.ts';
import { LANGS, type Lang } from '../i18n/language.ts';
import { MeantIds } from '../problems/meant-ids.ts';
import { nearest } from '../problems/nearest.ts';
import { asWarning, byCodePoint, type Place, type Problem, problem } from '../problems/problem.ts';
import { AddressBook, fileOf, reserveAddresses } from './addresses/address-book.ts';
import { checkAliases, checkComing, checkOfficeAliases } from './addresses/aliases.ts';
import { checkStaticAddresses } from './addresses/static-addresses.ts';
import { checkTwins } from './twins.ts';

/** What is checked: the settings, and which bulletins there are. */
interface Checkable {
  settings: Settings;
  source: { shown: string; bulletins: readonly { id: string }[] };
  statics: readonly StaticFile[];
  store: { has(id: string): boolean; record(id: string): BundleRecord };
  again(id: string): FieldPlaces;
}

/** Rules between files: sections and related bulletins that exist, addresses that only one page has. */
export function checkReferences(
  entries: readonly BundleEntry[],
  pages: readonly StandingPage[],
  content: Checkable,
): Problem[] {
  const { settings } = content;
  const { languages, features, admin } = settings.site;
  const addresses = reserveAddresses(languages, listedLabels(features), admin !== undefined);
  const base = basePath(settings.site.baseUrl);
  const meant = new MeantIds(content.source);
  const books = { base, inSite: addresses, beside: new AddressBook([]) };
  const problems = [
    ...checkCategoryAddresses(settings, addresses),
    ...pages.flatMap((page) => [
      ...checkPageAddresses(page, content.source.shown, addresses),
      ...checkBodyLinks(page, content, meant),
    ]),
    ...checkStaticAddresses(content.statics, addresses, STATIC),
  ];
  // Drafts come last, so that none of them takes an address from a bulletin that is ready.
  const drafts: IndexEntry[] = [];
  const others: IndexEntry[] = [];
  for (const entry of entries)
    if (isReadable(entry)) (entry.status === 'draft' ? drafts : others).push(entry);
  const categories = new Set(settings.categories.map(({ id }) => id));
  const chosen = chosenAddresses([...others, ...drafts], pages);
  problems.push(...checkTwins(others, content.store));
  const isUnknown = (id: string) => !content.store.has(id);
  for (const group of [others, drafts]) {
    const found: Problem[] = [];
    const withAliases: IndexEntry[] = [];
    const withAddresses: IndexEntry[] = [];
    const withComing: IndexEntry[] = [];
    for (const entry of group) {
      let places: FieldPlaces | undefined;
      // For these the whole bulletin is read again.
      const placeOf: FieldPlaces['placeOf'] = (key, index) => {
        places ??= content.again(entry.id);
        return places.placeOf(key, index);
      };
      if (!categories.has(entry.category))
        found.push(...checkCategory(entry.category, () => placeOf('category'), content));
      for (const { category, related } of entry.coming ?? []) {
        if (category && !categories.has(category.name))
          found.push(...checkCategory(category.name, () => category.place, content));
        found.push(...checkRelated(related, content, meant));
      }
      if (entry.coming) withComing.push(entry);
      if (hasOwnSlug(entry) || chosen.has(entry.id) || entry.id.endsWith('/index')) withAddresses.push(entry);
      if (entry.aliases.length > 0) withAliases.push(entry);
      if (entry.related.some(isUnknown))
        found.push(...checkRelated(relatedOf(entry, placeOf), content, meant));
      if (Object.values(entry.versions).some(({ links }) => links.some(isUnknown))) {
        for (const broken of checkBodyLinks(bulletinOf(entry, content), content, meant)) found.push(broken);
      }
    }
    // Who is first gets an address: the order is the same on every machine.
    for (const entry of withAddresses.sort(byId))
      found.push(...checkBulletinAddresses(entry, content, addresses));
    if (group === others) found.push(...checkOfficeAliases(settings, pages, content.source.shown, books));
    for (const entry of withAliases.sort(byId))
      found.push(...checkAliases(entry, () => bulletinOf(entry, content).aliases, books));
    // What is to come takes no address from what is there.
    for (const entry of withComing.sort(byId))
      found.push(...checkComing(entry, `${content.source.shown}/bulletins/${entry.id}/`, books));
    for (const each of found) problems.push(group === drafts ? asWarning(each) : each);
  }
  return problems;
}

/** Whether the address of a version is another one than the name of its folder. */
const hasOwnSlug = ({ id, versions }: IndexEntry): boolean =>
  Object.values(versions).some(({ slug }) => slug !== id.slice(id.indexOf('/') + 1));

const byId = (a: IndexEntry, b: IndexEntry) => byCodePoint(a.id, b.id);

/** All of a bulletin, for the places of what is wrong in it. */
function bulletinOf({ id }: IndexEntry, { store }: Checkable): Bulletin {
  const { bulletin } = store.record(id);
  if (!bulletin) throw new Error(`${id} has no record`);
  return bulletin;
}

function checkCategoryAddresses(settings: Settings, addresses: AddressBook): Problem[] {
  return settings.categories.flatMap((category) =>
    settings.site.languages.flatMap((lang) => {
      const url = `/${lang}/${category.slug[lang]}/`;
      const other = addresses.claim(url, `categories.yml: ${category.id}`);
      return other ? [problem('slug-duplicate', category.slugPlace[lang], { url, other })] : [];
    }),
  );
}

function checkPageAddresses(page: StandingPage, shown: string, addresses: AddressBook): Problem[] {
  return LANGS.flatMap((lang) => {
    const version = page.versions[lang];
    if (!version) return [];
    const url = `/${lang}/${version.slug}.html`;
    const other = addresses.claim(url, `${shown}/${version.slugPlace.file}`);
    return other ? [problem('slug-duplicate', version.slugPlace, { url, other })] : [];
  });
}

/**
 * The ids whose addresses somebody has chosen for something else. All others are one bulletin's alone: its address is the
 * name of its folder, and no other folder of the year has that.
 */
function chosenAddresses(
  bulletins: readonly IndexEntry[],
  pages: readonly StandingPage[],
): ReadonlySet<string> {
  const chosen = new Set<string>();
  const addAlias = (alias: string) => {
    const [, at] = BULLETIN_FILE.exec(fileOf(readAlias(alias)?.path ?? '/')) ?? [];
    if (at) chosen.add(at);
  };
  for (const { aliases } of pages) for (const { value } of aliases) addAlias(value);
  for (const entry of bulletins) {
    const year = entry.id.slice(0, 4);
    for (const { slug } of hasOwnSlug(entry) ? Object.values(entry.versions) : [])
      chosen.add(`${year}/${slug}`);
    for (const alias of entry.aliases) addAlias(alias);
    for (const { aliases, address } of entry.coming ?? []) {
      for (const { name } of aliases) addAlias(name);
      if (address) addAlias(address.name);
    }
  }
  return chosen;
}

/** The page of a bulletin, or something below it; below the path of the site, too. */
const BULLETIN_FILE = /(?:^|\/)[a-z]+\/(\d{4}\/[^/]+)\.html(?:\/|$)/;

function checkBulletinAddresses(
  { id, versions }: IndexEntry,
  { again, source }: Checkable,
  addresses: AddressBook,
): Problem[] {
  const problems: Problem[] = [];
  for (const { lang, slug } of Object.values(versions)) {
    const url = bulletinAddress(lang, id, slug);
    const other = addresses.claim(url, `${source.shown}/bulletins/${id}/index.${lang}.md`);
    if (other) problems.push(problem('slug-duplicate', again(id).placeIn(lang, 'slug'), { url, other }));
  }
  return problems;
}

function checkCategory(
  value: string,
  placeOf: () => Place,
  { settings: { categories } }: Checkable,
): Problem[] {
  // Without any section the fault is that of `categories.yml`.
  if (value === '' || categories.length === 0) return [];
  const ids = categories.map((category) => category.id);
  const called = value.toLowerCase();
  const byName = categories.find(({ name }) => [name.vi, name.en].some((n) => n.toLowerCase() === called));
  const byAlias = categories.find(({ aliases }) => aliases.some((alias) => alias.value === value));
  const near = byName?.id ?? byAlias?.id ?? nearest(value, ids) ?? nearest(plainName(value), ids);
  const params = { value, allowed: ids.join(', '), ...(near && { near }) };
  return [problem('category-unknown', placeOf(), params)];
}

function relatedOf({ related }: IndexEntry, placeOf: FieldPlaces['placeOf']): Named[] {
  return related.map((name, i) => ({ name, place: placeOf('related', i) }));
}

function checkRelated(related: readonly Named[], { store }: Checkable, meant: MeantIds): Problem[] {
  return related.flatMap(({ name: id, place }) => {
    if (store.has(id)) return [];
    const near = meant.nearest(id);
    return [problem('related-unknown', place, near ? { id, near } : { id })];
  });
}

/** Links by id in the bodies of a bulletin or a standing page. */
function checkBodyLinks(
  { versions }: Bulletin | StandingPage,
  { store }: Checkable,
  meant: MeantIds,
): Problem[] {
  return (Object.keys(versions) as Lang[]).flatMap((lang) =>
    (versions[lang]?.body.references ?? [])
      .filter(({ to, target }) => to === 'bulletin' && !store.has(target))
      .map(({ target, place }) => {
        const near = meant.nearest(target);
        return problem('link-broken', place, { url: target, ...(near && { near }) });
      }),
  );
}
