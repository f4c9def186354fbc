import type { Element } from '@xmldom/xmldom';
import type { ElementContent } from 'hast';
import { elementsIn, make, makeText, wordsOf } from '../../convert/hast.ts';
import { withoutMarks } from '../marks.ts';
import { attributeOf, childOf, childrenOf, descendantsOf, isElement } from '../xml.ts';
import type { OdtLosses } from './losses.ts';
import type { OdtStyles } from './styles.ts';

/** What the words of a document are read with. */
export interface Reading {
  styles: OdtStyles;
  losses: OdtLosses;
  /** Whether the document holds a picture of this name. */
  hasPicture(name: string): boolean;
  /** The blocks inside a note, or a box. */
  readBlocks(parent: Element): ElementContent[];
}

/** The words of paragraphs, and what hangs on them: pictures, notes, boxes. */
export class OdtWords {
  readonly #reading: Reading;
  /** What notes say, named as LibreOffice names those of its pages. */
  readonly notes: ElementContent[] = [];
  /** What floats beside a paragraph, to stand behind it. */
  #behind: ElementContent[] = [];

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** Blocks, and behind them what floated in them. */
  withFloating(blocks: readonly ElementContent[]): ElementContent[] {
    const behind = this.#behind;
    this.#behind = [];
    return [...blocks, ...behind];
  }

  /** The words of a paragraph in the looks of its style. */
  ofParagraph(paragraph: Element): ElementContent[] {
    return this.#dressed('paragraph', attributeOf(paragraph, 'text:style-name'), this.of(paragraph));
  }

  of(element: Element): ElementContent[] {
    const words: ElementContent[] = [];
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) words.push(makeText(withoutMarks(node.nodeValue ?? '').replace(/\s+/g, ' ')));
      else if (isElement(node)) words.push(...this.#piece(node));
    }
    return words;
  }

  #piece(element: Element): ElementContent[] {
    switch (element.nodeName) {
      case 'text:span':
        return this.#dressed('text', attributeOf(element, 'text:style-name'), this.of(element));
      case 'text:a':
        return [make('a', this.of(element), { href: attributeOf(element, 'xlink:href') ?? '' })];
      case 'text:s':
      case 'text:tab':
        return [makeText(' ')];
      case 'text:line-break':
        return [make('br', [])];
      case 'text:note':
        return this.#note(element);
      case 'office:annotation':
        return this.#reading.losses.count('comments');
      case 'text:hidden-text':
      case 'text:hidden-paragraph':
        return this.#reading.losses.count('hidden');
      case 'draw:frame':
        return this.frame(element);
      case 'draw:a':
      case 'draw:g':
        return childrenOf(element).flatMap((child) => this.#piece(child));
      case 'draw:custom-shape':
      case 'draw:rect':
        return this.#box(element);
      case 'office:annotation-end':
      case 'draw:line':
      case 'draw:connector':
        return [];
      default:
        return this.of(element);
    }
  }

  #dressed(family: 'text' | 'paragraph', id: string | undefined, words: ElementContent[]): ElementContent[] {
    const { styles, losses } = this.#reading;
    const look = (name: string) => styles.property(family, id, 'style:text-properties', name) ?? '';
    if (words.length === 0) return words;
    if (look('text:display') === 'none') return losses.count('hidden');
    let dressed = words;
    const [position = ''] = look('style:text-position').split(' ');
    if (position === 'super' || position === 'sub') dressed = [make(position.replace('er', ''), dressed)];
    if (!/^(?:none)?$/.test(look('style:text-line-through-style'))) dressed = [make('s', dressed)];
    if (look('fo:font-style') === 'italic') dressed = [make('em', dressed)];
    if (/^(?:bold|[6-9]00)$/.test(look('fo:font-weight'))) dressed = [make('strong', dressed)];
    return dressed;
  }

  #note(element: Element): ElementContent[] {
    const kind = attributeOf(element, 'text:note-class') === 'endnote' ? 'end' : 'foot';
    const body = childOf(element, 'text:note-body');
    const name = `sd${kind}note${this.notes.length + 1}`;
    this.notes.push(make('div', body ? this.#inside(body) : [], { id: name }));
    return [make('a', [makeText(String(this.notes.length))], { href: `#${name}sym` })];
  }

  /** The blocks of something inside a paragraph; what floats in them stays in it. */
  #inside(parent: Element): ElementContent[] {
    const behind = this.#behind;
    this.#behind = [];
    const blocks = this.withFloating(this.#reading.readBlocks(parent));
    this.#behind = behind;
    return blocks;
  }

  #box(element: Element): [] {
    const blocks = this.#inside(element);
    const isWorth = wordsOf(...structuredClone(blocks)) !== '';
    this.#behind.push(...blocks);
    return isWorth ? this.#reading.losses.count('text-box') : [];
  }

  /** A picture stays where it stands; a box with words, or a picture with its caption, stands behind the paragraph. */
  frame(element: Element): ElementContent[] {
    const { losses, hasPicture } = this.#reading;
    const box = childOf(element, 'draw:text-box');
    if (box && descendantsOf(box, 'draw:image').length !== 1) return this.#box(box);
    if (box) {
      this.#behind.push(figureOf(this.#inside(box)));
      return [];
    }
    const object = childOf(element, 'draw:object') ?? childOf(element, 'draw:object-ole');
    if (object) return losses.count('object');
    const image = childOf(element, 'draw:image');
    const name = attributeOf(image, 'xlink:href') ?? '';
    if (!image || name === '') return [];
    if (!hasPicture(name))
      return losses.name(/^[a-z]+:/i.test(name) ? 'picture-outside' : 'picture-missing', name);
    const said = (childOf(element, 'svg:desc') ?? childOf(element, 'svg:title'))?.textContent ?? '';
    return [make('img', [], { src: name, alt: said.replace(/\s+/g, ' ').trim() })];
  }
}

/** A picture and the caption in its box. */
function figureOf(blocks: readonly ElementContent[]): ElementContent {
  const box = make('div', [...blocks]);
  const images = elementsIn(box, 'img');
  const caption = wordsOf(structuredClone(box));
  return make('figure', [...images, ...(caption === '' ? [] : [make('figcaption', [makeText(caption)])])]);
}
