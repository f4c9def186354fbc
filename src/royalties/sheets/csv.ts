import type { Lang } from '../../i18n/language.ts';
import { royaltyMessages } from '../../i18n/royalties/royalties.ts';
import { money, type Value } from '../../sheets/cell.ts';
import { csvText } from '../../sheets/csv.ts';
import type { Books } from '../books.ts';
import { lineColumns } from './line-columns.ts';

/** The lines of a period, the totals and what is not counted, as one table: its first column says what a row is. */
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
  return csvText(rows, zone);
}
