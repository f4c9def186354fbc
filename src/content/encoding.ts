/**
 * Zero-width characters that editors paste without seeing them: space, non-joiner, joiner, word joiner, byte-order
 * mark. A joiner between two pictographs is part of one emoji and stays.
 */
const ZERO_WIDTH =
  /[\u200B\u200C\u2060\uFEFF]|(?<!\p{Extended_Pictographic}\uFE0F?|\p{Emoji_Modifier})\u200D|\u200D(?!\p{Extended_Pictographic})/gu;

const MAY_HOLD_ZERO_WIDTH = /[\u200B-\u200D\u2060\uFEFF]/;

export interface BadByte {
  /** Offset of the byte in the file, from 0. */
  offset: number;
  byte: number;
  line: number;
  column: number;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Bytes of a content file → its text in NFC with LF line ends and no zero-width characters, or the first byte that is not UTF-8. */
export function decode(bytes: Uint8Array): string | BadByte {
  try {
    return normalise(utf8.decode(bytes));
  } catch {
    return firstBadByte(bytes);
  }
}

/** NFC, LF, no zero-width characters, no NUL. Idempotent. */
export function normalise(text: string): string {
  let out = text;
  if (out.includes('\r')) out = out.replace(/\r\n?/g, '\n');
  if (out.includes('\0')) out = out.replaceAll('\0', '\uFFFD');
  if (MAY_HOLD_ZERO_WIDTH.test(out)) out = out.replace(ZERO_WIDTH, '');
  return out.normalize('NFC');
}

/** Where the longest valid prefix ends, found by halving, less the beginning of a character that never came. */
function firstBadByte(bytes: Uint8Array): BadByte {
  let offset = 0;
  let bad = bytes.length;
  while (bad - offset > 1) {
    const middle = (offset + bad) >> 1;
    if (isValid(bytes.subarray(0, middle), { stream: true })) offset = middle;
    else bad = middle;
  }
  while (offset > 0 && !isValid(bytes.subarray(0, offset), { stream: false })) offset -= 1;
  const before = utf8.decode(bytes.subarray(0, offset));
  const lineStart = before.lastIndexOf('\n') + 1;
  return {
    offset,
    byte: bytes[offset] ?? 0,
    line: before.split('\n').length,
    column: before.length - lineStart + 1,
  };
}

function isValid(bytes: Uint8Array, options: { stream: boolean }): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, options);
    return true;
  } catch {
    return false;
  }
}
