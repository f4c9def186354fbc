import fs from 'node:fs';
import path from 'node:path';
import v8 from 'node:v8';
import type { Tally } from '../../content/summary/tally.ts';
import type { Waiting } from '../../content/summary/waiting.ts';
import type { Instant } from '../../filters/instant.ts';
import { readPacked } from '../../system/checked-file.ts';
import { shortHash } from '../../system/hash.ts';
import { wayTo } from '../../system/inside-folder.ts';
import { CACHES } from '../kept-between-builds.ts';

/** Change it when what is kept has another form. */
const FORM = 7;

/** What each file of an output was made from. */
export interface Manifest {
  form: number;
  /** The build's name, which stands in the output as well. */
  id: string;
  /** For each language, the fingerprint of what its pages share: code and settings. */
  shared: ReadonlyMap<string, string>;
  /** The fingerprint of each file, by its path; those of bulletins are in their months. */
  outputs: ReadonlyMap<string, string>;
  months: ReadonlyMap<string, ManifestMonth>;
  /** Every file as it was written (`listingText`). */
  listing: string;
}

/** The files of a month's bulletins. */
export interface ManifestMonth {
  /** While it is unchanged, so are all of its files. */
  fingerprint: string;
  /** A hash of the files and their fingerprints. */
  hash: string;
  /** The fingerprint of each of them, by its path, packed: most builds do not ask. */
  packed: Uint8Array;
}

/** The fingerprints of a month's files. */
export const fingerprintsIn = ({ packed }: ManifestMonth): ReadonlyMap<string, string> =>
  v8.deserialize(packed);

/** The same for all files of an output. */
export function allFingerprints({ outputs, months }: Manifest): ReadonlyMap<string, string> {
  return new Map(
    [outputs, ...[...months.values()].map(fingerprintsIn)].flatMap((fingerprints) => [...fingerprints]),
  );
}

/** What a later build must know to see that nothing has changed. */
export interface BuildState {
  form: number;
  id: string;
  /** Everything that the build was made from but the clock. */
  inputs: string;
  /** A hash of the office's custom templates and lists. */
  byHand: string;
  /** The clock of the build, and the first moment at which its output would be another one. */
  clock: Instant;
  next: Instant;
  /** A hash of the listing of all files. */
  listing: string;
  bulletins: number;
  tally: Tally;
  waiting: Waiting;
  pages: number;
  warnings: number;
  /** A hash of `published.txt` as that build left it. */
  published: string;
}

/** The name of an output in the cache; by the way from the cache to it, so that both may be moved together. */
export const nameInCache = (cache: string, output: string): string => shortHash(wayTo(cache, output));

/** Where the two are kept. */
export function manifestFiles(cache: string, output: string): { manifest: string; state: string } {
  const base = path.join(cache, CACHES.outputs, nameInCache(cache, output));
  return { manifest: `${base}.manifest`, state: `${base}.state` };
}

/** The manifest of the build that an output is from; nothing where there is none that can be trusted. */
export function readManifest(file: string, id: string): Manifest | undefined {
  const manifest = readPacked(file) as Manifest | undefined;
  return manifest?.form === FORM && manifest.id === id ? manifest : undefined;
}

export function readState(file: string, id: string): BuildState | undefined {
  const state = readPacked(file) as BuildState | undefined;
  return state?.form === FORM && state.id === id ? state : undefined;
}

/** The fingerprints of the files of an output, once all are made. */
export interface MadeFiles {
  /** By the paths of files, but those of reused months; a file without a fingerprint gets the hash of its bytes when it is made. */
  fingerprints: Map<string, string>;
  months: ReadonlyMap<string, MonthFiles>;
  /** Months whose fingerprint is unchanged: they are not planned. */
  reused: ReadonlyMap<string, ManifestMonth>;
}

/** All but the listing, which is known when all files are written. */
export function newManifest(
  shared: Manifest['shared'],
  { fingerprints, months, reused }: MadeFiles,
): Omit<Manifest, 'listing'> {
  const outputs = new Map(fingerprints);
  const all = new Map(reused);
  const twice = inTwoMonths([...months.values()]);
  for (const [name, { fingerprint, files }] of months) {
    // Which of two drafts has an address is not known the next time.
    const ofMonth = new Map(
      files.map((file) => [file, twice.has(file) ? '' : (fingerprints.get(file) ?? '')]),
    );
    for (const file of files) outputs.delete(file);
    const known = files.some((file) => twice.has(file)) ? '' : fingerprint;
    all.set(name, { fingerprint: known, hash: shortHash(linesOf(ofMonth)), packed: v8.serialize(ofMonth) });
  }
  const hashes = new Map([...all].map(([name, month]) => [name, `${month.fingerprint} ${month.hash}`]));
  const id = shortHash([linesOf(shared), linesOf(outputs), linesOf(hashes)].join('\n\n'));
  return { form: FORM, id, shared, outputs, months: all };
}

/** Files that bulletins of several months have, as drafts in a preview may. */
function inTwoMonths(months: readonly MonthFiles[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { files } of months) {
    for (const file of new Set(files)) {
      if (seen.has(file)) twice.add(file);
      seen.add(file);
    }
  }
  return twice;
}

/** In an order of its own: parts of a site come together in another one. */
function linesOf(values: ReadonlyMap<string, string>): string {
  return [...values]
    .map(([name, value]) => `${name} ${value}`)
    .sort()
    .join('\n');
}

/** What the marker of an output says: which build it is from, and whether that was a preview, which nobody may publish. */
export interface Mark {
  id: string;
  isPreview: boolean;
}

/** The name of a part in its mark: it is no build of its own. */
export const PART_ID = 'part';

export const markerText = ({ id, isPreview }: Mark) => `Bantin ${id}${isPreview ? ' preview' : ''}\n`;

/** @returns nothing where there is no marker, or one of another form */
export function readMark(file: string): Mark | undefined {
  try {
    const [, id, preview] = /^Bantin (\S+)( preview)?\n$/.exec(fs.readFileSync(file, 'utf8')) ?? [];
    return id === undefined ? undefined : { id, isPreview: preview !== undefined };
  } catch {
    // No output yet.
    return undefined;
  }
}

/** A month whose bulletins are planned one by one. */
export interface MonthFiles {
  fingerprint: string;
  files: readonly string[];
}

/** The file by which Bantin knows an output folder as its own: it names the build that the folder is from. */
export const MARKER = '.bantin';
