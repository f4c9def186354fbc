import type { Garbled } from './garbled.ts';

/** Codes of letters that Vietnamese has: in e-mails (`=E1=BB=A6`), in addresses (`%E1%BB%A6`, `%u1EE6`), in programs (`\u1ee6`). */
const CODE =
  /[=%](?:C[3-6]|E1)[=%][89AB][0-9A-F]|\\x(?:C[3-6]|E1)\\x[89AB][0-9A-F]|[\\%]u(?:00[C-F]|01[0-9AB]|1E[A-F])[0-9A-F]/i;
const EACH = new RegExp(CODE, 'gi');

/** Longer words are not looked through. */
const LONGEST_WORD = 300;

/** What may hold codes by right: an address, the target of a link. */
const ADDRESS = /:\/\/|www\.|\]\(|\]:|^[</]|>|[?&]\w+=/;
/** A text in which YAML reads codes itself. */
const QUOTED = /^(?:\w+: *|[ \t]*- +(?:\w+: *)?|\w+: *\[[^\]\n]*)"[^"\n]*$/;

/** The first word with codes in place of letters, and what it should be. */
export function detectCodes(text: string): Garbled | undefined {
  if (!CODE.test(text)) return undefined;
  for (const { index } of text.matchAll(EACH)) {
    const before = /\S*$/.exec(text.slice(Math.max(0, index - LONGEST_WORD), index))?.[0] ?? '';
    const written = before + (/^\S*/.exec(text.slice(index, index + LONGEST_WORD))?.[0] ?? '');
    const line = text.slice(Math.max(0, index - LONGEST_WORD), index);
    if (ADDRESS.test(written) || QUOTED.test(line.slice(line.lastIndexOf('\n') + 1))) continue;
    const meant = decodeCodes(written);
    return { encoding: 'codes', index: index - before.length, written, ...(meant !== written && { meant }) };
  }
  return undefined;
}

/** Bytes in a row, each behind its sign. */
const BYTES = /(?:[=%][0-9A-F]{2}){2,}|(?:\\x[0-9A-F]{2}){2,}/gi;
const UNIT = /[\\%]u([0-9A-F]{4})/gi;

function decodeCodes(written: string): string {
  return written
    .replace(BYTES, (bytes) => {
      const decoded = Buffer.from(bytes.replace(/[=%]|\\x/gi, ''), 'hex').toString('utf8');
      return decoded.includes('\uFFFD') ? bytes : decoded;
    })
    .replace(UNIT, (_code, unit: string) => String.fromCharCode(Number.parseInt(unit, 16)))
    .normalize('NFC');
}
