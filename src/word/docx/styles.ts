import type { Element } from '@xmldom/xmldom';
import { attributeOf, childOf, childrenOf } from '../xml.ts';

/** What of a paragraph style is asked for here. */
interface Style {
  name: string;
  basedOn?: string;
  properties: Element | undefined;
}

/** The paragraph styles of a document, with what they inherit. */
export class Styles {
  readonly #styles = new Map<string, Style>();
  readonly #standard: string | undefined;

  constructor(root: Element | undefined) {
    let standard: string | undefined;
    for (const style of root ? childrenOf(root, 'w:style') : []) {
      if (attributeOf(style, 'w:type') !== 'paragraph') continue;
      const id = attributeOf(style, 'w:styleId') ?? '';
      const basedOn = attributeOf(childOf(style, 'w:basedOn'), 'w:val');
      this.#styles.set(id, {
        name: attributeOf(childOf(style, 'w:name'), 'w:val') ?? id,
        ...(basedOn !== undefined && { basedOn }),
        properties: childOf(style, 'w:pPr'),
      });
      if (attributeOf(style, 'w:default') === '1') standard = id;
    }
    this.#standard = standard;
  }

  idOf(paragraph: Element): string | undefined {
    return attributeOf(childOf(childOf(paragraph, 'w:pPr'), 'w:pStyle'), 'w:val') ?? this.#standard;
  }

  nameOf(id: string | undefined): string {
    return this.#styles.get(id ?? '')?.name.toLowerCase() ?? '';
  }

  /** The style itself and those that it is based on, the nearest first. */
  chainOf(id: string | undefined): string[] {
    const chain: string[] = [];
    for (let at = id; at !== undefined && !chain.includes(at); at = this.#styles.get(at)?.basedOn)
      chain.push(at);
    return chain;
  }

  /** A property of a paragraph, its own or that of its styles, with the style that has it. */
  propertyOf(paragraph: Element, name: string): { element: Element; style?: string } | undefined {
    const own = childOf(childOf(paragraph, 'w:pPr'), name);
    if (own) return { element: own };
    for (const style of this.chainOf(this.idOf(paragraph))) {
      const element = childOf(this.#styles.get(style)?.properties, name);
      if (element) return { element, style };
    }
    return undefined;
  }

  /** The list in which the styles of a paragraph stand. */
  listOf(paragraph: Element): string | undefined {
    return this.chainOf(this.idOf(paragraph))
      .map((style) => childOf(this.#styles.get(style)?.properties, 'w:numPr'))
      .map((properties) => attributeOf(childOf(properties, 'w:numId'), 'w:val'))
      .find((list) => list !== undefined);
  }
}
