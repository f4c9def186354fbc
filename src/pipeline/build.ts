import { lockOutput } from '../publish/lock.ts';
import { recoverOutput } from '../publish/staging.ts';
import { buildLocked } from './build-locked.ts';
import { checkOutputFolder, clearCache, contentFolderOf } from './folders.ts';
import type { Options } from './options.ts';
import type { Progress } from './progress.ts';
import type { Explained } from './reasons.ts';
import { withoutDamage } from './without-damage.ts';

/** What a build did, for its summary line. */
export interface BuildResult {
  bulletins: number;
  /** Pages of the site; of them new or changed ones, others, and pages that are gone. */
  pages: number;
  written: number;
  unchanged: number;
  removed: number;
  warnings: number;
  seconds: number;
  /** When the last build was, by its clock, where the machine's clock now says that this is still to come. */
  clockBehind?: string;
  /** The pages asked about, and why they were made or not. */
  explained?: Explained[];
}

/** What a build did; how long it took is known when all of it is done. */
export type Done = Omit<BuildResult, 'seconds'>;

/**
 * Content → site. Nothing in the output changes before all of it is read, checked, rendered and looked through.
 * @throws ContentProblems, UsageError; anything else is the machine's failure or a bug
 */
export async function buildSite(
  options: Options,
  progress: Progress,
  onWait: (owner: string) => void,
): Promise<BuildResult> {
  const start = performance.now();
  const done = await withoutDamage(() => buildOnce(options, progress, onWait));
  return { ...done, seconds: (performance.now() - start) / 1000 };
}

async function buildOnce(
  options: Options,
  progress: Progress,
  onWait: (owner: string) => void,
): Promise<Done> {
  checkOutputFolder(options);
  const folder = contentFolderOf(options);
  const lock = await lockOutput(options.output, onWait);
  try {
    recoverOutput(options.output);
    if (options.clean) clearCache(options.cache);
    return await buildLocked(options, folder, progress, lock);
  } finally {
    lock.release();
  }
}
