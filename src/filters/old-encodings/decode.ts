import { TCVN3, VNI } from './tables.ts';

/** How a text came to be garbled: written for a font of old days, or UTF-8 that was read as Windows-1252 and saved as such. */
export type OldEncoding = 'tcvn3' | 'vni' | 'utf-8-twice';

const OLD: readonly string[] = ['tcvn3', 'vni', 'utf-8-twice'] satisfies OldEncoding[];

/** Whether a text that is garbled so can be decoded as a whole. */
export const isOld = (encoding: string): encoding is OldEncoding => OLD.includes(encoding);

/** One letter of an encoding; for VNI the longer ones first. */
const LETTERS = {
  tcvn3: new RegExp(`[${[...TCVN3.keys()].join('')}]`, 'g'),
  vni: new RegExp([...VNI.keys()].sort((a, b) => b.length - a.length).join('|'), 'g'),
};

/**
 * What Windows-1252 shows for the bytes 0x80 to 0x9F; those that it does not know are control characters. Not taken from
 * `TextDecoder`: some releases of Node.js read that encoding as Latin-1.
 */
const C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

const byteOf = (letter: string): number => {
  const at = C1.indexOf(letter);
  return at < 0 ? (letter.codePointAt(0) ?? 0) : 0x80 + at;
};

/** Bytes as programs of Windows show them whose users know of no encoding. */
export const fromWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009F]/g, (sign) => C1.charAt(sign.charCodeAt(0) - 0x80));

/** Two or three characters that are one letter of UTF-8. */
const TWICE =
  /[\u00C2-\u00DF][\u0080-\u00BF\u0152-\u017E\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]|[\u00E0-\u00EF][\u0080-\u00BF\u0152-\u017E\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]{2}/g;

/** The text that was meant. What is no letter of the encoding stays as it is. */
export function decode(text: string, encoding: OldEncoding): string {
  switch (encoding) {
    case 'tcvn3':
      return text.replace(LETTERS.tcvn3, (letter) => TCVN3.get(letter) ?? letter);
    case 'vni':
      return text.replace(LETTERS.vni, (letter) => VNI.get(letter) ?? letter);
    case 'utf-8-twice':
      return text.replace(TWICE, decodedOnce).normalize('NFC');
  }
}

function decodedOnce(written: string): string {
  const bytes = Uint8Array.from(written, byteOf);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return written;
  }
}
