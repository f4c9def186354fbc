import path from 'node:path';
import type { Bundle, BundleFolder, FileEntry } from '../content/bundle.ts';
import { isLang, LANGS, type Lang } from '../i18n/language.ts';
import type { ContentPlace } from '../reader/content-folder.ts';
import { listContent } from '../reader/content-folder.ts';
import { listBundle } from '../reader/list-bundle.ts';
import { folderMoves } from './names/folder-names.ts';
import type { Move } from './names/move.ts';
import { textMoves } from './names/text-names.ts';

/** A text of a bundle, under the name that it will have. */
export interface BundleText {
  entry: FileEntry;
  name: string;
  lang: Lang;
}

/** A bundle with what is wrong with its names. */
export interface NamedBundle {
  kind: 'bulletin' | 'page';
  bundle: Bundle;
  texts: readonly BundleText[];
  moves: readonly Move[];
}

/** Whether a file or folder is to be fixed, by its path from the content folder. */
export type Scope = (shown: string) => boolean;

/** All folders of bundles, those under a name out of form, too, and how these are to be called. */
export function namedBundles(place: ContentPlace, isAsked: Scope): { bundles: NamedBundle[]; moves: Move[] } {
  const { root } = place;
  const source = listContent(place, () => undefined);
  const moves = folderMoves(place, source.problems).filter(({ shown, from }) =>
    isAsked(`${shown}/${from.normalize('NFC')}`),
  );
  const folders: BundleFolder[] = [
    ...source.bulletins,
    ...source.pages.map(({ id, shown }) => ({ id, shown, path: path.join(root, shown) })),
    // What is in the folder of a year that is renamed is looked at when it has its name.
    ...moves
      .filter(({ shown }) => shown !== 'bulletins')
      .map(({ folder, shown, from }) => ({
        id: from.normalize('NFC'),
        path: path.join(folder, from),
        shown: `${shown}/${from.normalize('NFC')}`,
      })),
  ];
  return { bundles: folders.map((folder) => named(folder)), moves };
}

function named(folder: BundleFolder): NamedBundle {
  const { bundle, problems } = listBundle(folder);
  const moves = textMoves(folder, problems);
  const texts = LANGS.flatMap((lang): BundleText[] => {
    const entry = bundle.texts[lang];
    return entry ? [{ entry, name: entry.name, lang }] : [];
  });
  for (const { entry, lang } of bundle.changes) texts.push({ entry, name: entry.name, lang });
  for (const { from, to } of moves) {
    const lang = to.split('.')[1] ?? '';
    const name = from.normalize('NFC');
    const entry = {
      name,
      path: path.join(folder.path, from),
      shown: `${folder.shown}/${name}`,
      isLink: false,
    };
    if (isLang(lang)) texts.push({ entry, name: to, lang });
  }
  return { kind: folder.shown.startsWith('pages/') ? 'page' : 'bulletin', bundle, texts, moves };
}
