import path from 'node:path';
import { BodyWriter, bodiesFile } from '../../cache/bodies.ts';
import { type Content, openContent } from '../../cache/content.ts';
import { CACHES } from '../../cache/kept-between-builds.ts';
import { type ReadingContext, readingContext, readRecord } from '../../cache/record.ts';
import type { EditorialRecord } from '../../content/bulletin.ts';
import { siteOf } from '../../content/site.ts';
import { renderPages } from '../../eleventy/render.ts';
import { makeIndex, type PlannedIndex, plannedIndexes } from '../../outputs/search/indexes.ts';
import { pageFinder, planHash, planSite } from '../../pages/plan.ts';
import { PrivacyCheck } from '../../publish/private-values.ts';
import { OutputWriter } from '../../publish/writer.ts';
import { BulletinFolder, contentAt } from '../../reader/content-folder.ts';
import { readSettings } from '../../reader/office/settings.ts';
import type { Order, ResultOf, TaskName, TaskOf } from './tasks.ts';

/** What a process that helps knows from its earlier tasks. */
let reading: ReadingContext | undefined;
let written: BodyWriter | undefined;
let planned:
  | { content: Content; pageAt: ReturnType<typeof pageFinder>; indexes: () => readonly PlannedIndex[] }
  | undefined;
const privacy = new PrivacyCheck();

async function readBundles({ content: options, ids }: TaskOf['read']): Promise<ResultOf['read']> {
  const { root, cache, baseUrl, now } = options;
  const place = contentAt(root);
  reading ??= readingContext(readSettings(place, baseUrl), path.join(cache, CACHES.images), now);
  written ??= new BodyWriter(bodiesFile(path.join(cache, CACHES.bodies)));
  const results: ResultOf['read'][number][] = [];
  for (const id of ids) {
    results.push(await readRecord(new BulletinFolder(place, id), reading, written));
  }
  written.flush();
  return results;
}

async function plan(task: TaskOf['plan']): Promise<ResultOf['plan']> {
  const { content: options, isPreview, leftOut, counted } = task;
  const onEditorial = (record: EditorialRecord) => privacy.add(record);
  const content = await openContent({ ...options, onEditorial }, 'recorded');
  const made = planSite(siteOf(content, options.now, isPreview, leftOut, counted));
  let indexes: readonly PlannedIndex[] | undefined;
  planned = {
    content,
    pageAt: pageFinder(made),
    indexes: () => {
      indexes ??= plannedIndexes(made);
      return indexes;
    },
  };
  return planHash(made, content.store.revision);
}

async function guard({ editorial }: TaskOf['guard']): Promise<ResultOf['guard']> {
  for (const record of editorial) privacy.add(record);
}

async function index({ part, cache, bodies }: TaskOf['index']): Promise<ResultOf['index']> {
  if (!planned) throw new Error('nothing is planned');
  const { content, indexes } = planned;
  content.bodies.setAllPlaces(bodies);
  const wanted = indexes()[part];
  if (!wanted) throw new Error(`index ${part} is not planned`);
  makeIndex(wanted, cache);
}

async function render(task: TaskOf['render']): Promise<ResultOf['render']> {
  if (!planned) throw new Error('nothing is planned');
  const { content, pageAt } = planned;
  content.bodies.setAllPlaces(task.bodies);
  const writer = new OutputWriter(task.target, privacy);
  await renderPages({
    pages: task.pages,
    pageAt,
    chrome: task.chrome,
    onPage: (page, html) => writer.write(page.file, html),
  });
  return { changed: writer.changed, suspicions: writer.suspicions };
}

/** Does a task of a build. */
export function perform(order: Order): Promise<ResultOf[TaskName]> {
  switch (order.name) {
    case 'read':
      return readBundles(order.task);
    case 'plan':
      return plan(order.task);
    case 'index':
      return index(order.task);
    case 'guard':
      return guard(order.task);
    case 'render':
      return render(order.task);
  }
}

/** Takes away what was written for this build alone. */
export function close(): void {
  planned?.content.close();
  written?.remove();
}
