import type { MarkdownIt, Token } from 'markdown-it';
import type { TableFault } from '../../../problems/catalogue/body.ts';
import { problem } from '../../../problems/problem.ts';
import { type BodyContext, contextOf } from '../../context.ts';
import { TAB } from './tab-tables.ts';

/** Rows with more or fewer cells than their table has columns, and tables that are none. */
export function tableRows(md: MarkdownIt): void {
  md.core.ruler.after('block', 'table_rows', (state) => {
    if (!state.src.includes('|') && !state.src.includes('+-')) return;
    const context = contextOf(state.env);
    let lines: string[] | undefined;
    let columns = 0;
    let isHead = false;
    state.tokens.forEach((token, i) => {
      if (token.type === 'thead_open') [columns, isHead] = [0, true];
      else if (token.type === 'thead_close') isHead = false;
      else if (token.type === 'th_open') columns += 1;
      else if (token.type === 'tr_open' && !isHead) {
        lines ??= state.src.split('\n');
        checkRow(context, token, lines, columns);
      } else if (token.type === 'paragraph_open')
        checkParagraph(context, state.tokens[i + 1], state.tokens[i - 1]);
    });
  });
}

/** A bar that parts two cells, as markdown-it reads it. */
const BAR = /(?<!\\)\|/;

function cellsOf(written: string): string[] {
  const cells = written
    .replace(/^[\s>]+/, '')
    .trimEnd()
    .split(BAR);
  if (cells[0] === '') cells.shift();
  if (cells.at(-1) === '') cells.pop();
  return cells;
}

function checkRow(context: BodyContext, row: Token, lines: readonly string[], columns: number): void {
  const [line = 0] = row.map ?? [];
  const written = lines[line] ?? '';
  // A table by tabs has seen to this itself.
  if (row.markup === TAB) return;
  const cells = cellsOf(written);
  const filled = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
  const report = (id: 'table-row-long' | 'table-row-short', count: number) =>
    context.problems.push(problem(id, context.placeOfLine(line), { cells: count, columns }));
  if (filled > columns) report('table-row-long', filled);
  else if (cells.length < columns) report('table-row-short', cells.length);
}

const ROW = /^\|.*\|$/;
const GRID = /^\+[-=+]{3,}\+$/;
const DASHES = /^[\s|:-]*-[\s|:-]*$/;
/** A row of dashes as Word makes them, or of other signs. */
const OTHER_DASHES = /^[\s|:–—=_-]*[–—=_][\s|:–—=_-]*$/;
const INNER_BAR = / \| /g;

function checkParagraph(context: BodyContext, text: Token | undefined, before: Token | undefined): void {
  if (!text || !(text.content.includes('|') || text.content.startsWith('+-'))) return;
  const lines = text.content.split('\n').map((line) => line.trim());
  const first = lines.findIndex((line, i) => faultAt(lines, i, line) !== undefined);
  if (first < 0) return;
  const isRest = first === 0 && before?.type === 'table_close';
  const fault = isRest ? 'blank-line' : (faultAt(lines, first, lines[first] ?? '') ?? 'no-dashes');
  const columns = cellsOf(lines[first] ?? '').length;
  const place = context.placeOfLine((text.map?.[0] ?? 0) + first);
  context.problems.push(problem('table-as-text', place, { fault, dashes: `|${' --- |'.repeat(columns)}` }));
}

function faultAt(lines: readonly string[], i: number, line: string): TableFault | undefined {
  if (GRID.test(line)) return 'grid';
  const next = lines[i + 1] ?? '';
  if (line.includes('|') && next.includes('|')) {
    if (DASHES.test(next)) return 'dashes';
    if (OTHER_DASHES.test(next)) return 'signs';
  }
  if (ROW.test(line) && line.length > 2) return 'no-dashes';
  const bars = line.match(INNER_BAR)?.length;
  return bars !== undefined && bars === next.match(INNER_BAR)?.length ? 'no-dashes' : undefined;
}
