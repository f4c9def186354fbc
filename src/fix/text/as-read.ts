import { LINE_BREAK, normalise } from '../../system/encoding.ts';
import type { Mend } from '../mend.ts';
import { inFront } from './front-part.ts';

/**
 * What readers of content make of every text: no signs that nobody sees, whole letters (NFC), no signs of Word's fonts. Its
 * line breaks stay those of a body.
 */
export const asRead: Mend = {
  id: 'as-read',
  mend: (text, context) =>
    inFront(normalise(text, LINE_BREAK), context, (front) => front.replaceAll(LINE_BREAK, ' ')),
};
