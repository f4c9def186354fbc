import { isUtf8 } from 'node:buffer';
import { BIDI_CONTROLS, type BidiControl, firstBidiControl, isBidiControl } from './bidi-controls.ts';

/**
 * Zero-width characters that editors paste without seeing them: space, non-joiner, joiner, word joiner, byte-order
 * mark. A joiner between two pictographs is part of one emoji and stays.
 */
const ZERO_WIDTH =
  /[\u200B\u200C\u2060\uFEFF]|(?<!\p{Extended_Pictographic}\uFE0F?|\p{Emoji_Modifier})\u200D|\u200D(?!\p{Extended_Pictographic})/gu;

const MAY_HOLD_ZERO_WIDTH = /[\u200B-\u200D\u2060\uFEFF]/;

/** Characters that XML forbids, so that one of them would break a feed: nobody sees them in an editor either. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF\p{Surrogate}]/gu;

/** A soft hyphen breaks words that are searched for; marks of direction do nothing in a text that runs one way. */
const SOFT = /[\u00AD\u061C\u200E\u200F]/g;

/** Signs of Word's fonts Symbol and Wingdings: their letters have no meaning outside Word. */
const WORD_SIGNS: Readonly<Record<string, string>> = {
  '\uF020': ' ',
  '\uF02A': '*',
  '\uF02D': '-',
  '\uF06C': '●',
  '\uF06E': '■',
  '\uF06F': '□',
  '\uF071': '❑',
  '\uF076': '❖',
  '\uF09F': '•',
  '\uF0A3': '≤',
  '\uF0A7': '▪',
  '\uF0A8': '□',
  '\uF0B0': '°',
  '\uF0B1': '±',
  '\uF0B3': '≥',
  '\uF0B4': '×',
  '\uF0B7': '•',
  '\uF0D8': '➢',
  '\uF0E0': '→',
  '\uF0F0': '⇨',
  '\uF0FC': '✓',
  '\uF0FE': '☑',
};
const OF_WORD = new RegExp(`[${Object.keys(WORD_SIGNS).join('')}]`, 'g');

/** Those of them that begin the lines of a list; boxes to be ticked are not. */
const BULLETS =
  /^([ \t]*(?:>[ \t]?)*)[\uF02D\uF06C\uF06E\uF071\uF076\uF09F\uF0A7\uF0B7\uF0D8\uF0FC][ \t\u00A0]*(?=\S)/gm;

/** Any character that `normalise` may change; a text without one has only its NFC to be seen to. */
const SUSPECT =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\u0000-\u0008\v\f\r\u000E-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060\u2066-\u2069\uD800-\uDFFF\uF020-\uF0FF\uFEFF\uFFFE\uFFFF]/;

export interface BadByte {
  /** Offset of the byte in the file, from 0. */
  offset: number;
  byte: number;
  line: number;
  column: number;
}

/**
 * Bytes of a content file → its text as `normalise` gives it, or the first byte that is not UTF-8. A zero byte counts
 * as such: it is never typed, and every UTF-16 file of plain letters is full of them. A sign that turns the direction of what
 * follows is reported where it stands: behind it a text reads otherwise than it is.
 */
export function decode(bytes: Uint8Array, lineBreak: LineBreak = ' '): string | BadByte | BidiControl {
  const zero = bytes.indexOf(0);
  if (!isUtf8(zero === -1 ? bytes : bytes.subarray(0, zero))) return badByte(bytes, endOfValid(bytes));
  if (zero !== -1) return badByte(bytes, zero);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  return PLAIN.test(text) ? text : (firstBidiControl(text) ?? normalise(text, lineBreak));
}

/** Latin letters with and without marks, and what stands between them: nothing of such a text can change, nor joins another. */
export const PLAIN = /^[\t\n -~\u00A0-\u00AC\u00AE-\u024F\u1E00-\u1EFF\u2010-\u2027\u2030-\u205E\u20AB]*$/;

/**
 * More marks on one letter than any writing has. To bring them into the order of NFC takes time by the square; behind
 * a COMBINING GRAPHEME JOINER the order begins anew (the Stream-Safe Text Format, UAX #15).
 */
const HEAPED_MARKS = /((?:(?!\u034F)\p{M}){30})(?=(?!\u034F)\p{M})/gu;

/** Letters with their marks as one character each (NFC), in a time that grows with the length of the text. */
export const toNfc = (text: string) => text.replace(HEAPED_MARKS, '$1\u034F').normalize('NFC');

/** The ends of lines as one character each. */
export const withLf = (text: string) => text.replace(/\r\n?/g, '\n');

/**
 * Word's own line break within a paragraph, which `normalise` makes a blank, or keeps for a body as one character: the lines
 * of a message stay those that editors count.
 */
export const LINE_BREAK = '\v';
export type LineBreak = typeof LINE_BREAK | ' ';

/** Word's vertical tab, and what other programs write for it: LINE SEPARATOR, PARAGRAPH SEPARATOR. */
const LINE_BREAKS = /[\v\u2028\u2029]/g;
/** At the beginning and the end of a line they break nothing. */
const IDLE_BREAKS = /^[ \t]*\v[ \t\v]*|(?<![\v \t])[ \t]*\v[\v \t]*$/gm;

/**
 * NFC, LF, nothing that nobody sees, no signs of Word's fonts, no half of a surrogate pair. Idempotent.
 * @param lineBreak what stands for a line break of Word
 */
export function normalise(text: string, lineBreak: LineBreak = ' '): string {
  if (PLAIN.test(text)) return text;
  if (!SUSPECT.test(text)) return toNfc(text);
  // A form feed is Word's page break.
  let out = withLf(text)
    .replaceAll('\f', ' ')
    .replace(LINE_BREAKS, lineBreak)
    .replace(CONTROL, '')
    .replace(SOFT, '');
  if (isBidiControl(out)) out = out.replace(BIDI_CONTROLS, '');
  if (/[\uF020-\uF0FF]/.test(out)) {
    out = out.replace(BULLETS, '$1- ').replace(OF_WORD, (sign) => WORD_SIGNS[sign] ?? sign);
  }
  if (MAY_HOLD_ZERO_WIDTH.test(out)) out = out.replace(ZERO_WIDTH, '');
  if (out.includes(LINE_BREAK))
    out = out.replace(IDLE_BREAKS, (breaks) => breaks.replaceAll(LINE_BREAK, ' '));
  return toNfc(out);
}

/** Where the longest valid prefix ends, found by halving, less the beginning of a character that never came. */
function endOfValid(bytes: Uint8Array): number {
  let offset = 0;
  let bad = bytes.length;
  while (bad - offset > 1) {
    const middle = (offset + bad) >> 1;
    if (isValid(bytes.subarray(0, middle), { stream: true })) offset = middle;
    else bad = middle;
  }
  while (offset > 0 && !isValid(bytes.subarray(0, offset), { stream: false })) offset -= 1;
  return offset;
}

function isValid(bytes: Uint8Array, options: { stream: boolean }): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, options);
    return true;
  } catch {
    return false;
  }
}

function badByte(bytes: Uint8Array, offset: number): BadByte {
  const before = new TextDecoder().decode(bytes.subarray(0, offset));
  return {
    offset,
    byte: bytes[offset] ?? 0,
    line: before.split('\n').length,
    column: before.length - before.lastIndexOf('\n'),
  };
}
