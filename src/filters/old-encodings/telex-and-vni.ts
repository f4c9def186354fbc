import type { Garbled } from './garbled.ts';
import { isSyllable } from './syllable.ts';

// Words as they are typed for a program that makes letters of them, where that program was off.

/** A way of typing. */
interface Way {
  encoding: 'telex' | 'vni-typed';
  /** In most of its words, and hardly in others: most texts have none. */
  keys: RegExp;
  /** Whether no other language has such a word, nor a code of letters and digits. */
  isStrong(word: string): boolean;
  /** In words that nobody types for anything else: one of them is enough. */
  sure: RegExp;
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
  keys: /[jJ](?![a-zA-Z])|[wW](?<=[uU][oO]?[wW])|[dD](?<=(?<![a-zA-Z])[dD][dD])|[eE](?<=[iIyY][eE][eE])|[oO](?<=[uU][oO][oO])/g,
  // DDoS is an attack.
  sure: /^dd(?!os$)[aeiouy]|iee|uoo|uow|uwo|yee/,
  isStrong: (word) => /^dd|aa|ee|oo|[aou]w/.test(word) && /[aeiouyw][a-z]{0,3}[sfrxj]/.test(word),
  parts(word) {
    const [, before = word, tone = '', behind = ''] =
      /^([^aeiouy]*[aeiouy][a-z]*?)([sfrxj])([a-z]{0,2})$/.exec(word) ?? [];
    return { letters: paired(before + behind, /^dd|aa|ee|oo|aw|ow|uw/g).replace('uơ', 'ươ'), tone };
  },
};

const VNI: Way = {
  encoding: 'vni-typed',
  sure: /^d9[aeiouy]|[iy]e6|uo[67]|u7o7/,
  keys: /6(?<=[aeoAEO]6)|7(?<=[ouOU]7)|8(?<=[aA]8)|9(?<=[dD]9)/g,
  isStrong: (word) => /[a-z]/.test(word.slice(2)) && /[aeo]6[1-5a-z]|[ou]7[1-5a-z]|a8[1-5a-z]|d9/.test(word),
  parts(word) {
    const [tone = ''] = /[1-5]/.exec(word) ?? [];
    return { letters: paired(word.replace(tone, ''), /[aeo]6|[ou]7|a8|d9/g).replace('uơ', 'ươ'), tone };
  },
};

/** Fewer are names of another language, or codes. */
const LEAST_WORDS = 3;
const LEAST_STRONG = 2;

/** The first of the words of a text that were typed so, if there are enough of them to be sure, or one can be nothing else. */
export function detectTyped(text: string): Garbled | undefined {
  for (const { encoding, keys, isStrong, sure, parts } of [TELEX, VNI]) {
    let first: Garbled | undefined;
    const found = new Set<string>();
    let strong = 0;
    keys.lastIndex = 0;
    for (let key = keys.exec(text); key; key = keys.exec(text)) {
      const { written, index } = wordAround(text, key.index);
      const word = written.toLowerCase();
      if (word.length < 3 || word.length > LONGEST || found.has(word)) continue;
      const { letters, tone } = parts(word);
      const meant = withTone(letters, tone);
      if (meant === word || !/[^a-z\d]/.test(meant) || !isSyllable(meant)) continue;
      found.add(word);
      // Three capitals are an abbreviation, and capitals with figures a code.
      const isName = written === written.toUpperCase() && (word.length < 4 || /\d/.test(word));
      if (sure.test(word) && !isName) return { encoding, index, written, meant: inCaseOf(written, meant) };
      if (isStrong(word)) strong += 1;
      first ??= { encoding, index, written, meant: inCaseOf(written, meant) };
      if (found.size >= LEAST_WORDS && strong >= LEAST_STRONG) return first;
    }
  }
  return undefined;
}

/** No syllable is typed with more keys. */
const LONGEST = 10;
const BEFORE = /(?<![\p{L}\p{N}_.@/-])[a-z][a-z\d]*$/iu;
const BEHIND = /^[a-z\d]*(?![\p{L}\p{N}_@/-])/iu;

/** The word of letters and figures around a place; nothing where it is a part of a longer one. */
function wordAround(text: string, at: number): { written: string; index: number } {
  const [before] = BEFORE.exec(text.slice(Math.max(0, at - LONGEST), at)) ?? [];
  const [behind] = BEHIND.exec(text.slice(at, at + LONGEST + 1)) ?? [];
  if (before === undefined || behind === undefined) return { written: '', index: at };
  return { written: before + behind, index: at - before.length };
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
