import { DateTime } from 'luxon';
import writeXlsxFile, { type CellObject, type Row } from 'write-excel-file/node';
import { type Cell, isLikeFormula, type Sheet } from './cell.ts';
import { pageSetup } from './page-setup.ts';
import { rowHeight } from './row-height.ts';

/** The font that official documents are written in (Nghị định 30/2020/NĐ-CP); every Excel has it. */
const FONT = { fontFamily: 'Times New Roman', fontSize: 12 } as const;
const LARGE = 14;

/** The sheets as a workbook. Texts are cells of text, so that none is a formula, whatever it begins with. */
export function xlsxOf(sheets: readonly Sheet[], zone: string): Promise<Buffer> {
  const written = sheets.map((sheet) => ({
    sheet: sheet.name,
    columns: sheet.widths.map((width) => ({ width })),
    showGridLines: false,
    stickyRowsCount: sheet.headRow + 1,
    data: sheet.rows.map((row) => {
      const height = rowHeight(row, sheet.widths);
      return (row.length > 0 ? row : EMPTY).flatMap((cell) => cellsOf(cell, height, zone));
    }),
  }));
  return writeXlsxFile(written, { ...FONT, features: [pageSetup(sheets)] }).toBuffer();
}

/** What gives an empty row its height. */
const EMPTY: readonly Cell[] = [{}];

/** A cell, and the empty ones that it takes the place of. */
function cellsOf(cell: Cell, height: number, zone: string): Row {
  const { isBold, isLarge, align, hasBorder, span = 1 } = cell;
  const object: CellObject = {
    ...contentOf(cell, zone),
    alignVertical: 'center',
    ...(hasBorder && { borderStyle: 'thin', wrap: true }),
    ...(isBold && { fontWeight: 'bold' }),
    ...(isLarge && { fontSize: LARGE }),
    ...(align && { align }),
    ...(span > 1 && { columnSpan: span }),
    height,
  };
  return [object, ...Array.from({ length: span - 1 }, () => null)];
}

function contentOf({ value }: Cell, zone: string): Pick<CellObject, 'value' | 'type' | 'format'> {
  if (value === undefined) return {};
  // Such a text stays one when somebody edits its cell; longer ones than this Excel would not show.
  if (typeof value === 'string')
    return { value, type: String, ...(isLikeFormula(value) && value.length <= 255 && { format: '@' }) };
  if ('day' in value) {
    const { year, month, day } = DateTime.fromMillis(value.day, { zone });
    return { value: new Date(Date.UTC(year, month - 1, day)), type: Date, format: 'dd/mm/yyyy' };
  }
  // Excel shows the digits in groups as its language has them: 1.210.000 in Vietnamese.
  const isGrouped = value.isMoney && !value.number.includes('.');
  return { value: Number(value.number), type: Number, ...(isGrouped && { format: '#,##0' }) };
}
