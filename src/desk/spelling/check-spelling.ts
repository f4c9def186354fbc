import { nearest } from '../../problems/nearest.ts';
import { placesIn } from '../../problems/places-in.ts';
import type { Place } from '../../problems/problem.ts';
import { fold } from '../../search/tokens.ts';
import { type Dictionary, WORD } from './dictionary.ts';
import { proseOf } from './prose.ts';

/** A word that is no Vietnamese one, with the first place at which it stands in a file. */
export interface Misspelling {
  word: string;
  place: Place;
  /** How often it stands there. */
  times: number;
  /** What was likely meant. */
  near?: string;
  /** It is a word whose marks are missing. */
  isBare: boolean;
}

interface Word {
  text: string;
  at: number;
}

/** Looks for what was likely meant. A mark counts as a letter of its own: most slips are of one mark. */
export class Guesses {
  /** The syllables by their first letter, without its marks: that is seldom wrong. */
  readonly #byLetter = new Map<string, string[]>();
  /** The syllables by their letters and their tone, wherever it stands: `giaỉ` is `giải`. */
  readonly #byTone = new Map<string, string>();
  readonly #known = new Map<string, string | undefined>();

  constructor({ syllables }: Dictionary) {
    for (const syllable of syllables) {
      const letter = firstLetter(syllable);
      const of = this.#byLetter.get(letter) ?? [];
      this.#byLetter.set(letter, of);
      of.push(syllable.normalize('NFD'));
      this.#byTone.set(toneLast(syllable), syllable);
    }
  }

  nearest(word: string): string | undefined {
    const moved = this.#byTone.get(toneLast(word));
    if (moved !== undefined) return moved;
    // The rest of a longer word: anything may be meant.
    if (word.length < 3) return undefined;
    if (!this.#known.has(word)) {
      const alike = this.#byLetter.get(firstLetter(word)) ?? [];
      this.#known.set(word, nearest(word.normalize('NFD'), alike)?.normalize('NFC'));
    }
    return this.#known.get(word);
  }
}

/** The tones of Vietnamese (huyền, sắc, ngã, hỏi, nặng), as marks of their own. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

function toneLast(word: string): string {
  const letters = word.normalize('NFD');
  return letters.replace(TONES, '') + (letters.match(TONES) ?? []).join('');
}

const firstLetter = (word: string) => fold(word.charAt(0));

/**
 * The words of a text that are no Vietnamese syllables, each once. Left alone is whatever is likely right: names and abbreviations
 * (capitals), words of other languages (no marks, and none that are missing), what is joined by hyphens (`a-xít`) or with figures.
 * @param open what of a file's text may be repeated
 */
export function checkSpelling(
  open: string,
  file: string,
  dictionary: Dictionary,
  guesses: Guesses,
): Misspelling[] {
  const prose = proseOf(open);
  const words = [...prose.matchAll(WORD)].map(({ 0: text, index }): Word => ({ text, at: index }));
  const placeAt = placesIn(open, file);
  const found = new Map<string, Misspelling>();
  for (const [i, { text, at }] of words.entries()) {
    const isBare = kindOf(words, i, prose, dictionary);
    if (isBare === undefined) continue;
    const word = text.normalize('NFC').toLowerCase();
    const known = found.get(word);
    if (known) known.times += 1;
    else {
      const near = isBare ? undefined : guesses.nearest(word);
      found.set(word, {
        word: text.normalize('NFC'),
        place: placeAt(at),
        times: 1,
        isBare,
        ...(near && { near }),
      });
    }
  }
  return [...found.values()];
}

/** @returns whether the marks of a wrong word are missing; nothing of a word that is left alone */
function kindOf(
  words: readonly Word[],
  i: number,
  prose: string,
  dictionary: Dictionary,
): boolean | undefined {
  const { text, at } = words[i] ?? { text: '', at: 0 };
  const [before, after] = [prose.charAt(at - 1), prose.charAt(at + text.length)];
  if (text.length < 2 || JOINED.test(before) || JOINED.test(after)) return undefined;
  const word = text.normalize('NFC');
  const small = word.toLowerCase();
  if (dictionary.has(small) || /\p{Lu}/u.test(word.slice(1))) return undefined;
  const hasMarks = small !== fold(small);
  const isCapital = word.charAt(0) !== small.charAt(0);
  if (isCapital && (!hasMarks || !beginsSentence(prose, at) || isName(words, i, prose))) return undefined;
  if (hasMarks) return isForeign(small) ? undefined : false;
  if (!dictionary.lacksMarks(small)) return undefined;
  // One word without marks among Vietnamese ones; in a foreign sentence there would be others beside it.
  const beside = [words[i - 1], words[i + 1]].map((each) => each?.text.normalize('NFC').toLowerCase() ?? '');
  return beside.every((each) => each !== fold(each) && dictionary.has(each)) ? true : undefined;
}

/** What makes a word part of something larger. */
const JOINED = /[\p{N}\p{L}_/\\'’&+@#-]/u;

/** Letters and marks that no Vietnamese word has: `café`, `naïve`, `Đắk` in its own spelling with ˘ alone. */
const isForeign = (word: string) => /[fjwzäëïöüÿåçñšž]/.test(word);

/** A sentence, a line, a title, a cell begins here. */
const beginsSentence = (prose: string, at: number) =>
  /(?:^|[.!?:;…"“(|*_>\n]|\n[-+] |\d[.)] )\s*["“‘(*_]*$/u.test(prose.slice(Math.max(0, at - 12), at));

/** Another capital follows: names have several words. */
const isName = (words: readonly Word[], i: number, prose: string): boolean => {
  const [word, next] = [words[i], words[i + 1]];
  if (!word || !next) return false;
  return prose.slice(word.at + word.text.length, next.at) === ' ' && /^\p{Lu}/u.test(next.text);
};
