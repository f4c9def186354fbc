import fs from 'node:fs';
import path from 'node:path';
import { CACHES } from '../content/caches.ts';
import { shortHash } from '../content/hash.ts';
import { MARKER } from '../output/staging.ts';
import {
  type BuildState,
  listedNames,
  type Manifest,
  manifestFiles,
  markedId,
  namesOf,
  readManifest,
  readState,
} from './manifest.ts';

/** What the last build of an output has said of itself. */
export interface BuildLeft {
  /** Whether there is an output at all. */
  exists: boolean;
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
  /** The paths of the output's files. */
  files: ReadonlySet<string>;
  /** Whether exactly the files are there that this build has left. */
  isIntact: boolean;
}

export function readLastBuild(output: string, cache: string): BuildLeft {
  const exists = fs.existsSync(output);
  const keep = manifestFiles(cache, CACHES.outputs, output);
  const id = markedId(path.join(output, MARKER));
  const state = id === '' ? undefined : readState(keep.state, id);
  let manifest: Manifest | undefined | 'unread' = 'unread';
  return {
    exists,
    state,
    manifest: () => {
      if (manifest === 'unread') manifest = id === '' ? undefined : readManifest(keep.manifest, id);
      return manifest;
    },
    text: (file) => fs.readFileSync(path.join(output, file), 'utf8'),
    keep,
  };
}

/** @param listing the names of the output's files, where they are known (`listedNames`) */
export function withFiles(left: BuildLeft, output: string, listing = listedNames(output, MARKER)): LastBuild {
  const isIntact = left.state?.listing === shortHash(listing);
  return { ...left, files: new Set(namesOf(listing)), isIntact };
}
