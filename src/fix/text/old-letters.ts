import { decode, isOld, type OldEncoding } from '../../filters/old-encodings/decode.ts';
import { detectEncodings } from '../../filters/old-encodings/detect.ts';
import { isSyllable } from '../../filters/old-encodings/syllable.ts';
import { normalise } from '../../system/encoding.ts';
import type { Fix } from '../fix.ts';

/** Letters that no old encoding shows: a line with them is in good order. */
const GOOD = /[ăđĩũơưĂĐĨŨƠƯ\u1EA0-\u1EF9]/;

/** Words, with all signs that are letters in one of the encodings. */
const WORDS = /[\p{L}\u0080-\u00BF\u00D7\u00F7]+/gu;

/** Names of other peoples and abbreviations are no syllables. */
const LEAST_SYLLABLES = 0.8;

/** A text of TCVN3, VNI or twice encoded UTF-8, all of it or some of its lines, as it was meant. */
export const oldLetters: Fix = { id: 'old-letters', fix: (text) => converted(text) ?? text };

function converted(text: string): string | undefined {
  const [only, ...others] = detectEncodings(text);
  if (!only || others.length > 0) return undefined;
  const { encoding } = only;
  if (!isOld(encoding)) return undefined;
  const meant = asMeant(text, encoding);
  return meant !== undefined && detectEncodings(normalise(meant)).length === 0 ? meant : undefined;
}

/**
 * A text as it was meant, if that is certain: nothing is, where good and garbled letters stand on one line, or where a line
 * reads well in both ways and others of the same text are in good order.
 */
export function asMeant(text: string, encoding: OldEncoding): string | undefined {
  const lines = text.split('\n').map((written) => ({ written, ...look(written, encoding) }));
  const isMixed = lines.some(({ isGood }) => isGood);
  const words = { changed: 0, syllables: 0 };
  for (const line of lines) {
    if (line.isGood ? line.garbled > 0 : isMixed && line.changed > 0 && line.garbled === 0) return undefined;
    if (line.isGood) continue;
    words.changed += line.changed;
    words.syllables += line.syllables;
  }
  if (words.syllables < words.changed * LEAST_SYLLABLES) return undefined;
  return lines.map(({ written, isGood }) => (isGood ? written : decode(written, encoding))).join('\n');
}

/** How the words of a line look: how many the encoding changes, into how many syllables, and how many were none. */
function look(line: string, encoding: OldEncoding) {
  let [changed, syllables, garbled] = [0, 0, 0];
  for (const [word] of line.matchAll(WORDS)) {
    const meant = decode(word, encoding);
    if (meant === word || !/\p{L}/u.test(meant)) continue;
    changed += 1;
    if (isSyllable(meant) || /^[A-ZĐ]+$/.test(meant)) syllables += 1;
    if (!isSyllable(word)) garbled += 1;
  }
  return { isGood: GOOD.test(line), changed, syllables, garbled };
}
