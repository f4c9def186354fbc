import path from 'node:path';
import { CUSTOM_FOLDER } from '../../eleventy/custom/templates.ts';
import { PROJECT } from '../../system/code.ts';

/** Folders and files with Bantin's own code. */
export const CODE_PLACES = ['layouts', 'src', 'eleventy.config.ts'].map((name) => path.join(PROJECT, name));

/** An office's custom templates are no code of Bantin's: a build reads them itself. */
const OWN = path.join(PROJECT, CUSTOM_FOLDER) + path.sep;

/** @param file an absolute path */
export function isCode(file: string): boolean {
  if (file.startsWith(OWN)) return false;
  return CODE_PLACES.some((place) => file === place || file.startsWith(place + path.sep));
}
