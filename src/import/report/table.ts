import { importMessages } from '../../i18n/import/import.ts';
import type { Lang } from '../../i18n/language.ts';
import { isLikeFormula } from '../../sheets/cell.ts';
import type { RowReport } from '../import.ts';

/** By this sign Excel knows UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The first line of the report as CSV. */
export function csvHead(lang: Lang): string {
  const { columns } = importMessages(lang);
  return (
    BYTE_ORDER_MARK +
    csvLine([columns.place, columns.key, columns.title, columns.result, columns.id, columns.notes])
  );
}

/** A row of the report as a line of CSV. */
export function csvRow(report: RowReport, lang: Lang): string {
  const { results, updated } = importMessages(lang);
  const { row, title, result, id = '', isUpdated } = report;
  const told = isUpdated ? `${results[result]} (${updated})` : results[result];
  return csvLine([row.place, row.key, title, told, id, noteTexts(report, lang).join('; ')]);
}

/** What is said of a row, a sentence each. */
export function noteTexts({ notes }: RowReport, lang: Lang): string[] {
  const words = importMessages(lang).notes;
  return notes.map(({ kind, text }) => (text === '' ? words[kind] : `${words[kind]}: ${text}`));
}

/** Semicolons, as Excel in Vietnamese wants them; a text that a spreadsheet would take for a formula begins with an apostrophe. */
const csvLine = (cells: readonly string[]): string =>
  `${cells
    .map((cell) => {
      const line = cell.replace(/\p{Cc}+/gu, ' ');
      const harmless = isLikeFormula(line) ? `'${line}` : line;
      return /[";]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
    })
    .join(';')}\r\n`;
