import type { MarkdownIt, StateBlock } from 'markdown-it';
import { problem } from '../../../problems/problem.ts';
import { contextOf } from '../../context.ts';
import { itemAt } from './items.ts';

export const TAB = '\t';

/** What is above columns of numbers. */
const HAS_DIGIT = /\d/;

/**
 * A table as Word and Excel put it into the clipboard: a line for each row, a tab between two cells. Two lines with as
 * many tabs begin it. The first row names the columns, unless it holds numbers.
 */
export function tabTables(md: MarkdownIt): void {
  md.core.ruler.before('block', 'tabs', (state) => {
    contextOf(state.env).hasTabs = state.src.includes(TAB);
  });
  md.block.ruler.before('table', 'tab_table', tabTable, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  });
}

function tabTable(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if (!contextOf(state.env).hasTabs) return false;
  const first = cellsOf(state, startLine, endLine);
  const second = first && cellsOf(state, startLine + 1, endLine);
  if (!first || !second || first.length !== second.length) return false;
  // `1.⇥Đơn`: the tab behind the sign of a list.
  if (first.length === 2 && itemAt(state, startLine) && itemAt(state, startLine + 1)) return false;
  // Paragraphs that begin with a tab.
  if ([first, second].every(([head, ...rest]) => head === '' && rest.length === 1)) return false;
  if (silent) return true;
  const rows = [first];
  let line = startLine + 1;
  for (let row = cellsOf(state, line, endLine); row; row = cellsOf(state, line, endLine)) {
    checkCells(state, line, row, first.length);
    rows.push(row);
    line += 1;
  }
  // Lines that are all indented by a tab.
  const isIndented = first.length > 2 && rows.every(([head]) => head === '');
  pushTable(state, startLine, isIndented ? rows.map((row) => row.slice(1)) : rows);
  state.line = line;
  return true;
}

/** The cells of a line, or nothing where it has but one. */
function cellsOf(state: StateBlock, line: number, endLine: number): string[] | undefined {
  if (line >= endLine || (state.sCount[line] ?? 0) < state.blkIndent) return undefined;
  const begin = state.bMarks[line] ?? 0;
  // At the margin a tab in front is an empty first cell; in an item it is the item's indentation.
  const start = state.blkIndent === 0 ? begin : begin + (state.tShift[line] ?? 0);
  const written = state.src.slice(start, state.eMarks[line]);
  if (!written.includes('\t') || written.trim() === '') return undefined;
  return written.split('\t').map((cell) => cell.trim());
}

/** A cell too many would be lost; empty ones are nothing. */
function checkCells(state: StateBlock, line: number, row: readonly string[], columns: number): void {
  const cells = row.findLastIndex((cell) => cell !== '') + 1;
  const context = contextOf(state.env);
  if (cells > columns)
    context.problems.push(problem('table-row-long', context.placeOfLine(line), { cells, columns }));
  if (row.length < columns)
    context.problems.push(
      problem('table-row-short', context.placeOfLine(line), { cells: row.length, columns }),
    );
}

function pushTable(state: StateBlock, startLine: number, rows: readonly (readonly string[])[]): void {
  const [head = [], ...others] = rows;
  const hasHead = !head.some((cell) => HAS_DIGIT.test(cell));
  const open = state.push('table_open', 'table', 1);
  open.map = [startLine, startLine + rows.length];
  const part = (name: string, tag: string, first: number, lines: readonly (readonly string[])[]) => {
    if (lines.length === 0) return;
    state.push(`${name}_open`, name, 1).map = [startLine + first, startLine + first + lines.length];
    for (const [i, row] of lines.entries()) {
      const open = state.push('tr_open', 'tr', 1);
      open.map = [startLine + first + i, startLine + first + i + 1];
      open.markup = TAB;
      for (const column of head.keys()) {
        state.push(`${tag}_open`, tag, 1);
        const inline = state.push('inline', '', 0);
        inline.content = row[column] ?? '';
        inline.children = [];
        state.push(`${tag}_close`, tag, -1);
      }
      state.push('tr_close', 'tr', -1);
    }
    state.push(`${name}_close`, name, -1);
  };
  if (hasHead) part('thead', 'th', 0, [head]);
  part('tbody', 'td', hasHead ? 1 : 0, hasHead ? others : rows);
  state.push('table_close', 'table', -1);
}
