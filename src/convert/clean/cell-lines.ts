import type { Element, ElementContent } from 'hast';
import { areEmpty, elementsIn, isBlock, isElement, make, makeText, wordsOf } from '../hast.ts';
import type { Losses } from '../losses.ts';

/**
 * What a cell of a table can hold: lines of words. Paragraphs and items become lines; so do the rows of a table inside it,
 * which is reported.
 */
export function linesOf(cell: Element, left?: Losses): ElementContent[] {
  const lines: ElementContent[][] = [[]];
  collect(cell.children, lines, left);
  const worth = lines.map(trimmed).filter((line) => !areEmpty(line));
  // Each line is its own copy: a cell over several rows is drawn more than once.
  return worth.flatMap((line, i) => [...(i > 0 ? [make('br', [])] : []), ...structuredClone(line)]);
}

function collect(children: readonly ElementContent[], lines: ElementContent[][], left?: Losses): void {
  for (const child of children) {
    if (!isElement(child)) lines.at(-1)?.push(child);
    else if (child.tagName === 'br') lines.push([]);
    else if (child.tagName === 'table') {
      left?.add('table-nested', wordsOf(child));
      for (const row of elementsIn(child, 'tr')) lines.push(lineOfRow(row));
      lines.push([]);
    } else if (isBlock(child)) {
      lines.push(child.tagName === 'li' ? [makeText('- ')] : []);
      collect(child.children, lines, left);
      lines.push([]);
    } else lines.at(-1)?.push(child);
  }
}

/** The cells of a row behind each other, with their links and pictures. */
const lineOfRow = (row: Element): ElementContent[] =>
  elementsIn(row, 'td', 'th')
    .filter((cell) => !areEmpty([cell]))
    .flatMap((cell, i) => [
      ...(i > 0 ? [makeText(' – ')] : []),
      ...linesOf(cell).map((node) => (isElement(node, 'br') ? makeText(' ') : node)),
    ]);

function trimmed(line: readonly ElementContent[]): ElementContent[] {
  const start = line.findIndex((node) => !areEmpty([node]));
  const end = line.findLastIndex((node) => !areEmpty([node]));
  return line.slice(Math.max(0, start), end + 1);
}
