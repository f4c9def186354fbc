import type { RoyaltyWords } from '../../i18n/royalties/vi.ts';
import { money, number, type Value } from '../../sheets/cell.ts';
import type { Line } from '../books.ts';
import { decimalOf } from '../exact.ts';

/** A column of the table of lines. */
interface Column {
  head: string;
  /** In characters. */
  width: number;
  of(line: Line): Value;
}

/** Every factor of a line, and what comes of them, from left to right. */
export function lineColumns(words: RoyaltyWords): Column[] {
  const { columns } = words;
  const column = (key: keyof RoyaltyWords['columns'], width: number, of: Column['of']): Column => ({
    head: columns[key],
    width,
    of,
  });
  return [
    column('date', 11, ({ work }) => ({ day: work.date })),
    column('id', 17, ({ work }) => work.id),
    column('title', 24, ({ work }) => work.title),
    column('kind', 9, ({ work }) => words.kinds[work.kind]),
    column('payee', 15, ({ payee }) => payee),
    column('articleCoefficient', 7, ({ factors }) => number(factors.articleCoefficient)),
    column('cap', 7, ({ factors }) => number(factors.cap)),
    column('pages', 6, ({ factors }) => number(factors.pages)),
    column('translation', 8, ({ factors }) => number(factors.translationPercent)),
    column('photoCoefficient', 7, ({ factors }) => number(factors.photoCoefficient)),
    column('photoCap', 7, ({ factors }) => number(factors.photoCap)),
    column('photos', 6, ({ factors }) => number(factors.photos)),
    column('coefficient', 7, ({ factors }) => number(factors.coefficient)),
    column('baseSalary', 11, ({ factors: { baseSalary } }) =>
      baseSalary === undefined ? undefined : money(baseSalary),
    ),
    column('unit', 10, ({ factors: { unit } }) => (unit === undefined ? undefined : money(unit))),
    column('sum', 11, ({ sum }) => money(sum)),
    column('share', 8, ({ share }) => number(decimalOf(share, 6))),
    column('amount', 11, ({ amount }) => money(amount)),
    column('due', 11, ({ due }) => (due === undefined ? undefined : { day: due })),
    column(
      'remarks',
      20,
      ({ remarks }) => remarks.map((remark) => words.remarks[remark]).join('; ') || undefined,
    ),
  ];
}
