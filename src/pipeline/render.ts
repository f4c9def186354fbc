import fs from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import pMap from 'p-map';
import { listOutput } from '../cache/listing.ts';
import type { SiteSettings } from '../content/settings.ts';
import { renderCustom } from '../eleventy/render.ts';
import type { Output } from '../outputs/output.ts';
import type { PlannedPage } from '../pages/page.ts';
import type { OutputWriter } from '../publish/writer.ts';
import { blobHash } from '../system/hash.ts';
import type { Work } from './diff.ts';

/** So many files besides the pages are made at a time: pictures are drawn by other threads. */
const MADE_AT_ONCE = 4;

interface Options {
  work: Work;
  writer: OutputWriter;
  settings: SiteSettings;
  /** Renders and writes pages, and tells of those that are done. */
  render(pages: readonly PlannedPage[], onDone: (count: number) => void): Promise<void>;
  onProgress(stage: 'render' | 'files', done: number, total: number): void;
}

/** Makes all that is to be made, and completes the keys of what was made without one. */
export async function makeFiles({ work, writer, settings, render, onProgress }: Options): Promise<void> {
  const { pages, outputs, keys } = work;
  let rendered = 0;
  let made = 0;
  const makeOne = async ({ file, key, make }: Output) => {
    // What waits for other processes goes first.
    await setImmediate();
    const bytes = writer.write(file, await make());
    if (key === undefined) keys.set(file, blobHash(bytes));
    made += 1;
    if (rendered === pages.length) onProgress('files', made, outputs.length);
  };
  const onPages = (count: number) => {
    rendered += count;
    onProgress('render', rendered, pages.length);
  };
  // Where other processes render, this one makes the rest meanwhile; an error of one waits for the end of the other.
  const both = [render(pages, onPages), pMap(outputs, makeOne, { concurrency: MADE_AT_ONCE })];
  for (const settled of await Promise.allSettled(both))
    if (settled.status === 'rejected') throw settled.reason;
  if (work.isCustomStale) await makeCustom(settings, writer, work);
}

/** The office's own pages, each where its template says. */
async function makeCustom(
  settings: SiteSettings,
  writer: OutputWriter,
  { keys, custom }: Work,
): Promise<void> {
  const folder = writer.beside('custom');
  await renderCustom(settings, folder);
  for (const file of fs.existsSync(folder) ? listOutput(folder, '') : []) {
    writer.write(file, fs.readFileSync(path.join(folder, file)));
    keys.set(file, custom);
  }
  fs.rmSync(folder, { recursive: true, force: true });
}
