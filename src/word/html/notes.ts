import type { Element, ElementContent, Root } from 'hast';
import {
  areEmpty,
  attribute,
  elementsIn,
  isElement,
  make,
  makeText,
  NOTE,
  NOTE_TEXT,
  rewrite,
} from '../../convert/hast.ts';

/** How mammoth, Word and LibreOffice name notes, and the links to and from them. */
const NAMES = {
  body: /^(?:(foot|end)note-(\d+)|(ft|ed)n(\d+)|sd(foot|end)note(\d+))$/,
  reference: /^#(?:(foot|end)note-(\d+)|_(ft|ed)n(\d+)|sd(foot|end)note(\d+)sym)$/,
  back: /^#(?:(foot|end)note-ref-(\d+)|_(ft|ed)nref(\d+)|sd(foot|end)note(\d+)anc)$/,
};

/** `f 1` for the first footnote, `e 1` for the first note at the end, by whichever program. */
function nameOf(pattern: RegExp, written: string): string | undefined {
  const [kind, number] = (pattern.exec(written)?.slice(1) ?? []).filter((part) => part !== undefined);
  return kind === undefined ? undefined : `${kind.charAt(0)} ${number}`;
}

/**
 * Footnotes and endnotes as the converter knows them: their sign in the text, and at the end what they say. They are
 * numbered in the order in which the text names them.
 */
export function takeNotes(tree: Root): void {
  const texts = new Map<string, Element>();
  rewrite(tree, (element) => {
    const name = nameOf(NAMES.body, attribute(element, 'id'));
    if (name === undefined || !isElement(element, 'li', 'div', 'aside')) return [element];
    texts.set(name, element);
    return [];
  });
  if (texts.size === 0) return;
  const order: string[] = [];
  rewrite(tree, (element) => {
    // The list, or the part, that held the notes.
    if (
      isElement(element, 'ol', 'div') &&
      areEmpty(element.children.filter((child) => !isElement(child, 'hr')))
    )
      return [];
    // What raised the sign.
    if (element.tagName === 'sup' && element.children.some((child) => isElement(child, NOTE)))
      return element.children;
    const name = element.tagName === 'a' ? nameOf(NAMES.reference, attribute(element, 'href')) : undefined;
    if (name === undefined || !texts.has(name)) return [element];
    if (!order.includes(name)) order.push(name);
    return [make(NOTE, [], { label: String(order.indexOf(name) + 1) })];
  });
  for (const [name, text] of texts) {
    const number = order.indexOf(name) + 1;
    const content = [make('p', lineOf(text))];
    tree.children.push(...(number > 0 ? [make(NOTE_TEXT, content, { label: String(number) })] : content));
  }
}

/** What a note says, as one line, without the link back. */
function lineOf(body: Element): ElementContent[] {
  rewrite(body, (element) => {
    const isBack = element.tagName === 'a' && nameOf(NAMES.back, attribute(element, 'href')) !== undefined;
    return isBack || (element.tagName === 'sup' && areEmpty(element.children)) ? [] : [element];
  });
  const paragraphs = elementsIn(body, 'p');
  const parts = paragraphs.length > 0 ? paragraphs.map(({ children }) => children) : [body.children];
  return parts.flatMap((children, i) => (i === 0 ? children : [makeText(' '), ...children]));
}
