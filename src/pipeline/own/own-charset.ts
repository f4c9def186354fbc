import { type Problem, problem } from '../../problems/problem.ts';
import type { OwnAddressed, PlaceIn } from './own-addressed.ts';

const CHARSET = /<meta[^>]+charset\s*=/i;

/** A page without the shell of the site that does not say how its letters are written: browsers guess, and guess wrong. */
export function checkCharset({ file, text, template }: OwnAddressed, placeIn: PlaceIn): Problem[] {
  const isPage = file.endsWith('.html');
  return isPage && !CHARSET.test(text) ? [problem('template-charset', placeIn(template), {})] : [];
}

/** The page with its charset, where it does not say it itself: as near to its beginning as it may stand. */
export function withCharset(html: string): string {
  if (CHARSET.test(html)) return html;
  const [before = ''] = /^\s*(?:<!doctype[^>]*>\s*)?(?:<html[^>]*>\s*)?(?:<head[^>]*>\s*)?/i.exec(html) ?? [];
  return `${before}<meta charset="utf-8">${html.slice(before.length)}`;
}
