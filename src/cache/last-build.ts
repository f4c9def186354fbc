import fs from 'node:fs';
import path from 'node:path';
import { shortHash } from '../system/hash.ts';
import { inside } from '../system/inside.ts';
import { CACHES } from './caches.ts';
import { type FileState, isAsWritten, type Listing, parseListing, readListing } from './listing.ts';
import {
  type BuildState,
  MARKER,
  type Manifest,
  manifestFiles,
  PART_ID,
  readManifest,
  readMark,
  readState,
} from './manifest.ts';

/** What the last build of an output has said of itself. */
export interface BuildLeft {
  /** Whether there is an output at all. */
  exists: boolean;
  /** Whether it shows what is not public yet. */
  isPreview: boolean;
  /** Whether it is a part of a site. */
  isPart: boolean;
  /** Absent where it cannot be trusted. */
  state: BuildState | undefined;
  /** What each file was made from, read when it is asked for. */
  manifest(): Manifest | undefined;
  /** What is in one of the files. */
  text(file: string): string;
  /** Where this build is to keep its own. */
  keep: { manifest: string; state: string };
}

/** The same, with what is there. */
export interface LastBuild extends BuildLeft {
  /** All that lies in the output, ours or not, as it is by now. */
  present(): Listing;
  /** Whether a file is there, as this build has left it. */
  has(file: string): boolean;
  /** Whether exactly the files are there that this build has left, as it has left them. */
  isIntact: boolean;
}

export function readLastBuild(output: string, cache: string): BuildLeft {
  const exists = fs.existsSync(output);
  const keep = manifestFiles(cache, CACHES.outputs, output);
  const mark = readMark(path.join(output, MARKER));
  const state = mark && readState(keep.state, mark.id);
  let manifest: Manifest | undefined | 'unread' = 'unread';
  return {
    exists,
    isPreview: mark?.isPreview ?? false,
    isPart: mark?.id === PART_ID,
    state,
    manifest: () => {
      if (manifest === 'unread') manifest = mark && readManifest(keep.manifest, mark.id);
      return manifest;
    },
    text: (file) => fs.readFileSync(inside(output, file), 'utf8'),
    keep,
  };
}

/** @param listing what is in the output, where that is known (`readListing`) */
export function withFiles(left: BuildLeft, output: string, listing = readListing(output, MARKER)): LastBuild {
  const isSame = left.state?.listing === shortHash(listing);
  // Where nothing has changed, nobody asks for one of the files.
  let known: Listing | undefined;
  const present = () => {
    known ??= parseListing(listing);
    return known;
  };
  let written: Listing | undefined;
  const isAsLeft = (file: string, now: FileState) => {
    written ??= parseListing(left.manifest()?.listing ?? '');
    return isAsWritten(now, written.get(file));
  };
  const has = (file: string) => {
    const now = present().get(file);
    return now !== undefined && (isSame || isAsLeft(file, now));
  };
  const isIntact = isSame || (left.state !== undefined && areAllAsLeft(present(), left.manifest(), isAsLeft));
  return { ...left, present, has, isIntact };
}

/** Whether all files are as they were left, although some have times that an archive has cut. */
function areAllAsLeft(
  present: Listing,
  manifest: Manifest | undefined,
  isAsLeft: (file: string, now: FileState) => boolean,
): boolean {
  if (!manifest) return false;
  const files = [...present];
  return (
    files.length === parseListing(manifest.listing).size && files.every(([file, now]) => isAsLeft(file, now))
  );
}
