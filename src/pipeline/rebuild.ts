import type { Content } from '../cache/content.ts';
import type { LastBuild } from '../cache/last-build.ts';
import { type FileState, listingText, stateOf } from '../cache/listing.ts';
import {
  type BuildState,
  MARKER,
  type Manifest,
  markerText,
  newManifest,
  PART_ID,
} from '../cache/manifest.ts';
import { renderPages } from '../eleventy/render.ts';
import { machineDate } from '../filters/dates.ts';
import type { Instant } from '../filters/instant.ts';
import type { Lang } from '../i18n/language.ts';
import { UsageError } from '../i18n/usage-error.ts';
import { type SiteAssets, siteOutputs } from '../outputs/site-outputs.ts';
import type { PlannedPage, SitePlan } from '../pages/page.ts';
import { chromeOf } from '../pages/parts/chrome.ts';
import { allPages, byMonth } from '../pages/plan.ts';
import type { Chrome } from '../pages/props.ts';
import { nearest } from '../problems/nearest.ts';
import { publicTexts, refuseLeaks } from '../publish/privacy.ts';
import { openStaging } from '../publish/staging.ts';
import { completeFolders, wholeFolders } from '../publish/whole-folders.ts';
import { OutputWriter } from '../publish/writer.ts';
import { shortHash } from '../system/hash.ts';
import { inside } from '../system/inside.ts';
import type { Done } from './build.ts';
import type { Build } from './build-locked.ts';
import { type Loaded, loadContent, stopOnErrors } from './check.ts';
import { filesAfter, findWork, type Work } from './diff.ts';
import { sharedKeys } from './inputs.ts';
import type { Options } from './options.ts';
import { PART_FILE, siteName, workOfPart, writePart } from './parts.ts';
import { type Explained, pagesAsked } from './reasons.ts';
import { refuseRemovals } from './removals.ts';
import { makeFiles } from './render.ts';
import { type Plans, renderShared, sharedPlanning } from './workers/share.ts';

/** With fewer pages, starting other processes costs more than they save. */
const PAGES_WORTH_SHARING = 800;

/** What there is when it is known that something has changed. */
interface Given {
  content: Content;
  assets: SiteAssets;
  lastBuild(): LastBuild;
  /** A name for everything that the site is made from, but the clock. */
  inputs: string;
  /** What the office's own templates follow from. */
  custom: string;
}

/** What is to be done. */
interface Planned extends Given {
  last: LastBuild;
  loaded: Loaded;
  chrome: Readonly<Partial<Record<Lang, Chrome>>>;
  /** What all pages of a kind and language follow from. */
  shared: ReadonlyMap<string, string>;
  work: Work;
  /** The work of the whole site, where this is a part of it. */
  all: Work;
  /** What processes that are there already plan meanwhile. */
  plans?: Plans;
}

/** Makes what is not what it was, beside the output, and puts it in its place. */
export async function rebuild(build: Build, given: Given): Promise<Done> {
  const planned = await plan(build, given);
  const explained = explain(planned.loaded.plan, planned.all, build.options);
  const staging = openStaging(build.options.output);
  try {
    const done = await make(build, planned, staging);
    return { ...done, ...(explained && { explained }) };
  } catch (error) {
    // Where another build took over, what is being staged is that build's.
    build.lock.assertHeld();
    staging.discard();
    throw error;
  }
}

/** Loads and checks all content, and finds what is not what it was. */
async function plan(build: Build, given: Given): Promise<Planned> {
  const { options, progress, now, pool } = build;
  const { content, assets } = given;
  const loaded = await loadContent(content, options, now);
  const { plan: sitePlan } = loaded;
  // Also where a problem stops the build: what could be read is not read again.
  content.store.save();
  stopOnErrors(loaded);
  const plans = pool.isStarted ? plansOf(build) : undefined;
  const chrome = Object.fromEntries(
    sitePlan.languages.map((each) => [each.lang, chromeOf(each, assets.assets)]),
  );
  const { shard } = options;
  const outputs = await siteOutputs({
    plan: sitePlan,
    content,
    assets,
    cache: options.cache,
    isPreview: options.drafts,
    isWanted: (index) => !shard || index % shard.count === shard.index,
    onSearch: (done, total) => progress.step('search', done, total),
  });
  const shared = sharedKeys(sitePlan, chrome);
  const last = given.lastBuild();
  const all = findWork({
    plan: sitePlan,
    outputs,
    shared,
    // A part is made whole, whatever lies where it goes.
    last: shard ? { ...last, manifest: () => undefined } : last,
    custom: given.custom,
    // Who asks wants an answer for every page.
    mayCarry: options.explain === undefined && !loaded.isAmbiguous,
  });
  const work = shard ? workOfPart(all, shard.index, shard.count) : all;
  return { ...given, last, loaded, chrome, shared, work, all, ...(plans && { plans }) };
}

/** Has other processes come to the same plan. */
function plansOf({ folder, pool, now, options }: Build): Plans {
  return sharedPlanning(pool, { content: folder, now, preview: options.drafts });
}

/** Makes the files beside the output, looks through them, and puts them in their places. */
async function make(build: Build, planned: Planned, staging: ReturnType<typeof openStaging>): Promise<Done> {
  const { options, privacy } = build;
  const { shard } = options;
  const { loaded, last, chrome, shared, work } = planned;
  const { site, plan: sitePlan, bulletins, warnings } = loaded;
  const output = last.exists && !shard ? options.output : undefined;
  const common = { chrome, staging: staging.folder, ...(output !== undefined && { output }) };
  const writer = new OutputWriter({ ...common, privacy });
  const render = rendererOf(build, planned, common, writer);
  await makeFiles({ work, writer, settings: site.settings, render, onProgress: build.progress.step });
  refuseLeaks(writer.suspicions, publicTexts(site));

  const made = newManifest(shared, work);
  writer.write(MARKER, markerText({ id: shard ? PART_ID : made.id, isPreview: options.drafts }));
  if (shard)
    writePart(
      staging.folder,
      { ...shard, isPreview: options.drafts, site: siteName(planned.all, shared), shared },
      planned,
    );
  const { files, removed: left } = filesAfter(work, last);
  const removed = left.filter((file) => file !== (shard && PART_FILE));
  const changed = new Set(writer.changed);
  if (!options.drafts && !options.allowRemovals) refuseRemovals(removed, last, planned.content.source.shown);
  // A part is not built upon.
  const listing = shard ? '' : listingText(statesAfter(files, changed, staging.folder, last));
  const manifest: Manifest = { ...made, listing };
  const total = sitePlan.months.reduce((sum, { size }) => sum + size, sitePlan.pages.length);
  const state: BuildState = {
    form: manifest.form,
    id: manifest.id,
    inputs: planned.inputs,
    clock: build.now,
    next: site.clock.next,
    listing: shortHash(listing),
    bulletins,
    pages: total,
    warnings,
  };
  const kept = [[last.keep.manifest, manifest] as const, [last.keep.state, state] as const];
  build.lock.assertHeld();
  const swapped = completeFolders(options.output, staging.folder, wholeFolders(files, changed));
  staging.publish({ removed, swapped, kept: shard ? [] : kept });
  const written = work.pages.filter(({ file }) => changed.has(file)).length;
  const pages = shard ? work.pages.length : total;
  const clockBehind = laterClock(build, last);
  return {
    bulletins,
    pages,
    written,
    unchanged: pages - written,
    removed: removed.filter((file) => file.endsWith('.html')).length,
    warnings,
    ...(clockBehind !== undefined && { clockBehind: machineDate(clockBehind, site.settings.timezone) }),
  };
}

/** Clocks of machines that build in turn may differ by so much. */
const CLOCKS_APART_MS = 60_000;

/** The clock of the last build, where the machine's clock is behind it: one of the two was wrong. */
function laterClock({ options, now }: Build, { state }: LastBuild): Instant | undefined {
  const isBehind = options.clock === undefined && state !== undefined && state.clock - now > CLOCKS_APART_MS;
  return isBehind ? state.clock : undefined;
}

/** What each file of the output is after the build: those that are not written stay as they are. */
function statesAfter(
  files: readonly string[],
  changed: ReadonlySet<string>,
  staging: string,
  last: LastBuild,
): [string, FileState][] {
  return files.map((file) => {
    const state = changed.has(file) ? stateOf(inside(staging, file)) : last.present().get(file);
    if (!state) throw new Error(`${file} is neither written nor there`);
    return [file, state];
  });
}

/** How pages are rendered: by this process, and where they are many, by others besides. */
function rendererOf(
  build: Build,
  { content, loaded: { site, plan: sitePlan }, chrome, plans }: Planned,
  common: { chrome: Planned['chrome']; staging: string; output?: string },
  writer: OutputWriter,
) {
  const { pool, editorial } = build;
  const renderHere = (pages: readonly PlannedPage[], onDone?: (count: number) => void) => {
    const onPage = (page: PlannedPage, html: string) => {
      writer.write(page.file, html);
      onDone?.(1);
    };
    return renderPages({ settings: site.settings, pages, chrome, onPage });
  };
  return async (stale: readonly PlannedPage[], onDone: (count: number) => void) => {
    const pages = byMonth(stale);
    if (pool.size === 0 || pages.length < PAGES_WORTH_SHARING) return renderHere(pages, onDone);
    const rendering = { pool, content, plan: sitePlan, writer, editorial, common, render: renderHere };
    return renderShared({ ...rendering, plans: plans ?? plansOf(build) }, pages, onDone);
  };
}

/** Why the pages that somebody asks about are made or not. @throws UsageError where there are none */
function explain(plan: SitePlan, { reasons }: Work, { explain: asked }: Options): Explained[] | undefined {
  if (asked === undefined) return undefined;
  const pages = allPages(plan);
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
