import { type Content, type ContentFolder, openContent } from '../cache/content.ts';
import { type LastBuild, readLastBuild, withFiles } from '../cache/last-build.ts';
import type { BuildState } from '../cache/manifest.ts';
import type { EditorialRecord } from '../content/bulletin.ts';
import { siteAssets } from '../outputs/site-outputs.ts';
import type { Lock } from '../publish/lock.ts';
import { PrivacyCheck } from '../publish/privacy.ts';
import type { Done } from './build.ts';
import { customKey, inputsOf } from './inputs.ts';
import type { Options } from './options.ts';
import type { Progress } from './progress.ts';
import { rebuild } from './rebuild.ts';
import { Pool } from './workers/pool.ts';
import { sharedReading } from './workers/share.ts';

/** What all stages of a build share. */
export interface Build {
  options: Options;
  progress: Progress;
  /** The clock. */
  now: number;
  folder: ContentFolder;
  pool: Pool;
  /** Of the output. */
  lock: Lock;
  /** Those of which something could stand in what is written. */
  editorial: EditorialRecord[];
  privacy: PrivacyCheck;
}

/**
 * Builds a site whose output nobody else touches meanwhile.
 */
export async function buildLocked(
  options: Options,
  folder: ContentFolder,
  progress: Progress,
  lock: Lock,
): Promise<Done> {
  const build: Build = {
    options,
    progress,
    now: options.clock ?? Date.now(),
    folder,
    pool: new Pool(),
    lock,
    editorial: [],
    privacy: new PrivacyCheck(),
  };
  try {
    const content = await readContent(build);
    try {
      const left = readLastBuild(options.output, options.cache);
      let last: LastBuild | undefined;
      const lastBuild = () => {
        last ??= withFiles(left, options.output);
        return last;
      };
      const assets = await siteAssets(content, options.drafts, options.cache);
      const custom = customKey(content);
      const inputs = inputsOf(content, assets.assets, options.drafts, custom);
      return isUnchanged(left.state, inputs, build) && lastBuild().isIntact
        ? nothingToDo(content, left.state)
        : await rebuild(build, { content, assets, lastBuild, inputs, custom });
    } finally {
      content.close();
    }
  } finally {
    await build.pool.close();
    progress.end();
  }
}

function readContent({ folder, pool, progress, editorial, privacy }: Build): Promise<Content> {
  return openContent({
    ...folder,
    onEditorial: (record) => {
      if (privacy.add(record)) editorial.push(record);
    },
    onProgress: progress.step,
    ...(pool.size > 0 && { readElsewhere: sharedReading(pool, folder) }),
  });
}

/** Whether all is as at the last build, and the clock has not come to a moment at which the site becomes another. */
function isUnchanged(state: BuildState | undefined, inputs: string, { now, options }: Build): boolean {
  return (
    state !== undefined &&
    state.inputs === inputs &&
    state.clock <= now &&
    now < state.next &&
    !(options.strict && state.warnings > 0) &&
    // Who asks wants an answer from the plan.
    options.explain === undefined &&
    options.shard === undefined
  );
}

/** What is known again by something else (by git on a fresh clone) is remembered by it. */
function nothingToDo({ store }: Content, state: BuildState | undefined): Done {
  store.save();
  const { bulletins = 0, pages = 0, warnings = 0 } = state ?? {};
  return { bulletins, pages, warnings, written: 0, unchanged: pages, removed: 0 };
}
