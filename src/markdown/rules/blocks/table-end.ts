import type { MarkdownIt } from 'markdown-it';

/** A line without a bar ends a table: it is the text below, not a row with one cell. */
export function tableEnd(md: MarkdownIt): void {
  md.block.ruler.before(
    'table',
    'table_end',
    (state, line, _end, silent) =>
      silent &&
      state.parentType === 'table' &&
      !state.src.slice(state.bMarks[line], state.eMarks[line]).includes('|'),
    { alt: ['blockquote'] },
  );
}
