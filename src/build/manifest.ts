import fs from 'node:fs';
import path from 'node:path';
import type { Instant } from '../content/dates.ts';
import { shortHash } from '../content/hash.ts';
import { readPacked } from '../packed-file.ts';

/** Change it when what is kept has another form. */
const FORM = 1;

/** What each file of an output was made from. */
export interface Manifest {
  form: number;
  /** The build's name, which stands in the output as well. */
  id: string;
  /** What all pages of a kind and language follow from: code, settings. */
  shared: ReadonlyMap<string, string>;
  /** What each file follows from besides, by its path. */
  outputs: ReadonlyMap<string, string>;
}

/** What a later build must know to see that nothing has changed. */
export interface BuildState {
  form: number;
  id: string;
  /** Everything that the build was made from but the clock. */
  inputs: string;
  /** The clock of the build, and the first moment at which its output would be another one. */
  clock: Instant;
  next: Instant;
  /** A hash of the names of all files. */
  listing: string;
  bulletins: number;
  pages: number;
  warnings: number;
}

/** Where the two are kept; by the way from the cache to the output, so that both may be moved together. */
export function manifestFiles(
  cache: string,
  folder: string,
  output: string,
): { manifest: string; state: string } {
  const name = shortHash(path.relative(cache, output).split(path.sep).join('/'));
  const base = path.join(cache, folder, name);
  return { manifest: `${base}.manifest`, state: `${base}.state` };
}

/** The manifest of the build that an output is from; nothing where there is none that can be trusted. */
export function readManifest(file: string, id: string): Manifest | undefined {
  const manifest = readPacked(file)?.value as Manifest | undefined;
  return manifest?.form === FORM && manifest.id === id ? manifest : undefined;
}

export function readState(file: string, id: string): BuildState | undefined {
  const state = readPacked(file)?.value as BuildState | undefined;
  return state?.form === FORM && state.id === id ? state : undefined;
}

export function newManifest(shared: Manifest['shared'], outputs: Manifest['outputs']): Manifest {
  let all = '';
  for (const [name, key] of shared) all += `${name} ${key}\n`;
  // In an order of its own: parts of a site come together in another one.
  const named = [...outputs].map(([file, key]) => `${file} ${key}`);
  all += named.sort().join('\n');
  return { form: FORM, id: shortHash(all), shared, outputs };
}

/** The paths of an output's files, with `/`, in any order; the file that names the build left out. */
export function listOutput(output: string, marker: string): string[] {
  const files: string[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const listed = fs.readdirSync(path.join(output, folder), { withFileTypes: true });
    for (const entry of listed) {
      const name = folder + entry.name;
      if (entry.isDirectory()) folders.push(`${name}/`);
      else if (name !== marker) files.push(name);
    }
  }
  return files;
}

/** A hash of the names of files. */
export function listingOf(files: readonly string[]): string {
  return shortHash([...files].sort().join('\n'));
}

/** How the marker names a build, and which build a marker names. */
export const markerText = (id: string) => `Bantin ${id}\n`;
export function markedId(file: string): string {
  try {
    return /^Bantin (\S+)\n$/.exec(fs.readFileSync(file, 'utf8'))?.[1] ?? '';
  } catch {
    // No output yet.
    return '';
  }
}
