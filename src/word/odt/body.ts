import type { Element } from '@xmldom/xmldom';
import type { ElementContent } from 'hast';
import { make, makeText } from '../../convert/hast.ts';
import { markLabel } from '../marks.ts';
import { attributeOf, childrenOf, descendantsOf, numberOf } from '../xml.ts';
import { Counter, startOf } from './numbering.ts';
import { readTable } from './table.ts';
import { OdtWords, type Reading } from './words.ts';

/** The list that an item stands in. */
interface OpenList {
  style: string | undefined;
  counter: Counter;
  level: number;
}

/** The text of an OpenDocument file as HTML, block by block. */
export class OdtBody {
  readonly #reading: Omit<Reading, 'readBlocks'>;
  readonly #words: OdtWords;
  /** The last list of each style, and each list by its id: others go on with them. */
  readonly #lists = new Map<string, Counter>();
  readonly #headings: Counter;

  constructor(reading: Omit<Reading, 'readBlocks'>) {
    this.#reading = reading;
    this.#words = new OdtWords({ ...reading, readBlocks: (parent) => this.#blocks(parent) });
    this.#headings = new Counter(reading.styles.outline);
  }

  /** A whole text, its notes at the end. */
  read(text: Element): ElementContent[] {
    return [...this.#blocks(text), ...this.#words.notes];
  }

  #blocks(parent: Element, list?: OpenList): ElementContent[] {
    return childrenOf(parent).flatMap((child) => this.#block(child, list));
  }

  #block(element: Element, list?: OpenList): ElementContent[] {
    const { styles, losses } = this.#reading;
    switch (element.nodeName) {
      case 'text:p':
        return this.#paragraph(element);
      case 'text:h':
        return this.#heading(element);
      case 'text:list':
        return this.#list(element, list);
      case 'table:table':
        return [readTable(element, styles, (cell) => this.#blocks(cell))];
      case 'text:tracked-changes':
        losses.count('insertions', descendantsOf(element, 'text:insertion').length);
        return losses.count('deletions', descendantsOf(element, 'text:deletion').length);
      case 'text:table-of-content':
      case 'text:illustration-index':
      case 'text:alphabetical-index':
        return losses.count('contents');
      case 'text:section':
        if (attributeOf(element, 'text:display') === 'none') return losses.count('hidden');
        return this.#blocks(element, list);
      // A frame that stands on the page itself.
      case 'draw:frame': {
        const words = this.#words.frame(element);
        return this.#words.withFloating(words.length > 0 ? [make('p', words)] : []);
      }
      default:
        return [];
    }
  }

  #paragraph(element: Element, sign?: string): ElementContent[] {
    const { styles } = this.#reading;
    const id = attributeOf(element, 'text:style-name');
    const names = styles.chainOf('paragraph', id).map(({ name }) => name);
    const align = styles.property('paragraph', id, 'style:paragraph-properties', 'fo:text-align') ?? '';
    const role = roleOf(names) ?? ALIGNED[align];
    const words = this.#words.ofParagraph(element);
    const block = make(
      'p',
      sign === undefined ? words : [makeText(sign), ...words],
      role === undefined ? {} : { className: [role] },
    );
    const isQuotation = names.some((name) => name.includes('quotation'));
    return this.#words.withFloating([isQuotation ? make('blockquote', [block]) : block]);
  }

  #heading(element: Element, sign?: string): ElementContent[] {
    const level = numberOf(element, 'text:outline-level', 1, MOST_LEVELS) ?? 1;
    const isCounted = attributeOf(element, 'text:is-list-header') !== 'true';
    const own = sign ?? (isCounted ? this.#signOf(this.#headings, level, element) : undefined);
    const words = this.#words.of(element);
    const children = own === undefined ? words : [makeText(own), ...words];
    return this.#words.withFloating([make(`h${Math.min(level, 6)}`, children)]);
  }

  /** @param item may ask for a number */
  #signOf(counter: Counter, level: number, item: Element): string | undefined {
    const label = counter.next(level, startOf(item));
    return label === undefined || label === '' ? undefined : markLabel(Math.min(level - 1, 8), label);
  }

  #list(element: Element, outer?: OpenList): ElementContent[] {
    const style = attributeOf(element, 'text:style-name') ?? outer?.style;
    const list: OpenList =
      outer && style === outer.style
        ? { ...outer, level: outer.level + 1 }
        : { style, counter: this.#counterFor(element, style), level: (outer?.level ?? 0) + 1 };
    const id = attributeOf(element, 'xml:id');
    if (id !== undefined) this.#lists.set(`#${id}`, list.counter);
    return childrenOf(element).flatMap((item) => this.#item(item, list));
  }

  /** A list counts from its beginning, unless it says that it goes on with another one. */
  #counterFor(element: Element, style: string | undefined): Counter {
    const before = attributeOf(element, 'text:continue-list');
    const goesOn = attributeOf(element, 'text:continue-numbering') === 'true';
    const known = this.#lists.get(before === undefined ? `${style}` : `#${before}`);
    const isKnown = known !== undefined && (goesOn || before !== undefined);
    const counter = isKnown ? known : new Counter(this.#reading.styles.lists.get(style ?? ''));
    this.#lists.set(`${style}`, counter);
    return counter;
  }

  /** The first paragraph of an item has its sign. */
  #item(item: Element, list: OpenList): ElementContent[] {
    let isFirst = item.nodeName === 'text:list-item';
    return childrenOf(item).flatMap((child) => {
      const isText = child.nodeName === 'text:p' || child.nodeName === 'text:h';
      if (!isText) return this.#block(child, list);
      const sign = isFirst ? this.#signOf(list.counter, list.level, item) : undefined;
      isFirst = false;
      return child.nodeName === 'text:h' ? this.#heading(child, sign) : this.#paragraph(child, sign);
    });
  }
}

/** LibreOffice has so many levels of headings, and of lists. */
const MOST_LEVELS = 10;

const ALIGNED: Readonly<Record<string, string>> = { center: 'centred', end: 'right', right: 'right' };

/** What a paragraph is by the names of its styles, the nearest first. */
function roleOf(names: readonly string[]): string | undefined {
  if (names.includes('title')) return 'title';
  return names.some((name) => /^(?:caption|illustration|figure|drawing)$/.test(name)) ? 'caption' : undefined;
}
