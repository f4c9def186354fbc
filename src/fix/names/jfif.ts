import path from 'node:path';
import type { Bundle, FileEntry } from '../../content/bundle.ts';
import { firstBytes, pictureEnding } from '../../media/first-bytes.ts';
import type { Move } from './move.ts';

/**
 * Pictures that Windows has saved as `.jfif`, under the ending that all programs know. One that is an attachment or that a
 * link leads to is published under its name, and keeps it.
 * @param texts of the bundle
 */
export function jfifMoves(bundle: Bundle, texts: readonly string[]): Move[] {
  const names = [...bundle.files.keys()].map((name) => name.toLowerCase());
  return [...bundle.files.values()].flatMap((entry): Move[] => {
    const name = path.posix.basename(entry.name);
    const to = name.replace(/\.jfif$/i, '.jpg');
    if (to === name || entry.isLink || pictureEnding(firstBytes(entry.path)) !== 'jpg') return [];
    const folder = path.dirname(entry.path);
    const shown = path.posix.dirname(entry.shown);
    if (names.includes(entry.name.replace(/\.jfif$/i, '.jpg').toLowerCase())) return [];
    if (texts.some((text) => isPublishedIn(text, entry))) return [];
    return [{ fix: 'jfif', folder, shown, from: path.basename(entry.path), to }];
  });
}

/** Whether a text names a file in another way than as a picture. */
function isPublishedIn(text: string, { name }: FileEntry): boolean {
  const inAddress = encodeURI(name);
  return text.split('\n').some((line) => {
    if (!line.includes(name) && !line.includes(inAddress)) return false;
    return !/^image:/.test(line) && !/^\s*!\[/.test(line);
  });
}
