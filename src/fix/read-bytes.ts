import { fromWindows1252 } from '../filters/old-encodings/decode.ts';
import { isSyllable } from '../filters/old-encodings/syllable.ts';
import { fileGuise } from '../reader/file-guise.ts';
import { asMeant } from './text/old-letters.ts';

/** Of the words that are not plain letters so many are Vietnamese, if the encoding is the right one. */
const LEAST_SYLLABLES = 0.8;
const LEAST_WORDS = 2;

/** What a file that is no UTF-8 says, and what programs show of it that do not know its encoding. */
export interface OldText {
  raw: string;
  seen: string;
}

/** The text of a file that is no UTF-8, where its encoding is certain. */
export function textOfOldBytes(bytes: Uint8Array): OldText | undefined {
  const raw = decoded(bytes);
  if (raw === undefined) return undefined;
  return { raw, seen: fileGuise(bytes) === 'utf-16' ? raw : fromWindows1252(bytes) };
}

function decoded(bytes: Uint8Array): string | undefined {
  switch (fileGuise(bytes)) {
    case 'utf-16':
      return fromUtf16(bytes);
    case 'windows-1258':
      return fromWindows1258(bytes);
    case 'tcvn3':
      return asMeant(fromWindows1252(bytes), 'tcvn3');
    case 'vni':
      return asMeant(fromWindows1252(bytes), 'vni');
    default:
      return undefined;
  }
}

function fromUtf16(bytes: Uint8Array): string | undefined {
  const isBigEndian = bytes[0] === 0xfe || (bytes[0] !== 0xff && bytes[0] === 0);
  const text = new TextDecoder(isBigEndian ? 'utf-16be' : 'utf-16le').decode(bytes);
  return text.includes('\uFFFD') || text.includes('\0') ? undefined : text;
}

/**
 * Windows-1258 writes tones as marks of their own behind the letter. A text without them, or that reads as well in
 * Windows-1252, may be in any of the two.
 */
function fromWindows1258(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder('windows-1258').decode(bytes);
  if (!/[a-zâăêôơư][\u0300\u0301\u0303\u0309\u0323]/i.test(text) || text.includes('\uFFFD')) return undefined;
  const { words, syllables } = wordsOf(text.normalize('NFC'));
  const isSure = words >= LEAST_WORDS && syllables >= words * LEAST_SYLLABLES;
  return isSure && syllables > wordsOf(fromWindows1252(bytes)).syllables ? text : undefined;
}

/** The words of a text that are not plain letters, and how many of them are Vietnamese ones. */
function wordsOf(text: string): { words: number; syllables: number } {
  const words = (text.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => /[^ -~]/.test(word));
  return { words: words.length, syllables: words.filter(isSyllable).length };
}
