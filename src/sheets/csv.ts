import { shortDate } from '../filters/dates.ts';
import { isLikeFormula, type Value } from './cell.ts';

/** By this sign Excel knows UTF-8. A line `sep=;` before the table would make it forget that. */
export const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A table as CSV. Where Excel is set to Vietnamese, it opens as a table: days are written as 27/04/2017, numbers with the
 * comma of decimals.
 */
export const csvText = (rows: readonly (readonly Value[])[], zone: string): string =>
  BYTE_ORDER_MARK + rows.map((row) => lineOf(row.map((value) => cellText(value, zone)))).join('');

/** A line of texts. */
export const csvLine = (texts: readonly string[]): string => lineOf(texts.map(escaped));

/** Semicolons stand between cells, as Excel in Vietnamese wants them: the comma is the decimal point. */
const lineOf = (cells: readonly string[]): string => `${cells.join(';')}\r\n`;

function cellText(value: Value, zone: string): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return escaped(value);
  return 'day' in value ? shortDate(value.day, zone) : value.number.replace('.', ',');
}

/** A text that a spreadsheet would take for a formula begins with an apostrophe; all of it is in one line. */
function escaped(text: string): string {
  const line = text.replace(/\p{Cc}+/gu, ' ');
  const harmless = isLikeFormula(line) ? `'${line}` : line;
  return /[";]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
