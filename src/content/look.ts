import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { isCompiled, moduleOf } from '../code.ts';
import { CACHES } from './caches.ts';
import type { ContentFolder } from './content.ts';
import { sizeOfStamps } from './record-index.ts';

/** The entry that the thread runs. */
const THREAD = 'src/content/look-thread.ts';

/** Smaller stamps are of some thousand bundles: to look at them oneself costs less than a thread. */
const WORTH_A_THREAD_BYTES = 1_000_000;

/** What the thread is to do. */
export interface LookTask {
  root: string;
  /** The folder of records. */
  records: string;
  /** It gives up with so many touched ones: then there is another way. */
  most: number;
}

/** What the thread tells: each touched bundle as it is found, and in the end the table that it went by. */
export type LookMessage = { touched: string } | { table: string };

/** What was found by a look at all bundles that are known. */
export interface Looked {
  /** The table of stamps by which they are known. */
  table: string;
  /** The ids of those that are not what they were, or not there. */
  touched: ReadonlySet<string>;
}

/** A look at all known bundles by a thread of its own, while this one does something else. */
export interface Look {
  /** Whether something was touched; known with the first one. */
  something: Promise<boolean>;
  /** Nothing where too much was touched, or the thread could not look. */
  all: Promise<Looked | undefined>;
}

/**
 * Looks by size and times which bundles are what they were: at 50,000, a sixth of a publication.
 * @param most with so many touched ones it gives up
 * @returns nothing where it is not worth a thread
 */
export function startLook({ root, cache }: ContentFolder, most: number): Look | undefined {
  const records = path.join(cache, CACHES.records);
  if (!isCompiled || sizeOfStamps(records) < WORTH_A_THREAD_BYTES) return undefined;
  const task: LookTask = { root, records, most };
  const thread = new Worker(moduleOf(THREAD), { workerData: task });
  thread.unref();
  const touched = new Set<string>();
  let tell: (isSomething: boolean) => void;
  const something = new Promise<boolean>((resolve) => {
    tell = resolve;
  });
  const all = new Promise<Looked | undefined>((resolve) => {
    const end = (looked?: Looked) => {
      tell(touched.size > 0);
      resolve(looked);
    };
    thread.on('message', (message: LookMessage) => {
      if ('table' in message) end({ table: message.table, touched });
      else {
        touched.add(message.touched);
        tell(true);
      }
    });
    // Whatever it failed at, this thread meets it in its own look.
    thread.once('error', () => end());
    thread.once('exit', () => end());
  });
  return { something, all };
}
