import { customKey, inputsOf, sharedKeys } from '../build/inputs.ts';
import { type LastBuild, readLastBuild } from '../build/last-build.ts';
import { makeFiles } from '../build/make.ts';
import { type BuildState, listingOf, markerText, newManifest } from '../build/manifest.ts';
import { PART_FILE, siteName, workOfPart, writePart } from '../build/parts.ts';
import { type Explained, pagesAsked } from '../build/reasons.ts';
import { findWork, type Work } from '../build/work.ts';
import type { EditorialRecord } from '../content/bulletin.ts';
import { type Content, type ContentFolder, openContent } from '../content/content.ts';
import { nearest } from '../content/nearest.ts';
import { renderPages } from '../eleventy/render.ts';
import { lockOutput } from '../output/lock.ts';
import { PrivacyCheck, publicTexts, refuseLeaks } from '../output/privacy.ts';
import { type SiteAssets, siteAssets, siteOutputs } from '../output/site-outputs.ts';
import { MARKER, openStaging, recoverOutput } from '../output/staging.ts';
import { OutputWriter } from '../output/writer.ts';
import { chromeOf } from '../pages/chrome.ts';
import type { PlannedPage, SitePlan } from '../pages/plan.ts';
import { Pool } from '../parallel/pool.ts';
import { renderShared, sharedReading } from '../parallel/share.ts';
import { UsageError } from './errors.ts';
import { contentFolderOf, loadContent, stopOnErrors } from './load.ts';
import type { Options } from './options.ts';
import { checkOutputFolder, clearCache } from './output-folder.ts';
import type { Progress } from './progress.ts';
import { countProblems } from './report.ts';

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
  /** The pages asked about, and why they were made or not. */
  explained?: Explained[];
}

/** What all stages of a build share. */
interface Build {
  options: Options;
  progress: Progress;
  /** The clock. */
  now: number;
  folder: ContentFolder;
  pool: Pool;
  editorial: EditorialRecord[];
  privacy: PrivacyCheck;
}

/** With fewer pages, starting other processes costs more than they save. */
const WORTH_SHARING = 800;

/**
 * Content → site. Nothing in the output changes before all of it is read, checked, rendered and looked through.
 * @throws ContentProblems, UsageError; anything else is the machine's failure or a bug
 */
export async function buildSite(
  options: Options,
  progress: Progress,
  onWait: (pid: number) => void,
): Promise<BuildResult> {
  const start = performance.now();
  checkOutputFolder(options);
  const folder = contentFolderOf(options);
  const release = await lockOutput(options.output, onWait);
  const build: Build = {
    options,
    progress,
    now: options.clock ?? Date.now(),
    folder,
    pool: new Pool(),
    editorial: [],
    privacy: new PrivacyCheck(),
  };
  try {
    recoverOutput(options.output);
    if (options.clean) clearCache(options.cache);
    const content = await readContent(build);
    try {
      const assets = await siteAssets(content, options.drafts, options.cache);
      const last = readLastBuild(options.output, options.cache);
      const inputs = inputsOf(content, assets.assets, options.drafts);
      const done = isUnchanged(last, inputs, build)
        ? nothingToDo(content, last.state)
        : await rebuild(build, content, assets, last, inputs);
      return { ...done, seconds: (performance.now() - start) / 1000 };
    } finally {
      content.close();
    }
  } finally {
    build.pool.close();
    progress.end();
    release();
  }
}

function readContent({ folder, pool, progress, editorial, privacy }: Build): Promise<Content> {
  return openContent({
    ...folder,
    onEditorial: (record) => {
      editorial.push(record);
      privacy.add(record);
    },
    onProgress: progress.step,
    ...(pool.size > 0 && { readElsewhere: sharedReading(pool, folder) }),
  });
}

/** Whether all is as at the last build, and the clock has not come to a moment at which the site becomes another. */
function isUnchanged({ state, files }: LastBuild, inputs: string, { now, options }: Build): boolean {
  return (
    state !== undefined &&
    state.inputs === inputs &&
    state.clock <= now &&
    now < state.next &&
    !(options.strict && state.warnings > 0) &&
    // Who asks wants an answer from the plan.
    options.explain === undefined &&
    options.shard === undefined &&
    state.listing === listingOf([...files])
  );
}

type Done = Omit<BuildResult, 'seconds'>;

/** What is known again by something else (by git on a fresh clone) is remembered by it. */
function nothingToDo({ store }: Content, state: BuildState | undefined): Done {
  store.save();
  const { bulletins = 0, pages = 0, warnings = 0 } = state ?? {};
  return { bulletins, pages, warnings, written: 0, unchanged: pages, removed: 0 };
}

/** Makes what is not what it was, beside the output, and puts it in its place. */
async function rebuild(
  build: Build,
  content: Content,
  assets: SiteAssets,
  last: LastBuild,
  inputs: string,
): Promise<Done> {
  const { options, progress, now, privacy } = build;
  const { site, plan, problems, bulletins } = await loadContent(content, options, now);
  // Also where a problem stops the build: what could be read is not read again.
  content.store.save();
  stopOnErrors(problems);
  const chrome = Object.fromEntries(plan.languages.map((each) => [each.lang, chromeOf(each, assets.assets)]));
  const outputs = await siteOutputs({
    plan,
    content,
    assets,
    cache: options.cache,
    isPreview: options.drafts,
    isWanted: (index) => !options.shard || index % options.shard.count === options.shard.index,
    onSearch: (done, total) => progress.step('search', done, total),
  });
  const shared = sharedKeys(plan, chrome);
  const { shard } = options;
  // A part is made whole, whatever lies where it goes.
  const before = shard ? { ...last, exists: false, manifest: () => undefined } : last;
  const all = findWork({ plan, outputs, shared, last: before, custom: customKey(content) });
  const work = shard ? workOfPart(all, plan, shard.index, shard.count) : all;
  const explained = explain(plan, all, options);

  const staging = openStaging(options.output);
  try {
    const output = before.exists ? options.output : undefined;
    const common = { chrome, staging: staging.folder, ...(output !== undefined && { output }) };
    const writer = new OutputWriter({ ...common, privacy });
    const renderHere = (pages: readonly PlannedPage[], onDone?: (count: number) => void) => {
      const onPage = (page: PlannedPage, html: string) => {
        writer.write(page.file, html);
        onDone?.(1);
      };
      return renderPages({ settings: site.settings, pages, chrome, onPage });
    };
    const render = async (pages: readonly PlannedPage[], onDone: (count: number) => void) => {
      const { folder, pool, editorial } = build;
      if (pool.size === 0 || pages.length < WORTH_SHARING) return renderHere(pages, onDone);
      const planning = { content: folder, now, preview: options.drafts, editorial };
      const rendering = { pool, content, plan, writer, planning, common, render: renderHere };
      return renderShared(rendering, pages, onDone);
    };
    await makeFiles({ work, writer, settings: site.settings, render, onProgress: progress.step });
    refuseLeaks(writer.suspicions, publicTexts(site));

    const manifest = newManifest(shared, work.keys);
    writer.write(MARKER, markerText(shard ? 'part' : manifest.id));
    if (shard) writePart(staging.folder, { ...shard, site: siteName(plan, all, shared), shared }, work.keys);
    const removed = [...last.files].filter((file) => !work.keys.has(file) && file !== (shard && PART_FILE));
    const state: BuildState = {
      form: manifest.form,
      id: manifest.id,
      inputs,
      clock: now,
      next: site.clock.next,
      listing: listingOf([...work.keys.keys()]),
      bulletins,
      pages: plan.pages.length,
      warnings: countProblems(problems).warnings,
    };
    const kept = [[last.keep.manifest, manifest] as const, [last.keep.state, state] as const];
    staging.publish({ removed, kept: shard ? [] : kept });
    const changed = new Set(writer.changed);
    const written = work.pages.filter(({ file }) => changed.has(file)).length;
    const pages = shard ? work.pages.length : plan.pages.length;
    return {
      bulletins,
      pages,
      written,
      unchanged: pages - written,
      removed: removed.filter((file) => file.endsWith('.html')).length,
      warnings: state.warnings,
      ...(explained && { explained }),
    };
  } catch (error) {
    staging.discard();
    throw error;
  }
}

/** Why the pages that somebody asks about are made or not. @throws UsageError where there are none */
function explain(
  { pages }: SitePlan,
  { reasons }: Work,
  { explain: asked }: Options,
): Explained[] | undefined {
  if (asked === undefined) return undefined;
  const found = pagesAsked(pages, asked);
  if (found.length === 0) {
    const near = nearest(asked, [...new Set(pages.flatMap(({ bulletin, url }) => bulletin ?? url))]);
    throw new UsageError('explain-unknown', { value: asked, ...(near && { near }) });
  }
  return found.map(({ url, file }) => {
    const reason = reasons.get(file);
    return { url, ...(reason && { reason }) };
  });
}
