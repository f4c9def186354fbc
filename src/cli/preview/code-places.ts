import path from 'node:path';
import { PROJECT } from '../../system/code.ts';

/** Folders and files with Bantin's own code. */
export const CODE_PLACES = ['layouts', 'src', 'eleventy.config.ts'].map((name) => path.join(PROJECT, name));

/** @param file an absolute path */
export function isCode(file: string): boolean {
  return CODE_PLACES.some((place) => file === place || file.startsWith(place + path.sep));
}
