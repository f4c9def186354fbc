import path from 'node:path';
import { readPacked, writePacked } from '../packed-file.ts';
import type { CommitTimes } from './history.ts';
import type { StampColumns } from './stamp-table.ts';

/** The table of what is kept; what is known of the bundles themselves lies in a file a year. */
export interface RecordIndex {
  /** What all records follow from besides their sources: code, settings. */
  key: string;
  /** Another one with every change of what a site is made from. */
  revision: string;
  /** The commit up to which the times of commits are known; empty where there is no history. */
  head: string;
  times: CommitTimes;
  /** By what the bundles of each year are known again. */
  stamps: Map<string, StampColumns>;
  /** The hash of each year's file. */
  years: Map<string, string>;
}

/** @param records the folder of what is kept of bulletins */
export const indexFile = (records: string) => path.join(records, 'index');

/** @returns nothing where it is not there or damaged */
export function readIndex(records: string): { hash: string; index: RecordIndex } | undefined {
  const stored = readPacked(indexFile(records));
  return stored && { hash: stored.hash, index: stored.value as RecordIndex };
}

export function writeIndex(records: string, index: RecordIndex): void {
  writePacked(indexFile(records), index);
}
