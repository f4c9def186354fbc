import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { isCompiled, moduleOf } from '../system/code.ts';
import { CACHES } from './caches.ts';
import type { ContentFolder } from './content.ts';
import { type Look, type Looked, type LookMessage, type LookTask, MOST_TOUCHED } from './look.ts';
import { sizeOfStamps } from './record-index.ts';

/** The entry that the thread runs. */
const THREAD = 'src/cache/ahead-thread.ts';

/** Smaller stamps are of some thousand bundles: to look at them oneself costs less than a thread. */
const WORTH_A_THREAD_BYTES = 1_000_000;

/** What the thread is to do. */
export interface AheadTask {
  lookTask: LookTask;
  /** The folder to be listed. */
  output: string;
}

export type AheadMessage = LookMessage | { listing: string };

/** What a thread finds out while the build does something else. */
export interface Ahead {
  look: Look;
  /** What is in the output (`readListing`); nothing where the thread could not list them. */
  listing: Promise<string | undefined>;
}

/** @returns nothing where it is not worth a thread */
export function startAhead({ root, cache }: ContentFolder, output: string): Ahead | undefined {
  const records = path.join(cache, CACHES.records);
  if (!isCompiled || sizeOfStamps(records) < WORTH_A_THREAD_BYTES) return undefined;
  const task: AheadTask = { lookTask: { root, records, most: MOST_TOUCHED }, output };
  const thread = new Worker(moduleOf(THREAD), { workerData: task });
  const touched = new Set<string>();
  const isTouched = later<boolean>();
  const looked = later<Looked | undefined>();
  const listing = later<string | undefined>();
  const endLook = (indexHash?: string) => {
    isTouched.tell(touched.size > 0);
    looked.tell(indexHash === undefined ? undefined : { indexHash, touched });
  };
  thread.on('message', (message: AheadMessage) => {
    if ('listing' in message) listing.tell(message.listing);
    else if ('indexHash' in message) endLook(message.indexHash);
    else {
      touched.add(message.touched);
      isTouched.tell(true);
    }
  });
  // Whatever it failed at, this thread meets it when it looks itself.
  const end = () => {
    endLook();
    listing.tell(undefined);
  };
  thread.once('error', end);
  thread.once('exit', end);
  return { look: { isTouched: isTouched.told, looked: looked.told }, listing: listing.told };
}

/** A value to be told once; what is told later changes nothing. */
function later<Value>(): { told: Promise<Value>; tell(value: Value): void } {
  let tell: (value: Value) => void = () => {};
  const told = new Promise<Value>((resolve) => {
    tell = resolve;
  });
  return { told, tell };
}
