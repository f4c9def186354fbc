import type { Ahead } from '../cache/ahead.ts';
import { type Content, type ContentFolder, openContent } from '../cache/content.ts';
import { type LastBuild, readLastBuild, withFiles } from '../cache/last-build.ts';
import type { Look } from '../cache/look.ts';
import type { BuildState } from '../cache/manifest.ts';
import type { EditorialRecord } from '../content/bulletin.ts';
import { loadAhead } from '../eleventy/render.ts';
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
 * @param ahead what a thread finds out meanwhile
 */
export async function buildLocked(
  options: Options,
  folder: ContentFolder,
  progress: Progress,
  ahead: Ahead | undefined,
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
    const content = await readContent(build, ahead?.look);
    try {
      const left = readLastBuild(options.output, options.cache);
      let last: Promise<LastBuild> | undefined;
      const lastBuild = () => {
        last ??= Promise.resolve(ahead?.listing).then((listing) => withFiles(left, options.output, listing));
        return last;
      };
      const assets = await siteAssets(content, options.drafts, options.cache);
      const custom = customKey(content);
      const inputs = inputsOf(content, assets.assets, options.drafts, custom);
      return isUnchanged(left.state, inputs, build) && (await lastBuild()).isIntact
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

function readContent(
  { folder, pool, progress, editorial, privacy }: Build,
  look: Look | undefined,
): Promise<Content> {
  return openContent({
    ...folder,
    onEditorial: (record) => {
      if (privacy.add(record)) editorial.push(record);
    },
    onProgress: progress.step,
    // The time that it takes passes while a thread looks.
    onChange: loadAhead,
    ...(look && { look }),
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
