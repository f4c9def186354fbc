import type { Nodes, Root } from 'hast';
import { elementsIn, holdsBlock, isBlock, isElement, wordsOf } from '../../../convert/hast.ts';

/** A line of a page: its words, and its HTML. */
export interface Block {
  words: string;
  html: string;
  isHeading: boolean;
}

const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'head', 'title', 'meta', 'link', 'svg']);

/**
 * The lines of a page from its top to its foot. Tables that lay the page out are gone into, those that hold numbers are one
 * block each.
 * @param html the text from which the tree was read
 */
export function blocksOf(tree: Root, html: string): Block[] {
  const blocks: Block[] = [];
  walk(tree, html, blocks);
  return blocks;
}

function walk(parent: Nodes, html: string, blocks: Block[]): void {
  if (!('children' in parent)) return;
  let words: Nodes[] = [];
  const flush = () => {
    add(words, html, blocks);
    words = [];
  };
  for (const child of parent.children) {
    if (child.type === 'comment' || (isElement(child) && UNSEEN.has(child.tagName))) continue;
    const isParted = isElement(child, 'table')
      ? !isOfNumbers(child)
      : holdsBlock(child) && !isElement(child, 'ul', 'ol');
    if (isParted || isElement(child, 'tbody', 'thead', 'tr', 'td', 'th')) {
      flush();
      walk(child, html, blocks);
    } else if (isBlock(child)) {
      flush();
      add([child], html, blocks);
    } else words.push(child);
  }
  flush();
}

/** More words than a cell of numbers has: such a table lays the page out. */
const LONGEST_CELL = 200;

function isOfNumbers(table: Nodes): boolean {
  const rows = elementsIn(table, 'tr');
  const cells = elementsIn(table, 'td', 'th');
  const isWide = rows.length > 1 && cells.length >= rows.length * 2;
  return (
    isWide &&
    elementsIn(table, 'table').length === 0 &&
    cells.every((cell) => wordsOf(cell).length < LONGEST_CELL)
  );
}

function add(nodes: readonly Nodes[], html: string, blocks: Block[]): void {
  const words = wordsOf(...nodes);
  const hasPicture = nodes.some((node) => isElement(node, 'img') || elementsIn(node, 'img').length > 0);
  if (words === '' && !hasPicture) return;
  const [first, last] = [nodes[0], nodes.at(-1)];
  const written = html.slice(first?.position?.start.offset, last?.position?.end.offset);
  const isWhole = nodes.length === 1 && isBlock(nodes[0] ?? { type: 'root', children: [] });
  blocks.push({
    words,
    html: isWhole ? written : `<p>${written}</p>`,
    isHeading: isElement(first, 'h1'),
  });
}

/** The lines of a page that was saved as text. */
export function blocksOfText(text: string): Block[] {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .map((words) => ({
      words,
      html: `<p>${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`,
      isHeading: false,
    }));
}
