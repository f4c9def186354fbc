import { plainText } from '../../filters/plain-text.ts';
import type { Html } from '../../markdown/html.ts';

/** A heading of a text, as its list of contents names it. */
export interface Heading {
  id: string;
  text: string;
  /** It stands below another one. */
  isInner?: true;
}

/** A text with fewer headings is seen at a glance. */
const LEAST = 4;

/** A longer list is no help: the inner headings are left out of it. */
const MOST = 16;

/** As the Markdown renderer writes it; markdown-it escapes every sign that an editor could write it with. */
const HEADING = /<(h[2-6]) id="([^"]+)">(.*?)<\/\1>/gs;

const NOTE = /<sup[ >].*?<\/sup>/gs;

/** The list of contents of a long text; nothing of a short one. */
export function contentsOf(html: Html): Heading[] {
  if (!html.includes('<h2 ')) return [];
  const all = [...html.matchAll(HEADING)].flatMap(([, tag, id = '', inside = '']): Heading[] => {
    if (tag !== 'h2' && tag !== 'h3') return [];
    const text = plainText(inside.replace(NOTE, '')).replaceAll('\n', ' ');
    return text === '' ? [] : [{ id, text, ...(tag === 'h3' && { isInner: true }) }];
  });
  const listed = all.length > MOST ? all.filter(({ isInner }) => !isInner) : all;
  return all.length < LEAST || listed.length < 2 ? [] : listed;
}

/** Each heading with a link to itself, for whoever wants to hand on its address. */
export const withAnchors = (html: Html): Html =>
  html.replace(
    HEADING,
    (_whole, tag: string, id: string, inside: string) =>
      `<${tag} id="${id}">${inside}<a class="anchor" href="#${id}" aria-hidden="true" tabindex="-1"></a></${tag}>`,
  ) as Html;
