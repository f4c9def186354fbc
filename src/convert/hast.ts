import type { Element, ElementContent, Nodes, Parents, Properties, Text } from 'hast';

/** Whether a node is an element, of one of these names where some are given. */
export function isElement(node: Nodes | undefined, ...names: string[]): node is Element {
  return node?.type === 'element' && (names.length === 0 || names.includes(node.tagName));
}

/** A new element. */
export function make(tagName: string, children: ElementContent[], properties: Properties = {}): Element {
  return { type: 'element', tagName, properties, children };
}

export const makeText = (value: string): Text => ({ type: 'text', value });

/** The words of a node, with single blanks between them. A line break is a blank. */
export function wordsOf(...nodes: Nodes[]): string {
  const parts: string[] = [];
  const open: Nodes[] = nodes.reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'text') parts.push(node.value);
    if (isElement(node) && BREAKING.has(node.tagName)) parts.push(' ');
    if ('children' in node) for (const child of [...node.children].reverse()) open.push(child);
  }
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/** The names that the sign and the text of a footnote have while a page is cleaned up. */
export const NOTE = 'bantin-note';
export const NOTE_TEXT = 'bantin-note-text';

/** Elements that stand on lines of their own. */
const BLOCKS: ReadonlySet<string> = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'center', 'dd', 'details', 'div', 'dl', 'dt', 'fieldset'],
  ...['figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'li'],
  ...['main', 'nav', 'ol', 'p', 'pre', 'section', 'summary', 'table', 'ul', NOTE_TEXT],
]);
const BREAKING: ReadonlySet<string> = new Set([...BLOCKS, 'br', 'td', 'th', 'tr']);

export const isBlock = (node: Nodes): node is Element => isElement(node) && BLOCKS.has(node.tagName);

/** Whether a block stands anywhere in a node. */
export const holdsBlock = (node: Nodes): boolean =>
  'children' in node && node.children.some((child) => isBlock(child) || holdsBlock(child));

export const isBlank = (node: Nodes): boolean => node.type === 'text' && node.value.trim() === '';

/** Whether nothing is in these nodes that a reader would get. */
export const areEmpty = (nodes: readonly Nodes[]): boolean =>
  wordsOf(...nodes) === '' && !nodes.some(holdsThing);

const THINGS: ReadonlySet<string> = new Set(['img', 'hr', 'table', NOTE]);

function holdsThing(node: Nodes): boolean {
  if (isElement(node) && THINGS.has(node.tagName)) return true;
  return 'children' in node && node.children.some(holdsThing);
}

/** What stands between the line breaks among the children of an element. */
export function linesIn({ children }: Element): ElementContent[][] {
  const lines: ElementContent[][] = [[]];
  for (const child of children) {
    if (isElement(child, 'br')) lines.push([]);
    else lines.at(-1)?.push(child);
  }
  return lines;
}

/** All elements of these names inside a node, in the order of the text. */
export function elementsIn(node: Nodes, ...names: string[]): Element[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child) => [
    ...(isElement(child, ...names) ? [child] : []),
    ...elementsIn(child, ...names),
  ]);
}

/**
 * Changes a tree from its leaves up.
 * @param change gives what an element becomes: nothing, itself, or others in its place
 */
export function rewrite(
  parent: Parents,
  change: (element: Element, parent: Parents) => ElementContent[],
): void {
  parent.children = parent.children.flatMap((child): ElementContent[] => {
    if (child.type === 'doctype') return [];
    if (!isElement(child)) return [child];
    rewrite(child, change);
    return change(child, parent);
  });
}

/** The value of a property in an element's own style, in small letters. */
export function styleOf({ properties }: Element, name: string): string {
  const { style } = properties;
  if (typeof style !== 'string') return '';
  const pattern = new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([^;]+)`, 'i');
  return (pattern.exec(style)?.[1] ?? '').trim().toLowerCase();
}

/** A property as text; empty where there is none. */
export function attribute({ properties }: Element, name: string): string {
  const value = properties[name];
  return Array.isArray(value) ? value.join(' ') : value === undefined || value === null ? '' : String(value);
}
