import type { Content } from '../cache/content.ts';
import type { LastBuild } from '../cache/last-build/last-build.ts';
import { type FileState, listingText, stateOf } from '../cache/last-build/listing.ts';
import {
  type BuildState,
  MARKER,
  type Manifest,
  markerText,
  newManifest,
} from '../cache/last-build/manifest.ts';
import { limitsOf } from '../content/hosts.ts';
import { machineDate } from '../filters/dates.ts';
import type { Instant } from '../filters/instant.ts';
import { type Problem, placeIn } from '../problems/problem.ts';
import { refuseTooMuch } from '../publish/output-limits.ts';
import type { Staging } from '../publish/staging.ts';
import { completeFolders, wholeFolders } from '../publish/whole-folders.ts';
import type { OutputWriter } from '../publish/writer.ts';
import { shortHash } from '../system/hash.ts';
import { inside } from '../system/inside-folder.ts';
import type { BuildInputs } from './build-inputs.ts';
import type { Checked } from './check-content.ts';
import type { Build, Done } from './context.ts';
import { filesAfter, type StaleFiles } from './diff.ts';
import type { BuildOptions } from './options.ts';
import type { Planned } from './plan.ts';
import { addressesToKeep } from './published/keep.ts';
import { refuseRemovals } from './refuse-removals.ts';

/** What the stages before have made. */
interface Made {
  content: Content;
  checked: Checked;
  planned: Planned;
  inputs: BuildInputs;
  stale: StaleFiles;
  last: LastBuild;
  staging: Staging;
  writer: OutputWriter;
}

/** Puts what was made in its place, takes away what is gone, and stores what each file was made from. */
export function publishSite(
  { options, now, lock }: Build,
  { content, checked, planned, inputs, stale, last, staging, writer }: Made,
): Done {
  const { site, bulletins, tally, waiting, errors, warnings } = checked;
  const { plan, shared } = planned;
  const made = newManifest(shared, stale);
  writer.write(MARKER, markerText({ id: made.id, isPreview: options.drafts }));
  const changed = new Set(writer.changed);
  const { files, removed } = filesAfter(stale, last);
  if (!options.drafts && !options.allowRemovals) refuseRemovals(removed, last, content.source.shown);
  const states = statesAfter(files, changed, staging.folder, last);
  const limits = hostLimits(options, content, states);
  const listing = listingText(states);
  const manifest: Manifest = { ...made, listing };
  const pages = pageCount(plan);
  // What a preview shows was never public.
  const toKeep = options.drafts ? undefined : addressesToKeep(content, plan, last, options);
  const state: BuildState = {
    form: made.form,
    id: made.id,
    inputs: inputs.hash,
    byHand: plan.custom.byHand,
    clock: now,
    // With an error nothing counts as unchanged: each build reports it.
    next: errors > 0 ? now : site.clock.next,
    listing: shortHash(listing),
    bulletins,
    tally,
    waiting,
    pages,
    warnings,
    published: toKeep?.hash ?? content.published.hash,
  };
  const news = options.withNews ? toKeep?.news() : undefined;
  lock.assertHeld();
  const swapped = completeFolders(options.output, staging.folder, wholeFolders(files, changed));
  staging.publish({
    removed,
    swapped,
    kept: [[last.files.manifest, manifest], [last.files.state, state], ...(toKeep?.kept ?? [])],
  });
  const recorded = toKeep?.write();
  const written = stale.pages.filter(({ file }) => changed.has(file)).length;
  const clockBehind = options.clock === undefined ? laterClock(now, last) : undefined;
  return {
    id: made.id,
    bulletins,
    tally,
    waiting,
    pages,
    written,
    unchanged: pages - written,
    removed: removed.filter((file) => file.endsWith('.html')).length,
    warnings,
    limits,
    ...(recorded && { recorded }),
    ...(news && { news }),
    ...(clockBehind !== undefined && { clockBehind: machineDate(clockBehind, site.settings.timezone) }),
  };
}

/**
 * How near an output is to the limits of the host that is chosen. A preview goes nowhere.
 * @throws ContentProblems where the host would refuse it
 */
export function hostLimits(
  { drafts, strict }: Pick<BuildOptions, 'drafts' | 'strict'>,
  { settings, source }: Content,
  files: Iterable<readonly [string, FileState]>,
): Problem[] {
  const { host } = settings.site;
  if (!host || drafts) return [];
  const place = placeIn(settings.hostPlace, source.shown);
  return refuseTooMuch(limitsOf(host, process.env), files, place, strict);
}

const pageCount = ({ months, pages, custom }: Planned['plan']) =>
  months.reduce((sum, { size }) => sum + size, pages.length + custom.pages.length);

/** Clocks of machines that build in turn may differ by so much. */
const CLOCKS_APART_MS = 60_000;

/** The clock of the last build, where the machine's clock is behind it: one of the two was wrong. */
function laterClock(now: Instant, { state }: LastBuild): Instant | undefined {
  return state !== undefined && state.clock - now > CLOCKS_APART_MS ? state.clock : undefined;
}

/** The sizes and times of the output's files after the build: those that are not written keep theirs. */
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
