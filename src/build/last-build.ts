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

/** What the last build of an output has left. */
export interface LastBuild {
  /** Whether there is an output at all. */
  exists: boolean;
  /** The paths of the files that are there. */
  files: ReadonlySet<string>;
  /** Absent where it cannot be trusted. */
  state: BuildState | undefined;
  /** Whether exactly the files are there that this build has left. */
  isIntact(): boolean;
  /** What each file was made from, read when it is asked for. */
  manifest(): Manifest | undefined;
  /** What is in one of the files. */
  text(file: string): string;
  /** Where this build is to keep its own. */
  keep: { manifest: string; state: string };
}

/** @param listing the names of the output's files, where they are known (`listedNames`) */
export function readLastBuild(
  output: string,
  cache: string,
  listing = listedNames(output, MARKER),
): LastBuild {
  const exists = fs.existsSync(output);
  const keep = manifestFiles(cache, CACHES.outputs, output);
  const id = markedId(path.join(output, MARKER));
  const files = new Set(namesOf(listing));
  const state = id === '' ? undefined : readState(keep.state, id);
  let isIntact: boolean | undefined;
  let manifest: Manifest | undefined | 'unread' = 'unread';
  return {
    exists,
    files,
    state,
    isIntact: () => {
      isIntact ??= state !== undefined && state.listing === shortHash(listing);
      return isIntact;
    },
    manifest: () => {
      if (manifest === 'unread') manifest = id === '' ? undefined : readManifest(keep.manifest, id);
      return manifest;
    },
    text: (file) => fs.readFileSync(path.join(output, file), 'utf8'),
    keep,
  };
}
