import path from 'node:path';
import { CUSTOM_FOLDER } from '../../eleventy/custom/templates.ts';
import { PROJECT } from '../../system/code.ts';
import { holds } from '../../system/inside-folder.ts';

/** Folders and files with Bantin's own code. */
export const CODE_PLACES = ['layouts', 'src', 'eleventy.config.ts'].map((name) => path.join(PROJECT, name));

/** An office's custom templates are no code of Bantin's: a build reads them itself. */
const OWN = path.join(PROJECT, CUSTOM_FOLDER);

/** @param file an absolute path */
export function isCode(file: string): boolean {
  return !holds(OWN, file) && CODE_PLACES.some((place) => holds(place, file));
}
