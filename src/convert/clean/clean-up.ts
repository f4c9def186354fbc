import type { Root } from 'hast';
import type { Losses } from '../losses.ts';
import { type FileOf, replaceAddresses } from './addresses.ts';
import { tidyMarks } from './marks.ts';
import { setNotes } from './notes.ts';
import { setParagraphs } from './paragraphs.ts';
import { type Picture, setPictures } from './pictures.ts';
import { squareTables } from './tables.ts';
import { normaliseTexts } from './texts.ts';
import { dropUnseen } from './unseen.ts';

/**
 * Makes a page's tree one that Markdown can say, in this order.
 * @returns its pictures, as the page has them
 */
export function cleanUp(tree: Root, fileOf: FileOf | undefined, left: Losses): Picture[] {
  dropUnseen(tree, left);
  normaliseTexts(tree);
  setNotes(tree);
  replaceAddresses(tree, fileOf, left);
  const pictures = setPictures(tree, fileOf, left);
  tidyMarks(tree, left);
  squareTables(tree, left);
  setParagraphs(tree);
  return pictures;
}
