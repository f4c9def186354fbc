import { isUtf8 } from 'node:buffer';
import { fromWindows1252 } from '../filters/old-encodings/decode.ts';

/** How much of a page says in which encoding it is. */
const HEAD = 4096;

/** What pages of Vietnamese offices are in that are not UTF-8 and do not say rightly what they are. */
export const STANDARD = 'windows-1258';

/**
 * A saved page as text: by its byte-order mark, by what it says of itself, as UTF-8 where all or most of it is that.
 * Windows-1258 has tone marks as letters of their own; the text comes out as NFC.
 */
export function decodePage(bytes: Uint8Array): string {
  return decodeAs(encodingOf(bytes) ?? STANDARD, bytes).normalize('NFC');
}

/** The encoding that a page says, or shows by its bytes; nothing where it has to be guessed. */
export function encodingOf(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  // UTF-16 without a mark: every other byte of its tags is nothing.
  if (first === 0x3c && second === 0) return 'utf-16le';
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  const [, said = ''] = /\bcharset\s*=\s*["']?\s*([\w-]+)/i.exec(head) ?? [];
  // A page that another program has saved may still name its first encoding.
  if (isUtf8(bytes)) return 'utf-8';
  if (said !== '' && !/^utf-?8$/i.test(said)) return said.toLowerCase();
  return isMostlyUtf8(bytes, said === '' ? MOST_BROKEN : 1) ? 'utf-8' : undefined;
}

/** How many broken letters come to one whole letter, at most, in UTF-8 that does not say what it is. */
const MOST_BROKEN = 0.25;

/** A stray byte, or a letter that was cut, does not make a page another encoding. */
function isMostlyUtf8(bytes: Uint8Array, most: number): boolean {
  const text = new TextDecoder().decode(bytes);
  const broken = countOf(text, BROKEN);
  return broken <= most * (countOf(text, /[^\0-\x7F]/g) - broken);
}

/** How many places of a page in UTF-8 are none; each shows as U+FFFD. */
export const brokenIn = (bytes: Uint8Array): number =>
  isUtf8(bytes) || encodingOf(bytes) !== 'utf-8' ? 0 : countOf(new TextDecoder().decode(bytes), BROKEN);

const BROKEN = /\uFFFD/g;

const countOf = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0;

function decodeAs(encoding: string, bytes: Uint8Array): string {
  if (/^(?:windows-1252|iso-8859-1|us-ascii)$/.test(encoding)) return fromWindows1252(bytes);
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    // A name of an encoding that nobody knows.
    return new TextDecoder(STANDARD).decode(bytes);
  }
}
