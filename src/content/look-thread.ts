import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { LookMessage, LookTask } from './look.ts';
import { readIndex, readStamps } from './record-index.ts';
import { isUntouched } from './stamp.ts';
import { StampTable } from './stamp-table.ts';

const tell = (message: LookMessage) => parentPort?.postMessage(message);

/** Newest first: what is changed is mostly new. */
function look({ root, records, most }: LookTask): void {
  const stored = readIndex(records);
  if (!stored) return;
  const bulletins = path.join(root, 'bulletins');
  let touched = 0;
  for (const [year, hash] of [...stored.index.stamps].reverse()) {
    const table = new StampTable(readStamps(records, year, hash));
    for (const id of table.ids().reverse()) {
      const stamp = table.get(id);
      if (stamp && isUntouched(path.join(bulletins, id), stamp)) continue;
      tell({ touched: id });
      touched += 1;
      if (touched > most) return;
    }
  }
  tell({ table: stored.hash });
}

look(workerData);
