import { attribute, elementsIn, wordsOf } from '../../convert/hast.ts';
import { parseHtml } from '../../convert/parse-html.ts';
import type { Target } from '../mapping/columns.ts';
import { plainLine, type Values } from '../mapping/values.ts';
import type { Note } from '../note.ts';

/** Reads a field that is one line of words. Pictures and links, which no line can hold, are reported. */
export function lineOf(values: Values, target: Target, notes: Note[]): string {
  const value = values.get(target);
  const line = plainLine(value);
  const lost = /<(?:img|a)\s/i.test(value) ? lossesOf(value) : [];
  notes.push(...lost);
  if (value !== '' && line === '' && lost.length === 0)
    notes.push({ kind: 'value-unread', text: values.columnOf(target) });
  return line;
}

function lossesOf(html: string): Note[] {
  const tree = parseHtml(html);
  const pictures = elementsIn(tree, 'img').map((image) => attribute(image, 'src'));
  const links = elementsIn(tree, 'a').flatMap((link) => {
    const href = attribute(link, 'href');
    // The address of a person is nobody's business.
    return href === '' || /^mailto:/i.test(href) ? [] : [`${wordsOf(link)} → ${href}`];
  });
  return [
    ...pictures.map((text) => ({ kind: 'picture', text: shortAddress(text) }) as const),
    ...links.map((text) => ({ kind: 'link', text }) as const),
  ];
}

/** An address as a report names it: of a picture that lies in it, only the beginning. */
export const shortAddress = (address: string): string =>
  /^data:/i.test(address) ? `${address.slice(0, 30)}…` : address;
