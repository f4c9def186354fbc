import type { Garbled } from './detect.ts';
import { isSyllable } from './syllable.ts';

// Words as they are typed for a program that makes letters of them, where that program was off.

/** A way of typing. */
interface Way {
  encoding: 'telex' | 'vni-typed';
  /** Stands in every text that has such words; in most others not. */
  maybe: RegExp;
  words: RegExp;
  /** Whether no other language has such a word, nor a code of letters and digits. */
  isStrong(word: string): boolean;
  /** A word in small letters, taken apart. */
  parts(word: string): { letters: string; tone: string };
}

const PAIRS: Readonly<Record<string, string>> = {
  dd: 'đ',
  aa: 'â',
  ee: 'ê',
  oo: 'ô',
  aw: 'ă',
  ow: 'ơ',
  uw: 'ư',
  a6: 'â',
  e6: 'ê',
  o6: 'ô',
  o7: 'ơ',
  u7: 'ư',
  a8: 'ă',
  d9: 'đ',
};

const paired = (written: string, pairs: RegExp) => written.replace(pairs, (pair) => PAIRS[pair] ?? pair);

const TELEX: Way = {
  encoding: 'telex',
  maybe: /[jJ]|[wW](?<=[uU][wW])|d(?<=[dD]d)|D(?<=DD)/,
  words: /(?<![\p{L}\p{N}_.@/-])(?:[a-z]{2,7}j|dd[a-z]{1,7}|[a-z]{0,4}uw[a-z]{0,5})(?![\p{L}\p{N}_@/-])/giu,
  isStrong: (word) => /^dd|aa|ee|oo|[aou]w/.test(word) && /[aeiouyw][a-z]{0,3}[sfrxj]/.test(word),
  parts(word) {
    const [, before = word, tone = '', behind = ''] =
      /^([^aeiouy]*[aeiouy][a-z]*?)([sfrxj])([a-z]{0,2})$/.exec(word) ?? [];
    return { letters: paired(before + behind, /^dd|aa|ee|oo|aw|ow|uw/g).replace('uơ', 'ươ'), tone };
  },
};

const VNI: Way = {
  encoding: 'vni-typed',
  maybe: /6(?<=[aeoAEO]6)|7(?<=[ouOU]7)|8(?<=[aA]8)|9(?<=[dD]9)/,
  words: /(?<![\p{L}\p{N}_.@/-])(?=[a-z]{1,5}\d)[a-z][a-z\d]{2,9}(?![\p{L}\p{N}_@/-])/giu,
  isStrong: (word) => /[a-z]/.test(word.slice(2)) && /[aeo]6[1-5a-z]|[ou]7[1-5a-z]|a8[1-5a-z]|d9/.test(word),
  parts(word) {
    const [tone = ''] = /[1-5]/.exec(word) ?? [];
    return { letters: paired(word.replace(tone, ''), /[aeo]6|[ou]7|a8|d9/g).replace('uơ', 'ươ'), tone };
  },
};

/** Fewer are names of another language, or codes. */
const LEAST_WORDS = 3;
const LEAST_STRONG = 2;

/** The first of the words of a text that were typed so, if there are enough of them to be sure. */
export function detectTyped(text: string): Garbled | undefined {
  for (const { encoding, maybe, words, isStrong, parts } of [TELEX, VNI]) {
    if (!maybe.test(text)) continue;
    let first: Garbled | undefined;
    const found = new Set<string>();
    let strong = 0;
    for (const { 0: written, index } of text.matchAll(words)) {
      const word = written.toLowerCase();
      if (found.has(word)) continue;
      const { letters, tone } = parts(word);
      const meant = withTone(letters, tone);
      if (meant === word || !/[^a-z\d]/.test(meant) || !isSyllable(meant)) continue;
      found.add(word);
      if (isStrong(word)) strong += 1;
      first ??= { encoding, index, written, meant: inCaseOf(written, meant) };
      if (found.size >= LEAST_WORDS && strong >= LEAST_STRONG) return first;
    }
  }
  return undefined;
}

const MARKS: Readonly<Record<string, string>> = {
  s: '\u0301',
  f: '\u0300',
  r: '\u0309',
  x: '\u0303',
  j: '\u0323',
  1: '\u0301',
  2: '\u0300',
  3: '\u0309',
  4: '\u0303',
  5: '\u0323',
};

/** A syllable with the mark of its tone on the vowel that carries it. */
function withTone(letters: string, tone: string): string {
  const mark = MARKS[tone];
  const [, onset = '', vowels = '', coda = ''] =
    /^(qu|gi(?=[aeiouyâăêôơư])|[^aeiouyâăêôơư]*)([aeiouyâăêôơư]+)([a-z]*)$/.exec(letters) ?? [];
  if (!mark || vowels === '') return letters;
  const shaped = [...vowels].findLastIndex((vowel) => /[âăêôơư]/.test(vowel));
  const plain = coda !== '' || vowels.length === 3 ? Math.max(0, vowels.length - (coda ? 1 : 2)) : 0;
  const at = shaped < 0 ? plain : shaped;
  return `${onset}${vowels.slice(0, at + 1)}${mark}${vowels.slice(at + 1)}${coda}`.normalize('NFC');
}

const inCaseOf = (written: string, meant: string): string => {
  if (written === written.toUpperCase()) return meant.toUpperCase();
  return /^\p{Lu}/u.test(written) ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant;
};
