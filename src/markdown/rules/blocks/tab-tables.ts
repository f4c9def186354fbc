import type { MarkdownIt, StateBlock } from 'markdown-it';
import { problem } from '../../../problems/problem.ts';
import { contextOf } from '../../context.ts';
import { itemAt } from './items.ts';
import { isSureSign, isWordSign } from './markers.ts';
import { rowAt, type TabRow } from './tab-rows.ts';

export const TAB = '\t';

const QUOTATION = /^>(?: |$)/;

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
  const first = rowAt(state, startLine, endLine);
  const second = first && rowAt(state, first.next, endLine);
  if (!first || !second || first.cells.length !== second.cells.length) return false;
  const columns = first.cells.length;
  // A quotation is read first, then what is in it.
  if (QUOTATION.test(first.cells[0]?.text ?? '')) return false;
  // `1.⇥Đơn`: the tab behind the sign of a list.
  if (isItem(state, first) && (isItem(state, second) || isMore(second))) return false;
  // `o⇥Họ tên:⇥An`: no table has a column of bullets.
  if (isBulleted(state, first) && isBulleted(state, second)) return false;
  // Paragraphs that begin with a tab.
  if (columns === 2 && [first, second].every(({ cells: [head] }) => head?.text === '')) return false;
  if (silent) return true;
  const rows = [first];
  let line = first.next;
  for (let row = rowAt(state, line, endLine); row; row = rowAt(state, line, endLine)) {
    checkCells(state, row, columns);
    rows.push(row);
    line = row.next;
  }
  const isSecondPart = state.tokens.at(-4)?.type === 'table_close';
  if (!isSecondPart && rowAt(state, startLine - 2, endLine)?.next === startLine - 1)
    checkBreak(state, startLine - 1, startLine - 2, columns, endLine);
  checkBreak(state, line, line + 1, columns, endLine);
  // Lines that are all indented by a tab.
  const isIndented = rows.every(({ cells: [head] }) => head?.text === '');
  pushTable(state, isIndented ? rows.map((row) => ({ ...row, cells: row.cells.slice(1) })) : rows, line);
  state.line = line;
  return true;
}

/** Whether a row is an item of a list: a sign, and one text behind its tab. */
function isItem(state: StateBlock, { cells, line }: TabRow): boolean {
  const item = cells.findLastIndex(({ text }) => text !== '') === 1 ? itemAt(state, line) : undefined;
  return item !== undefined && (item.isCertain || !isWordSign(item.typed));
}

/** `⇥bản gốc`: the text of an item goes on where it began. */
const isMore = ({ cells }: TabRow): boolean => cells.length === 2 && cells[0]?.text === '';

/** Whether a row begins with a sign that can be nothing but a bullet, in front of words. */
function isBulleted(state: StateBlock, { cells, line }: TabRow): boolean {
  if (!/\p{L}{2}/u.test(cells[1]?.text ?? '')) return false;
  const item = itemAt(state, line);
  return item?.isTabbed === true && (item.kind === '•' || isSureSign(item.typed));
}

/** A line without tabs between rows: a cell that goes on, or a row of one cell, which parts the table. */
function checkBreak(state: StateBlock, line: number, row: number, columns: number, endLine: number): void {
  if (line >= endLine || state.isEmpty(line)) return;
  const written = state.src.slice(state.bMarks[line], state.eMarks[line]).trim();
  if (written.includes(TAB) || NO_CELL.test(written)) return;
  if (rowAt(state, row, endLine)?.cells.length !== columns) return;
  const context = contextOf(state.env);
  const params = { fault: 'one-cell', dashes: '' } as const;
  context.problems.push(problem('table-as-text', context.placeOfLine(line), params));
}

/** A line that is no cell: a heading, a line of signs, or what ends with a colon and names what follows. */
const NO_CELL = /^[#|>:`~<]|:$/;

/** A cell too many would be lost; empty ones are nothing. */
function checkCells(state: StateBlock, { cells, line }: TabRow, columns: number): void {
  const filled = cells.findLastIndex(({ text }) => text !== '') + 1;
  const context = contextOf(state.env);
  const report = (id: 'table-row-long' | 'table-row-short', count: number) =>
    context.problems.push(problem(id, context.placeOfLine(line), { cells: count, columns, isByTabs: true }));
  if (filled > columns) report('table-row-long', filled);
  if (cells.length < columns) report('table-row-short', cells.length);
}

function pushTable(state: StateBlock, rows: readonly TabRow[], end: number): void {
  const [head, ...others] = rows;
  if (!head) return;
  const hasHead = !head.cells.some(({ text }) => HAS_DIGIT.test(text));
  state.push('table_open', 'table', 1).map = [head.line, end];
  const part = (name: string, tag: string, lines: readonly TabRow[]) => {
    const [first] = lines;
    if (!first) return;
    state.push(`${name}_open`, name, 1).map = [first.line, lines.at(-1)?.next ?? end];
    for (const { cells, line, next } of lines) {
      const open = state.push('tr_open', 'tr', 1);
      open.map = [line, next];
      open.markup = TAB;
      for (const column of head.cells.keys()) {
        const cell = cells[column];
        state.push(`${tag}_open`, tag, 1);
        const inline = state.push('inline', '', 0);
        inline.content = cell?.text ?? '';
        // Places in a row of one line are found by the row (`positions.ts`).
        if (cell && next > line + 1) inline.map = [cell.line, next];
        inline.children = [];
        state.push(`${tag}_close`, tag, -1);
      }
      state.push('tr_close', 'tr', -1);
    }
    state.push(`${name}_close`, name, -1);
  };
  if (hasHead) part('thead', 'th', [head]);
  part('tbody', 'td', hasHead ? others : rows);
  state.push('table_close', 'table', -1);
}
