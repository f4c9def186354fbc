import { foldersAbove } from '../content/folders-above.ts';

/** With fewer changed files, putting them in their places one by one takes a moment that nobody meets. */
const WORTH_SWAPPING = 200;

/**
 * The folders of an output of which everything was written anew, each without those inside it: they take the places of the
 * old ones as a whole, by two renames, however many files they hold.
 * @param files all files of the output after the build
 * @param changed those that were written
 */
export function wholeFolders(files: readonly string[], changed: ReadonlySet<string>): string[] {
  if (changed.size < WORTH_SWAPPING) return [];
  const keeping = new Set<string>();
  for (const file of files) {
    if (changed.has(file)) continue;
    for (const folder of foldersAbove(file)) keeping.add(folder);
  }
  const whole = new Set<string>();
  for (const file of changed) {
    const topmost = foldersAbove(file).find((folder) => !keeping.has(folder));
    if (topmost !== undefined) whole.add(topmost);
  }
  return [...whole].sort();
}
