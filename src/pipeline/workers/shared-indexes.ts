import { setImmediate } from 'node:timers/promises';
import { makeIndex, type PlannedIndex } from '../../outputs/search/indexes.ts';
import type { SharedPlan } from './shared-plan.ts';

/** With fewer bulletins, a plan of their own costs other processes more than they save. */
const WORTH_SHARING = 500;

/** Makes indexes of the search, where there are many bulletins in the processes of a pool besides. */
export async function makeIndexes(
  inHelpers: SharedPlan,
  indexes: readonly PlannedIndex[],
  cache: string,
  onDone: (bulletins: number) => void,
): Promise<void> {
  const sizeOf = ({ bundle }: PlannedIndex) => bundle.bulletins.length;
  const total = indexes.reduce((sum, index) => sum + sizeOf(index), 0);
  const { pool } = inHelpers;
  if (pool.size === 0 || indexes.length < 2 || total < WORTH_SHARING) {
    for (const index of indexes) {
      makeIndex(index, cache);
      onDone(sizeOf(index));
      // What waits for this process goes first.
      await setImmediate();
    }
    return;
  }
  await inHelpers.made();
  // The largest first, so that all processes end at about the same time.
  const order = [...indexes].sort((a, b) => sizeOf(b) - sizeOf(a));
  await pool.all('index', order, {
    taskOf: ({ part, bundle }) => ({ part, cache, bodies: inHelpers.bodiesOf(bundle.ids) }),
    own: async (index) => {
      makeIndex(index, cache);
      await setImmediate();
      return undefined;
    },
    onResult: (_, index) => onDone(sizeOf(index)),
  });
}
