import type { MarkdownIt } from 'markdown-it';
import { withoutComments } from '../../content/comments.ts';
import { contextOf } from '../context.ts';

const LESS = 0x3c;

/**
 * Comments that are still there when Markdown is parsed: `uncommented` takes them out before, but holds for code what this
 * parser may not. Within a line nothing of them is printed; one that is not closed there is a problem. Code and escapes
 * come first, and stay.
 */
export function comments(md: MarkdownIt): void {
  md.inline.ruler.before('html_inline', 'comments', (state, silent) => {
    if (state.src.charCodeAt(state.pos) !== LESS || !state.src.startsWith('<!--', state.pos)) return false;
    const end = state.src.indexOf('-->', state.pos + 2);
    const context = contextOf(state.env);
    context.hasComments = true;
    if (!silent && (end === -1 || end >= state.posMax))
      context.problems.push({ ...UNCLOSED, place: context.placeInline(state.src, state.pos) });
    state.pos = end === -1 ? state.posMax : Math.min(end + '-->'.length, state.posMax);
    return true;
  });
  md.core.ruler.push('comments', (state) => {
    if (!state.src.includes('<!--')) return;
    for (const block of state.tokens) {
      for (const token of block.children ?? []) {
        const title = token.attrGet('title');
        if (title !== null) token.attrSet('title', withoutComments(String(title)));
      }
      if (block.type === 'container_typed_open') block.info = withoutComments(block.info);
    }
  });
}

const UNCLOSED = { id: 'comment-unclosed', params: {}, severity: 'error' } as const;
