import fs from 'node:fs';
import path from 'node:path';
import type { CommitTimes } from '../content/commit-times.ts';
import type { FolderStamp } from '../system/file-times.ts';
import { readPacked, writePacked } from '../system/packed-file.ts';
import type { StampColumns } from './stamp-table.ts';

/** The table of what is kept; what is known of the bundles themselves lies in two files a year. */
export interface RecordIndex {
  /** What all records follow from besides their sources: code, settings. */
  key: string;
  /** Another one with every change of what a site is made from. */
  revision: string;
  /** The commit up to which the times of commits are known; empty where there is no history. */
  head: string;
  times: CommitTimes;
  /** By what the folder of a year is known to hold the bundles that have stamps, and no others. */
  folders: Map<string, FolderStamp>;
  /** The hash of the file of each year's stamps, and of that of its records. */
  stamps: Map<string, string>;
  years: Map<string, string>;
}

/** @param records the folder of what is kept of bulletins */
const indexFile = (records: string) => path.join(records, 'index');

/** @returns nothing where it is not there or damaged */
export function readIndex(records: string): { hash: string; index: RecordIndex } | undefined {
  const stored = readPacked(indexFile(records));
  return stored && { hash: stored.hash, index: stored.value as RecordIndex };
}

/** By what the bundles of a year are known again. @returns nothing where it is not what the index names */
export function readStamps(records: string, year: string, hash: string): StampColumns | undefined {
  const stored = readPacked(stampsFile(records, year));
  return stored?.hash === hash ? (stored.value as StampColumns) : undefined;
}

/** @returns the hash that the index is to name */
export const writeStamps = (records: string, year: string, columns: StampColumns): string =>
  writePacked(stampsFile(records, year), columns);

export function removeStamps(records: string, year: string): void {
  fs.rmSync(stampsFile(records, year), { force: true });
}

/** How many bytes the stamps of all years are. */
export function sizeOfStamps(records: string): number {
  const found = fs.existsSync(records) ? fs.readdirSync(records) : [];
  return found
    .filter((name) => name.endsWith(STAMPS))
    .reduce(
      (sum, name) => sum + (fs.statSync(path.join(records, name), { throwIfNoEntry: false })?.size ?? 0),
      0,
    );
}

const STAMPS = '.stamps';

const stampsFile = (records: string, year: string) => path.join(records, year + STAMPS);

export function writeIndex(records: string, index: RecordIndex): void {
  writePacked(indexFile(records), index);
}
