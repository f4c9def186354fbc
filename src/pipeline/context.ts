import type { ContentFolder } from '../cache/content.ts';
import type { EditorialRecord } from '../content/bulletin.ts';
import type { Counted } from '../content/site.ts';
import type { Tally } from '../content/summary/tally.ts';
import type { Waiting } from '../content/summary/waiting.ts';
import type { Problem } from '../problems/problem.ts';
import type { Lock } from '../publish/lock.ts';
import type { PrivacyCheck } from '../publish/private-values.ts';
import type { Explained } from './explain.ts';
import type { Note } from './forgiving/notes.ts';
import type { BuildOptions } from './options.ts';
import type { Progress } from './progress.ts';
import type { AddedAddresses } from './published/keep.ts';
import type { News } from './published/news.ts';
import type { Pool } from './workers/pool.ts';

/** What all stages of a build share. */
export interface Build {
  options: BuildOptions;
  progress: Progress;
  /** The clock. */
  now: number;
  folder: ContentFolder;
  /** How often bulletins were read. */
  counted: Counted;
  /** Helper processes. */
  pool: Pool;
  /** Of the output. */
  lock: Lock;
  /** Those editorial records of which something could stand in what is written. */
  editorial: EditorialRecord[];
  privacy: PrivacyCheck;
}

/** What a build did, for its summary line. */
export interface BuildResult {
  /** Another one where a file of the output was made from something else. */
  id: string;
  bulletins: number;
  tally: Tally;
  /** What is not public yet, by name. */
  waiting: Waiting;
  /** Pages of the site; of them new or changed ones, others, and pages that are gone. */
  pages: number;
  written: number;
  unchanged: number;
  removed: number;
  warnings: number;
  /** What is near a limit of the host. */
  limits: readonly Problem[];
  /** Addresses that were once public and lead nowhere now, of a build in which something changed. */
  lost?: readonly Problem[];
  /** What became public, where that was asked for and something changed. */
  news?: News;
  /** What came to `published.txt`. */
  recorded?: AddedAddresses;
  seconds: number;
  /** The address of the site, where it is still that of an example. */
  exampleUrl?: string;
  /** What was counted of readers, where it cannot be read, and what was counted before that, where it is there. */
  viewsDamaged?: { file: string; before?: string };
  /** When the last build was, by its clock, where the machine's clock now says that this is still to come. */
  clockBehind?: string;
  /** The pages asked about, and why they were made or not. */
  explained?: Explained[];
  /** What is wrong, of a forgiving build; nothing where it found all as it was, and nothing was wrong then. */
  notes?: Note[];
}

/** The same before all of it is done. */
export type Done = Omit<BuildResult, 'seconds'>;
