import fs from 'node:fs';
import path from 'node:path';
import { foldersAbove, inside } from '../system/inside-folder.ts';

/** With fewer changed files, putting them in their places one by one takes a moment that nobody meets. */
const WORTH_SWAPPING = 200;

/** The folders that are to take the places of the old ones as a whole, and the unchanged files in them. */
export interface WholeFolders {
  folders: readonly string[];
  kept: readonly string[];
}

/**
 * Finds the folders of an output in which more was written anew than stays, each without those inside it: they take the
 * places of the old ones by two renames, however many files they hold.
 * @param files all files of the output after the build
 * @param changed those that were written
 */
export function wholeFolders(files: readonly string[], changed: ReadonlySet<string>): WholeFolders {
  if (changed.size < WORTH_SWAPPING) return { folders: [], kept: [] };
  /** By folder: how many more of its files are written than stay. */
  const balance = new Map<string, number>();
  for (const file of files) {
    const step = changed.has(file) ? 1 : -1;
    for (const folder of foldersAbove(file)) balance.set(folder, (balance.get(folder) ?? 0) + step);
  }
  const folders = new Set<string>();
  const kept: string[] = [];
  for (const file of files) {
    const topmost = foldersAbove(file).find((folder) => (balance.get(folder) ?? 0) > 0);
    if (topmost === undefined) continue;
    folders.add(topmost);
    if (!changed.has(file)) kept.push(file);
  }
  return { folders: [...folders].sort(), kept };
}

/**
 * Makes the folders whole beside the output, by links to the files that stay.
 * @returns the folders; none where the disk has no such links, and files are put in their places one by one
 */
export function completeFolders(output: string, staging: string, whole: WholeFolders): readonly string[] {
  try {
    for (const file of whole.kept) {
      const target = inside(staging, file);
      fs.mkdirSync(path.dirname(target), { recursive: true });
      fs.linkSync(inside(output, file), target);
    }
    return whole.folders;
  } catch {
    // Another disk is mounted at the output, or it is one of a kind without links.
    return [];
  }
}
