import path from 'node:path';
import type { Counted } from '../content/site.ts';
import { readCounted, VIEWS_STATE_FOLDER, ViewsStateDamaged } from '../views/state.ts';

/** How often bulletins were read. */
export interface CountedBeside {
  counted: Counted;
  /** Why that is not known, though it was counted. */
  damaged?: ViewsStateDamaged;
}

/**
 * How often bulletins were read, as far as `bantin views collect` has counted it on this machine. Where the state cannot be
 * read, news are published all the same, and browsers still show the last number counted.
 * @param content the content folder
 */
export function countedBeside(content: string): CountedBeside {
  try {
    return { counted: readCounted(path.join(path.dirname(path.resolve(content)), VIEWS_STATE_FOLDER)) };
  } catch (error) {
    if (error instanceof ViewsStateDamaged) return { counted: new Map(), damaged: error };
    throw error;
  }
}
