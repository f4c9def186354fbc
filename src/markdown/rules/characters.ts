import type { MarkdownIt, Token } from 'markdown-it';
import { normalise } from '../../system/encoding.ts';

/** An entity (`e&#x301;`, `&ZeroWidthSpace;`) brings back what the file's text no longer holds: normalised once more. */
export function characters(md: MarkdownIt): void {
  md.core.ruler.push('characters', (state) => {
    if (!state.src.includes('&')) return;
    for (const { children } of state.tokens) children?.forEach(clean);
  });
}

function clean(token: Token): void {
  if (token.type === 'text') token.content = normalise(token.content);
  const title = token.attrGet('title');
  if (title !== null) token.attrSet('title', normalise(String(title)));
  token.children?.forEach(clean);
}
