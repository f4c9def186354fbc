import { SPELLINGS } from './spellings.ts';
import { fold, hasMarks, wordsOf } from './tokens.ts';

/** An abbreviation of the office and what it means. */
export interface Abbreviation {
  short: string;
  full: string;
}

/** Each is looked up by itself, and costs a reader what it loads. */
const MOST_VARIANTS = 6;
const MOST_SPLITS = 3;

/** A query and the same with words spelled otherwise, abbreviations written out, or what they mean abbreviated. */
export function variantsOf(query: string, abbreviations: readonly Abbreviation[]): string[] {
  const words = wordsOf(query);
  const variants = [words.join(' ')];
  const groups = [...abbreviations.map(({ short, full }) => [short, full]), ...SPELLINGS];
  for (const spellings of groups) {
    for (const spelling of spellings) {
      const from = wordsOf(spelling);
      const at = placeOf(from, words);
      if (at < 0) continue;
      for (const other of spellings) {
        if (other === spelling) continue;
        const to = [...words.slice(0, at), ...wordsOf(other), ...words.slice(at + from.length)];
        variants.push(to.join(' '));
      }
      break;
    }
  }
  return [...new Set(variants)].filter(Boolean).slice(0, MOST_VARIANTS);
}

/** Where a run of words begins in others, compared without marks that were not typed; -1 where it is not there. */
const placeOf = (run: readonly string[], words: readonly string[]): number =>
  words.findIndex((_, i) => run.length > 0 && run.every((word, k) => isSame(words[i + k], word)));

/** Typed marks count; where none are typed, any will do. */
function isSame(typed: string | undefined, word: string): boolean {
  return typed !== undefined && (typed === word || (!hasMarks(typed) && typed === fold(word)));
}

/** A query with what is no syllable taken for two that were typed as one: `ytế` → `y tế`. To be tried where it finds nothing. */
export function splitsOf(query: string): string[] {
  let splits: string[][] = [[]];
  const words = wordsOf(query);
  for (const word of words) {
    const ways = waysOf(word).map((way) => way.join(' '));
    splits = splits.flatMap((before) => (ways.length > 0 ? ways : [word]).map((way) => [...before, way]));
  }
  const whole = words.join(' ');
  return splits
    .map((parts) => parts.join(' '))
    .filter((each) => each !== whole)
    .slice(0, MOST_SPLITS);
}

/** The ways to read a word as two syllables, or else as three; none for one that is a syllable. */
function waysOf(word: string): string[][] {
  if (isSyllable(word)) return [];
  const two = inTwo(word, (rest) => (isSyllable(rest) ? [[rest]] : []));
  return two.length > 0
    ? two
    : inTwo(word, (rest) => inTwo(rest, (last) => (isSyllable(last) ? [[last]] : [])));
}

/** The ways to take a syllable from the beginning of a word. */
function inTwo(word: string, waysOfRest: (rest: string) => string[][]): string[][] {
  const ways: string[][] = [];
  for (let at = 1; at < word.length; at += 1) {
    const [first, rest] = [word.slice(0, at), word.slice(at)];
    if (isSyllable(first)) ways.push(...waysOfRest(rest).map((way) => [first, ...way]));
  }
  return ways;
}

const ONSET = 'b|ch|c|d|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x';
const OPEN =
  'a|ai|ao|au|ay|e|eo|eu|i|ia|ieu|iu|o|oa|oai|oao|oay|oe|oeo|oi|u|ua|ue|ui|uo|uoi|uou|uu|uy|uya|uyu|y|ye|yeu';
const CLOSED = 'a|e|i|ie|o|oa|oe|oo|u|ue|uo|uye|uy|ye|y';
const SYLLABLE = new RegExp(`^(?:${ONSET})?(?:(?:${OPEN})|(?:${CLOSED})(?:ch|c|ng|nh|m|n|p|t))$`);

/** Whether a word could be a Vietnamese syllable, by its letters without marks. */
const isSyllable = (word: string) => SYLLABLE.test(fold(word));
