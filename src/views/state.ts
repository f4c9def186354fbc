import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import * as z from 'zod';
import { LANGS, type PartlyLocalized } from '../i18n/language.ts';
import { PRIVATE, writeAtomically } from '../system/write-atomically.ts';

/**
 * How often a version of a bulletin was read: a day and its readers in turns, the days in order. A day is a number, days
 * since 1970-01-01 in the site's zone. A large site has millions of them: as objects they would fill the memory.
 */
export type DayCounts = readonly number[];

/** What was counted until now. It knows bulletins and days, nobody's address and no browser. */
export interface ViewsState {
  /** The time of the newest reader that was counted, in seconds since 1970; 0 before the first. */
  until: number;
  /** By the ids of bulletins. */
  bulletins: Map<string, PartlyLocalized<DayCounts>>;
}

/** The folder beside the content in which the state is kept; it is never published. */
export const VIEWS_STATE_FOLDER = '.views';

const STATE_FILE = 'views-state.json.gz';
/** The state before the last change, to go back to. */
const BEFORE = 'views-state.before.json.gz';
const VERSION = 1;

/** Where the state of a folder is. */
export const stateFile = (folder: string): string => path.join(folder, STATE_FILE);

/** The state is there and cannot be read: to begin anew would lower every number. */
export class ViewsStateDamaged extends Error {
  readonly file: string;
  /** The state before it, where there is one. */
  readonly before: string | undefined;

  constructor(folder: string) {
    const file = stateFile(folder);
    super(`${file} cannot be read`);
    this.name = 'ViewsStateDamaged';
    this.file = file;
    const before = path.join(folder, BEFORE);
    this.before = fs.existsSync(before) ? before : undefined;
  }
}

/**
 * Reads the file, packed by gzip: `{"version": 1, "until": 1793404800, "bulletins": {"2017/tptm": {"vi": [20787, 3, 20788,
 * 1]}}}`.
 * @param folder in which the state is kept
 * @returns an empty one where nothing was counted yet
 * @throws ViewsStateDamaged
 */
export function readState(folder: string): ViewsState {
  const file = stateFile(folder);
  if (!fs.existsSync(file)) return { until: 0, bulletins: new Map() };
  const bytes = fs.readFileSync(file);
  try {
    const { until, bulletins } = STORED.parse(JSON.parse(gunzipSync(bytes).toString('utf8')));
    return { until, bulletins: new Map(Object.entries(bulletins)) };
  } catch {
    // Cut, or written by something else.
    throw new ViewsStateDamaged(folder);
  }
}

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;

/** Not a number after the other by a schema of its own: there are millions. */
const COUNTS = z.custom<DayCounts>(
  (counts) => Array.isArray(counts) && counts.length % 2 === 0 && counts.every(isCount),
);

const STORED = z.object({
  version: z.literal(VERSION),
  until: z.int().nonnegative(),
  bulletins: z.record(z.string(), z.partialRecord(z.enum(LANGS), COUNTS)),
});

/** Writes the state by one rename; the one before stays beside it. */
export function writeState(folder: string, { until, bulletins }: ViewsState): void {
  const sorted = [...bulletins].sort(([a], [b]) => (a < b ? -1 : 1));
  const text = JSON.stringify({ version: VERSION, until, bulletins: Object.fromEntries(sorted) });
  const file = stateFile(folder);
  if (fs.existsSync(file)) writeAtomically(path.join(folder, BEFORE), fs.readFileSync(file), PRIVATE);
  writeAtomically(file, gzipSync(text), PRIVATE);
}

/**
 * How often each bulletin was read, as far as it was counted: both languages, all days.
 * @param folder in which the state is kept (`VIEWS_STATE_FOLDER` beside the content)
 * @returns an empty map where nothing was counted yet
 * @throws ViewsStateDamaged
 */
export function readCounted(folder: string): Map<string, number> {
  const { bulletins } = readState(folder);
  return new Map([...bulletins].map(([id, versions]) => [id, sumOf(versions)]));
}

/** The readers of a bulletin in all its languages. */
export const sumOf = (versions: PartlyLocalized<DayCounts>): number =>
  LANGS.reduce((sum, lang) => sum + readersBetween(versions[lang], 0, Number.POSITIVE_INFINITY), 0);

/** All readers that were counted. */
export const totalOf = ({ bulletins }: ViewsState): number =>
  [...bulletins.values()].reduce((sum, versions) => sum + sumOf(versions), 0);

/** The readers of a version from a day on, until another one; both count. */
export function readersBetween(counts: DayCounts | undefined, from: number, to: number): number {
  let sum = 0;
  if (!counts) return sum;
  for (let at = 0; at < counts.length; at += 2) {
    const day = counts[at] ?? 0;
    if (day >= from && day <= to) sum += counts[at + 1] ?? 0;
  }
  return sum;
}
