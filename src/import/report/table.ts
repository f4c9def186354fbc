import { importMessages } from '../../i18n/import/import.ts';
import type { Lang } from '../../i18n/language.ts';
import { BYTE_ORDER_MARK, csvLine } from '../../sheets/csv.ts';
import type { RowReport } from '../import.ts';

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
  const outcome = isUpdated ? `${results[result]} (${updated})` : results[result];
  return csvLine([row.place, row.key, title, outcome, id, noteTexts(report, lang).join('; ')]);
}

/** What is said of a row, a sentence each. */
export function noteTexts({ notes }: RowReport, lang: Lang): string[] {
  const words = importMessages(lang).notes;
  return notes.map(({ kind, text }) => (text === '' ? words[kind] : `${words[kind]}: ${text}`));
}
