import { setImmediate } from 'node:timers/promises';
import type { ContentFolder } from '../../cache/content.ts';
import type { ReadRecord } from '../../cache/record.ts';
import type { ReadElsewhere } from '../../cache/update-store.ts';
import type { EditorialRecord } from '../../content/bulletin.ts';
import type { PageKey } from '../../pages/page.ts';
import type { OutputWriter } from '../../publish/writer.ts';
import type { StalePage } from '../diff.ts';
import type { Pool } from './pool.ts';
import type { SharedPlan } from './shared-plan.ts';
import type { TaskOf } from './tasks.ts';

/** So many bundles are read by one task: few enough for all processes to end at about the same time. */
const BUNDLES_A_TASK = 100;
const PAGES_A_TASK = 400;

/** Reads bundles in the processes of a pool. */
export function sharedReading(pool: Pool, content: ContentFolder): ReadElsewhere {
  return async (bundles, readHere, onRead) => {
    const groups = divided(bundles, BUNDLES_A_TASK);
    const tasks = groups.map((some): TaskOf['read'] => ({ content, ids: some.map(({ id }) => id) }));
    const bundlesOf = new Map(groups.map((some, i) => [tasks[i], some]));
    const readSome = async (task: TaskOf['read']) => {
      const results: ReadRecord[] = [];
      for (const bundle of bundlesOf.get(task) ?? []) {
        results.push(await readHere(bundle));
        // What other processes have read waits meanwhile.
        await setImmediate();
      }
      return results;
    };
    await pool.all('read', tasks, readSome, (results) => results.forEach(onRead));
  };
}

interface Rendering extends Pick<TaskOf['render'], 'chrome'> {
  inHelpers: SharedPlan;
  writer: OutputWriter;
  /** What was read in this build and may not be in what is written. */
  editorial: readonly EditorialRecord[];
  /** How this process renders pages itself. */
  render(pages: readonly PageKey[]): Promise<void>;
}

/** Renders pages in the processes of a pool. @throws ContentChanged where one of them has made another plan */
export async function renderShared(
  { inHelpers, chrome, writer, editorial, render }: Rendering,
  pages: readonly StalePage[],
  onDone: (count: number) => void,
): Promise<void> {
  const { pool } = inHelpers;
  await inHelpers.made();
  await pool.each('guard', { editorial });
  const tasks = divided(pages, PAGES_A_TASK).map((some): TaskOf['render'] => ({
    chrome,
    target: writer.target,
    pages: some.map(({ file, month }) => ({ file, month })),
    bodies: inHelpers.bodiesOf(some.flatMap(({ bulletin }) => bulletin ?? [])),
  }));
  const renderHere = async (task: TaskOf['render']) => {
    await render(task.pages);
    return { changed: [], suspicions: [] };
  };
  await pool.all('render', tasks, renderHere, (result, index) => {
    writer.join(result);
    onDone(tasks[index]?.pages.length ?? 0);
  });
}

function divided<Item>(items: readonly Item[], size: number): Item[][] {
  const parts: Item[][] = [];
  for (let from = 0; from < items.length; from += size) parts.push(items.slice(from, from + size));
  return parts;
}
