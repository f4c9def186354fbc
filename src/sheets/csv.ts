import { shortDate } from '../filters/dates.ts';
import { isLikeFormula, type Value } from './cell.ts';

/** By this sign Excel knows UTF-8. A line `sep=;` before the table would make it forget that. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A table as CSV. Where Excel is set to Vietnamese, it opens as a table: semicolons between cells, since the comma is the
 * decimal point, and days as 27/04/2017.
 */
export function csvText(rows: readonly (readonly Value[])[], zone: string): string {
  const text = rows.map((row) => `${row.map((value) => cellText(value, zone)).join(';')}\r\n`).join('');
  return BYTE_ORDER_MARK + text;
}

function cellText(value: Value, zone: string): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return quoted(harmless(value));
  return 'day' in value ? shortDate(value.day, zone) : value.number.replace('.', ',');
}

/** A text that a spreadsheet would take for a formula begins with an apostrophe; all of it is in one line. */
function harmless(text: string): string {
  const line = text.replace(/\p{Cc}+/gu, ' ');
  return isLikeFormula(line) ? `'${line}` : line;
}

const quoted = (text: string) => (/[";]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
