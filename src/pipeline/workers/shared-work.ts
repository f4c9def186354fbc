import { setImmediate } from 'node:timers/promises';
import type { ContentFolder } from '../../cache/content.ts';
import type { ReadRecord } from '../../cache/record.ts';
import type { ReadElsewhere } from '../../cache/update-store.ts';
import type { EditorialRecord } from '../../content/bulletin.ts';
import type { BundleFolder } from '../../content/bundle.ts';
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
    await pool.all('read', divided(bundles, BUNDLES_A_TASK), {
      taskOf: (some) => ({ content, ids: some.map(({ id }) => id) }),
      own: async (some) => {
        const results: ReadRecord[] = [];
        for (const bundle of some) {
          results.push(await readHere(bundle));
          // What other processes have read waits meanwhile.
          await setImmediate();
        }
        return results;
      },
      onResult: (results, some) => {
        for (const [i, read] of results.entries()) onRead(read, some[i] as BundleFolder);
      },
    });
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
  const { target } = writer;
  await pool.all('render', divided(pages, PAGES_A_TASK), {
    taskOf: (some) => ({
      chrome,
      target,
      pages: some.map(({ file, month }) => ({ file, month })),
      bodies: inHelpers.bodiesOf(some.flatMap(({ bulletin }) => bulletin ?? [])),
    }),
    own: async (some) => {
      await render(some);
      return { changed: [], suspicions: [] };
    },
    onResult: (result, some) => {
      writer.join(result);
      onDone(some.length);
    },
  });
}

function divided<Item>(items: readonly Item[], size: number): Item[][] {
  const parts: Item[][] = [];
  for (let from = 0; from < items.length; from += size) parts.push(items.slice(from, from + size));
  return parts;
}
