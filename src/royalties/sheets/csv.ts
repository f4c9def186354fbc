import { shortDate } from '../../filters/dates.ts';
import type { Lang } from '../../i18n/language.ts';
import { royaltyMessages } from '../../i18n/royalties/royalties.ts';
import type { Books } from '../books.ts';
import { isLikeFormula, money, type Value } from './cell.ts';
import { lineColumns } from './line-columns.ts';

/** By this sign Excel knows UTF-8. A line `sep=;` before the table would make it forget that. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The lines of a period, the totals and what is not counted, as one table: its first column says what a row is. Where Excel
 * is set to Vietnamese, it opens as a table: semicolons between cells, since the comma is the decimal point, and days as
 * 27/04/2017.
 */
export function csvOf({ lines, totals, total, uncounted }: Books, lang: Lang, zone: string): string {
  const words = royaltyMessages(lang).sheet;
  const columns = lineColumns(words);
  const { columns: heads, rowKinds } = words;
  /** A row in which only some columns say something. */
  const some = (kind: string, cells: Readonly<Record<string, Value>>): Value[] => [
    kind,
    ...columns.map(({ head }) => cells[head]),
  ];
  const rows: Value[][] = [
    [words.columns.row, ...columns.map(({ head }) => head)],
    ...lines.map((line) => [rowKinds.line, ...columns.map((column) => column.of(line))]),
    ...totals.map(({ payee, amount }) =>
      some(rowKinds.total, { [heads.payee]: payee, [heads.amount]: money(amount) }),
    ),
    some(rowKinds.sum, { [heads.amount]: money(total) }),
    ...uncounted.map(({ work, missing }) =>
      some(rowKinds.uncounted, {
        [heads.date]: { day: work.date },
        [heads.id]: work.id,
        [heads.title]: work.title,
        [heads.kind]: words.kinds[work.kind],
        [heads.payee]: work.authors.join(', '),
        [heads.remarks]: missing.map((each) => words.missing[each]).join('; '),
      }),
    ),
  ];
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
