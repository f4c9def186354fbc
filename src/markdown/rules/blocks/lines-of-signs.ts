import type { MarkdownIt } from 'markdown-it';

const EQUAL = 0x3d;

/** A line of nothing but `===` is a line across the page, like one of `---`. */
export function linesOfSigns(md: MarkdownIt): void {
  md.block.ruler.before(
    'hr',
    'equals',
    (state, line, _end, silent) => {
      const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
      if (state.src.charCodeAt(start) !== EQUAL) return false;
      const end = state.skipChars(start, EQUAL);
      if (end - start < 3 || state.skipSpaces(end) < (state.eMarks[line] ?? 0)) return false;
      if (silent) return true;
      state.line = line + 1;
      const rule = state.push('hr', 'hr', 0);
      rule.map = [line, state.line];
      rule.markup = '===';
      return true;
    },
    { alt: ['paragraph', 'reference', 'blockquote', 'list'] },
  );
}
