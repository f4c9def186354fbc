import {
  isBullet,
  isSureSign,
  isWordSign,
  type Marker,
  MOST_SKIPPED,
  type Reading,
  readMarker,
} from './markers.ts';

/** A sign at the beginning of a line, read beside all others of its text. */
export interface Item extends Reading, Omit<Marker, 'readings'> {
  line: number;
  /** Where the sign begins. */
  start: number;
  /** Lines without an empty one between them have the same number. */
  chunk: number;
  /** Whether the sign before or after it in the text, of the same kind, is its neighbour in order. */
  isLinked: boolean;
  /** Whether it begins a list; else the line is text: “15. Mọi người được mời.” */
  isCertain: boolean;
  /** Whether it does so right below a line of text. */
  interrupts: boolean;
  /** The next sign of the same kind. */
  next: Item | undefined;
}

/** Where a list may begin: the words before end with a colon, or as a sentence does. */
const COLON = /:[*_\s]*$/;
const SENTENCE_END = /[.:;!?…][”"’')\]*_\s]*$/;

/** As many characters as tell how a line ends. */
const LONGEST_END = 20;

/** All signs that may begin the items of lists in a text, in one pass. */
export class Outline {
  /** For each line where its first word is, and its sign. */
  readonly #firsts: number[] = [];
  readonly #items: (Item | undefined)[] = [];
  /** The chunk of each line, and of each chunk the line of its last item. */
  readonly #chunks: number[] = [];
  readonly #lastOfChunk: number[] = [];
  /** For each line the last item above it. */
  readonly #above: (Item | undefined)[] = [];
  readonly #last = new Map<string, Item>();

  constructor(src: string) {
    let chunk = 0;
    let before = '';
    let wasEmpty = true;
    let above: Item | undefined;
    for (let start = 0, line = 0; start <= src.length; line += 1) {
      const newline = src.indexOf('\n', start);
      const end = newline === -1 ? src.length : newline;
      const first = firstSign(src, start, end);
      this.#firsts[line] = first;
      if (first === end) {
        if (!wasEmpty) chunk += 1;
        wasEmpty = true;
        this.#items[line] = undefined;
        this.#above[line] = above;
      } else {
        this.#above[line] = above;
        const marker = readMarker(src, first, end);
        const item = marker && this.#add(marker, line, first, chunk, before);
        this.#items[line] = item;
        above = item ?? above;
        before = src.slice(Math.max(first, end - LONGEST_END), end);
        wasEmpty = false;
      }
      this.#chunks[line] = chunk;
      start = end + 1;
    }
  }

  /** Whether what is at a place is the first of its line: only the signs of quotations may stand before it. */
  isFirst(line: number, start: number): boolean {
    return this.#firsts[line] === start;
  }

  /** The sign with which a line begins. */
  itemOf(line: number): Item | undefined {
    return this.#items[line];
  }

  /** Whether another item begins below a line, with no empty line between. */
  goesOnBelow(line: number): boolean {
    return (this.#lastOfChunk[this.#chunks[line] ?? -1] ?? -1) > line;
  }

  above(line: number): Item | undefined {
    return this.#above[line];
  }

  #add(marker: Marker, line: number, start: number, chunk: number, before: string): Item {
    const { kind, number, rank } = this.#choose(marker.readings);
    const last = this.#last.get(kind);
    const isOfWord = isWordSign(kind);
    const isNear = last !== undefined && (last.chunk === chunk || (isOfWord && last === this.#above[line]));
    const isLinked = last !== undefined && isNext(last, kind, number, isNear);
    const isCertain =
      isLinked ||
      (isOfWord
        ? isOfWordAlone(marker, this.#above[line], chunk)
        : beginsAlone(marker, kind, number, before));
    const item: Item = {
      typed: marker.typed,
      end: marker.end,
      isSpaced: marker.isSpaced,
      isTabbed: marker.isTabbed,
      isStandard: marker.isStandard,
      kind,
      number,
      rank,
      line,
      start,
      chunk,
      isLinked,
      isCertain,
      // Below text: as CommonMark has it, or where a sentence ends.
      interrupts: isLinked || (isCertain && (marker.isStandard || SENTENCE_END.test(before))),
      next: undefined,
    };
    if (last) last.next = item;
    if (last && isLinked) last.isLinked = last.isCertain = last.interrupts = true;
    this.#last.set(kind, item);
    if (item.isCertain) this.#lastOfChunk[chunk] = line;
    return item;
  }

  /** `i)` goes on after `h)`, or begins Roman numbers. */
  #choose(readings: Marker['readings']): Reading {
    const [first, second] = readings;
    if (!second) return first;
    const goesOn = ({ kind, number }: Reading) => {
      const last = this.#last.get(kind);
      return last !== undefined && number > last.number && number - last.number <= MOST_SKIPPED;
    };
    if (goesOn(second) && !goesOn(first)) return second;
    return !goesOn(first) && second.number === 1 ? second : first;
  }
}

function firstSign(src: string, from: number, end: number): number {
  let at = from;
  while (at < end && ' \t>'.includes(src.charAt(at))) at += 1;
  return at;
}

/** Whether a sign goes on where another one stopped. Line by line numbers may skip or stand twice. */
function isNext(last: Item, kind: string, number: number, isSameChunk: boolean): boolean {
  if (isBullet(last)) return isSameChunk;
  if (number === last.number) return isSameChunk;
  return (
    number > last.number && (isSameChunk || number - last.number <= (/a/i.test(kind) ? MOST_SKIPPED : 1))
  );
}

/** Kinds whose first sign is sure to begin a list; `A. Nguyễn`, `1-`, `(a)` and `a.` are much else, `1.5` too. */
const SURE = /^(?:a[)/]|1\/|I[./)]|(?:\d+\.)+1[./)])$/;

/** Whether a sign begins a list even where no other one of its kind is near. */
function beginsAlone(marker: Marker, kind: string, number: number, before: string): boolean {
  if (marker.isStandard) return number <= 1;
  if (kind === '•') return true;
  if (BULLETS.includes(kind)) return COLON.test(before);
  return marker.isSpaced && number === 1 && SURE.test(kind);
}

const BULLETS = '-+–—';

/** A single bullet of Word's lower levels: behind its tab nothing else is meant, or it stands below one with a tab. */
function isOfWordAlone({ typed, isTabbed }: Marker, above: Item | undefined, chunk: number): boolean {
  if (!isTabbed) return false;
  return (
    isSureSign(typed) || (above !== undefined && above.chunk === chunk && above.isTabbed && isBullet(above))
  );
}
