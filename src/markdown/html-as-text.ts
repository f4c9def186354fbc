import type { MarkdownIt } from 'markdown-it';
import { contextOf, inlineTokens } from './context.ts';

const TAG = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/gi;

/** HTML in a body is printed as text, never run; the editor is warned of each tag that readers will see. */
export function htmlAsText(md: MarkdownIt): void {
  md.core.ruler.push('html_as_text', (state) => {
    const context = contextOf(state.env);
    for (const { token, block } of inlineTokens(state.tokens)) {
      if (token.type !== 'text' || !token.content.includes('<')) continue;
      for (const [tag] of token.content.matchAll(TAG)) context.report('html-as-text', block, tag, { tag });
    }
  });
}
