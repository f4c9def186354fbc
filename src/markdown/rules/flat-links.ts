import type { MarkdownIt, Token } from 'markdown-it';

/**
 * A link holds no other link, by HTML's rules: an address in angle brackets inside it is plain text, and the mark of a
 * footnote goes behind it.
 */
export function flatLinks(md: MarkdownIt): void {
  md.core.ruler.push('flat_links', (state) => {
    for (const token of state.tokens) {
      if (token.children?.some(({ type }) => type === 'link_open')) token.children = flatten(token.children);
    }
  });
}

function flatten(tokens: readonly Token[]): Token[] {
  const flat: Token[] = [];
  let marks: Token[] = [];
  let depth = 0;
  for (const token of tokens) {
    const isOpen = token.type === 'link_open';
    const isClose = token.type === 'link_close';
    if (isOpen) depth += 1;
    if (depth > 0 && token.type === 'footnote_ref') marks.push(token);
    else if (!((isOpen || isClose) && depth > 1)) flat.push(token);
    if (isClose) depth -= 1;
    if (depth > 0) continue;
    for (const mark of marks) flat.push(mark);
    marks = [];
  }
  return flat;
}
