import path from 'node:path';
import { readIndex, readStamps } from './record-index.ts';
import { isUntouchedAt } from './stamp-table.ts';

/** Fewer touched bundles are read again at less cost than asking git; with more, a look is given up. */
export const MOST_TOUCHED = 100;

/** What is to be looked at. */
export interface LookTask {
  root: string;
  /** The folder of records. */
  records: string;
  /** It gives up with so many touched ones: then there is another way. */
  most: number;
}

/**
 * What a look tells: each touched bundle as it is found, and in the end the index by whose stamps it went; nothing in its
 * place where there is none to go by, or too much is touched.
 */
export type LookMessage = { touched: string } | { indexHash: string | undefined };

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
 * Looks by size and times which bundles are what they were: at 50,000, a sixth of a publication. The newest year first:
 * what is changed is mostly new.
 */
export function look(task: LookTask, tell: (message: LookMessage) => void): void {
  tell({ indexHash: lookThrough(task, (touched) => tell({ touched })) });
}

/** @returns the hash of the index by whose stamps it went */
function lookThrough({ root, records, most }: LookTask, onTouched: (id: string) => void): string | undefined {
  const stored = readIndex(records);
  if (!stored) return undefined;
  const bulletins = path.join(root, 'bulletins');
  let touched = 0;
  for (const [year, hash] of [...stored.index.stamps].reverse()) {
    const columns = readStamps(records, year, hash);
    // Another process has just kept others.
    if (!columns) return undefined;
    const { ids } = columns;
    for (let at = ids.length - 1; at >= 0; at -= 1) {
      const id = ids[at] ?? '';
      if (isUntouchedAt(columns, at, `${bulletins}/${id}`)) continue;
      onTouched(id);
      touched += 1;
      if (touched > most) return undefined;
    }
  }
  return stored.hash;
}
