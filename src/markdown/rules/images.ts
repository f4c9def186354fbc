import type { MarkdownIt, Token } from 'markdown-it';
import { BoundPassed, LIMITS } from '../bounds.ts';
import { contextOf, inlineTokens } from '../context.ts';
import { checkLengths, decodePath, isBundlePath } from './links.ts';

/**
 * Pictures come from the bundle alone. One that stands alone in its paragraph becomes a figure whose caption is the
 * picture's title: `![mô tả](cau.jpg "Chú thích")`. Its address and size are filled in when the page is made
 * (`resolve.ts`); a picture without alternative text is a warning.
 */
export function images(md: MarkdownIt): void {
  md.core.ruler.push('images', (state) => {
    const context = contextOf(state.env);
    let count = 0;
    for (const { token, block } of inlineTokens(state.tokens, 'image')) {
      const src = String(token.attrGet('src') ?? '');
      count += 1;
      if (count > LIMITS.images) throw new BoundPassed('images', context.placeOf(block, decodePath(src)));
      checkLengths(token, src, () => context.placeOf(block, ''));
      const written = decodePath(src);
      if (!isBundlePath(written)) {
        context.report('image-outside-text', block, written, { url: written });
        token.attrSet('src', '');
        continue;
      }
      if (token.content.trim() === '') context.report('image-alt-empty', block, written, { file: written });
      token.attrSet('src', written);
      context.references.push({ to: 'image', target: written, place: context.placeOf(block, written) });
    }
    state.tokens.forEach((block, i) => {
      const picture = alone(block);
      const [before, after] = [state.tokens[i - 1], state.tokens[i + 1]];
      if (!picture || before?.type !== 'paragraph_open' || after?.type !== 'paragraph_close') return;
      before.tag = after.tag = 'figure';
      before.hidden = after.hidden = false;
      picture.meta = { figure: true };
    });
  });

  md.renderer.rules.image = (tokens, i, options, env, renderer) => {
    const token = tokens[i] as Token;
    const { escapeHtml } = md.utils;
    const src = String(token.attrGet('src') ?? '');
    const caption = String(token.attrGet('title') ?? '');
    if (src === '') return '';
    const alt = renderer.renderInlineAsText(token.children ?? [], options, env);
    const picture = `<img src="image:${escapeHtml(src)}" alt="${escapeHtml(alt)}">`;
    return token.meta?.figure && caption
      ? `${picture}<figcaption>${escapeHtml(caption)}</figcaption>`
      : picture;
  };
}

/** The picture of an inline block that holds nothing else. */
function alone(block: Token): Token | undefined {
  const picture = block.children?.find(({ type }) => type === 'image');
  const isAlone = (token: Token) =>
    token === picture || (token.type === 'text' && token.content.trim() === '');
  return picture && block.children?.every(isAlone) ? picture : undefined;
}
