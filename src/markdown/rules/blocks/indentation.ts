import type { MarkdownIt } from 'markdown-it';
import { itemAt } from './items.ts';

const TAB = 4;

/**
 * Bulletins hold no code by indentation: a paragraph that begins with blanks, as in Word, is a paragraph, and what is
 * indented further is read like what is not. Headings are lines that begin with `#` alone.
 */
export function indentation(md: MarkdownIt): void {
  md.disable(['code', 'lheading']);
  // No-break blanks at the beginning of a line, and behind the sign of a list, are blanks.
  md.core.ruler.after('normalize', 'blanks', (state) => {
    if (!state.src.includes('\u00a0')) return;
    state.src = state.src.replace(FIRST_BLANKS, (blanks) => blanks.replaceAll('\u00a0', ' '));
  });
  md.block.ruler.before('table', 'indentation', (state, line, _end, silent) => {
    if (silent || (state.sCount[line] ?? 0) - state.blkIndent < TAB || itemAt(state, line)) return false;
    state.sCount[line] = state.blkIndent;
    return false;
  });
}

const FIRST_BLANKS =
  /^[ \t>]*\u00a0[ \t\u00a0]*|^[ \t>]*(?:[-+*•–—]|[\p{L}\d.]{1,9}[.)/])\u00a0[ \t\u00a0]*|^[ \t>]*[o§üØvq][ \u00a0]{2,}/gmu;
