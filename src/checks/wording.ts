import { detectEncodings } from '../filters/old-encodings/detect.ts';
import type { Lang } from '../i18n/language.ts';
import { placesIn } from '../problems/places-in.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { mailIn } from './leftovers.ts';
import { placeholdersIn } from './placeholders.ts';

/**
 * What a text says that nobody meant to publish: letters of a broken encoding, another language than its file's, a
 * placeholder, the head of an e-mail.
 * @param open what of a file's text may be repeated
 * @param lang none of a file that is written in both languages
 */
export function checkWording(open: string, lang: Lang | undefined, file: string): Problem[] {
  const garbled = garbledIn(open, file);
  const mail = mailIn(open, file);
  // The language of a garbled text cannot be detected.
  return [
    ...garbled,
    ...(garbled.length > 0 || !lang ? [] : otherLanguageIn(open, lang, file)),
    ...placeholdersIn(open, file),
    ...(mail ? [mail] : []),
  ];
}

function garbledIn(open: string, file: string): Problem[] {
  const placeAt = placesIn(open, file);
  return detectEncodings(open).map(({ encoding, index, written, meant }) =>
    problem('text-garbled', placeAt(index), { encoding, written, ...(meant && { meant }) }),
  );
}

/** Shorter texts are names and figures. */
const LEAST_LETTERS = { vi: 200, en: 50 };

/** In Vietnamese every fourth letter has a mark; in English the names of people and places alone. */
const MOST_MARKED_IN_ENGLISH = 0.12;
const LEAST_MARKED_IN_VIETNAMESE = 0.06;

/** Letters with a mark that Vietnamese has. */
const MARKED = /[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]/;

/** Words of nearly every English sentence, and of no Vietnamese one. */
const ENGLISH = /(?<![\p{L}-])(?:the|of|and|with|for|is|are|was)(?![\p{L}-])/giu;
const LEAST_ENGLISH_WORDS = 8;

/** A file whose text is in the other language of the pair: copied, and not translated. */
function otherLanguageIn(open: string, lang: Lang, file: string): Problem[] {
  const { letters, marked } = countLetters(open);
  if (letters < LEAST_LETTERS[lang]) return [];
  const share = marked / letters;
  if (lang === 'en') {
    if (share < MOST_MARKED_IN_ENGLISH) return [];
    return [
      problem('language-mixed', placesIn(open, file)(wordStart(open, open.search(MARKED))), { found: 'vi' }),
    ];
  }
  if (share > LEAST_MARKED_IN_VIETNAMESE) return [];
  const words = [...open.matchAll(ENGLISH)];
  const [first] = words;
  if (!first || words.length < LEAST_ENGLISH_WORDS) return [];
  return [problem('language-mixed', placesIn(open, file)(first.index), { found: 'en' })];
}

/** So much of a text tells its language. */
const LOOKED_AT = 800;

function countLetters(text: string): { letters: number; marked: number } {
  let plain = 0;
  let marked = 0;
  const end = Math.min(text.length, LOOKED_AT);
  for (let at = 0; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) plain += 1;
    else if ((code >= 0xc0 && code <= 0x1b0) || (code >= 0x1ea0 && code <= 0x1ef9)) marked += 1;
  }
  return { letters: plain + marked, marked };
}

const wordStart = (text: string, index: number): number =>
  index - (/\p{L}*$/u.exec(text.slice(Math.max(0, index - 20), index))?.[0].length ?? 0);
