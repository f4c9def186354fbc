import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { isCompiled, moduleOf } from '../code.ts';
import { CACHES } from './caches.ts';
import type { ContentFolder } from './content.ts';
import { readIndex, readStamps, sizeOfStamps } from './record-index.ts';
import { isUntouched } from './stamp.ts';
import { StampTable } from './stamp-table.ts';

/** The entry that the thread runs. */
const THREAD = 'src/content/look-thread.ts';

/** Smaller stamps are of some thousand bundles: to look at them oneself costs less than a thread. */
const WORTH_A_THREAD_BYTES = 1_000_000;

/** Fewer touched bundles are read again at less cost than asking git; with more, a look is given up. */
export const MOST_TOUCHED = 100;

/** What the thread is to do. */
export interface LookTask {
  root: string;
  /** The folder of records. */
  records: string;
  /** It gives up with so many touched ones: then there is another way. */
  most: number;
}

/** What the thread tells: each touched bundle as it is found, and in the end the index by whose stamps it went. */
export type LookMessage = { touched: string } | { indexHash: string };

/** What was found by a look at all bundles that are known. */
export interface Looked {
  /** Names the index by whose stamps they are known. */
  indexHash: string;
  /** The ids of those that are not what they were, or not there. */
  touched: ReadonlySet<string>;
}

/** A look at all known bundles by a thread of its own, while this one does something else. */
export interface Look {
  /** Whether something was touched; known with the first one. */
  isTouched: Promise<boolean>;
  /** Nothing where too much was touched, or the thread could not look. */
  looked: Promise<Looked | undefined>;
}

/**
 * Looks by size and times which bundles are what they were: at 50,000, a sixth of a publication.
 * @returns nothing where it is not worth a thread
 */
export function startLook({ root, cache }: ContentFolder): Look | undefined {
  const records = path.join(cache, CACHES.records);
  if (!isCompiled || sizeOfStamps(records) < WORTH_A_THREAD_BYTES) return undefined;
  const task: LookTask = { root, records, most: MOST_TOUCHED };
  const thread = new Worker(moduleOf(THREAD), { workerData: task });
  const touched = new Set<string>();
  let tell: (isTouched: boolean) => void;
  const isTouched = new Promise<boolean>((resolve) => {
    tell = resolve;
  });
  const looked = new Promise<Looked | undefined>((resolve) => {
    const end = (found?: Looked) => {
      tell(touched.size > 0);
      resolve(found);
    };
    thread.on('message', (message: LookMessage) => {
      if ('indexHash' in message) end({ indexHash: message.indexHash, touched });
      else {
        touched.add(message.touched);
        tell(true);
      }
    });
    // Whatever it failed at, this thread meets it in its own look.
    thread.once('error', () => end());
    thread.once('exit', () => end());
  });
  return { isTouched, looked };
}

/**
 * The look itself. Newest first: what is changed is mostly new.
 * @param tell not told of an index where there is none to go by, or too much is touched
 */
export function look({ root, records, most }: LookTask, tell: (message: LookMessage) => void): void {
  const stored = readIndex(records);
  if (!stored) return;
  const bulletins = path.join(root, 'bulletins');
  let touched = 0;
  for (const [year, hash] of [...stored.index.stamps].reverse()) {
    const columns = readStamps(records, year, hash);
    // Another process has just kept others.
    if (!columns) return;
    const table = new StampTable(columns);
    for (const id of table.ids().reverse()) {
      const stamp = table.get(id);
      if (stamp && isUntouched(`${bulletins}/${id}`, stamp)) continue;
      tell({ touched: id });
      touched += 1;
      if (touched > most) return;
    }
  }
  tell({ indexHash: stored.hash });
}
