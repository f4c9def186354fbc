import fs from 'node:fs';
import path from 'node:path';
import { PUBLIC_VIEWS_FOLDER } from '../../views/published-counts.ts';

/** What tells whether a file is as it was written: its size in bytes, and when its bytes last changed, in milliseconds. */
export interface FileState {
  size: number;
  modified: number;
}

/** The files of an output by their paths, with `/`; the file that names the build is left out. */
export type Listing = ReadonlyMap<string, FileState>;

/** Of a link, or whatever else is no file: it is never ours. */
const NO_FILE: FileState = { size: -1, modified: 0 };

/** No name of a file holds it. */
const BETWEEN = '\0';

/**
 * Lists an output as one text, in an order of its own; empty where there is no output. The numbers of readers
 * (`bantin views collect`) are left out: no build writes or removes them. A link to a folder is a name: what lies behind it is
 * not the output's.
 */
export function readListing(output: string, marker: string): string {
  if (!fs.existsSync(output)) return '';
  const files: [string, FileState][] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of fs.readdirSync(path.join(output, folder), { withFileTypes: true })) {
      const name = folder + entry.name;
      if (name === PUBLIC_VIEWS_FOLDER) continue;
      if (entry.isDirectory()) folders.push(`${name}/`);
      else if (name !== marker) files.push([name, entry.isFile() ? stateOf(`${output}/${name}`) : NO_FILE]);
    }
  }
  return listingText(files);
}

/** @returns the state of what is no file where there is none */
export function stateOf(file: string): FileState {
  const found = fs.lstatSync(file, { throwIfNoEntry: false });
  return found?.isFile() ? { size: found.size, modified: found.mtimeMs } : NO_FILE;
}

/** The same of files whose states are known. */
export function listingText(files: Iterable<readonly [string, FileState]>): string {
  const lines: string[] = [];
  for (const [name, { size, modified }] of files) lines.push(`${name}${BETWEEN}${size}${BETWEEN}${modified}`);
  return lines.sort().join(BETWEEN);
}

export function parseListing(text: string): Listing {
  const listing = new Map<string, FileState>();
  if (text === '') return listing;
  const words = text.split(BETWEEN);
  for (let at = 0; at < words.length; at += 3)
    listing.set(words[at] ?? '', { size: Number(words[at + 1]), modified: Number(words[at + 2]) });
  return listing;
}
