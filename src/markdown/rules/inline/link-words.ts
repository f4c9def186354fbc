import type { MarkdownIt, Token } from 'markdown-it';
import { problem } from '../../../problems/problem.ts';
import { contextOf } from '../../context.ts';
import { decodeWhole } from '../../file-meant.ts';

/** Words that say nothing of where a link leads (WCAG 2.2, success criterion 2.4.4). */
const EMPTY_WORDS =
  /^(?:(?:bấm|nhấn|nhấp|click|kích)\s+)?(?:vào\s+)?(?:(?:xem|đọc|tải|tải về|xem thêm|xem chi tiết)\s+)?(?:(?:ở|tại|tại đường dẫn)\s+)?(?:đây|này|link)$|^(?:xem|đọc)\s+(?:thêm|tiếp|chi tiết)$|^chi tiết$|^(?:click |read |see |learn )?(?:here|more|this|link|this link)$/iu;

/** Links need words that tell where they lead: none is an error, “tại đây” a warning. */
export function linkWords(md: MarkdownIt): void {
  md.core.ruler.push('link_words', (state) => {
    if (!state.src.includes(']')) return;
    const context = contextOf(state.env);
    for (const inline of state.tokens) {
      const children = inline.children ?? [];
      for (let i = 0; i < children.length; i += 1) {
        const token = children[i];
        if (token?.type !== 'link_open' || token.markup !== '') continue;
        const from = i;
        while (i < children.length && children[i]?.type !== 'link_close') i += 1;
        const words = wordsOf(children.slice(from + 1, i));
        const found = { token, inline, block: inline };
        if (words === '') {
          const url = decodeWhole(String(token.attrGet('href') ?? '')).replace(
            /^(?:file|site|bulletin):/,
            '',
          );
          context.problems.push(problem('link-empty', context.placeOfToken(found), { url }));
        } else if (words.length < 40 && EMPTY_WORDS.test(words)) {
          context.problems.push(problem('link-text', context.placeOfToken(found), { text: words }));
        }
      }
    }
  });
}

/** What a screen reader says of a link. */
const wordsOf = (tokens: readonly Token[]): string =>
  tokens
    .map(({ type, content }) => (type === 'softbreak' || type === 'hardbreak' ? ' ' : content))
    .join('')
    .replace(/[.…:!>»→]+$/, '')
    .trim();
