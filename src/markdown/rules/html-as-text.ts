import type { MarkdownIt, Token } from 'markdown-it';
import { contextOf, inlineTokens } from '../context.ts';

const TAG = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/gi;

/** HTML in a body is printed as text, never run; the editor is warned once a paragraph of each tag that readers will see. */
export function htmlAsText(md: MarkdownIt): void {
  // Before characters written by their names (`&lt;`, `\\<`) join the text: those are meant to be read.
  md.core.ruler.before('text_join', 'html_as_text', (state) => {
    if (!state.src.includes('<')) return;
    const context = contextOf(state.env);
    let last: Token | undefined;
    const told = new Set<string>();
    for (const { token, block } of inlineTokens(state.tokens, 'text')) {
      if (!token.content.includes('<')) continue;
      if (block !== last) told.clear();
      last = block;
      for (const [tag] of token.content.matchAll(TAG)) {
        if (!told.has(tag)) context.report('html-as-text', block, tag, { tag });
        told.add(tag);
      }
    }
  });
}
