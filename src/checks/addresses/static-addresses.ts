import { type StaticFile, staticPlace } from '../../content/static-file.ts';
import { LANGS } from '../../i18n/language.ts';
import { type Problem, problem, startOf } from '../../problems/problem.ts';
import { foldersAbove } from '../../system/inside-folder.ts';
import { AddressBook, BANTIN, folded } from './address-book.ts';
import { isHtml } from './static-names.ts';

/** Folders of pages, of the languages that a site may get one day, too. */
const OF_PAGES = new RegExp(`^(?:${LANGS.join('|')})(?:/|$)`);

/**
 * Claims the addresses of the office's own files, so that no old address leads away from one.
 * @param addresses those of the site's pages
 * @param shown the folder `static/`, as problems name it
 * @returns a problem for each that is taken: by a page, by a file of Bantin, or by another file of the folder
 */
export function checkStaticAddresses(
  files: readonly StaticFile[],
  addresses: AddressBook,
  shown: string,
): Problem[] {
  // Hidden addresses are the build's and the host's, but for `/.well-known/`, to which nothing else can go.
  const wellKnown = new AddressBook([]);
  const folders = new Map<string, string>();
  return files.flatMap(({ file }) => {
    const book = file.startsWith('.') ? wellKnown : addresses;
    const twin = otherSpelling(file, folders);
    const other =
      ownerBefore(file, book) ??
      (twin === undefined ? book.claim(`/${file}`, `${shown}/${file}`) : `${shown}/${twin}/`);
    return other ? [problem('static-address', startOf(staticPlace(file)), { file, other })] : [];
  });
}

/** Whose an address is by its form alone. Some hosts serve `vi.html` for `/vi`. */
function ownerBefore(file: string, book: AddressBook): string | undefined {
  if (OF_PAGES.test(folded(file))) return BANTIN;
  return isHtml(file) ? book.ownerOf(`/${file.replace(/\.[^.]*$/, '')}`) : undefined;
}

/** A folder that a disk may take for one above the file, though its name differs. @param folders the folders until now, folded */
function otherSpelling(file: string, folders: Map<string, string>): string | undefined {
  for (const folder of foldersAbove(file)) {
    const first = folders.get(folded(folder)) ?? folder;
    if (first !== folder) return first;
    folders.set(folded(folder), folder);
  }
  return undefined;
}
