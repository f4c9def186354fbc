import type { MarkdownIt } from 'markdown-it';
import { LINE_BREAK } from '../../system/encoding.ts';

/**
 * markdown-it's rule for plain text up to the next character that may begin markup, by a regular expression: its own asks
 * each character in turn, 2 % of a cold build. Word's line breaks end it, too (`line-breaks.ts`).
 */
export function texts(md: MarkdownIt): void {
  const end = endOf(md);
  md.inline.ruler.at('text', (state, silent) => {
    const { src, pos, posMax } = state;
    end.lastIndex = pos;
    const to = end.test(src) ? Math.min(end.lastIndex - 1, posMax) : posMax;
    if (to === pos) return false;
    if (!silent) state.pending += src.slice(pos, to);
    state.pos = to;
    return true;
  });
}

/** The characters at which a text may end, all of them ASCII: markdown-it's own rule is asked for each, once. */
function endOf(md: MarkdownIt): RegExp {
  // The first of all rules inside a paragraph.
  const [text] = md.inline.ruler.getRules('');
  if (!text) throw new Error('markdown-it has no rule for text');
  const ends: string[] = [];
  for (let code = 0; code < 128; code += 1) {
    const state = new md.inline.State(String.fromCharCode(code), md, {}, []);
    if (!text(state, true)) ends.push(`\\x${code.toString(16).padStart(2, '0')}`);
  }
  return new RegExp(`[${LINE_BREAK}${ends.join('')}]`, 'g');
}
