import escapeStringRegexp from 'escape-string-regexp';
import type { EditorialRecord } from '../../content/bulletin.ts';
import { placesIn } from '../../problems/places-in.ts';
import { type Problem, problem } from '../../problems/problem.ts';

/** A shorter note may well stand in a text by chance. */
const SHORTEST_NOTE = 12;
const FEWEST_WORDS = 3;

/** So many digits of an amount are no coincidence where they stand as they were typed; in groups others use them, too. */
const FEWEST_DIGITS = 5;

/** What an amount is spoken of with. */
const OF_AMOUNT = /nhuận\s+bút|thù\s+lao|số\s+tiền|chi\s+trả|tác\s+giả|royalt|fee/iu;

type Values = Pick<EditorialRecord, 'email' | 'note' | 'amount'>;

/**
 * What a bulletin's own editorial record says and its text, too: somebody copied it there. The value is not repeated.
 * @param published what of a file is published, each line in its place
 */
export function checkOwnRecord(published: () => string, file: string, record: Values): Problem[] {
  const { email, note, amount } = record;
  if (email === undefined && note === undefined && amount === undefined) return [];
  const open = published();
  const found = [
    ['editorial.email', emailIn(open, email)] as const,
    ['editorial.note', noteIn(open, note)] as const,
    ['editorial.amount', amountIn(open, amount)] as const,
  ];
  return found.flatMap(([key, at]) =>
    at === undefined ? [] : [problem('private-value', placesIn(open, file)(at), { key })],
  );
}

function emailIn(open: string, email: string | undefined): number | undefined {
  return email === undefined
    ? undefined
    : indexOf(open, new RegExp(`(?<![\\w.+-])${escapeStringRegexp(email)}(?![\\w-]|\\.\\w)`, 'iu'));
}

function noteIn(open: string, note: string | undefined): number | undefined {
  const words = (note ?? '').replace(/[.!]+$/, '').split(/\s+/);
  if (note === undefined || note.length < SHORTEST_NOTE || words.length < FEWEST_WORDS) return undefined;
  return indexOf(
    open,
    new RegExp(`(?<!\\p{L})${words.map(escapeStringRegexp).join('\\s+')}(?!\\p{L})`, 'iu'),
  );
}

function amountIn(open: string, amount: number | undefined): number | undefined {
  const digits = String(amount ?? '');
  if (digits.length < FEWEST_DIGITS) return undefined;
  const typed = indexOf(open, new RegExp(`(?<![\\d.,])${digits}(?![\\d]|[.,]\\d)`));
  if (typed !== undefined) return typed;
  const groups = digits.replace(/\B(?=(?:\d{3})+$)/g, '[ .,\u00A0]');
  for (const { 0: line, index } of open.matchAll(/[^\n]+/g)) {
    const at = OF_AMOUNT.test(line) ? line.search(new RegExp(`(?<![\\d.,])${groups}(?!\\d|[.,]\\d)`)) : -1;
    if (at >= 0) return index + at;
  }
  return undefined;
}

function indexOf(text: string, pattern: RegExp): number | undefined {
  const at = text.search(pattern);
  return at < 0 ? undefined : at;
}
