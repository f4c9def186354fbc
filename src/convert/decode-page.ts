import { isUtf8 } from 'node:buffer';
import { fromWindows1252 } from '../filters/old-encodings/decode.ts';

/** How much of a page says in which encoding it is. */
const HEAD = 4096;

/** What pages of Vietnamese offices are in that neither are UTF-8 nor say what they are. */
export const STANDARD = 'windows-1258';

/**
 * A saved page as text: by its byte-order mark, by what it says of itself, as UTF-8 where it is that. Windows-1258 has
 * tone marks as letters of their own; the text comes out as NFC.
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
  // What was saved anew by another program may say what it was before.
  if (isUtf8(bytes)) return 'utf-8';
  return said === '' || /^utf-?8$/i.test(said) ? undefined : said.toLowerCase();
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  if (/^(?:windows-1252|iso-8859-1|us-ascii)$/.test(encoding)) return fromWindows1252(bytes);
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    // A name of an encoding that nobody knows.
    return new TextDecoder(STANDARD).decode(bytes);
  }
}
