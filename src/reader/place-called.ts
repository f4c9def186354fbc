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
 * the content folder, the address of the page of either, with what a browser adds to it, or of its form in the web editor.
 * A path that is there names what lies there; an address names the text that is read at it, whatever folder has the same
 * name.
 * @returns nothing where the word has no such form, and nothing in the content has that name
 */
export function placeCalled(word: string, root: string): Called | undefined {
  const typed = placeTyped(word, root);
  if (typed !== undefined) return { place: typed, isThere: true };
  const address = formPlace(word) ?? withoutQuery(word);
  const bare = placeTyped(address, root);
  // `#` alone is no name of all that there is.
  if (bare !== undefined) return bundleOf(bare) === undefined ? undefined : { place: bare, isThere: true };
  const named = placeNamed(address);
  if (named === undefined) return undefined;
  // What is on the disk in another place is not of this content, whatever its path ends with.
  const isElsewhere = fs.existsSync(path.resolve(address));
  const place = isElsewhere ? undefined : (placeAtAddress(address, root) ?? placeTyped(named, root));
  return { place: place ?? named, isThere: place !== undefined };
}

/** An address without what leads to a part of its page, or counts where readers come from. */
export const withoutQuery = (address: string): string => address.replace(/[?#].*$/s, '');

/** The place whose form has an address of the web editor: `…/admin/#/collections/bulletins/entries/2017/tptm/index`. */
function formPlace(address: string): string | undefined {
  const form = /#\/collections\/(bulletins|pages)(?:-en)?\/entries\/((?:\d{4}\/)?[^/?#]+)/;
  const [, folder, name] = form.exec(address) ?? [];
  return folder === undefined ? undefined : `${folder}/${name}`;
}

const withSlashes = (word: string) =>
  word
    .normalize('NFC')
    .replaceAll('\\', '/')
    .replace(/(?<!\/)\/+$/, '');

const isUp = (typed: string) => typed.split('/').includes('..');

/** What lies at a path, from the working folder, the content folder, or one of its two folders of bundles on. */
function placeTyped(word: string, root: string): string | undefined {
  const real = fs.realpathSync(root);
  const typed = withSlashes(word);
  const below = isUp(typed) ? [] : ['', 'bulletins/', 'pages/'].map((folder) => folder + typed);
  // A disk may keep letters and their marks apart.
  const places = below.flatMap((each) => [path.join(real, each), path.join(real, each.normalize('NFD'))]);
  const inside = [path.resolve(word), ...places]
    .filter((each) => fs.existsSync(each))
    .map((each) => path.relative(real, fs.realpathSync(each)).split(path.sep).join('/').normalize('NFC'))
    .filter((each) => !each.startsWith('..') && !path.isAbsolute(each));
  // A page may have the name of a folder of the content.
  return inside.find((each) => BUNDLE.test(each)) ?? inside[0];
}

/** The place that a path or an address ends with, whether anything lies there or not. */
function placeNamed(address: string): string | undefined {
  const typed = withSlashes(address);
  if (BUNDLE.test(typed) && !isUp(typed)) return typed;
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
 * The folder of the bundle whose text is read at an address, from the content folder on. Where the folder of that name has no
 * such text, those of a year, or of all standing pages, are read to find it.
 */
function placeAtAddress(address: string, root: string): string | undefined {
  const { lang, year, slug } = ADDRESS.exec(withSlashes(address))?.groups ?? {};
  if (lang === undefined || slug === undefined) return undefined;
  const within = year === undefined ? 'pages' : `bulletins/${year}`;
  const isText = (name: string) => name === `index.${lang}.md` || changeNamed(name)?.lang === lang;
  const bundles = entries(path.join(root, within), within).filter(({ isFolder }) => isFolder);
  const likelyFirst = [...bundles.filter(({ name }) => name === slug), ...bundles];
  const found = likelyFirst.find((bundle) =>
    entries(bundle.path, bundle.shown).some(
      (entry) => !entry.isFolder && !entry.isLink && isText(entry.name) && hasSlug(entry, slug, bundle.name),
    ),
  );
  return found?.shown;
}

/** Whether an address of a text ends with a name. @param standard the end where the text gives itself none */
function hasSlug(file: { path: string; shown: string }, name: string, standard: string): boolean {
  const text = readText(file);
  if (typeof text !== 'string') return false;
  // Most texts of a year need not be read any further.
  if (name !== standard && !text.includes(name)) return false;
  const read = readFrontMatter(text, file.shown);
  const fields: unknown = 'front' in read ? read.front.value : undefined;
  const slug: unknown =
    typeof fields === 'object' && fields !== null ? Reflect.get(fields, 'slug') : undefined;
  return String(slug ?? standard) === name;
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
