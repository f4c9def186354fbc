import type { MarkdownIt, StateInline } from 'markdown-it';
import { contextOf } from '../../context.ts';

const [STAR, UNDERSCORE] = [0x2a, 0x5f];

const WORD = /[\p{L}\p{N}]/u;
const BLANK = /\s/;

/** What may be bold: words, or what stands between them. */
const WORDS = /[\p{L}\p{N}]|^[:;,.!?]+$/u;

type Delimiter = StateInline['delimiters'][number];

/**
 * Bold and italics as Vietnamese texts write them. CommonMark looks at the characters around a mark: behind a quotation
 * mark, a bracket or a colon a mark before a letter (`**Lưu ý:**nộp`) ends nothing for it. Here marks that it leaves over
 * are paired one after the other, where they can mean nothing else.
 *
 * Three things are no marks: a star inside a word or a number (`5*3*2`), stars in brackets (`(*)`, the sign of a note),
 * and a line to write on (`____`).
 */
export function emphasis(md: MarkdownIt): void {
  const Plain = md.inline.State;
  md.inline.State = class extends Plain {
    override scanDelims(start: number, canSplitWord: boolean) {
      const scanned = super.scanDelims(start, canSplitWord);
      const { length } = scanned;
      if (isMark(this.src, start, length)) return scanned;
      return { can_open: false, can_close: false, length };
    }
  };
  md.inline.ruler2.after('balance_pairs', 'eased_emphasis', (state) => {
    ease(state, state.delimiters);
    for (const meta of state.tokens_meta) if (meta?.delimiters) ease(state, meta.delimiters);
    return true;
  });
}

function isMark(src: string, start: number, length: number): boolean {
  const [before, after] = [src.charAt(start - 1), src.charAt(start + length)];
  switch (src.charCodeAt(start)) {
    case UNDERSCORE:
      return length < 4;
    case STAR:
      if (before === '(' && after === ')') return false;
      return length > 1 || !WORD.test(before) || !WORD.test(after) || isAtWord(src, start);
    default:
      return true;
  }
}

const LETTER = /\p{L}/u;

/**
 * A star between two letters ends a passage of a line that another star begins at its word (`*họp*Ảnh: Mai`), or begins one
 * that ends so.
 */
function isAtWord(src: string, at: number): boolean {
  if (!LETTER.test(src.charAt(at - 1)) || !LETTER.test(src.charAt(at + 1))) return false;
  const [open, close] = [src.lastIndexOf('*', at - 1), src.indexOf('*', at + 1)];
  const isPassage = (from: number, to: number) =>
    to - from > 2 &&
    !/\n/.test(src.slice(from, to)) &&
    !BLANK.test(src.charAt(from + 1) + src.charAt(to - 1));
  const opens = open >= 0 && !WORD.test(src.charAt(open - 1)) && src.charAt(open - 1) !== '*';
  if (opens && isPassage(open, at)) return true;
  const closes = close >= 0 && !WORD.test(src.charAt(close + 1)) && src.charAt(close + 1) !== '*';
  return closes && isPassage(at, close) && src.charAt(open + 1) !== '*';
}

/** One mark, of one star or of several. */
interface Mark {
  /** Its first star in the list of delimiters. */
  first: number;
  length: number;
  /** The characters around it; empty at an end of the text. */
  before: string;
  after: string;
  /** Where it stands in the text. */
  from: number;
  isPaired: boolean;
}

function ease({ src, env, tokens }: StateInline, delimiters: Delimiter[]): void {
  if (delimiters.length < 2) return;
  const { starts } = contextOf(env).positions;
  const closing = new Set(delimiters.map(({ end }) => end));
  const marks: Mark[] = [];
  for (let first = 0; first < delimiters.length; ) {
    const { marker, length = 0, token } = delimiters[first] ?? {};
    const opening = tokens[token ?? -1];
    const from = opening && starts.get(opening);
    if (marker === STAR && from !== undefined && isMark(src, from, length)) {
      const indices = Array.from({ length }, (_, i) => first + i);
      marks.push({
        first,
        length,
        from,
        before: src.charAt(from - 1),
        after: src.charAt(from + length),
        isPaired: indices.every((i) => delimiters[i]?.end !== -1 || closing.has(i)),
      });
    }
    first += Math.max(1, marker === STAR ? length : 1);
  }
  if (marks.every(({ isPaired }) => isPaired)) return;
  if (partGlued(src, delimiters, marks)) return;
  const bold = marks.filter(({ length }) => length === 2);
  if (bold.some(({ isPaired }) => !isPaired) && marks.every(({ length }) => length < 3))
    pairUp(delimiters, bold, (open, close) => isBold(src, open, close));
  const loose = marks.filter(({ length, isPaired }) => length === 1 && !isPaired);
  if (loose.length > 0) pairUp(delimiters, loose, (open, close) => isItalic(src, open, close));
}

/**
 * Three stars between a passage in bold and one in italics (`**Lưu ý:***nộp*`, `*Ghi chú:***nộp**`): those that the first one
 * began with end it, and the others begin the next.
 * @returns whether all marks are such
 */
function partGlued(src: string, delimiters: Delimiter[], marks: readonly Mark[]): boolean {
  if (marks.length === 0 || marks.length % 3 > 0) return false;
  const triples = Array.from({ length: marks.length / 3 }, (_, i) => marks.slice(i * 3, i * 3 + 3));
  const isPassage = (from: number, to: number) => {
    const words = src.slice(from, to);
    return WORD.test(words) && !BLANK.test(words.charAt(0) + words.slice(-1));
  };
  const areSure = triples.every(
    ([a, b, c]) =>
      a &&
      b?.length === 3 &&
      c?.length === 3 - a.length &&
      isPassage(a.from + a.length, b.from) &&
      isPassage(b.from + 3, c.from),
  );
  if (!areSure) return false;
  for (const [a, b, c] of triples) {
    if (!a || !b || !c) continue;
    const pairs = [
      [a.first, b.first, a.length],
      [b.first + a.length, c.first, c.length],
    ] as const;
    for (const mark of [a, b, c])
      for (let i = 0; i < mark.length; i += 1) setEnd(delimiters, mark.first + i, -1);
    for (const [open, close, length] of pairs)
      for (let i = 0; i < length; i += 1) setEnd(delimiters, open + i, close + length - 1 - i);
  }
  return true;
}

/** Pairs all marks one after the other, if each pair is sure and none crosses another; else all stays as it was. */
function pairUp(
  delimiters: Delimiter[],
  marks: readonly Mark[],
  isSure: (open: Mark, close: Mark) => boolean,
): void {
  if (marks.length % 2 === 1) return;
  const pairs: [Mark, Mark][] = [];
  for (let i = 0; i < marks.length; i += 2) {
    const [open, close] = marks.slice(i, i + 2);
    if (!open || !close || !isSure(open, close)) return;
    pairs.push([open, close]);
  }
  const before = delimiters.map(({ end }) => end);
  for (const { first, length } of marks)
    for (let i = 0; i < length; i += 1) setEnd(delimiters, first + i, -1);
  for (const [open, close] of pairs) {
    for (let i = 0; i < open.length; i += 1)
      setEnd(delimiters, open.first + i, close.first + close.length - 1 - i);
  }
  if (areNested(delimiters)) return;
  for (const [i, end] of before.entries()) setEnd(delimiters, i, end);
}

function setEnd(delimiters: readonly Delimiter[], i: number, end: number): void {
  const delimiter = delimiters[i];
  if (delimiter) delimiter.end = end;
}

function areNested(delimiters: readonly Delimiter[]): boolean {
  const open: number[] = [];
  const closing = new Set(delimiters.map(({ end }) => end));
  for (const [i, { end }] of delimiters.entries()) {
    if (closing.has(i) && open.pop() !== i) return false;
    if (end !== -1) open.push(end);
  }
  return open.length === 0;
}

const isBlank = (sign: string) => sign === '' || BLANK.test(sign);

/** A blank on the inner side of one mark is a slip of the finger, unless a word stands on its outer side. */
function isBold(src: string, open: Mark, close: Mark): boolean {
  const words = src.slice(open.from + 2, close.from);
  if (!WORDS.test(words)) return false;
  const [isOpenTight, isCloseTight] = [!isBlank(open.after), !isBlank(close.before)];
  if (isOpenTight && isCloseTight) return true;
  if (!isOpenTight && WORD.test(open.before)) return false;
  if (!isCloseTight && WORD.test(close.after)) return false;
  return isOpenTight || isCloseTight || /\p{L}{2}/u.test(words);
}

/** A single star is also the sign of a note: both must stand as marks do. */
function isItalic(src: string, open: Mark, close: Mark): boolean {
  if (!WORD.test(src.slice(open.from + 1, close.from))) return false;
  if (isBlank(open.after) || isBlank(close.before)) return false;
  return !WORD.test(open.before) && !WORD.test(close.before) && WORD.test(close.after);
}
