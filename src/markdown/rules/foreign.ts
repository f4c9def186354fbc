import type { MarkdownIt } from 'markdown-it';
import { contextOf, inlineTokens } from '../context.ts';
import { isLanguageTag } from './containers.ts';

/** `[bonjour]{lang=fr}`: words in another language, so that a screen reader says them rightly. */
const FOREIGN = /\[([^[\]]+)\]\{lang=([A-Za-z-]+)\}/y;

/** Passages in another language within a line; a whole block is `::: lang fr`. An unknown language is a problem. */
export function foreign(md: MarkdownIt): void {
  md.inline.ruler.before('link', 'foreign', (state, silent) => {
    if (state.src.charCodeAt(state.pos) !== 0x5b) return false;
    FOREIGN.lastIndex = state.pos;
    const [whole, text, lang] = FOREIGN.exec(state.src) ?? [];
    if (!whole || !text || !lang || state.pos + whole.length > state.posMax) return false;
    if (!silent) {
      state.push('foreign_open', 'span', 1).attrs = [['lang', lang]];
      const end = state.posMax;
      state.pos += 1;
      state.posMax = state.pos + text.length;
      state.md.inline.tokenize(state);
      state.posMax = end;
      state.pos -= text.length + 1;
      state.push('foreign_close', 'span', -1);
    }
    state.pos += whole.length;
    return true;
  });
  md.core.ruler.push('foreign', (state) => {
    for (const { token, block } of inlineTokens(state.tokens, 'foreign_open')) {
      const value = String(token.attrGet('lang'));
      if (!isLanguageTag(value))
        contextOf(state.env).report('lang-unknown', block, `lang=${value}`, { value });
    }
  });
}
