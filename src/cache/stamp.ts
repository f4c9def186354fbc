import path from 'node:path';
import type { FolderStamp } from '../system/file-times.ts';
import { type FileTimes, timesOf } from '../system/file-times.ts';

/** By what a file is known again: its size and times where it was read, and its bytes' hash (as git names them). */
export interface FileStamp extends FileTimes {
  /** Its name on disk. */
  name: string;
  hash: string;
}

/** By what a bundle is known again without being read. */
export interface BundleStamp extends FolderStamp {
  /** Everything that lies in it, by name. */
  listing: string;
  /** The files that its record follows from. */
  files: readonly FileStamp[];
}

/** A time without a fraction of a second is one of a file system that counts in two seconds (FAT). */
const COARSE_MS = 2000;

/** No kernel's clock for files ticks slower than this. */
const FINE_MS = 50;

/** What changed so shortly before it was looked at may have changed once more with the same time. */
function isRacy(time: number, taken: number): boolean {
  return time >= taken - (time % 1000 === 0 ? COARSE_MS : FINE_MS);
}

/** Whether a bundle is what it was, by a stamp that was taken meanwhile (`stampAnew`). */
export function isSameAsBefore(before: BundleStamp, now: BundleStamp): boolean {
  return (
    isSame(now, before.modified, before.changed, before.taken) &&
    before.files.every((file, i) => {
      const seen = now.files[i];
      return seen?.size === file.size && isSame(seen, file.modified, file.changed, before.taken);
    })
  );
}

/** Whether a folder holds what it held. */
export const holdsTheSame = (folder: string, { taken, modified, changed }: FolderStamp): boolean =>
  isSame(timesOf(folder), modified, changed, taken);

type Times = Omit<FileTimes, 'size'>;

/** Whether a file or folder has the times that it had when it was looked at, and these tell a change. */
export const isSame = (now: Times, modified: number, changed: number, taken: number): boolean =>
  now.modified === modified && now.changed === changed && !isRacy(changed, taken);

/**
 * Takes a bundle's stamp once it was read.
 * @param since when the reading began: what changes from then on counts as racy, and is looked at again next time
 * @param sources the files that the record follows from, each with its hash; and its times, if they were taken with it
 * @returns one by which nothing is known again where one of them is gone by now
 */
export function takeStamp(
  folder: string,
  listing: string,
  sources: readonly { path: string; hash: string; times?: FileTimes | undefined }[],
  since: number,
): BundleStamp {
  const own = timesOf(folder);
  const files = sources.map(({ path: file, hash, times = timesOf(file) }) => ({
    name: path.basename(file),
    ...times,
    hash,
  }));
  return { taken: since, modified: own.modified, changed: own.changed, listing, files };
}

/**
 * The stamp of a bundle that is what it was, and where only the times are others.
 * @param since when that was seen
 */
export function stampAnew(folder: string, { listing, files }: BundleStamp, since: number): BundleStamp {
  const { modified, changed } = timesOf(folder);
  const anew = files.map(({ name, hash }) => ({ name, ...timesOf(`${folder}${path.sep}${name}`), hash }));
  return { taken: since, modified, changed, listing, files: anew };
}
