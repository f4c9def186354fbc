import fs from 'node:fs';
import path from 'node:path';

/** The folder of a bulletin or of a standing page, from the content folder on. */
const BUNDLE = /^(bulletins\/\d{4}\/[^/]+|pages\/[^/]+)(?:\/|$)/;

/** The id of a bulletin at the end of a path to its folder or text, or of the address of its page. */
const ID = /(?:^|\/)(\d{4}\/[^/.][^/]*?)(?:\.html|(\/index\.[^/]*))?$/;

/** What a word on the command line names, from the content folder on; empty for all of it. */
interface Called {
  place: string;
  /** It lies there; else git may know it. */
  isThere: boolean;
}

/**
 * Reads a word on the command line: the id of a bulletin, the name of a standing page, a path from the working folder or from
 * the content folder, the address of a bulletin's page.
 * @returns nothing where the word has no such form, and nothing in the content has that name
 */
export function placeCalled(word: string, root: string): Called | undefined {
  const real = fs.realpathSync(root);
  const here = path.resolve(word);
  const typed = word
    .normalize('NFC')
    .replaceAll('\\', '/')
    .replace(/(?<!\/)\/+$/, '');
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
  return /^[a-z0-9-]+$/.test(typed) ? `pages/${typed}` : undefined;
}

/** The folder of the bundle that a place is in. */
export const bundleOf = (place = ''): string | undefined => BUNDLE.exec(place)?.[1];

/** The id of the bulletin that a word names; the word itself where it names none. */
export const idCalled = (word: string, root: string): string =>
  /^bulletins\/(.+)/.exec(bundleOf(placeCalled(word, root)?.place) ?? '')?.[1] ?? word;
