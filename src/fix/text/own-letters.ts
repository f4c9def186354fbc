import { withOwnLetters } from '../../filters/vietnamese-letters.ts';
import type { Fix } from '../fix.ts';

/** Đ where Ð of Icelandic or Ɖ of Ewe was typed; in an English text these may be meant. */
export const ownLetters: Fix = {
  id: 'own-letters',
  fix: (text, { lang }) => (lang === 'en' ? text : withOwnLetters(text)),
};
