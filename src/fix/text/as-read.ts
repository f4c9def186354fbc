import { normalise } from '../../system/encoding.ts';
import type { Mend } from '../mend.ts';

/** What readers of content make of every text: no signs that nobody sees, whole letters (NFC), no signs of Word's fonts. */
export const asRead: Mend = { id: 'as-read', mend: normalise };
