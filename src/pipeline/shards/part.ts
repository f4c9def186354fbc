import fs from 'node:fs';
import path from 'node:path';
import { parseListing, readListing } from '../../cache/last-build/listing.ts';
import type { MadeFiles, MonthFiles } from '../../cache/last-build/manifest.ts';
import type { Host } from '../../content/hosts.ts';
import type { Tally } from '../../content/summary/tally.ts';
import type { Waiting } from '../../content/summary/waiting.ts';
import { readPacked, writePacked } from '../../system/checked-file.ts';
import { blobHash, shortHash } from '../../system/hash.ts';
import { inside } from '../../system/inside-folder.ts';
import type { StaleFiles } from '../diff.ts';

/** Change it when what is kept has another form. */
const FORM = 6;

/** The file in which a part of a site says what it is. */
export const PART_FILE = '.bantin-part';

/** A part of a site: which one, of which site, and what is in it. */
export interface Part {
  form: number;
  index: number;
  count: number;
  /** Whether it shows what is not public yet. */
  isPreview: boolean;
  /** A hash of what the site is made from (`siteName`): the same in all of its parts. */
  site: string;
  shared: ReadonlyMap<string, string>;
  /** Of the whole site. */
  tally: Tally;
  waiting: Waiting;
  /** Where the site is published, if that is said: its limits are those of all parts together. */
  host?: Host;
  /** The fingerprint of each file, and the hash of its bytes. */
  files: ReadonlyMap<string, { fingerprint: string; hash: string }>;
  months: ReadonlyMap<string, MonthFiles>;
  /** How many files are in it, and how many in all parts; without those of the search, of which each knows its own. */
  counted: { here: number; all: number };
}

/** The files of one part: every `count`th page and file; what belongs to all is the first part's. */
export function filesOfPart(stale: StaleFiles, index: number, count: number): StaleFiles {
  const isMine = (place: number) => place % count === index;
  const pages = stale.pages.filter((_, i) => isMine(i));
  // Each part knows other files of the search: what has a part of its own is not counted.
  let place = 0;
  const outputs = stale.outputs.filter(({ part }) => {
    if (part !== undefined) return isMine(part);
    place += 1;
    return isMine(place - 1);
  });
  const files = new Set([...pages, ...outputs].map(({ file }) => file));
  return {
    ...stale,
    pages,
    outputs,
    fingerprints: new Map([...files].map((file) => [file, stale.fingerprints.get(file) ?? ''])),
    months: new Map(
      [...stale.months].map(([name, month]) => [
        name,
        { ...month, files: month.files.filter((file) => files.has(file)) },
      ]),
    ),
  };
}

/**
 * A hash of the fingerprints of all pages, and of the office's own files.
 * @param pages of the whole site
 * @param own these files: those in `static/`, and what templates make that is no page of the plan
 */
export function siteName(
  { pages, fingerprints }: StaleFiles,
  shared: ReadonlyMap<string, string>,
  own: readonly { file: string }[] = [],
): string {
  const made = [...pages, ...own].map(({ file }) => `${file} ${fingerprints.get(file)}`);
  return shortHash(JSON.stringify([[...shared], made]));
}

/** Writes into a finished part what it is. @param folder where its files are */
export function writePart(
  folder: string,
  part: Omit<Part, 'form' | 'files' | 'months' | 'counted'>,
  { stale, all }: { stale: StaleFiles; all: StaleFiles },
): void {
  const { fingerprints, months } = stale;
  const files = new Map(
    [...fingerprints].map(([file, fingerprint]) => {
      const hash = blobHash(fs.readFileSync(inside(folder, file)));
      return [file, { fingerprint, hash }] as const;
    }),
  );
  const counted = { here: countOf(stale), all: countOf(all) };
  writePacked(path.join(folder, PART_FILE), { ...part, form: FORM, files, months, counted } satisfies Part);
}

const countOf = ({ pages, outputs }: StaleFiles) =>
  pages.length + outputs.filter(({ part }) => part === undefined).length;

/** Whether every file of the site is in one of its parts. */
export function isWhole(parts: readonly Part[]): boolean {
  const here = parts.reduce((sum, { counted }) => sum + counted.here, 0);
  return parts.every(({ counted }) => counted.all === here);
}

/** The files of all parts together. */
export function joined(parts: readonly Part[]): MadeFiles {
  const fingerprints = new Map<string, string>();
  const months = new Map<string, MonthFiles>();
  for (const part of parts) {
    for (const [file, { fingerprint }] of part.files) fingerprints.set(file, fingerprint);
    for (const [name, { fingerprint, files }] of part.months)
      months.set(name, { fingerprint, files: [...(months.get(name)?.files ?? []), ...files] });
  }
  return { fingerprints, months, reused: new Map() };
}

/** @returns nothing where the folder holds no part, or a damaged one */
export function readPart(folder: string): Part | undefined {
  const part = readPacked(path.join(folder, PART_FILE)) as Part | undefined;
  return part?.form === FORM ? part : undefined;
}

/** The parts that lie in a folder, each in a folder of its own. */
export function findParts(folder: string): { folder: string; part: Part }[] {
  if (!fs.existsSync(folder)) return [];
  const names = fs.readdirSync(folder).sort();
  return names.flatMap((name) => {
    const each = path.join(folder, name);
    const part = fs.statSync(each).isDirectory() ? readPart(each) : undefined;
    return part ? [{ folder: each, part }] : [];
  });
}

/** The first file of a part that is not as it was made, or is not of it. */
export function damagedFile(folder: string, { files }: Part): string | undefined {
  const present = parseListing(readListing(folder, PART_FILE));
  for (const [file, { hash }] of files) {
    // Only what is listed lies below the folder.
    if (!present.has(file) || blobHash(fs.readFileSync(inside(folder, file))) !== hash) return file;
  }
  return undefined;
}
