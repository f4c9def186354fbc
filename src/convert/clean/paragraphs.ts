import type { Element, ElementContent, Parents, Root } from 'hast';
import {
  areEmpty,
  holdsBlock,
  isBlank,
  isBlock,
  isElement,
  linesIn,
  make,
  makeText,
  NOTE_TEXT,
  rewrite,
  wordsOf,
} from '../hast.ts';

/** Elements that hold paragraphs. */
const HOLDERS = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'body', 'center', 'dd', 'details', 'div', 'fieldset'],
  ...['footer', 'form', 'header', 'html', 'li', 'main', 'nav', 'section', NOTE_TEXT],
]);
const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/** Signs that begin an item where a line begins: those that offices type (`a)`, `1.1.`, `-`, `+`, `•`). */
const SIGN = /^(?:[-–+•·*]|\(?(?:\d{1,3}(?:\.\d{1,2})*|[a-zđ]|[IVX]{1,5})[.)/])\s/u;

/** One paragraph for each paragraph that readers saw: words without one get it, two line breaks divide one, empty ones go. */
export function setParagraphs(tree: Root): void {
  wrap(tree);
  rewrite(tree, (element) => {
    const { tagName } = element;
    if (HEADINGS.includes(tagName)) return heading(element);
    if (tagName === 'p') return divided(element);
    if (tagName === 'li') return item(element);
    if (['ul', 'ol', 'blockquote', 'dl'].includes(tagName))
      return areEmpty([element]) ? [] : [joinedItems(element)];
    return [element];
  });
}

/** Words that stand in a box beside its paragraphs, or alone in it, become paragraphs. */
function wrap(parent: Parents): void {
  const children: ElementContent[] = [];
  let words: ElementContent[] = [];
  const isHolder = !isElement(parent) || HOLDERS.has(parent.tagName);
  // An item of a list is one line as long as no block stands in it.
  const isLine = isElement(parent, 'li') && !parent.children.some(holdsOrIsBlock);
  const flush = () => {
    if (!areEmpty(words)) children.push(make('p', words));
    words = [];
  };
  for (const child of parent.children) {
    if (child.type === 'doctype') continue;
    if (isElement(child)) wrap(child);
    if (isHolder && !isLine && !holdsOrIsBlock(child)) words.push(child);
    else {
      flush();
      children.push(child);
    }
  }
  flush();
  parent.children = children;
}

const holdsOrIsBlock = (node: ElementContent | { type: 'doctype' }): boolean =>
  node.type !== 'doctype' && (isBlock(node) || holdsBlock(node));

/** Two line breaks are the end of a paragraph; so is one before the sign of an item. */
function divided(paragraph: Element): ElementContent[] {
  if (holdsBlock(paragraph)) return paragraph.children;
  const parts: ElementContent[][] = [];
  let isNew = true;
  for (const line of linesIn(paragraph)) {
    if (areEmpty(line)) {
      isNew = true;
      continue;
    }
    const last = parts.at(-1);
    if (isNew || !last || SIGN.test(`${wordsOf(...line)} `)) parts.push([...line]);
    else last.push(make('br', []), ...line);
    isNew = false;
  }
  return parts.map((children) => ({ ...paragraph, children }));
}

/** A heading is one line; pictures in it stand below. */
function heading(element: Element): ElementContent[] {
  if (areEmpty([element])) return [];
  if (wordsOf(element) === '') return [make('p', element.children)];
  const children = element.children.map((child) => (isElement(child, 'br') ? makeText(' ') : child));
  return [{ ...element, children: children.flatMap(unwrapped) }];
}

const unwrapped = (child: ElementContent): ElementContent[] =>
  isElement(child, 'p', 'div') ? [makeText(' '), ...child.children, makeText(' ')] : [child];

/** An item with one paragraph is a line. */
function item(element: Element): ElementContent[] {
  if (areEmpty([element])) return [];
  const worth = element.children.filter((child) => !isBlank(child));
  const [first, ...others] = worth;
  const isOne = isElement(first, 'p') && others.every((child) => isElement(child, 'ul', 'ol'));
  const children = isOne ? [...first.children, ...others] : element.children;
  return [{ ...element, children }];
}

/** A list that stands in a list, beside its items, belongs to the item above it. */
function joinedItems(list: Element): Element {
  if (!isElement(list, 'ul', 'ol')) return list;
  const children: ElementContent[] = [];
  for (const child of list.children) {
    const above = children.at(-1);
    if (isElement(child, 'ul', 'ol') && isElement(above, 'li')) above.children.push(child);
    else if (!isBlank(child)) children.push(isElement(child, 'li') ? child : make('li', [child]));
  }
  return { ...list, children };
}
