import fs from 'node:fs';

/** A file's size, and when its bytes and when its entry last changed, in milliseconds. */
export interface FileTimes {
  size: number;
  modified: number;
  changed: number;
}

/** What size and times a file or folder has; those of one that is gone are equal to nothing. */
export function timesOf(file: string): FileTimes {
  return timesIn(fs.lstatSync(file, { throwIfNoEntry: false }) ?? GONE);
}

/** Not a number is equal to nothing. */
export const GONE = { size: Number.NaN, mtimeMs: Number.NaN, ctimeMs: Number.NaN };

export function timesIn({
  size,
  mtimeMs,
  ctimeMs,
}: Pick<fs.Stats, 'size' | 'mtimeMs' | 'ctimeMs'>): FileTimes {
  return { size, modified: mtimeMs, changed: ctimeMs };
}

/** By what a folder is known to hold what it held: the names in it, not what is in them. */
export interface FolderStamp {
  /** When it was looked at, in milliseconds. */
  taken: number;
  /** The folder's own times. */
  modified: number;
  changed: number;
}

/** Takes a folder's stamp; to be called before it is listed. */
export function stampOfFolder(folder: string): FolderStamp {
  const taken = Date.now();
  const { modified, changed } = timesOf(folder);
  return { taken, modified, changed };
}
