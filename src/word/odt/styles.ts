import type { Element } from '@xmldom/xmldom';
import { attributeOf, childOf, childrenOf, descendantsOf } from '../xml.ts';

interface Style {
  /** As LibreOffice shows it, in small letters. */
  name: string;
  parent?: string;
  element: Element;
}

/** The styles of an OpenDocument text, those that it calls automatic too. */
export class OdtStyles {
  readonly #styles = new Map<string, Style>();
  readonly lists = new Map<string, Element>();
  readonly outline: Element | undefined;

  constructor(roots: readonly Element[]) {
    for (const style of roots.flatMap((root) => descendantsOf(root, 'style:style', 'style:default-style'))) {
      const id = attributeOf(style, 'style:name') ?? '';
      const family = attributeOf(style, 'style:family') ?? '';
      const parent = attributeOf(style, 'style:parent-style-name');
      this.#styles.set(`${family} ${id}`, {
        name: (attributeOf(style, 'style:display-name') ?? id).replaceAll('_20_', ' ').toLowerCase(),
        ...(parent !== undefined && { parent }),
        element: style,
      });
    }
    for (const list of roots.flatMap((root) => descendantsOf(root, 'text:list-style')))
      this.lists.set(attributeOf(list, 'style:name') ?? '', list);
    this.outline = roots.flatMap((root) => descendantsOf(root, 'text:outline-style'))[0];
  }

  /** A style and those that it inherits from, the nearest first. */
  chainOf(family: string, id: string | undefined): Style[] {
    const chain: Style[] = [];
    for (let at = this.#styles.get(`${family} ${id}`); at && !chain.includes(at); ) {
      chain.push(at);
      at = at.parent === undefined ? undefined : this.#styles.get(`${family} ${at.parent}`);
    }
    return chain;
  }

  /** A property of a style, its own or an inherited one: `fo:text-align` of `style:paragraph-properties`. */
  property(family: string, id: string | undefined, group: string, name: string): string | undefined {
    for (const { element } of this.chainOf(family, id)) {
      const value = attributeOf(childOf(element, group), name);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  /** Whether a table, or a cell of it, has a line around it. */
  hasLines(table: Element): boolean {
    const cells = descendantsOf(table, 'table:table-cell').map((cell) =>
      attributeOf(cell, 'table:style-name'),
    );
    return [...new Set(cells)].some((id) =>
      ['fo:border', 'fo:border-top', 'fo:border-left', 'fo:border-bottom', 'fo:border-right'].some((name) => {
        const line = this.property('table-cell', id, 'style:table-cell-properties', name);
        return line !== undefined && line !== 'none';
      }),
    );
  }
}

/** The definition of a list's level, from 1. */
export const levelOf = (list: Element | undefined, level: number): Element | undefined =>
  list && childrenOf(list).find((each) => attributeOf(each, 'text:level') === String(level));
