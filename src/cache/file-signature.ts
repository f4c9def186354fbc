import path from 'node:path';
import type { Instant } from '../filters/instant.ts';
import { isSameWindow, isWithin, type Window } from '../reader/changes/window.ts';
import { type FileTimes, type FolderTimes, timesOf } from '../system/file-times.ts';

/** What tells whether a file is unchanged: its size, its times (mtime, ctime), and the hash of its bytes (as git names them). */
export interface FileSignature extends FileTimes {
  /** Its name on disk; of a file in a folder inside the bundle, its path with `/`. */
  name: string;
  hash: string;
}

/** In the place of a hash: the signature is that of a folder inside the bundle, whose times tell what comes into it. */
export const FOLDER = '';

/** What tells whether a bundle is unchanged, without reading it. */
export interface BundleSignature extends FolderTimes {
  /** Everything that lies in it, by name: a hash. */
  listing: string;
  /** The files that its record depends on. */
  files: readonly FileSignature[];
  /** Between which moments it says what it said; absent where no text of it waits for its time. */
  window?: Window;
}

/** A time without a fraction of a second is one of a file system that counts in two seconds (FAT). */
const COARSE_MS = 2000;
/** No kernel's clock for files ticks slower than this. */
const FINE_MS = 50;

/**
 * Whether a time is too recent to be trusted (git: racily clean): the file may change again and keep the same time.
 * @param taken when the time was read
 */
function isRacy(time: number, taken: number): boolean {
  return time >= taken - (time % 1000 === 0 ? COARSE_MS : FINE_MS);
}

/** Whether a file or folder still has the times of a signature, and these can be trusted. */
export function hasSameTimes(
  now: Pick<FileTimes, 'modified' | 'changed'>,
  before: Pick<FileTimes, 'modified' | 'changed'>,
  taken: number,
): boolean {
  return now.modified === before.modified && now.changed === before.changed && !isRacy(before.changed, taken);
}

/** Whether a folder still holds the same names. */
export const isFolderUnchanged = (folder: string, signature: FolderTimes): boolean =>
  hasSameTimes(timesOf(folder), signature, signature.taken);

/** Whether a bundle is unchanged, by the clock, and the sizes and times of its folder and files. */
export const isUnchanged = (folder: string, signature: BundleSignature, now: Instant): boolean =>
  isWithin(now, signature.window) && isAsBefore(signature, restat(folder, signature, COMPARED));

/** In place of a time, where a signature is compared and not kept. */
const COMPARED = 0;

/** Whether a bundle is unchanged by a signature that was taken now. */
export function isAsBefore(before: BundleSignature, now: BundleSignature): boolean {
  return (
    hasSameTimes(now, before, before.taken) &&
    before.files.every((file, i) => {
      const seen = now.files[i];
      return seen?.size === file.size && hasSameTimes(seen, file, before.taken);
    })
  );
}

/**
 * Takes the signature of a bundle that was read.
 * @param since when the reading began: what changes from then on is too recent to be trusted, and is read again next time
 * @param sources the files that the record depends on, each with its hash; and its times, if they were taken with it
 * @returns a signature that equals nothing where one of them is gone by now
 */
export function takeSignature(
  folder: string,
  listing: string,
  sources: readonly { name: string; hash: string; times?: FileTimes | undefined }[],
  since: number,
  window: Window = {},
): BundleSignature {
  const { modified, changed } = timesOf(folder);
  const files = sources.map(({ name, hash, times = timesOf(`${folder}${path.sep}${name}`) }) => ({
    name,
    ...times,
    hash,
  }));
  const isLasting = window.since === undefined && window.until === undefined;
  return { taken: since, modified, changed, listing, files, ...(!isLasting && { window }) };
}

/**
 * The signature of a bundle of which only the times are new.
 * @param since when that was seen
 */
export const restat = (folder: string, before: BundleSignature, since: number): BundleSignature =>
  takeSignature(folder, before.listing, before.files, since, before.window);

/** Whether two signatures name the same files with the same bytes at the same time, whatever the files' times are. */
export function haveSameBytes(a: BundleSignature, b: BundleSignature): boolean {
  return (
    a.listing === b.listing &&
    isSameWindow(a.window, b.window) &&
    a.files.length === b.files.length &&
    a.files.every(({ name, hash }, i) => name === b.files[i]?.name && hash === b.files[i]?.hash)
  );
}
