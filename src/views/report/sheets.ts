import { type Cell, headOf, type Sheet, tableRow } from '../../sheets/cell.ts';
import type { ReportSite, Table } from './tables.ts';

/** The same tables as the page, each in a sheet of its own. @param lines what stands below the title */
export function reportSheets(
  tables: readonly Table[],
  { office }: ReportSite,
  title: string,
  lines: readonly string[],
): Sheet[] {
  return tables.map(({ name, columns, rows, sum }) => {
    const wide = { span: columns.length } as const;
    const head: Cell[][] = [
      [{ value: office, isBold: true, ...wide }],
      [{ value: title, isBold: true, isLarge: true, align: 'center', ...wide }],
      ...lines.map((value): Cell[] => [{ value, align: 'center', ...wide }]),
      [],
    ];
    const widths = columns.map(({ width }) => width);
    return {
      name,
      isLandscape: widths.reduce((all, width) => all + width, 0) > 100,
      widths,
      headRow: head.length,
      rows: [
        ...head,
        headOf(columns.map(({ head: each }) => each)),
        ...rows.map((row) => tableRow(row)),
        tableRow(sum, { isBold: true }),
      ],
    };
  });
}
