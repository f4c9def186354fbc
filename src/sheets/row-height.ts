import type { Cell, Value } from './cell.ts';

/** Of a line of text, in points. */
const LINE = 16;

/** Bold letters are wider: fewer of them stand in a line. */
const BOLD = 0.8;

/** How high a row is so that all its texts are seen: programs do not find that out for each file. */
export function rowHeight(row: readonly Cell[], widths: readonly number[]): number {
  let column = 0;
  let height = LINE;
  for (const { value, span = 1, hasBorder, isBold, isLarge, height: least = 0 } of row) {
    const width = widths.slice(column, column + span).reduce((a, b) => a + b, 0);
    column += span;
    const lines = hasBorder ? linesOf(textOf(value), width * (isBold ? BOLD : 1)) : 1;
    height = Math.max(height, least, lines * LINE, isLarge ? LINE * 1.5 : 0);
  }
  return height;
}

const textOf = (value: Value): string => (typeof value === 'string' ? value : '');

/** How many lines a text takes, a word after the other; a word that is too long is broken. */
function linesOf(text: string, width: number): number {
  // Letters of this font are narrower than its digits, by which widths are counted; a cell has some room on its sides.
  const room = Math.max(1, Math.floor(width * 1.05));
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(/(?<=[\s-])/)) {
    if (used > 0 && used + length > room + 1) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(length / room) - 1);
    used += length > room ? length % room : length;
  }
  return lines + (text.match(/\n/g)?.length ?? 0);
}
