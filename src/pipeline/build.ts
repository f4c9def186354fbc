import type { Content } from '../cache/content.ts';
import { LastBuild } from '../cache/last-build/last-build.ts';
import type { BuildState } from '../cache/last-build/manifest.ts';
import type { EditorialRecord } from '../content/bulletin.ts';
import { isExample } from '../content/fields/base-url.ts';
import { lockOutput } from '../publish/lock.ts';
import { PrivacyCheck } from '../publish/private-values.ts';
import { inStaging, recoverOutput } from '../publish/staging.ts';
import type { ViewsStateDamaged } from '../views/state.ts';
import { type BuildInputs, collectInputs } from './build-inputs.ts';
import { checkedContent } from './check-content.ts';
import type { Build, BuildResult, Done } from './context.ts';
import { countedBeside } from './counted.ts';
import { diff } from './diff.ts';
import { explain } from './explain.ts';
import { notesOf } from './forgiving/notes.ts';
import type { BuildOptions } from './options.ts';
import { checkOutputFolder, clearCache, contentFolderOf } from './output-folder.ts';
import { planFiles } from './plan.ts';
import type { Progress } from './progress.ts';
import { hostLimits, publishSite } from './publish.ts';
import { readContent } from './read.ts';
import { renderFiles } from './render.ts';
import { retryOnCorruptCache } from './retry-on-corrupt-cache.ts';
import { buildShard } from './shards/build-shard.ts';
import { Pool } from './workers/pool.ts';

/**
 * Content → site. Nothing in the output changes before all of it is read, checked, rendered and looked through.
 * @param onWait called with the process that holds the output, where that is another build
 * @throws ContentProblems, UsageError; anything else is the machine's failure or a bug
 */
export async function buildSite(
  options: BuildOptions,
  progress: Progress,
  onWait: (owner: string) => void,
): Promise<BuildResult> {
  const start = performance.now();
  const done = await retryOnCorruptCache(() => buildOnce(options, progress, onWait));
  return { ...done, seconds: (performance.now() - start) / 1000 };
}

/** Locks the output, and opens and closes what the stages share. */
async function buildOnce(
  options: BuildOptions,
  progress: Progress,
  onWait: (owner: string) => void,
): Promise<Done> {
  checkOutputFolder(options);
  const folder = contentFolderOf(options);
  const lock = await lockOutput(options.output, onWait);
  const pool = new Pool();
  let content: Content | undefined;
  try {
    recoverOutput(options.output);
    if (options.clean) clearCache(options.cache);
    const { now } = folder;
    const privacy = new PrivacyCheck();
    const editorial: EditorialRecord[] = [];
    content = await readContent(folder, pool, progress, (record) => {
      if (privacy.add(record)) editorial.push(record);
    });
    const { counted, damaged } = countedBeside(options.content);
    const build = { options, progress, now, folder, counted, pool, lock, editorial, privacy };
    const done = await (options.shard
      ? buildShard(build, content, options.shard)
      : runStages(build, content));
    const { baseUrl } = content.settings.site;
    return {
      ...done,
      ...(isExample(baseUrl) && { exampleUrl: baseUrl }),
      ...(damaged && { viewsDamaged: pick(damaged) }),
    };
  } finally {
    content?.close();
    await pool.close();
    progress.end();
    lock.release();
  }
}

/** The state of the counting, and the one before it, where there is one. */
const pick = ({ file, before }: ViewsStateDamaged) => ({ file, ...(before !== undefined && { before }) });

/** The stages of a build once the content is read: check → plan → diff → render → publish. */
async function runStages(build: Build, content: Content): Promise<Done> {
  const { options } = build;
  const last = new LastBuild(options.output, options.cache);
  const inputs = await collectInputs(content, build);
  const unchanged = unchangedSince(build, content, inputs, last);
  if (unchanged) return leaveAsItIs(build, content, last, unchanged);

  const checked = await checkedContent(content, build);
  const planned = await planFiles(build, content, checked, inputs);
  const canReuse = options.explain === undefined && !checked.isAmbiguous;
  const stale = diff({ ...planned, last, canReuse });
  const explained = explain(options.explain, planned.plan, stale, content, build.now);

  return inStaging(options.output, build.lock, async (staging) => {
    const target = { staging: staging.folder, ...(last.exists && { output: options.output }) };
    const writer = await renderFiles(build, content, checked, planned, stale, target, last.state?.byHand);
    // What is left needs memory, and nobody's help.
    await build.pool.close();
    const done = publishSite(build, { content, checked, planned, inputs, stale, last, staging, writer });
    const notes = options.isForgiving && { notes: notesOf(content, checked) };
    const lost = checked.lost.length > 0 && { lost: checked.lost };
    return { ...done, ...lost, ...(explained && { explained }), ...notes };
  });
}

/** The state of the last build, where inputs and output are unchanged, and no moment has passed at which the site changes. */
function unchangedSince(
  { now, options }: Build,
  { published }: Content,
  { hash }: BuildInputs,
  last: LastBuild,
): BuildState | undefined {
  const { state } = last;
  const isUnchanged =
    state !== undefined &&
    state.inputs === hash &&
    state.published === published.hash &&
    state.clock <= now &&
    now < state.next &&
    !((options.strict || options.isForgiving) && state.warnings > 0) &&
    // Who asks wants an answer from the plan.
    options.explain === undefined &&
    last.isIntact;
  return isUnchanged ? state : undefined;
}

/** New signatures (on a fresh clone, by git) are stored all the same. */
function leaveAsItIs(
  { options }: Build,
  content: Content,
  last: LastBuild,
  { id, bulletins, tally, waiting, pages, warnings }: BuildState,
): Done {
  content.store.save();
  const limits = hostLimits(options, content, last.present());
  return { id, bulletins, tally, waiting, pages, warnings, limits, written: 0, unchanged: pages, removed: 0 };
}
