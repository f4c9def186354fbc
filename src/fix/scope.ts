import fs from 'node:fs';
import path from 'node:path';
import type { Scope } from './bundles.ts';

/**
 * What a word on the command line names: the id of a bulletin, a standing page, or a path, from the working folder or from
 * the content folder.
 * @returns nothing where there is no such thing in the content folder
 */
export function scopeOf(word: string | undefined, root: string): Scope | undefined {
  if (word === undefined) return () => true;
  const isUp = word.split(/[\\/]/).includes('..');
  const places = [
    path.resolve(word),
    ...(isUp ? [] : ['', 'bulletins', 'pages'].map((folder) => path.join(root, folder, word))),
  ];
  const real = fs.realpathSync(root);
  const found = places
    .filter((place) => fs.existsSync(place))
    .map((place) => path.relative(real, fs.realpathSync(place)).split(path.sep).join('/').normalize('NFC'))
    .find((place) => !place.startsWith('..') && !path.isAbsolute(place));
  if (found === undefined) return undefined;
  return (shown) => found === '' || shown === found || shown.startsWith(`${found}/`);
}
