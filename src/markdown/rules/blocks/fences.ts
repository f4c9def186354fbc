import type { MarkdownIt } from 'markdown-it';
import { contextOf } from '../../context.ts';

/** Words behind the mark that opens a passage of code, where other texts name a language: readers would not see them. */
const WORDS = /\S\s+\S/;
const NOT_ENGLISH = /\P{ASCII}/u;

/** A passage of code that is never closed takes the rest of the text: a problem. */
export function fences(md: MarkdownIt): void {
  md.core.ruler.after('block', 'fences', (state) => {
    if (!state.src.includes('```') && !state.src.includes('~~~')) return;
    let lines: string[] | undefined;
    for (const token of state.tokens) {
      if (token.type === 'fence' && WORDS.test(token.info) && NOT_ENGLISH.test(token.info)) {
        token.content = `${token.info.trim()}\n${token.content}`;
        token.info = '';
      }
      // In a quotation or an item it ends with that.
      if (token.type !== 'fence' || token.level > 0) continue;
      lines ??= state.src.split('\n');
      const [from, to] = token.map ?? [0, 1];
      const last = (lines[to - 1] ?? '').trim();
      const isClosed = to - from > 1 && last.startsWith(token.markup) && /^(`+|~+)$/.test(last);
      if (!isClosed)
        contextOf(state.env).report('fence-unclosed', token, token.markup, { mark: token.markup });
    }
  });
}
