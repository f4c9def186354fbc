import type { Element, ElementContent, Parents, Root } from 'hast';
import {
  areEmpty,
  attribute,
  elementsIn,
  isBlank,
  isElement,
  make,
  rewrite,
  styleOf,
  wordsOf,
} from '../hast.ts';
import type { Losses } from '../losses.ts';
import type { FileOf } from './addresses.ts';
import { pictureIn, sourceOf } from './picture-source.ts';

/** A picture of the page, by the address that it had there. */
export interface Picture {
  address: string;
  alt: string;
  caption: string;
}

/** A longer text below a picture is a paragraph of its own. */
const LONGEST_CAPTION = 300;

/**
 * Each picture stands in a paragraph of its own, with its caption as its title: that is how our Markdown has figures.
 * Captions are known by `figcaption`, by a class, and by where offices put them: in the cell or the line below.
 */
export function setPictures(tree: Root, fileOf: FileOf | undefined, left: Losses): Picture[] {
  rewrite(tree, (element) => {
    if (element.tagName === 'img') return isSpacer(element) ? [] : [element];
    if (element.tagName === 'picture')
      return pictureIn(elementsIn(element, 'img'), elementsIn(element, 'source'));
    if (element.tagName === 'figure') return figure(element, left);
    if (element.tagName === 'table') return frame(element, left) ?? [element];
    return [element];
  });
  rewrite(tree, (element) => (isElement(element, 'p', 'div') ? ownParagraphs(element, left) : [element]));
  takeCaptionsBelow(tree, left);
  return take(tree, fileOf, left);
}

/** A picture of no size is there to lay a page out, or to count its readers. */
function isSpacer(image: Element): boolean {
  const sizes = [attribute(image, 'width'), attribute(image, 'height')];
  return sizes.some((size) => /^[0-3](?:px)?$/.test(size.trim()));
}

function figure(element: Element, left: Losses): ElementContent[] {
  const images = elementsIn(element, 'img');
  if (images.length === 0) return [{ ...element, tagName: 'div' }];
  const below = elementsIn(element, 'figcaption');
  const others = element.children.filter((child) => !isElement(child, 'figcaption'));
  // Words beside the caption are words of the text.
  if (wordsOf(...others) !== '') return element.children.map(asParagraph);
  const caption = captionIn(below, left);
  if (isElement(element.children.find((child) => isElement(child, 'table')))) return element.children;
  return figures(images, caption);
}

function asParagraph(child: ElementContent): ElementContent {
  if (!isElement(child, 'img', 'figcaption')) return child;
  return child.tagName === 'img' ? make('p', [child]) : make('p', child.children, { className: ['caption'] });
}

/** The words of a caption, which can hold nothing else: its links are reported. */
function captionIn(nodes: readonly ElementContent[], left: Losses): string {
  for (const node of nodes)
    for (const link of [...(isElement(node, 'a') ? [node] : []), ...elementsIn(node, 'a')])
      if (wordsOf(link) !== '') left.add('link', `${wordsOf(link)} → ${attribute(link, 'href')}`);
  return wordsOf(...nodes);
}

/** A table of one column that only holds a picture and the words below it. */
function frame(table: Element, left: Losses): Element[] | undefined {
  const images = elementsIn(table, 'img');
  const rows = elementsIn(table, 'tr').length;
  const cells = elementsIn(table, 'td', 'th').length;
  const words = wordsOf(table);
  if (images.length === 0 || cells !== rows || rows > images.length * 2) return undefined;
  return words.length > LONGEST_CAPTION ? undefined : figures(images, captionIn([table], left));
}

/** Paragraphs of one picture each; words that stand below several are those of the last one. */
function figures(images: readonly Element[], caption: string): Element[] {
  return images.map((image, i) => {
    const isLast = i === images.length - 1;
    const title = (isLast && caption) || captionOf(image);
    return make('p', [{ ...image, properties: { ...image.properties, title } }]);
  });
}

const captionOf = (image: Element): string =>
  attribute(image, 'title') || attribute(image, 'dataCaption') || '';

/** Divides a paragraph around its pictures. Words in the line below a picture, or in italics behind it, are its caption. */
function ownParagraphs(paragraph: Element, left: Losses): ElementContent[] {
  const images = paragraph.children.flatMap((child) =>
    isElement(child, 'img') ? [child] : onlyImages(child),
  );
  if (images.length === 0 || elementsIn(paragraph, 'p', 'div', 'table', 'ul', 'ol').length > 0)
    return [paragraph];
  const parts: ElementContent[] = [];
  let words: ElementContent[] = [];
  const flush = () => {
    if (!areEmpty(words)) parts.push({ ...paragraph, children: words });
    words = [];
  };
  for (const child of paragraph.children) {
    const found = isElement(child, 'img') ? [child] : onlyImages(child);
    if (found.length === 0) {
      words.push(child);
      continue;
    }
    flush();
    parts.push(...figures(found, ''));
  }
  const [last] = parts.slice(-1);
  if (last && isFigure(last) && isCaption(words, paragraph)) setCaption(last, captionIn(words, left));
  else flush();
  return parts;
}

/** The pictures of a node that holds nothing else. */
const onlyImages = (node: ElementContent): Element[] => (wordsOf(node) === '' ? elementsIn(node, 'img') : []);

/** Whether what stands behind a picture in its paragraph is set off: by a line break, by italics, or in the middle. */
function isCaption(words: readonly ElementContent[], paragraph: Element): boolean {
  const text = wordsOf(...words);
  if (text === '' || text.length > LONGEST_CAPTION) return false;
  const first = words.find((node) => !isBlank(node));
  return isElement(first, 'br', 'em', 'i') || isCentred(paragraph);
}

const isCentred = (element: Element): boolean =>
  styleOf(element, 'text-align') === 'center' || attribute(element, 'align') === 'center';

const isFigure = (node: ElementContent): node is Element =>
  isElement(node, 'p') && isElement(node.children[0], 'img') && node.children.length === 1;

function setCaption(paragraph: Element, title: string): void {
  const [image] = paragraph.children;
  if (isElement(image)) image.properties = { ...image.properties, title };
}

/** A caption in a paragraph of its own: by its class, by “Ảnh: …”, or in italics in the middle. */
function takeCaptionsBelow(parent: Parents, left: Losses): void {
  const kept: Parents['children'] = [];
  for (const child of parent.children) {
    if (isElement(child)) takeCaptionsBelow(child, left);
    if (child.type === 'doctype') continue;
    const above = kept.findLast((node) => !isBlank(node));
    const isAbove = above !== undefined && above.type !== 'doctype' && isFigure(above);
    if (isElement(child, 'p', 'div') && isAbove && !hasCaption(above) && isCaptionBelow(child))
      setCaption(above, captionIn([child], left));
    else kept.push(child);
  }
  parent.children = kept;
}

const hasCaption = ({ children: [image] }: Element): boolean =>
  isElement(image) && attribute(image, 'title').trim() !== '';

function isCaptionBelow(paragraph: Element): boolean {
  const words = wordsOf(paragraph);
  if (words === '' || words.length > LONGEST_CAPTION || elementsIn(paragraph, 'img').length > 0) return false;
  if (/caption|chu-?thich/i.test(attribute(paragraph, 'className'))) return true;
  if (/^\(?(?:Ảnh|Nguồn ảnh|Photo)\s*:/i.test(words)) return true;
  const [first, ...others] = paragraph.children.filter((node) => !isBlank(node));
  return isCentred(paragraph) && isElement(first, 'em', 'i') && others.length === 0;
}

/** Gives each picture the name of its file; one without a file is removed with its caption, and reported. */
function take(tree: Root, fileOf: FileOf | undefined, left: Losses): Picture[] {
  const pictures: Picture[] = [];
  rewrite(tree, (element) => {
    if (element.tagName !== 'img') return [element];
    const address = sourceOf(element);
    const alt = attribute(element, 'alt').replace(/\s+/g, ' ').trim();
    const title = attribute(element, 'title').replace(/\s+/g, ' ').trim();
    const caption = title === alt ? '' : title;
    if (address === '') {
      if (alt !== '' || caption !== '')
        left.add('picture', [alt, caption].filter((part) => part !== '').join(' '));
      return [];
    }
    pictures.push({ address, alt, caption });
    const file = fileOf ? fileOf(address) : address;
    if (!file) {
      const shown = /^data:/i.test(address) ? `${address.slice(0, 30)}…` : address;
      left.add('picture', [shown, caption].filter((part) => part !== '').join(' '));
      return [];
    }
    return [make('img', [], { src: file, alt, ...(caption && { title: caption }) })];
  });
  return pictures;
}
