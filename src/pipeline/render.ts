import { setImmediate } from 'node:timers/promises';
import pMap from 'p-map';
import type { Content } from '../cache/content.ts';
import { renderPages } from '../eleventy/render.ts';
import type { FileData, Output } from '../outputs/output.ts';
import type { PageKey } from '../pages/page.ts';
import { byMonth, pageFinder } from '../pages/plan.ts';
import { privateByHand, searchByHand } from '../publish/private-by-hand.ts';
import { publicTexts, refuseLeaks } from '../publish/private-values.ts';
import { OutputWriter, type Target } from '../publish/writer.ts';
import { shortHash } from '../system/hash.ts';
import type { Checked } from './check-content.ts';
import type { Build } from './context.ts';
import type { StaleFiles, StalePage } from './diff.ts';
import type { Planned } from './plan.ts';
import { renderShared } from './workers/shared-work.ts';

/** So many files besides the pages are made at a time: pictures are drawn by other threads. */
const MADE_AT_ONCE = 4;

/** With fewer pages, starting other processes costs more than they save. */
const PAGES_WORTH_SHARING = 800;

/**
 * Makes what is stale, beside the output, and looks it through for private values.
 * @param lastByHand what the last build knew of `CustomPlan.byHand`; empty where it is not known
 */
export async function renderFiles(
  build: Build,
  content: Content,
  { site }: Checked,
  planned: Planned,
  stale: StaleFiles,
  target: Target,
  lastByHand = '',
): Promise<OutputWriter> {
  const { privacy, progress } = build;
  const { pages, outputs, fingerprints } = stale;
  const writer = new OutputWriter(target, privacy);
  const files = new Set(
    [...outputs, ...pages.filter(({ kind }) => kind === 'custom')].map(({ file }) => file),
  );
  const { custom } = planned.plan;
  searchByHand(content, custom, writer, (file) => files.has(file), custom.byHand !== lastByHand);
  let rendered = 0;
  let made = 0;
  const makeOne = async ({ file, fingerprint, make }: Output) => {
    // What waits for other processes goes first.
    await setImmediate();
    const data = await make();
    writer.write(file, data);
    if (fingerprint === undefined) fingerprints.set(file, hashOf(file, data));
    made += 1;
    if (rendered === pages.length) progress.step('files', made, outputs.length);
  };
  const onPages = (count: number) => {
    rendered += count;
    progress.step('render', rendered, pages.length);
  };
  // Where other processes render, this one makes the rest meanwhile; an error of one waits for the end of the other.
  const both = [
    renderPlanned(build, planned, stale, writer, onPages),
    pMap(outputs, makeOne, { concurrency: MADE_AT_ONCE }),
  ];
  for (const settled of await Promise.allSettled(both))
    if (settled.status === 'rejected') throw settled.reason;
  refuseLeaks(writer.suspicions, publicTexts(site), privateByHand(content, custom));
  return writer;
}

/** In place of the fingerprint of a file that has none. */
function hashOf(file: string, data: FileData): string {
  if (typeof data === 'function') throw new Error(`${file} is written in pieces and has no fingerprint`);
  return shortHash(data);
}

/** Renders pages in this process, and where they are many, in helper processes besides. */
async function renderPlanned(
  { pool, editorial }: Build,
  { plan, inHelpers, chrome }: Planned,
  stale: StaleFiles,
  writer: OutputWriter,
  onDone: (count: number) => void,
): Promise<void> {
  const pageAt = pageFinder(plan);
  const renderHere = (pages: readonly PageKey[], onOne?: (count: number) => void) =>
    renderPages({
      pages,
      pageAt,
      chrome,
      onPage: (page, html) => {
        writer.write(page.file, html);
        onOne?.(1);
      },
    });
  const all = byMonth(stale.pages);
  if (pool.size === 0 || all.length < PAGES_WORTH_SHARING) return renderHere(all, onDone);
  // What the office's templates have made is known here alone.
  const isCustom = ({ kind }: StalePage) => kind === 'custom';
  const pages = all.filter((page) => !isCustom(page));
  await renderHere(all.filter(isCustom), onDone);
  const sharing = { inHelpers, chrome, writer, editorial, render: renderHere };
  return renderShared(sharing, pages, onDone);
}
