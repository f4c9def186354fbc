import type { Element } from '@xmldom/xmldom';
import type { ElementContent, Element as Html } from 'hast';
import { make } from '../../convert/hast.ts';
import { attributeOf, childrenOf, numberOf } from '../xml.ts';
import type { OdtStyles } from './styles.ts';

/** More cells than anybody fills: a file may say that one is repeated a million times. */
const MOST_REPEATED = 50;
/** A table without lines that puts texts side by side has no more rows. */
const MOST_LAYOUT_ROWS = 2;

/** A table as HTML. One without lines, or of a single cell, only lays a page out. */
export function readTable(
  table: Element,
  styles: OdtStyles,
  readCell: (cell: Element) => ElementContent[],
): Html {
  const rows = rowsOf(table).map(({ row, isHead }) => {
    const cells = childrenOf(row, 'table:table-cell').flatMap((cell) => {
      const repeated = numberOf(cell, 'table:number-columns-repeated', 1, MOST_REPEATED) ?? 1;
      const made = make(isHead ? 'th' : 'td', readCell(cell), spansOf(cell));
      return Array.from({ length: repeated }, () => structuredClone(made));
    });
    return make('tr', cells);
  });
  const cells = rows.reduce((sum, { children }) => sum + children.length, 0);
  const isLayout = cells === 1 || (rows.length <= MOST_LAYOUT_ROWS && !styles.hasLines(table));
  return make('table', rows, isLayout ? { className: ['layout'] } : {});
}

function rowsOf(parent: Element, isHead = false): { row: Element; isHead: boolean }[] {
  return childrenOf(parent).flatMap((child) => {
    if (child.nodeName === 'table:table-row') return [{ row: child, isHead }];
    if (child.nodeName === 'table:table-header-rows') return rowsOf(child, true);
    return /^table:table-rows?(?:-group)?$/.test(child.nodeName) ? rowsOf(child, isHead) : [];
  });
}

function spansOf(cell: Element): Record<string, string> {
  const [wide, high] = ['table:number-columns-spanned', 'table:number-rows-spanned'].map((name) =>
    attributeOf(cell, name),
  );
  return {
    ...(wide !== undefined && wide !== '1' && { colSpan: wide }),
    ...(high !== undefined && high !== '1' && { rowSpan: high }),
  };
}
