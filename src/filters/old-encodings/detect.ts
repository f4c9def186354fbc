import { detectCodes } from './codes.ts';
import { decode } from './decode.ts';
import type { Garbled } from './garbled.ts';
import { isSyllable } from './syllable.ts';
import { detectTyped } from './telex-and-vni.ts';

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

/** A cheap look: whether any character stands in the text that only a garbled one has (or a name of another language). */
const MAYBE =
  /[\u00A1-\u00BE\u00C4-\u00C7\u00CB\u00CE-\u00D1\u00D6-\u00D8\u00DB\u00DC\u00DE\u00DF\u00E4-\u00E7\u00EB\u00EE-\u00F1\u00F6-\u00F8\u00FB\u00FC\u00FE\uE000-\uF8FF\uFFFD]/;

/** What stands for a letter that could not be read, and letters that a single font gives a form. */
const LOST = /[\uFFFD\uE000-\uF8FF]/;

/**
 * In which ways a text is garbled, and since which word each: texts are put together from several documents.
 * @returns in the order of their places; nothing for a text in good order, in whatever language
 */
export function detectEncodings(text: string): Garbled[] {
  const isSuspect = MAYBE.test(text);
  const lost = isSuspect ? text.search(LOST) : -1;
  const found = [
    lost < 0 ? undefined : { encoding: 'lost' as const, ...wordAround(text, lost) },
    ...(isSuspect ? [detectTwice(text), ...detectOld(text)] : []),
    detectQuestionMarks(text),
    detectCodes(text),
    detectTyped(text),
  ];
  return found.filter((each) => each !== undefined).sort((a, b) => a.index - b.index);
}

function detectTwice(text: string): Garbled | undefined {
  const twice = TWICE.exec(text);
  if (!twice) return undefined;
  const word = wordAround(text, twice.index);
  const meant = decode(word.written, 'utf-8-twice');
  return { encoding: 'utf-8-twice', ...word, ...(meant !== word.written && { meant }) };
}

type Old = 'tcvn3' | 'vni';

/** Some words are Vietnamese by both tables: they count for the one by which more are. */
function detectOld(text: string): Garbled[] {
  const [tcvn3, vni] = [garbledWords(text, 'tcvn3'), garbledWords(text, 'vni')];
  const better: Old = tcvn3.size >= vni.size ? 'tcvn3' : 'vni';
  const [most, least] = better === 'tcvn3' ? [tcvn3, vni] : [vni, tcvn3];
  for (const word of least.keys()) if (isSyllable(decode(word, better))) least.delete(word);
  return [most, least].flatMap((words) => (words.size < LEAST_WORDS ? [] : [...words.values()].slice(0, 1)));
}

/** The words that are none as they are, and Vietnamese ones by a table; each where it comes first. */
function garbledWords(text: string, encoding: Old): Map<string, Garbled> {
  const words = new Map<string, Garbled>();
  for (const { 0: written, index } of text.matchAll(WORDS)) {
    if (!SIGNS[encoding].test(written) || words.has(written) || isSyllable(written)) continue;
    const meant = decode(written, encoding);
    if (meant === written || !isSyllable(meant)) continue;
    words.set(written, { encoding, index, written, meant });
    if (words.size >= MOST_WORDS) break;
  }
  return words;
}

/** `H?i`, `tr??ng`, `?y`: each letter with a mark became a question mark. A sentence that begins right behind one is none. */
const MARKED = /^(?:\p{L}{1,5}\?{1,2}|\?(?=\p{Ll}))\p{L}{1,4}\??$/u;
const AROUND = /^[(“"‘]+|[)”"’.,;:!…]+$/g;
const VOWEL = /[aeiouyăâêôơư\u00C0-\u00FF\u1EA0-\u1EF9]/i;

function detectQuestionMarks(text: string): Garbled | undefined {
  if (!/\?\S/.test(text)) return undefined;
  let first: Garbled | undefined;
  const words = new Set<string>();
  for (let at = text.indexOf('?'); at >= 0; at = text.indexOf('?', at + 1)) {
    // Nearly all stand at the end of a sentence.
    if (/\s/.test(text.charAt(at + 1))) continue;
    const { index, written: whole } = wordAround(text, at);
    const written = whole.replace(AROUND, '');
    const [before = '', after = ''] = written.split(/\?+/);
    if (!MARKED.test(written) || (VOWEL.test(before) && VOWEL.test(after))) continue;
    first ??= { encoding: 'question-marks', index: index + whole.indexOf(written), written };
    words.add(written);
    if (words.size >= LEAST_WORDS) return first;
  }
  return undefined;
}

const LONGEST_WORD = 20;

function wordAround(text: string, at: number): { index: number; written: string } {
  const before = /\S*$/.exec(text.slice(Math.max(0, at - LONGEST_WORD), at))?.[0] ?? '';
  const after = /^\S*/.exec(text.slice(at, at + LONGEST_WORD))?.[0] ?? '';
  return { index: at - before.length, written: before + after };
}
