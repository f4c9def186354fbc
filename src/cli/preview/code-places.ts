import path from 'node:path';
import { PROJECT } from '../../system/code.ts';
import { officeOf } from '../../system/office.ts';

/** Folders and files with Bantin's own code. */
const CODE_PLACES = ['layouts', 'src', 'eleventy.config.ts'].map((name) => path.join(PROJECT, name));

/** The same, with the office's own templates. @param content the content folder */
export const codePlaces = (content: string): string[] => [
  ...CODE_PLACES,
  path.join(officeOf(content), 'layouts/custom'),
];

/** @param file an absolute path */
export function isCode(file: string, content: string): boolean {
  return codePlaces(content).some((place) => file === place || file.startsWith(place + path.sep));
}
