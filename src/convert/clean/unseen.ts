import type { Comment, Element, Nodes, Root } from 'hast';
import { attribute, isElement, make, makeText, rewrite, styleOf, wordsOf } from '../hast.ts';
import type { Losses } from '../losses.ts';

/** What no reader sees, and nobody misses. */
const NOTHING = new Set([
  'base',
  'col',
  'colgroup',
  'head',
  'link',
  'meta',
  'style',
  'template',
  'title',
  'wbr',
  'xml',
]);
const SCRIPTS = new Set(['applet', 'canvas', 'noscript', 'script', 'svg']);
const CONTROLS = new Set(['button', 'datalist', 'input', 'meter', 'progress', 'select', 'textarea']);
const EMBEDDED = new Set(['audio', 'embed', 'iframe', 'object', 'video']);

/** More elements inside each other than a text needs; deeper ones would take the stack of whoever walks through them. */
const DEEPEST = 100;

/** Takes out what is no text: scripts, forms, hidden parts, comments. Of a video or another page its address stays. */
export function dropUnseen(tree: Root, left: Losses): void {
  flatten(tree, left);
  withoutComments(tree);
  rewrite(tree, (element) => {
    const { tagName } = element;
    if (NOTHING.has(tagName)) return [];
    if (SCRIPTS.has(tagName)) {
      left.add('script', wordsOf(element) || attribute(element, 'src') || `<${tagName}>`);
      return [];
    }
    if (CONTROLS.has(tagName)) {
      if (attribute(element, 'type') !== 'hidden')
        left.add('form', wordsOf(element) || attribute(element, 'value') || `<${tagName}>`);
      return [];
    }
    if (EMBEDDED.has(tagName)) return embedded(element, left);
    if (isHidden(element)) {
      const words = wordsOf(element);
      if (words !== '') left.add('hidden', words);
      return [];
    }
    return [element];
  });
}

function isHidden(element: Element): boolean {
  return (
    element.properties.hidden === true ||
    styleOf(element, 'display') === 'none' ||
    styleOf(element, 'visibility') === 'hidden' ||
    styleOf(element, 'mso-hide') === 'all'
  );
}

/** A link to what was shown inside the page, which no page of ours loads. */
function embedded(element: Element, left: Losses): Element[] {
  const inner = element.children.find((child) => isElement(child, 'source', 'embed', 'a'));
  const address =
    attribute(element, 'src') ||
    attribute(element, 'data') ||
    (isElement(inner) ? attribute(inner, 'src') || attribute(inner, 'href') : '');
  left.add('embedded', address || wordsOf(element) || `<${element.tagName}>`);
  if (address === '') return [];
  const href = address.replace(/^\/\//, 'https://');
  const title = attribute(element, 'title').trim();
  return [make('p', [make('a', [makeText(title || href)], { href })])];
}

function withoutComments(node: Nodes): void {
  if (!('children' in node)) return;
  const { children } = node;
  for (let i = children.length - 1; i >= 0; i -= 1) {
    const child = children[i];
    if (child && isNote(child)) children.splice(i, 1);
    else if (child) withoutComments(child);
  }
}

/** A comment; `<?xml …>` and Word's `<![if …]>` come out of the parser as comments, too. */
const isNote = (node: Nodes): node is Comment => node.type === 'comment';

/** What lies too deep becomes plain text. */
function flatten(tree: Root, left: Losses): void {
  const open: { node: Nodes; depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next;
    if (!('children' in node)) continue;
    if (depth > DEEPEST && isElement(node)) {
      const words = wordsOf(node);
      node.children = [makeText(words)];
      if (words !== '') left.add('too-deep', words);
      continue;
    }
    for (const child of node.children) open.push({ node: child, depth: depth + 1 });
  }
}
