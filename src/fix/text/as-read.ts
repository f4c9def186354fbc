import { LINE_BREAK, normalise } from '../../system/encoding.ts';
import type { Fix } from '../fix.ts';
import { inFront } from './front-part.ts';

/**
 * What readers of content make of every text: no signs that nobody sees, whole letters (NFC), no signs of Word's fonts. Its
 * line breaks stay those of a body.
 */
export const asRead: Fix = {
  id: 'as-read',
  fix: (text, context) =>
    inFront(normalise(text, LINE_BREAK), context, (front) => front.replaceAll(LINE_BREAK, ' ')),
};
