import { decode, type OldEncoding } from './decode.ts';
import { isSyllable } from './syllable.ts';

/** A passage that is garbled. */
export interface Garbled {
  encoding: OldEncoding | 'question-marks' | 'lost';
  /** The offset of the first word of it. */
  index: number;
  /** That word, and how it should read where that can be told. */
  written: string;
  meant?: string;
}

/** Fewer garbled words are names of another language, or an accident. */
const LEAST_WORDS = 2;

/** More need not be looked at to be sure. */
const MOST_WORDS = 20;

/** Words of letters and of the signs that stand for letters in TCVN3. */
const WORDS = /[\p{L}\u00A1-\u00BE\u00D7\u00F7]{2,12}/gu;

/** For each encoding what every garbled word has: letters that no Vietnamese word has, in places where they make one. */
const SIGNS: Readonly<Record<'tcvn3' | 'vni', RegExp>> = {
  // Signs that are no letters; or letters of other languages beside a plain one.
  tcvn3: /[\u00A1-\u00BE\u00D7\u00F7ÆÇËÎÏÑÖØÛÜÞßäåæçëîïñöøûüþ]|[^aeiouy](?:[ÐÓÔÕÝãâáêèéìíóòôúùýõ])|[ÈÉÊÌÒ]/,
  vni: /[aeouy][\u00C0-\u00FF]|[ôö][øùûõï]|[ñæöïÑÖÆ]/i,
};

/** UTF-8 that was encoded twice: these pairs occur in no language. */
const TWICE =
  /á[º»][\u0080-\u00BF\u0152-\u017E\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]?|Ã[\u00A1-\u00AA\u00AC-\u00BA\u00BC-\u00BF]|Ä[\u0091‘]|Æ[°¡]|Ä[\u0090\u0083ƒ\u0082‚](?=\p{L})/u;

/** A cheap look: whether any character stands in the text that only a garbled one has. */
const MAYBE =
  /[\u00A1-\u00BE\u00C4-\u00C7\u00CB\u00CE-\u00D1\u00D6-\u00D8\u00DB-\u00DF\u00E4-\u00E7\u00EB\u00EE-\u00F1\u00F6-\u00F8\u00FB\u00FC\u00FE]/;

/** What stands for a letter that could not be read, and letters that a single font gives a form. */
const LOST = /[\uFFFD\uE000-\uF8FF]/;

/**
 * Whether a text is garbled, and since which word.
 * @returns nothing for a text in good order, in whatever language
 */
export function detectEncoding(text: string): Garbled | undefined {
  const lost = text.search(LOST);
  if (lost >= 0) return { encoding: 'lost', index: lost, written: wordAround(text, lost) };
  return (MAYBE.test(text) ? detectOld(text) : undefined) ?? detectQuestionMarks(text);
}

function detectOld(text: string): Garbled | undefined {
  const twice = TWICE.exec(text);
  if (twice) {
    const written = wordAround(text, twice.index);
    const meant = decode(written, 'utf-8-twice');
    const encoding = 'utf-8-twice';
    return { encoding, index: twice.index, written, ...(meant !== written && { meant }) };
  }
  const found = (['tcvn3', 'vni'] as const).flatMap((encoding) => garbledWords(text, encoding) ?? []);
  return found.sort((a, b) => b.words - a.words)[0]?.garbled;
}

function garbledWords(
  text: string,
  encoding: 'tcvn3' | 'vni',
): { garbled: Garbled; words: number } | undefined {
  let garbled: Garbled | undefined;
  const words = new Set<string>();
  for (const { 0: written, index } of text.matchAll(WORDS)) {
    if (!SIGNS[encoding].test(written) || isSyllable(written)) continue;
    const meant = decode(written, encoding);
    // A word with a letter beside it that is none of the encoding is no word of it.
    if (meant === written || !isSyllable(meant)) continue;
    garbled ??= { encoding, index, written, meant };
    words.add(written.toLowerCase());
    if (words.size >= MOST_WORDS) break;
  }
  return garbled && words.size >= LEAST_WORDS ? { garbled, words: words.size } : undefined;
}

/** `H?i ngh?`: each letter with a mark became a question mark. A sentence that begins right behind one is none. */
const MARKED = /(?<=^|[\s(“"])(?:\p{L}{1,4}\?|\?(?=\p{Ll}))\p{L}{1,4}(?![\p{L}\p{N}/=&_%#-])/gu;
const VOWEL = /[aeiouyăâêôơư\u00C0-\u00FF\u1EA0-\u1EF9]/i;

function detectQuestionMarks(text: string): Garbled | undefined {
  if (!text.includes('?')) return undefined;
  let first: Garbled | undefined;
  const words = new Set<string>();
  for (const { 0: written, index } of text.matchAll(MARKED)) {
    const [before = '', after = ''] = written.split('?');
    if (VOWEL.test(before) && VOWEL.test(after)) continue;
    first ??= { encoding: 'question-marks', index, written };
    words.add(written);
    if (words.size >= LEAST_WORDS) return first;
  }
  return undefined;
}

const LONGEST_WORD = 20;

function wordAround(text: string, index: number): string {
  const before = /\S*$/.exec(text.slice(Math.max(0, index - LONGEST_WORD), index))?.[0] ?? '';
  const after = /^\S*/.exec(text.slice(index, index + LONGEST_WORD))?.[0] ?? '';
  return before + after;
}
