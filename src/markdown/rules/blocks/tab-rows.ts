import type { StateBlock } from 'markdown-it';

/** A cell and the line on which it begins. */
export interface TabCell {
  text: string;
  line: number;
}

/** A row of a table by tabs. */
export interface TabRow {
  cells: readonly TabCell[];
  line: number;
  /** The line below it. */
  next: number;
}

/** No cell of a table has more lines; what is open longer is no quotation of Excel. */
const MOST_LINES = 20;

/** Excel puts a cell of several lines in quotation marks, and doubles those in it. */
const OPENING = /^"(?!.*[^"](?:"")*"$)/;
const CLOSED = /^(?:.*[^"])?(?:"")*"$/;

/** The row that begins on a line, or nothing where it has but one cell. */
export function rowAt(state: StateBlock, line: number, endLine: number): TabRow | undefined {
  const written = lineAt(state, line, endLine);
  if (written === undefined) return undefined;
  const hasTab = written.includes('\t');
  if (!hasTab && !written.startsWith('"')) return undefined;
  const cells = written.split('\t').map((cell) => ({ text: cell.trim(), line }));
  const quoted = quotedRow(state, line, endLine, cells);
  if (quoted) return quoted;
  return hasTab ? { cells, line, next: line + 1 } : undefined;
}

/** A row in which a cell goes on below, if its quotation marks leave no doubt. */
function quotedRow(
  state: StateBlock,
  line: number,
  endLine: number,
  begun: readonly TabCell[],
): TabRow | undefined {
  const cells = [...begun];
  let next = line + 1;
  for (let open = cells.at(-1); open && OPENING.test(open.text); open = cells.at(-1)) {
    const lines = [open.text.slice(1)];
    for (; ; next += 1) {
      const written = next - line < MOST_LINES ? lineAt(state, next, endLine, true) : undefined;
      if (written === undefined) return undefined;
      const [part = '', ...others] = written.split('\t').map((cell) => cell.trim());
      if (!CLOSED.test(part)) {
        if (others.length > 0) return undefined;
        lines.push(part);
        continue;
      }
      lines.push(part.slice(0, -1));
      const text = lines.join('  \n').replaceAll('""', '"');
      cells.splice(-1, 1, { text, line: open.line });
      for (const other of others) cells.push({ text: other, line: next });
      next += 1;
      break;
    }
  }
  return next > line + 1 && cells.length > 1 ? { cells, line, next } : undefined;
}

function lineAt(state: StateBlock, line: number, endLine: number, isInCell = false): string | undefined {
  if (line >= endLine) return undefined;
  const begin = state.bMarks[line] ?? 0;
  if (isInCell) return state.src.slice(begin, state.eMarks[line]);
  if ((state.sCount[line] ?? 0) < state.blkIndent) return undefined;
  // At the margin a tab in front is an empty first cell; in an item it is the item's indentation.
  const start = state.blkIndent === 0 ? begin : begin + (state.tShift[line] ?? 0);
  const written = state.src.slice(start, state.eMarks[line]);
  return written.trim() === '' ? undefined : written;
}
