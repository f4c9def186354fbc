import { isHtml } from '../../checks/addresses/static-names.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { CustomAddressed, PlaceIn } from './custom-addressed.ts';

const CHARSET = /<meta[^>]+charset\s*=/i;

/** XHTML is XML, which is UTF-8 where it does not say otherwise. */
const lacksCharset = (file: string, html: string) =>
  isHtml(file) && !/\.xhtml$/i.test(file) && !CHARSET.test(html);

/** A page without the shell of the site that does not say how its letters are written: browsers guess, and guess wrong. */
export function checkCharset({ file, text, template }: CustomAddressed, placeIn: PlaceIn): Problem[] {
  return lacksCharset(file, text) ? [problem('template-charset', placeIn(template), {})] : [];
}

/** What may stand before it, each once; comments between them. */
const BEFORE = ['', '<!doctype[^>]*>', '<html(?:\\s[^>]*)?>', '<head(?:\\s[^>]*)?>'];
const BEGINNING = new RegExp(
  `^${BEFORE.map((tag) => `(?:${tag}\\s*(?:<!--[\\s\\S]*?-->\\s*)*)?`).join('')}`,
  'i',
);

/** A page with its charset, where it does not say it itself: as near to its beginning as it may stand. */
export function withCharset(file: string, html: string): string {
  if (!lacksCharset(file, html)) return html;
  const [before = ''] = BEGINNING.exec(html) ?? [];
  return `${before}<meta charset="utf-8">${html.slice(before.length)}`;
}
