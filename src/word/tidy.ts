import type { Element, ElementContent, Root } from 'hast';
import { areEmpty, elementsIn, isElement, make, NOTE, wordsOf } from '../convert/hast.ts';
import type { ConversionNote } from './converted-document.ts';
import { type Letterhead, takeLetterhead } from './letterhead.ts';
import { isBold, isOf, type Proposal, takeProposal } from './proposal.ts';

/** What a document says of itself, taken off its text. */
export interface Head {
  letterhead?: Letterhead;
  proposal: Proposal;
  left: ConversionNote[];
}

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/**
 * Makes the text of a document a body: without its letterhead, title and summary, its headings from the second level down,
 * tables that only put texts side by side as paragraphs, captions with their pictures.
 */
export function tidy(tree: Root): Head {
  const left: ConversionNote[] = [];
  let blocks = blocksOf(tree).filter((block) => !isOrnament(block));
  const letterhead = takeLetterhead(blocks);
  if (letterhead) left.push({ what: 'letterhead' });
  blocks = blocks.flatMap((block) => (isLayout(block) ? unrolled(block, left) : [block]));
  const proposal = takeProposal(blocks);
  left.push(...proposal.left);
  lowerHeadings(blocks);
  alignCells(blocks);
  const bold = blocks.filter(isBoldLine).length;
  if (bold > 0) left.push({ what: 'bold-lines', count: bold });
  tree.children = withCaptions(blocks);
  return { ...(letterhead && { letterhead }), proposal, left };
}

/** The paragraphs, tables and headings of a text; boxes around several are opened. */
function blocksOf(node: Root | Element): Element[] {
  const blocks: Element[] = [];
  let words: ElementContent[] = [];
  const flush = () => {
    if (!areEmpty(words)) blocks.push(make('p', words));
    words = [];
  };
  for (const child of node.children) {
    if (child.type === 'doctype' || child.type === 'comment') continue;
    if (isElement(child, ...SKIPPED)) continue;
    if (isElement(child, ...BOXES)) {
      flush();
      blocks.push(...blocksOf(child));
    } else if (isElement(child) && !isElement(child, ...INLINE)) {
      flush();
      blocks.push(child);
    } else words.push(child);
  }
  flush();
  return blocks;
}

const SKIPPED = ['head', 'style', 'script', 'meta', 'link', 'title', 'xml'];
const BOXES = ['div', 'section', 'article', 'center', 'main', 'body', 'html'];
const INLINE = ['a', 'b', 'br', 'em', 'font', 'i', 'img', 's', 'span', 'strong', 'sub', 'sup', 'u'];

/** A line of dashes or stars, as offices put below a head; an empty paragraph. */
const isOrnament = (block: Element): boolean =>
  isElement(block, 'p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6') &&
  elementsIn(block, 'img', NOTE).length === 0 &&
  /^[-–—_=*.~•o\s]*$/.test(wordsOf(block));

const isLayout = (block: Element): boolean => isElement(block, 'table') && isOf(block, 'layout');

/** The paragraphs of a table that only puts texts side by side, cell by cell. */
function unrolled(table: Element, left: ConversionNote[]): Element[] {
  const cells = elementsIn(table, 'td', 'th');
  if (cells.length > 1) left.push({ what: 'layout-table', text: wordsOf(table).slice(0, 60) });
  return cells.flatMap((cell) => blocksOf(cell)).filter((block) => !isOrnament(block));
}

/** The page has the only heading of the first level. */
function lowerHeadings(blocks: readonly Element[]): void {
  const headings = blocks.filter((block) => isElement(block, ...HEADINGS));
  const highest = Math.min(...headings.map(({ tagName }) => Number(tagName.charAt(1))));
  for (const heading of headings) {
    const level = Number(heading.tagName.charAt(1)) - highest + 2;
    heading.tagName = `h${Math.min(level, 6)}`;
  }
}

/** Numbers that stand on the right of their cells make a column that stands there. */
function alignCells(blocks: readonly Element[]): void {
  const cells = blocks
    .filter((block) => isElement(block, 'table'))
    .flatMap((table) => elementsIn(table, 'p'));
  for (const cell of cells) if (isOf(cell, 'right')) cell.properties.align = 'right';
}

/** A paragraph in bold that is no longer than a heading: readers of a screen do not find it as one. */
const isBoldLine = (block: Element): boolean =>
  isElement(block, 'p') && wordsOf(block).length < LONGEST_HEADING && isBold(block);
const LONGEST_HEADING = 120;

/** What stands below a picture and speaks of it. */
const CAPTION =
  /^\(?(?:Ảnh|Hình|Nguồn ảnh|Tranh|Sơ đồ|Biểu đồ|Photo|Picture|Figure|Fig\.)(?:\s*\d+(?:[.-]\d+)*)?\s*[:.)]/i;
const LONGEST_CAPTION = 300;

/** Joins each picture that stands alone with the caption below it. */
function withCaptions(blocks: readonly Element[]): ElementContent[] {
  const joined: Element[] = [];
  for (const block of blocks) {
    const above = joined.at(-1);
    if (isPictureWithCaption(block)) joined.push(figureOf(block, wordsIn(block)));
    else if (above && isPicture(above) && isCaption(block)) {
      joined[joined.length - 1] = figureOf(above, block.children);
    } else joined.push(block);
  }
  return joined;
}

const figureOf = (picture: Element, caption: ElementContent[]): Element =>
  make('figure', [...elementsIn(picture, 'img'), make('figcaption', caption)]);

/** In a frame of LibreOffice both stand in one paragraph. */
const isPictureWithCaption = (block: Element): boolean =>
  isElement(block, 'p') &&
  elementsIn(block, 'img').length === 1 &&
  isElement(block.children[0], 'img') &&
  wordsOf(block).length <= LONGEST_CAPTION &&
  (CAPTION.test(wordsOf(block)) || (isOf(block, 'caption') && wordsOf(block) !== ''));

const wordsIn = (block: Element): ElementContent[] =>
  block.children.filter((child) => !isElement(child, 'img'));

const isPicture = (block: Element): boolean =>
  isElement(block, 'p') && elementsIn(block, 'img').length > 0 && wordsOf(block) === '';

const isCaption = (block: Element): boolean =>
  isElement(block, 'p') &&
  elementsIn(block, 'img').length === 0 &&
  wordsOf(block).length <= LONGEST_CAPTION &&
  (isOf(block, 'caption') || CAPTION.test(wordsOf(block)));
