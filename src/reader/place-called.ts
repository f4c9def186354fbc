import fs from 'node:fs';
import path from 'node:path';
import { LANGS } from '../i18n/language.ts';
import { changeNamed } from './changes/change-names.ts';
import { entries } from './folder.ts';
import { readFrontMatter } from './front-matter.ts';
import { readText } from './text-file.ts';

/** The folder of a bulletin or of a standing page, from the content folder on. */
const BUNDLE = /^(bulletins\/\d{4}\/[^/]+|pages\/[^/]+)(?:\/|$)/;

/** The id of a bulletin at the end of a path to its folder or text, or of the address of its page. */
const ID = /(?:^|\/)(\d{4}\/[^/.][^/]*?)(?:\.html|(\/index\.[^/]*))?$/;

/** The name of a standing page, or the address of its page. */
const PAGE = new RegExp(`(?:^|(?:^|/)(?:${LANGS.join('|')})/)([a-z0-9-]+)(?:\\.html)?$`);

/** What a word on the command line names, from the content folder on; empty for all of it. */
interface Called {
  place: string;
  /** It lies there; else git may know it. */
  isThere: boolean;
}

/**
 * Reads a word on the command line: the id of a bulletin, the name of a standing page, a path from the working folder or from
 * the content folder, the address of the page of either, with what a browser adds to it. Texts are read where no folder has
 * the name that stands in an address.
 * @returns nothing where the word has no such form, and nothing in the content has that name
 */
export function placeCalled(word: string, root: string): Called | undefined {
  const called = placeTyped(word, root);
  if (called?.isThere) return called;
  const address = withoutQuery(word);
  const bare = address === word ? called : placeTyped(address, root);
  // `#` alone is no name of all that there is.
  if (bare?.isThere) return bundleOf(bare.place) === undefined ? called : bare;
  const place = fs.existsSync(path.resolve(address)) ? undefined : placeOfSlug(withoutSlash(address), root);
  return place === undefined ? (bare ?? called) : { place, isThere: true };
}

/** An address without what leads to a part of its page, or counts where readers come from. */
export const withoutQuery = (address: string): string => address.replace(/[?#].*$/s, '');

const withoutSlash = (typed: string) => typed.replace(/(?<!\/)\/+$/, '');

function placeTyped(word: string, root: string): Called | undefined {
  const real = fs.realpathSync(root);
  const here = path.resolve(word);
  const typed = withoutSlash(word.normalize('NFC').replaceAll('\\', '/'));
  const isUp = typed.split('/').includes('..');
  const named = isUp || !BUNDLE.test(typed) ? placeNamed(typed) : typed;
  const below = [
    ...(isUp ? [] : ['', 'bulletins/', 'pages/'].map((folder) => folder + typed)),
    // What is on the disk in another place is not of this content, whatever its path ends with.
    ...(named === undefined || fs.existsSync(here) ? [] : [named]),
  ];
  // A disk may keep letters and their marks apart.
  const places = below.flatMap((each) => [path.join(real, each), path.join(real, each.normalize('NFD'))]);
  const inside = [here, ...places]
    .filter((each) => fs.existsSync(each))
    .map((each) => path.relative(real, fs.realpathSync(each)).split(path.sep).join('/').normalize('NFC'))
    .filter((each) => !each.startsWith('..') && !path.isAbsolute(each));
  // A page may have the name of a folder of the content.
  const found = inside.find((each) => BUNDLE.test(each)) ?? inside[0];
  const place = found ?? named;
  return place === undefined ? undefined : { place, isThere: found !== undefined };
}

function placeNamed(typed: string): string | undefined {
  const [, id, text = ''] = ID.exec(typed) ?? [];
  if (id !== undefined) return `bulletins/${id}${text}`;
  const [, page] = PAGE.exec(typed) ?? [];
  return page === undefined ? undefined : `pages/${page}`;
}

/** The end of the address of a bulletin (`/en/2026/meeting.html`) or of a standing page (`/en/contact.html`). */
const ADDRESS = new RegExp(
  `(?:^|/)(?<lang>${LANGS.join('|')})/(?:(?<year>\\d{4})/)?(?<slug>[a-z0-9-]+)(?:\\.html)?$`,
);

/**
 * The folder of the bundle whose text has the name in an address for its own (`slug`), from the content folder on. The texts
 * of a year, or of all standing pages, are read for it.
 */
function placeOfSlug(address: string, root: string): string | undefined {
  const { lang, year, slug } = ADDRESS.exec(address)?.groups ?? {};
  if (lang === undefined || slug === undefined) return undefined;
  const within = year === undefined ? 'pages' : `bulletins/${year}`;
  const isText = (name: string) => name === `index.${lang}.md` || changeNamed(name)?.lang === lang;
  const found = entries(path.join(root, within), within).find(
    (bundle) =>
      bundle.isFolder &&
      entries(bundle.path, bundle.shown).some(
        (entry) => !entry.isFolder && !entry.isLink && isText(entry.name) && slugOf(entry, slug) === slug,
      ),
  );
  return found?.shown;
}

/** @param wanted a text without this word has another one */
function slugOf(file: { path: string; shown: string }, wanted: string): unknown {
  const text = readText(file);
  if (typeof text !== 'string' || !text.includes(wanted)) return undefined;
  const read = readFrontMatter(text, file.shown);
  const fields: unknown = 'front' in read ? read.front.value : undefined;
  const slug: unknown =
    typeof fields === 'object' && fields !== null ? Reflect.get(fields, 'slug') : undefined;
  return typeof slug === 'number' ? String(slug) : slug;
}

/** The folder of the bundle that a place is in. */
export const bundleOf = (place = ''): string | undefined => BUNDLE.exec(place)?.[1];

/**
 * The bulletin or the standing page that a word names, by its id; the word itself where it names neither. A page is there, a
 * bulletin may be known to git alone.
 */
export function bundleCalled(word: string, root: string): { id: string; isPage: boolean } {
  const { place, isThere } = placeCalled(word, root) ?? {};
  const [, page, id = word] = /^(?:pages\/(.+)|bulletins\/(.+))/.exec(bundleOf(place) ?? '') ?? [];
  return page !== undefined && isThere ? { id: page, isPage: true } : { id, isPage: false };
}
