import { lineAt, lineStarts } from './positions.ts';

/** When searches in vain have gone through a text so many times, further ones look near the last word found alone. */
const MOST_IN_VAIN = 20;
const NEAR = 1000;

/** Finds words in the lines of a text. Words mostly come in their order: what was searched is not searched again. */
export class WordFinder {
  readonly #text: string;
  /** The offset of each line, and of the end. */
  readonly #lines: readonly number[];
  /** The block of the last search, by its first line, and where its word was. */
  #block = -1;
  #offset = 0;
  /** How many characters may still be searched in vain. */
  #budget: number;

  constructor(text: string) {
    this.#text = text;
    this.#budget = (text.length + NEAR) * MOST_IN_VAIN;
    this.#lines = [...lineStarts(text), text.length + 1];
  }

  /** The line and column, from 0, of a word in the lines from `from` to before `to`. */
  find(word: string, from: number, to: number): { line: number; column: number } | undefined {
    const start = this.#lines[from] ?? this.#text.length;
    const end = Math.max(start, (this.#lines[to] ?? this.#text.length + 1) - 1);
    if (from !== this.#block) [this.#block, this.#offset] = [from, start];
    let offset = this.#search(word, this.#offset, end);
    if (offset === -1 && this.#offset > start && this.#budget > 0) {
      offset = this.#search(word, start, end);
      if (offset !== -1) this.#budget -= offset - start;
    }
    if (offset === -1) return undefined;
    this.#offset = offset;
    const line = lineAt(this.#lines, offset);
    return { line, column: offset - (this.#lines[line] ?? 0) };
  }

  #search(word: string, from: number, end: number): number {
    const to = this.#budget > 0 ? end : Math.min(end, from + NEAR);
    const at = this.#text.slice(from, to).indexOf(word);
    if (at !== -1) return from + at;
    this.#budget -= to - from;
    return -1;
  }
}
