import { openText } from '../../checks/text-checks.ts';
import { bulletinFields } from '../../content/fields/schema.ts';
import { placeIn } from '../../problems/problem.ts';
import { contentAt, listContent } from '../../reader/content-folder.ts';
import { readFrontMatter } from '../../reader/front-matter.ts';
import { listBundle } from '../../reader/list-bundle.ts';
import { readSettingsText, readText } from '../../reader/text-file.ts';
import { checkSpelling, Guesses, type Misspelling } from './check-spelling.ts';
import { Dictionary, ownWords } from './dictionary.ts';

/** The file of the content in which an office keeps words of its own. */
export const WORDS_FILE = 'words.txt';

export interface Spelling {
  found: readonly Misspelling[];
  /** How many texts were read. */
  texts: number;
}

/**
 * Checks the Vietnamese texts of bulletins and standing pages, drafts too: what readers see of them.
 * @param syllables of Vietnamese
 * @param isAsked whether a bundle is wanted, by its path from the content folder
 * @param onRead called with how many bundles of how many are read
 */
export function spellContent(
  root: string,
  syllables: readonly string[],
  isAsked: (shown: string) => boolean,
  onRead: (done: number, total: number) => void,
): Spelling {
  const place = contentAt(root);
  const source = listContent(place, () => undefined);
  const own = readSettingsText(place, WORDS_FILE);
  const dictionary = new Dictionary(syllables, typeof own === 'string' ? ownWords(own) : []);
  const guesses = new Guesses(dictionary);
  const keys = new Set(Object.keys(bulletinFields('Asia/Ho_Chi_Minh')));
  const bundles = [
    ...source.bulletins.map((folder) => () => listBundle(folder).bundle),
    ...source.pages.map((page) => () => page),
  ];
  const found: Misspelling[] = [];
  let texts = 0;
  for (const [i, bundleOf] of bundles.entries()) {
    onRead(i + 1, bundles.length);
    const { texts: now, changes } = bundleOf();
    const toCome = changes.filter(({ lang }) => lang === 'vi').map(({ entry }) => entry);
    for (const entry of [...(now.vi ? [now.vi] : []), ...toCome]) {
      if (!isAsked(entry.shown)) continue;
      const text = readText(entry);
      // What cannot be read, `check` tells of.
      if (typeof text !== 'string') continue;
      const parts = readFrontMatter(text, entry.shown, keys);
      if ('id' in parts) continue;
      texts += 1;
      const open = openText(text, parts);
      for (const each of checkSpelling(open, entry.shown, dictionary, guesses)) found.push(each);
    }
  }
  const placed = found.map((each) => ({ ...each, place: placeIn(each.place, place.shown) }));
  return { found: placed, texts };
}
