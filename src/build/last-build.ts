import fs from 'node:fs';
import path from 'node:path';
import { CACHES } from '../content/caches.ts';
import { MARKER } from '../output/staging.ts';
import {
  type BuildState,
  listOutput,
  type Manifest,
  manifestFiles,
  markedId,
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
  /** What each file was made from, read when it is asked for. */
  manifest(): Manifest | undefined;
  /** Where this build is to keep its own. */
  keep: { manifest: string; state: string };
}

export function readLastBuild(output: string, cache: string): LastBuild {
  const exists = fs.existsSync(output);
  const keep = manifestFiles(cache, CACHES.outputs, output);
  const id = markedId(path.join(output, MARKER));
  return {
    exists,
    files: new Set(exists ? listOutput(output, MARKER) : []),
    state: id === '' ? undefined : readState(keep.state, id),
    manifest: () => (id === '' ? undefined : readManifest(keep.manifest, id)),
    keep,
  };
}
