import type { MarkdownIt, Token } from 'markdown-it';
import { problem } from '../../problems/problem.ts';
import { type BodyContext, contextOf } from '../context.ts';
import { TAB } from './blocks/tab-tables.ts';

/** What parts columns in a text, beside tabs: blanks that HTML makes one. */
const MAYBE = / {3}|[\u00A0\u2003\u3000]{2}/;
/** Not the two blanks that some type behind a sentence. */
const GAP = /(?<![.!?:;,…\s])[ \u00A0\u2003\u3000]{2,}(?=\S)|(?<=[.!?:;,…])[ \u00A0\u2003\u3000]{4,}(?=\S)/;
const WIDE = /[ \u00A0\u2003\u3000]{3}/;

/** A line of a paragraph, and the number of its columns. */
interface Line {
  at: number;
  written: string;
  columns: number;
}

/** Columns that are none on the page: those made by blanks, and rows by tabs of which each has another number. */
export function columns(md: MarkdownIt): void {
  md.core.ruler.after('block', 'columns', (state) => {
    const context = contextOf(state.env);
    if (!context.hasTabs && !MAYBE.test(state.src)) return;
    let run: Line[] = [];
    const end = () => {
      tellBlanks(context, run);
      run = [];
    };
    state.tokens.forEach((inline, i) => {
      const isText = inline.type === 'inline' && state.tokens[i - 1]?.type === 'paragraph_open';
      if (!isText) {
        if (/^(?:heading|table|hr|fence)/.test(inline.type)) end();
        return;
      }
      if (context.hasTabs && inline.content.includes(TAB))
        tellTabs(context, inline, state.tokens.slice(i + 2, i + 6));
      for (const line of linesOf(inline)) {
        if (run[0] && run[0].columns !== line.columns) end();
        if (line.columns > 1) run.push(line);
      }
    });
    end();
  });
}

function linesOf({ content, map }: Token): Line[] {
  const first = map?.[0] ?? 0;
  if (!WIDE.test(content)) return [{ at: first, written: '', columns: 1 }];
  return content.split('\n').map((line, i) => {
    const written = line.trim();
    const isRow = !written.includes('|') && !written.includes(TAB);
    return { at: first + i, written, columns: isRow ? written.split(GAP).length : 1 };
  });
}

/** Longer rows are not repeated. */
const LONGEST_ROW = 200;

function tellBlanks(context: BodyContext, run: readonly Line[]): void {
  const [first] = run;
  const wide = run.filter(({ written }) => WIDE.test(written)).length;
  if (!first || run.length < 2 || wide * 2 <= run.length) return;
  const cells = first.written.split(GAP);
  const row = `| ${cells.join(' | ')} |`;
  const params = { fault: 'blanks', dashes: `|${' --- |'.repeat(cells.length)}` } as const;
  const place = context.placeOfLine(first.at);
  context.problems.push(
    problem('table-as-text', place, row.length > LONGEST_ROW ? params : { ...params, row }),
  );
}

/** Lines with a tab between words that are no table: one above a table, or two with as many tabs as no other. */
function tellTabs(context: BodyContext, { content, map }: Token, behind: readonly Token[]): void {
  const lines = content.split('\n').map((line) => line.trim().includes(TAB));
  const isAboveTable =
    behind.some(({ type, markup }) => type === 'tr_open' && markup === TAB) &&
    behind[0]?.type === 'table_open';
  const at = lines.findIndex((isRow, i) => isRow && (lines[i + 1] ?? isAboveTable));
  if (at < 0) return;
  const place = context.placeOfLine((map?.[0] ?? 0) + at);
  context.problems.push(problem('table-as-text', place, { fault: 'tab-count', dashes: '' }));
}
