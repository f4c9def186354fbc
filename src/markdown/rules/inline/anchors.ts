import slugify from '@sindresorhus/slugify';
import type { MarkdownIt } from 'markdown-it';
import { MOST_GUESSES, nearest } from '../../../problems/nearest.ts';
import { problem } from '../../../problems/problem.ts';
import { contextOf, inlineTokens } from '../../context.ts';
import { decodeWhole } from '../../file-meant.ts';

/** Parts that every page has. */
const OF_PAGE = /^(?:top|bantin-.*|fn(?:ref)?\d.*|)$/;

/** Longer ones are no words of a heading. */
const LONGEST = 300;

/** Links to a heading of the same text (`#muc-tieu`): one written with its marks and capitals is found; none is reported. */
export function anchors(md: MarkdownIt): void {
  md.core.ruler.push('anchors', (state) => {
    if (!state.src.includes('#')) return;
    const context = contextOf(state.env);
    const headings = state.tokens.flatMap(({ type, attrs }) =>
      type === 'heading_open'
        ? (attrs ?? []).flatMap(([name, value]) => (name === 'id' ? [String(value)] : []))
        : [],
    );
    context.anchors = headings;
    const links = inlineTokens(state.tokens, 'link_open').filter(({ token }) =>
      String(token.attrGet('href') ?? '').startsWith('#'),
    );
    if (links.length === 0) return;
    const ids = new Set(headings);
    let guesses = 0;
    for (const found of links) {
      const written = decodeWhole(String(found.token.attrGet('href'))).slice(1);
      if (OF_PAGE.test(written)) continue;
      const id = ids.has(written) ? written : written.length > LONGEST ? '' : slugify(written);
      if (ids.has(id)) {
        found.token.attrSet('href', `#${id}`);
        continue;
      }
      guesses += 1;
      const near = guesses < MOST_GUESSES ? nearest(id, headings) : undefined;
      const place = context.placeOfToken(found, `#${written}`);
      context.problems.push(
        problem('link-broken', place, { url: `#${written}`, ...(near && { near: `#${near}` }) }),
      );
    }
  });
}
