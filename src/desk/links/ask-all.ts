import { setTimeout as sleep } from 'node:timers/promises';
import pMap from 'p-map';
import { groupBy } from '../../filters/group-by.ts';
import type { Answer } from './ask-address.ts';

/** So many servers are asked at once; each of them one address after the other. */
const HOSTS_AT_ONCE = 8;

/** A host that asks to be left alone for longer than we wait is asked for nothing more in this round. */
const isTooBusy = (answer: Answer) => answer.is === 'unsure' && answer.why === 'busy';

/**
 * Asks for addresses without being a burden: one at a time of a host, with a pause between two.
 * @param pauseMs between two questions to a host
 * @param onAsked called with how many of how many are asked
 */
export async function askAll(
  addresses: Iterable<string>,
  ask: (address: string) => Promise<Answer>,
  pauseMs: number,
  onAsked: (done: number, total: number) => void,
): Promise<ReadonlyMap<string, Answer>> {
  const all = [...addresses];
  const byHost = groupBy(all, (address) => new URL(address).host);
  const answers = new Map<string, Answer>();
  await pMap(
    byHost.values(),
    async (ofHost) => {
      let last: Answer | undefined;
      for (const [i, address] of ofHost.entries()) {
        const isLeft = last !== undefined && isTooBusy(last);
        if (i > 0 && !isLeft) await sleep(pauseMs);
        last = isLeft && last ? last : await ask(address);
        answers.set(address, last);
        onAsked(answers.size, all.length);
      }
    },
    { concurrency: HOSTS_AT_ONCE },
  );
  return answers;
}
