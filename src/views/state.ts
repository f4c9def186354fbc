import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';
import { LANGS, type Lang, type PartlyLocalized } from '../i18n/language.ts';
import { writeAtomically } from '../system/write-atomically.ts';

/** How often a version of a bulletin was read on each day: days since 1970-01-01 in the site's zone → readers. */
export type DayCounts = Map<number, number>;

/** What was counted until now. It knows bulletins and days, nobody's address and no browser. */
export interface ViewsState {
  /** The time of the newest line that was counted, in seconds since 1970; 0 before the first. */
  until: number;
  /** By the ids of bulletins. */
  bulletins: Map<string, PartlyLocalized<DayCounts>>;
}

/** The folder beside the content in which the state is kept; it is never published. */
export const VIEWS_FOLDER = '.views';

const FILE = 'views-state.json.gz';
/** The state before the last change, to go back to. */
const BEFORE = 'views-state.before.json.gz';
const VERSION = 1;

/**
 * The file, packed by gzip: `{"version": 1, "until": 1793404800, "bulletins": {"2017/tptm": {"vi": [20787, 3, 20788, 1]}}}`.
 * Days and their numbers take turns in a list, since a large site has millions of them.
 */
const stored = z.object({
  version: z.literal(VERSION),
  until: z.number().int().nonnegative(),
  bulletins: z.record(z.string(), z.partialRecord(z.enum(LANGS), z.array(z.number().int().nonnegative()))),
});

/** The state is there and cannot be read: to begin anew would lower every number. */
export class ViewsStateDamaged extends Error {
  readonly file: string;
  /** The state before it, where there is one. */
  readonly before: string | undefined;

  constructor(folder: string) {
    const file = path.join(folder, FILE);
    super(`${file} cannot be read`);
    this.name = 'ViewsStateDamaged';
    this.file = file;
    const before = path.join(folder, BEFORE);
    this.before = fs.existsSync(before) ? before : undefined;
  }
}

/**
 * @param folder in which the state is kept
 * @returns an empty one where nothing was counted yet
 * @throws ViewsStateDamaged
 */
export function readState(folder: string): ViewsState {
  const file = path.join(folder, FILE);
  if (!fs.existsSync(file)) return { until: 0, bulletins: new Map() };
  const read = stored.safeParse(unpacked(file));
  if (!read.success) throw new ViewsStateDamaged(folder);
  const bulletins = new Map<string, PartlyLocalized<DayCounts>>();
  for (const [id, versions] of Object.entries(read.data.bulletins)) {
    const counts: PartlyLocalized<DayCounts> = {};
    for (const lang of LANGS) {
      const pairs = versions[lang];
      if (pairs) counts[lang] = dayCounts(pairs);
    }
    bulletins.set(id, counts);
  }
  return { until: read.data.until, bulletins };
}

/** @returns nothing where it is no JSON that was packed */
function unpacked(file: string): unknown {
  const bytes = fs.readFileSync(file);
  try {
    return JSON.parse(gunzipSync(bytes).toString('utf8'));
  } catch {
    // Cut, or written by something else.
    return undefined;
  }
}

function dayCounts(pairs: readonly number[]): DayCounts {
  const counts: DayCounts = new Map();
  for (let at = 0; at + 1 < pairs.length; at += 2) counts.set(pairs[at] ?? 0, pairs[at + 1] ?? 0);
  return counts;
}

/** Nobody but the owner of the file reads it. */
const PRIVATE = 0o600;

/** Writes the state by one rename; the one before stays beside it. */
export function writeState(folder: string, { until, bulletins }: ViewsState): void {
  fs.mkdirSync(folder, { recursive: true });
  const packed: Record<string, PartlyLocalized<number[]>> = {};
  for (const [id, versions] of [...bulletins].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const lists: PartlyLocalized<number[]> = {};
    for (const lang of LANGS) {
      const counts = versions[lang];
      if (counts) lists[lang] = [...counts].sort(([a], [b]) => a - b).flat();
    }
    packed[id] = lists;
  }
  const text = JSON.stringify({ version: VERSION, until, bulletins: packed });
  const file = path.join(folder, FILE);
  if (fs.existsSync(file)) writeAtomically(path.join(folder, BEFORE), fs.readFileSync(file), PRIVATE);
  writeAtomically(file, gzipSync(text), PRIVATE);
}

/**
 * How often each bulletin was read, as far as it was counted: both languages, all days.
 * @param folder in which the state is kept (`VIEWS_FOLDER` beside the content)
 * @returns an empty map where nothing was counted yet
 * @throws ViewsStateDamaged
 */
export function readCounted(folder: string): Map<string, number> {
  const { bulletins } = readState(folder);
  return new Map([...bulletins].map(([id, versions]) => [id, sumOf(versions)]));
}

/** All readers of a bulletin. */
export function sumOf(versions: PartlyLocalized<DayCounts>): number {
  let sum = 0;
  for (const lang of LANGS as readonly Lang[])
    for (const count of versions[lang]?.values() ?? []) sum += count;
  return sum;
}
