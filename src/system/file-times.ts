import fs from 'node:fs';

/** A file's size in bytes, and its mtime and ctime in milliseconds. */
export interface FileTimes {
  size: number;
  modified: number;
  changed: number;
}

/** The times of a folder, which tell whether it still holds the same names. */
export interface FolderTimes extends Pick<FileTimes, 'modified' | 'changed'> {
  /** When they were read, in milliseconds. */
  taken: number;
}

/** Not a number is equal to nothing. */
const GONE = { size: Number.NaN, mtimeMs: Number.NaN, ctimeMs: Number.NaN };

/** The size and times of a file or folder; those of one that is gone are equal to nothing. */
export function timesOf(file: string): FileTimes {
  return timesIn(fs.lstatSync(file, { throwIfNoEntry: false }) ?? GONE);
}

export function timesIn(stats: Pick<fs.Stats, 'size' | 'mtimeMs' | 'ctimeMs'>): FileTimes {
  return { size: stats.size, modified: stats.mtimeMs, changed: stats.ctimeMs };
}

/** The times of a folder; to be called before it is listed. */
export function folderTimes(folder: string): FolderTimes {
  const taken = Date.now();
  const { modified, changed } = timesOf(folder);
  return { taken, modified, changed };
}
