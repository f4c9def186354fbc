import type { Element, ElementContent, Root } from 'hast';
import {
  areEmpty,
  attribute,
  elementsIn,
  isElement,
  make,
  NOTE,
  NOTE_TEXT,
  rewrite,
  wordsOf,
} from '../hast.ts';

/** How Word, Word's converters and WordPress call the two ends of a footnote. */
const TO_NOTE = /^#_?(?:foot|end)?(?:note|ftn|edn|fn)[-_:]?\d+$/i;
const TO_TEXT = /^#_?(?:(?:foot|end)?note|ftn|edn|fn)[-_:]?ref[-_:]?\d+$/i;

/**
 * Footnotes as our Markdown has them. A note is one only where both ends are found: a sign that leads to a text, and a text
 * that leads back.
 */
export function setNotes(tree: Root): void {
  const texts = new Map<string, Element>();
  findTexts(tree, texts);
  const labels = new Map<string, string>();
  for (const sign of elementsIn(tree, 'a')) {
    const id = target(sign);
    if (TO_NOTE.test(`#${id}`) && texts.has(id) && !labels.has(id)) labels.set(id, String(labels.size + 1));
  }
  if (labels.size === 0) return;
  const moved = new Set([...labels.keys()].map((id) => texts.get(id)));
  rewrite(tree, (element) => {
    if (moved.has(element)) return [];
    if (element.tagName === 'sup' && element.children.some((child) => isElement(child, NOTE)))
      return element.children;
    const label = element.tagName === 'a' ? labels.get(target(element)) : undefined;
    return label === undefined ? [element] : [make(NOTE, [], { label })];
  });
  for (const [id, label] of labels) {
    const text = texts.get(id);
    if (text) tree.children.push(make(NOTE_TEXT, withoutBack(text.children), { label }));
  }
}

const target = (link: Element): string => attribute(link, 'href').replace(/^#/, '');

/** The smallest item, paragraph or box that bears the name of a note and leads back to its sign. */
function findTexts(node: Root | Element, found: Map<string, Element>): void {
  for (const child of node.children) {
    if (!isElement(child)) continue;
    findTexts(child, found);
    if (!isElement(child, 'li', 'p', 'div')) continue;
    const backs = elementsIn(child, 'a').filter((link) => TO_TEXT.test(attribute(link, 'href')));
    if (backs.length !== 1) continue;
    const names = [child, ...backs].flatMap((each) => [attribute(each, 'id'), attribute(each, 'name')]);
    for (const name of names) if (TO_NOTE.test(`#${name}`)) found.set(name, child);
  }
}

function withoutBack(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (!isElement(child)) return [child];
    if (child.tagName === 'a' && TO_TEXT.test(attribute(child, 'href'))) return [];
    const inner = withoutBack(child.children);
    if (child.tagName === 'sup' && areEmpty(inner) && wordsOf(child) !== '') return [];
    return [{ ...child, children: inner }];
  });
}
