/**
 * What is handed to the search engine instead of the text, and what a query becomes. Shared by the indexer and the
 * browser; nothing of it is ever shown.
 *
 * A Vietnamese word is often two or three syllables with blanks between, and an engine for words takes a query for a
 * bag of syllables. So each syllable is joined with the one after it: “đô thị thông” becomes `đôǀthị thịǀthông`.
 * The engine folds marks (ô → o) by their decomposition; đ has none, so it is written as d with a stroke of its own.
 */

/** COMBINING SHORT STROKE OVERLAY: makes of “d” a letter that folds to “d”. */
const STROKE = '\u0335';

/** LATIN LETTER DENTAL CLICK: a letter in no Vietnamese or English text, which joins two syllables. */
export const JOIN = '\u01C0';

/** What the engine must take for letters. */
export const LETTERS = STROKE + JOIN;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

export const withStroke = (text: string) => text.replaceAll('đ', `d${STROKE}`).replaceAll('Đ', `D${STROKE}`);

/** The words of a text as they stand there, in NFC: `168a/QĐ-UBND` is three. */
export const tokenize = (text: string): string[] =>
  text.normalize('NFC').replaceAll(JOIN, ' ').match(WORD) ?? [];

/** A word as it counts: in lower case, its tone mark where today's spelling has it (`Hoà` is `hòa`). */
export function wordOf(raw: string): string {
  const word = raw.toLowerCase();
  return TONE_AT_END.test(word) ? word.normalize('NFD').replace(MOVED_TONE, '$1$3$2').normalize('NFC') : word;
}

const TONE_AT_END = /[oOuU][\u00E0-\u1EF9]$/;
const MOVED_TONE = /(?<!q)((?:o(?=[ae])|u(?=y)))([aey])([\u0300\u0301\u0303\u0309\u0323])$/;

/** The words of a text as they count. */
export const wordsOf = (text: string): string[] => tokenize(text).map(wordOf);

/** Without marks: `Đô thị` → `do thi`. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase();
}

export function hasMarks(text: string): boolean {
  return fold(text) !== text.normalize('NFC').toLowerCase();
}

/** Each word or pair that is asked for costs a reader some 22 kB an index: long queries ask for these and are checked. */
const MOST_ASKED = 3;

/** How many parts of an index a query asks for at first. */
export const askedOf = (query: string) => Math.min(MOST_ASKED, Math.max(1, wordsOf(query).length - 1));

/** A query as joined words, for texts in which they stand together; of a long one the pairs that tell the most. */
export function pairsOf(query: string): string {
  const words = wordsOf(query);
  if (words.length < 2) return withStroke(words.join(' '));
  return withStroke(
    tellingPairs(words)
      .map((i) => `${words[i]}${JOIN}${words[i + 1]}`)
      .join(' '),
  );
}

/**
 * A query as single words, for texts in which they stand anywhere; of a long one those with which its pairs begin:
 * they stand in the same parts of an index, which were loaded for the pairs.
 */
export function singlesOf(query: string): string {
  const words = wordsOf(query);
  if (words.length <= MOST_ASKED) return withStroke(words.join(' '));
  return withStroke(
    tellingPairs(words)
      .map((i) => words[i])
      .join(' '),
  );
}

/** Where the pairs with the longest first words begin, in the order of the query. */
function tellingPairs(words: readonly string[]): number[] {
  const pairs = words.slice(1).map((_, i) => i);
  const length = (i: number) => words[i]?.length ?? 0;
  return pairs
    .sort((a, b) => length(b) - length(a) || a - b)
    .slice(0, MOST_ASKED)
    .sort((a, b) => a - b);
}
