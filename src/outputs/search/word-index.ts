import { tokenize } from '../../search/tokens.ts';
import { CborWriter } from './cbor.ts';
import { Vocabulary } from './vocabulary.ts';

/** A part of an index: the keys from one to another. */
export interface WordChunk {
  from: string;
  to: string;
  content: Buffer;
}

/** A reader loads a part for each word that is asked for: so many bytes, of which compression leaves two fifths. */
const CHUNK_BYTES = 45_000;

/** How much a token counts, in Pagefind's own measure: what nothing is said of has 25. */
const TITLE_WEIGHT = 175;
const WORD_WEIGHT = 5;

/** Where the tokens of a document lie among those of all: its title, its text, then each of its words once. */
interface Span {
  start: number;
  text: number;
  /** The words of the title come first. */
  words: number;
  otherWords: number;
  end: number;
}

/**
 * Which words stand where, in the form that Pagefind's search reads. The title counts most; single words hardly, so that
 * words which stand together come first.
 */
export class WordIndex {
  readonly #vocabulary = new Vocabulary();
  readonly #documents: Span[] = [];
  #tokens = new Uint32Array(1 << 16);
  #size = 0;

  /** @param blocks texts: the last word of one does not stand together with the first of the next. @returns how many tokens it has */
  add(title: string, blocks: readonly string[]): number {
    const words = new Set<number>();
    const start = this.#size;
    this.#addText(title, words);
    const text = this.#size;
    const inTitle = words.size;
    for (const block of blocks) this.#addText(block, words);
    const ofWords = this.#size;
    // A query of one word must not depend on what follows it.
    for (const word of words) this.#push(this.#vocabulary.token(word));
    const end = this.#size;
    this.#documents.push({ start, text, words: ofWords, otherWords: ofWords + inTitle, end });
    return end - start;
  }

  /** The parts of the index, in the order of their keys. */
  *chunks(): Generator<WordChunk> {
    const { places, ends, documentOf } = this.#placesByToken();
    const words = new CborWriter();
    let [count, from, to] = [0, '', ''];
    const chunk = () => {
      const whole = new CborWriter();
      whole.array(1);
      whole.array(count);
      whole.append(words);
      return { from, to, content: whole.bytes() };
    };
    for (const { text, tokens } of this.#vocabulary.keys()) {
      const ofToken = (token: number) => places.subarray(token === 0 ? 0 : ends[token - 1], ends[token]);
      const written = tokens.map((token) => this.#vocabulary.text(token));
      const plain = tokens[written.indexOf(text)];
      if (count === 0) from = text;
      words.array(3);
      words.text(text);
      if (plain === undefined) words.array(0);
      else this.#writePages(words, ofToken(plain), documentOf);
      words.array(tokens.length - (plain === undefined ? 0 : 1));
      for (const [i, token] of tokens.entries()) {
        if (token === plain) continue;
        words.array(2);
        words.text(written[i] ?? '');
        this.#writePages(words, ofToken(token), documentOf);
      }
      to = text;
      count += 1;
      if (words.size < CHUNK_BYTES) continue;
      yield chunk();
      words.clear();
      count = 0;
    }
    if (count > 0) yield chunk();
  }

  #addText(text: string, words: Set<number>): void {
    const numbers = tokenize(text).map((raw) => this.#vocabulary.word(raw));
    for (let i = 0; i < numbers.length; i += 1) {
      const word = numbers[i] ?? 0;
      words.add(word);
      this.#push(this.#vocabulary.token(word, numbers[i + 1]));
    }
  }

  #push(token: number): void {
    if (this.#size === this.#tokens.length) {
      const larger = new Uint32Array(this.#size * 2);
      larger.set(this.#tokens);
      this.#tokens = larger;
    }
    this.#tokens[this.#size] = token;
    this.#size += 1;
  }

  /** The places of the first token, of the second, and so on, each token's in their order; and to which document each belongs. */
  #placesByToken() {
    const ends = new Uint32Array(this.#vocabulary.size);
    for (let place = 0; place < this.#size; place += 1) add(ends, this.#tokens[place], 1);
    for (let token = 1; token < ends.length; token += 1) add(ends, token, ends[token - 1]);
    const places = new Uint32Array(this.#size);
    const documentOf = new Uint32Array(this.#size);
    for (const [i, { start, end }] of this.#documents.entries()) documentOf.fill(i, start, end);
    const left = ends.slice();
    for (let place = this.#size - 1; place >= 0; place -= 1) {
      const token = this.#tokens[place] ?? 0;
      add(left, token, -1);
      places[left[token] ?? 0] = place;
    }
    return { places, ends, documentOf };
  }

  /** In which documents a token stands, and where there. */
  #writePages(to: CborWriter, places: Uint32Array, documentOf: Uint32Array): void {
    let pages = 0;
    for (let i = 0; i < places.length; i += 1) {
      if (i === 0 || documentOf[places[i] ?? 0] !== documentOf[places[i - 1] ?? 0]) pages += 1;
    }
    to.array(pages);
    let last = 0;
    for (let i = 0; i < places.length; ) {
      const document = documentOf[places[i] ?? 0] ?? 0;
      const span = this.#documents[document];
      let next = i;
      while (next < places.length && documentOf[places[next] ?? 0] === document) next += 1;
      if (span) writePage(to, document - last, places.subarray(i, next), span);
      last = document;
      i = next;
    }
  }
}

const add = (array: Uint32Array, at = 0, more = 0) => {
  array[at] = (array[at] ?? 0) + more;
};

/** A token's places in a document: first those without a weight of their own, each as its distance from the one before. */
function writePage(to: CborWriter, distance: number, places: Uint32Array, span: Span): void {
  const { start, text, words, otherWords } = span;
  let inTitle = 0;
  while (inTitle < places.length && (places[inTitle] ?? 0) < text) inTitle += 1;
  let textEnd = inTitle;
  while (textEnd < places.length && (places[textEnd] ?? 0) < words) textEnd += 1;
  // Each word stands once among the single ones.
  const word = places[textEnd];
  const isTitleWord = word !== undefined && word < otherWords;
  to.array(inTitle > 0 || isTitleWord ? 3 : 2);
  to.integer(distance);
  to.array(textEnd - inTitle + (word === undefined ? 0 : 2) + (inTitle > 0 ? inTitle + 1 : 0));
  writeDistances(to, places.subarray(inTitle, textEnd), start);
  if (word !== undefined) {
    to.integer(-1 - WORD_WEIGHT);
    to.integer(word - start);
  }
  if (inTitle > 0) {
    to.integer(-1 - TITLE_WEIGHT);
    writeDistances(to, places.subarray(0, inTitle), start);
  }
  if (inTitle === 0 && !isTitleWord) return;
  // The same once more as words of the field “title”, the first one.
  to.array(1 + inTitle + (isTitleWord ? 1 : 0));
  to.integer(-1);
  writeDistances(to, places.subarray(0, inTitle), start);
  if (isTitleWord) to.integer(word - (inTitle > 0 ? (places[inTitle - 1] ?? 0) : start));
}

function writeDistances(to: CborWriter, places: Uint32Array, start: number): void {
  let last = start;
  for (const place of places) {
    to.integer(place - last);
    last = place;
  }
}
