import { withOwnLetters } from '../../filters/vietnamese-letters.ts';
import type { Mend } from '../mend.ts';

/** Đ where Ð of Icelandic or Ɖ of Ewe was typed; in an English text these may be meant. */
export const ownLetters: Mend = {
  id: 'own-letters',
  mend: (text, { lang }) => (lang === 'en' ? text : withOwnLetters(text)),
};
