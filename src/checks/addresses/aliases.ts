import { pageOfAlias, readAlias } from '../../content/fields/alias.ts';
import type { IndexEntry } from '../../content/index-entry.ts';
import { type OldAddress, oldLists } from '../../content/old-address.ts';
import type { Settings } from '../../content/settings.ts';
import type { StandingPage } from '../../content/standing-page.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { type AddressBooks, bookOf } from './address-book.ts';

/** Claims the old addresses of a bulletin. @param written those, with their places */
export function checkAliases(
  { id, aliases }: IndexEntry,
  written: () => readonly OldAddress[],
  books: AddressBooks,
): Problem[] {
  return aliases.flatMap((value, i) => {
    const other = claim(value, id, books);
    const place = other && written()[i]?.place;
    return place ? [problem('alias-duplicate', place, { value, other })] : [];
  });
}

/**
 * Claims the addresses that a bulletin will have by its texts to come, after all that there are now.
 * @param folder its own, as problems name it: what it has itself it may have then, too
 */
export function checkComing(
  { id, aliases, coming = [] }: IndexEntry,
  folder: string,
  books: AddressBooks,
): Problem[] {
  return coming.flatMap(({ aliases: old, address }) => {
    const problems: Problem[] = [];
    const page = address && books.inSite.claim(address.name, `${folder}${fileOfPlace(address.place.file)}`);
    if (address && page !== undefined && page !== id && !page.startsWith(folder))
      problems.push(problem('slug-duplicate', address.place, { url: address.name, other: page }));
    for (const { name: value, place } of old) {
      const other = aliases.includes(value) ? undefined : claim(value, id, books);
      // Where it moves, its address of now becomes an old one.
      const isOwn = other === id || (address !== undefined && other?.startsWith(folder));
      if (other !== undefined && !isOwn) problems.push(problem('alias-duplicate', place, { value, other }));
    }
    return problems;
  });
}

const fileOfPlace = (file: string) => file.slice(file.lastIndexOf('/') + 1);

/** The same of standing pages and of sections. */
export function checkOfficeAliases(
  { site: { languages }, categories }: Settings,
  pages: readonly StandingPage[],
  shown: string,
  books: AddressBooks,
): Problem[] {
  const taken = ({ value, place }: OldAddress, other: string | undefined) =>
    other ? [problem('alias-duplicate', place, { value, other })] : [];
  const ofSections = categories.flatMap((category) => {
    const owner = `categories.yml: ${category.id}`;
    return category.aliases.flatMap((alias) => {
      const lists = oldLists(alias.value, category, languages, books.base);
      if (lists.length > 0)
        return taken(
          alias,
          lists.map(({ list }) => claim(list, owner, books)).find((other) => other !== undefined),
        );
      return taken(alias, alias.value.startsWith('/') ? claim(alias.value, owner, books) : owner);
    });
  });
  const ofPages = pages.flatMap(({ id, aliases }) =>
    aliases.flatMap((alias) =>
      taken(alias, claim(alias.value, `${shown}/pages/${id}/index.${alias.lang}.md`, books)),
    ),
  );
  return [...ofSections, ...ofPages];
}

/** @returns who has it already */
function claim(value: string, owner: string, books: AddressBooks): string | undefined {
  const alias = readAlias(value);
  if (!alias) return undefined;
  const [book, url] = bookOf(pageOfAlias(alias.path), books);
  return alias.query ? book.claimQuery(url, alias.query, owner) : book.claim(url, owner, { isAlias: true });
}
