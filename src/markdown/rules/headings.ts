import slugify from '@sindresorhus/slugify';
import type { MarkdownIt, Token } from 'markdown-it';
import { remembered } from '../../filters/remembered.ts';
import { BoundPassed, LIMITS } from '../bounds.ts';
import { contextOf } from '../context.ts';

/** Ids that a page has already: its own parts, and footnotes. */
const TAKEN = /^(?:bantin-.*|fn(?:ref)?\d.*|)$/;

/**
 * Headings begin at h2 (h1 is the page's title) and go down one level at a time, whatever the editor began with; each
 * has an id made from its words, `-2` and so on where two are alike, so that a link to it lasts.
 */
export function headings(md: MarkdownIt): void {
  md.core.ruler.push('headings', (state) => {
    const open: number[] = [];
    const taken = new Map<string, number>();
    let count = 0;
    state.tokens.forEach((token, i) => {
      if (token.type !== 'heading_open') return;
      count += 1;
      if (count > LIMITS.headings)
        throw new BoundPassed('headings', contextOf(state.env).placeOfLine(token.map?.[0] ?? 0));
      const level = Number(token.tag.slice(1));
      while (open.length > 0 && (open.at(-1) ?? 0) >= level) open.pop();
      open.push(level);
      const tag = `h${Math.min(6, open.length + 1)}`;
      token.tag = tag;
      const close = state.tokens[i + 2];
      if (close) close.tag = tag;
      token.attrSet('id', uniqueId(words(state.tokens[i + 1]), taken));
    });
  });
}

function words(inline: Token | undefined): string {
  return (inline?.children ?? [])
    .map((token) => (token.type.endsWith('break') ? ' ' : token.content))
    .join('');
}

/** Texts of an office share many headings (“Mục tiêu”, “Tổ chức thực hiện”). */
const baseOf = remembered((text: string) => {
  const slug = slugify(text).slice(0, 80).replace(/-$/, '');
  return TAKEN.test(slug) ? `muc-${slug}`.replace(/-$/, '') : slug;
}, 5000);

/** @param taken each id of the text with the last number given to an id that begins like it */
function uniqueId(text: string, taken: Map<string, number>): string {
  const base = baseOf(text);
  let id = base;
  let n = taken.get(base) ?? 1;
  while (taken.has(id)) id = `${base}-${++n}`;
  taken.set(base, n);
  if (id !== base) taken.set(id, 1);
  return id;
}
