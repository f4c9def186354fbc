import type { MarkdownIt, Token } from 'markdown-it';
import { type ProblemId, type ProblemParams, problem } from '../../problems/problem.ts';
import { saysNothing } from '../alt-text.ts';
import { BoundPassed, LIMITS } from '../bounds.ts';
import { contextOf, inlineTokens } from '../context.ts';
import { decodePath, fileMeant, isBundlePath, localPath } from '../file-meant.ts';
import { checkLengths } from './links.ts';

/**
 * Pictures come from the bundle alone. One that stands alone in its paragraph becomes a figure whose caption is the
 * picture's title: `![mô tả](cau.jpg "Chú thích")`. Its address and size are filled in when the page is made
 * (`resolve.ts`); a picture without alternative text is a warning, and so is a caption that has no figure to stand in.
 */
export function images(md: MarkdownIt): void {
  md.core.ruler.push('images', (state) => {
    const context = contextOf(state.env);
    let count = 0;
    for (const found of inlineTokens(state.tokens, 'image')) {
      const { token } = found;
      const src = String(token.attrGet('src') ?? '');
      const place = (needle = decodePath(src)) => context.placeOfToken(found, needle);
      const tell = <Id extends ProblemId>(id: Id, params: ProblemParams[Id]) =>
        context.problems.push(problem(id, place(), params));
      count += 1;
      if (count > LIMITS.images) throw new BoundPassed('images', place());
      if (/^data:/i.test(src)) {
        context.problems.push(problem('image-embedded', place(''), {}));
        token.attrSet('src', '');
        continue;
      }
      checkLengths(token, src, () => place(''));
      const written = decodePath(src);
      const name = fileMeant(src, context.files)?.name ?? localPath(written);
      if (!context.files.has(name) && !isBundlePath(name)) {
        tell('image-outside-text', { url: written });
        token.attrSet('src', '');
        continue;
      }
      const alt = token.content.trim();
      if (alt === '') tell('image-alt-empty', { file: name });
      else if (saysNothing(alt)) tell('image-alt-empty', { file: name, alt });
      token.attrSet('src', name);
      context.references.push({ to: 'image', target: name, place: place() });
    }
    state.tokens.forEach((block, i) => {
      const picture = alone(block);
      const [before, after] = [state.tokens[i - 1], state.tokens[i + 1]];
      if (!picture || before?.type !== 'paragraph_open' || after?.type !== 'paragraph_close') return;
      before.tag = after.tag = 'figure';
      before.hidden = after.hidden = false;
      picture.meta = { figure: true };
    });
    for (const found of count > 0 ? inlineTokens(state.tokens, 'image') : []) {
      const title = String(found.token.attrGet('title') ?? '');
      if (title !== '' && !found.token.meta?.figure && found.token.attrGet('src') !== '')
        context.problems.push(problem('caption-lost', context.placeOfToken(found), { caption: title }));
    }
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
