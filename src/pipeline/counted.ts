import path from 'node:path';
import type { Counted } from '../content/site.ts';
import { readCounted, VIEWS_FOLDER, ViewsStateDamaged } from '../views/state.ts';

/**
 * How often bulletins were read, as far as `bantin views collect` has counted it on this machine.
 * @param content the content folder
 */
export function countedBeside(content: string): Counted {
  try {
    return readCounted(path.join(path.dirname(path.resolve(content)), VIEWS_FOLDER));
  } catch (error) {
    // `bantin views` tells of it. News are published all the same, and browsers still show the last number counted.
    if (error instanceof ViewsStateDamaged) return new Map();
    throw error;
  }
}
