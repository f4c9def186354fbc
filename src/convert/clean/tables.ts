import type { Element, ElementContent, Root } from 'hast';
import {
  areEmpty,
  attribute,
  elementsIn,
  isElement,
  make,
  makeText,
  rewrite,
  styleOf,
  wordsOf,
} from '../hast.ts';
import type { Losses } from '../losses.ts';
import { linesOf } from './cell-lines.ts';

/** One place of the grid. A cell that spans several has all of them. */
interface Place {
  cell: Element;
  /** Whether the cell begins here, in its row and in its column. */
  isTop: boolean;
  isFirst: boolean;
}
type Grid = (Place | undefined)[][];

/** What a broken `colspan` asks for is bounded. */
const MOST_SPAN = 100;

/**
 * Tables as our Markdown has them: one row of names, then rows of as many cells. A table that only lays a page out becomes
 * paragraphs; one inside another becomes lines; cells that span others are divided, and that is reported.
 */
export function squareTables(tree: Root, left: Losses): void {
  rewrite(tree, (element) => (element.tagName === 'table' ? square(element, left) : [element]));
}

function square(table: Element, left: Losses): ElementContent[] {
  const before = elementsIn(table, 'caption').map(({ children }) => make('p', children));
  const rows = rowsOf(table);
  const grid = gridOf(rows);
  const title = titleOf(grid);
  if (title) {
    grid.shift();
    rows.shift();
    before.push(make('p', linesOf(title, left)));
  }
  const width = Math.max(0, ...grid.map((row) => row.length));
  if (grid.length < 2 || width < 2) {
    const cells = rows.flatMap((row) => cellsOf(row)).filter((cell) => !areEmpty([cell]));
    return [...before, ...cells.map(({ children }) => make('div', children))];
  }
  const divided = rows
    .flatMap((row) => cellsOf(row))
    .find((cell) => spanOf(cell, 'colSpan') * spanOf(cell, 'rowSpan') > 1);
  if (divided) left.add('cells-divided', wordsOf(divided) || wordsOf(table));
  return [...before, drawn(grid, width, namesIn(rows, grid), left)];
}

/** The rows of a table, not those of tables inside it. */
function rowsOf(node: Element): Element[] {
  return node.children.flatMap((child) => {
    if (isElement(child, 'tr')) return [child];
    return isElement(child, 'thead', 'tbody', 'tfoot') ? rowsOf(child) : [];
  });
}

const cellsOf = (row: Element): Element[] => row.children.filter((child) => isElement(child, 'td', 'th'));

function spanOf(cell: Element, name: 'colSpan' | 'rowSpan'): number {
  const span = Number(attribute(cell, name) || 1);
  return Number.isInteger(span) && span > 0 ? Math.min(span, MOST_SPAN) : 1;
}

/** Lays the cells out as a browser does (HTML, “forming a table”). Rows that nobody wrote are not begun. */
function gridOf(rows: readonly Element[]): Grid {
  const grid: Grid = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of cellsOf(row)) {
      while (grid[y]?.[x]) x += 1;
      const [wide, high] = [spanOf(cell, 'colSpan'), spanOf(cell, 'rowSpan')];
      for (let down = 0; down < high; down += 1)
        for (let right = 0; right < wide; right += 1) {
          const line = grid[y + down];
          if (line) line[x + right] ??= { cell, isTop: down === 0, isFirst: right === 0 };
        }
      x += wide;
    }
  });
  return grid;
}

/** The first row, where it is one cell over all columns: the table's title. */
function titleOf(grid: Grid): Element | undefined {
  const [first = [], second = []] = grid;
  const [place] = first;
  const isWhole =
    first.length > 1 && first.length >= second.length && first.every((each) => each?.cell === place?.cell);
  return isWhole && second[0]?.cell !== place?.cell ? place?.cell : undefined;
}

/** How many rows at the top hold the names of the columns. */
function namesIn(rows: readonly Element[], grid: Grid): number {
  const heads = rows.findIndex((row) => !cellsOf(row).every(({ tagName }) => tagName === 'th'));
  const [first = []] = grid;
  const isParted = first.some((place) => place && !place.isFirst);
  const deepest = isParted
    ? Math.max(...first.map((place) => (place ? spanOf(place.cell, 'rowSpan') : 1)))
    : 1;
  return Math.min(grid.length - 1, Math.max(1, heads, deepest));
}

function drawn(grid: Grid, width: number, names: number, left: Losses): Element {
  const columns = Array.from({ length: width }, (_, x) => x).filter((x) =>
    grid.some((row) => row[x]?.isFirst && !areEmpty([row[x].cell])),
  );
  const body = grid.slice(names).filter((row) => row.some((place) => place && !areEmpty([place.cell])));
  const rights = columns.map((x) => areRight(body.map((row) => row[x])));
  const properties = (i: number) => (rights[i] ? { align: 'right' } : {});
  const head = columns.map((x, i) =>
    make(
      'th',
      nameOf(
        grid.slice(0, names).map((row) => row[x]),
        left,
      ),
      properties(i),
    ),
  );
  const lines = body.map((row) =>
    make(
      'tr',
      columns.map((x, i) => make('td', contentOf(row[x], left), properties(i))),
    ),
  );
  return make('table', [make('thead', [make('tr', head)]), make('tbody', lines)]);
}

/** The name of a column; of names in two rows both: “Chỉ tiêu – Kế hoạch”. */
function nameOf(places: readonly (Place | undefined)[], left: Losses): ElementContent[] {
  const cells = [...new Set(places.flatMap((place) => place?.cell ?? []))].filter(
    (cell) => !areEmpty([cell]),
  );
  return cells.flatMap((cell, i) => [...(i > 0 ? [makeText(' – ')] : []), ...plain(linesOf(cell, left))]);
}

/** Names of columns are bold by themselves. */
const plain = (children: ElementContent[]): ElementContent[] =>
  children.flatMap((child) => (isElement(child, 'strong') ? child.children : [child]));

/** A cell over several rows is said in each of them; one over several columns in the first. */
const contentOf = (place: Place | undefined, left: Losses): ElementContent[] =>
  place?.isFirst ? linesOf(place.cell, place.isTop ? left : undefined) : [];

/** Whether all cells of a column that hold words stand on the right, as numbers do. */
function areRight(places: readonly (Place | undefined)[]): boolean {
  const cells = places.flatMap((place) => (place && !areEmpty([place.cell]) ? [place.cell] : []));
  return cells.length > 0 && cells.every(isRight);
}

function isRight(cell: Element): boolean {
  const inner = cell.children.find((child) => isElement(child, 'p', 'div'));
  return [cell, inner].some(
    (each) =>
      isElement(each) && (styleOf(each, 'text-align') === 'right' || attribute(each, 'align') === 'right'),
  );
}
