import type { MarkdownIt } from 'markdown-it';
import { LINE_BREAK } from '../../../system/encoding.ts';

/** A line break of Word (Shift+Enter) begins a new line, in a paragraph as in a cell of a table. */
export function lineBreaks(md: MarkdownIt): void {
  md.inline.ruler.before('newline', 'line_break', (state, silent) => {
    if (state.src.charAt(state.pos) !== LINE_BREAK) return false;
    if (!silent) {
      state.pending = state.pending.trimEnd();
      state.push('hardbreak', 'br', 0);
    }
    state.pos += 1;
    while (state.src.charAt(state.pos) === ' ' && state.pos < state.posMax) state.pos += 1;
    return true;
  });
}
