import type { MarkdownIt } from 'markdown-it';
import { contextOf } from '../../context.ts';

/** Of a longer line the beginning is repeated. */
const LONGEST_SHOWN = 200;

/** `##Đối tượng`: nobody means anything but a heading. */
const WITHOUT_BLANK = /^(#{2,6})(?=[\p{L}\d“"*(])(.*?)(?:[ \t]#+)?[ \t]*$/u;

/** `#Đối tượng` may be one, or a word to search for: those have no blanks and no marks, or capitals inside, or stand together. */
const AT_ONCE = /^#(?![\d#])[\p{L}*“"(]/u;
const TAG = /^#(?:[a-z0-9_]+|[\p{L}\d_]*\p{Ll}\p{Lu}[\p{L}\d_]*|[\p{Lu}\d_]{2,})(?![\p{L}])|\s#/u;

/** Headings whose sign has no blank behind it. One sign alone is a warning, unless it is that of a tag. */
export function headingSigns(md: MarkdownIt): void {
  md.block.ruler.before(
    'heading',
    'heading_signs',
    (state, line, _end, silent) => {
      const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
      if (state.src.charAt(start) !== '#') return false;
      const [, signs, words] = WITHOUT_BLANK.exec(state.src.slice(start, state.eMarks[line])) ?? [];
      if (signs === undefined || words === undefined) return false;
      if (silent) return true;
      state.line = line + 1;
      const tag = `h${signs.length}`;
      state.push('heading_open', tag, 1).map = [line, state.line];
      const inline = state.push('inline', '', 0);
      inline.content = words.trim();
      inline.map = [line, state.line];
      inline.children = [];
      state.push('heading_close', tag, -1);
      return true;
    },
    { alt: ['paragraph', 'reference', 'blockquote'] },
  );
  md.core.ruler.after('block', 'heading_as_text', (state) => {
    if (!state.src.includes('#')) return;
    for (const block of state.tokens) {
      if (block.type !== 'inline' || !AT_ONCE.test(block.content) || TAG.test(block.content)) continue;
      // A comment that is still there is repeated by no message.
      const [line = ''] = block.content.split(/\n|<!--|\{>>/, 1);
      contextOf(state.env).report('heading-as-text', block, '#', {
        line: `# ${line.slice(1, LONGEST_SHOWN).trim()}`,
      });
    }
  });
}
