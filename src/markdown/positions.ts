import type { Token } from 'markdown-it';

/** A line and a column of the body, from 0. */
export interface Position {
  line: number;
  column: number;
}

/** Where each line of a block's content begins, and in which column of the body. */
interface BlockLines {
  starts: readonly number[];
  columns: Map<number, number>;
}

/** Where the words of a body stand in it: markdown-it keeps the lines of blocks alone. */
export class Positions {
  /** Where each token inside a block begins in the block's content (`rules/inline/places.ts`). */
  readonly starts = new Map<Token, number>();
  readonly #text: string;
  #lines: readonly string[] | undefined;
  #cells: ReadonlyMap<Token, Position> | undefined;
  readonly #notes = new Map<Token, Position>();
  readonly #linesOf = new Map<Token, BlockLines>();

  constructor(text: string) {
    this.#text = text;
  }

  /**
   * The position of an offset in the content of an inline block.
   * @param blocks all blocks of the body, in their order
   */
  of(inline: Token, offset: number, blocks: readonly Token[]): Position {
    if (!inline.map) return this.#inCell(inline, offset, blocks);
    const { starts, columns } = this.#blockLines(inline);
    const line = lineAt(starts, offset);
    const start = starts[line] ?? 0;
    let column = columns.get(line);
    if (column === undefined) {
      const end = (starts[line + 1] ?? inline.content.length + 1) - 1;
      column = columnOf(this.lines[inline.map[0] + line] ?? '', inline.content.slice(start, end).trimEnd());
      columns.set(line, column);
    }
    return { line: inline.map[0] + line, column: column + offset - start };
  }

  get lines(): readonly string[] {
    this.#lines ??= this.#text.split('\n');
    return this.#lines;
  }

  #blockLines(inline: Token): BlockLines {
    let found = this.#linesOf.get(inline);
    if (!found) {
      found = { starts: lineStarts(inline.content), columns: new Map() };
      this.#linesOf.set(inline, found);
    }
    return found;
  }

  /** Cells of tables do not know their lines, and notes in brackets (`^[…]`) know nothing. */
  #inCell(inline: Token, offset: number, blocks: readonly Token[]): Position {
    this.#cells ??= this.#findCells(blocks);
    const cell = this.#cells.get(inline);
    if (cell) return { line: cell.line, column: cell.column + offset };
    let note = this.#notes.get(inline);
    if (!note) {
      const before = this.#text.slice(0, Math.max(0, this.#text.indexOf(inline.content))).split('\n');
      note = { line: before.length - 1, column: before.at(-1)?.length ?? 0 };
      this.#notes.set(inline, note);
    }
    return { line: note.line, column: note.column + offset };
  }

  #findCells(blocks: readonly Token[]): ReadonlyMap<Token, Position> {
    const cells = new Map<Token, Position>();
    let [line, column] = [-1, 0];
    for (const token of blocks) {
      if (token.type === 'tr_open' && token.map) [line, column] = [token.map[0], 0];
      if (token.type === 'tr_close') line = -1;
      if (token.type !== 'inline' || token.map || line < 0) continue;
      const found = (this.lines[line] ?? '').indexOf(token.content, column);
      if (found !== -1) column = found;
      cells.set(token, { line, column });
      column += token.content.length;
    }
    return cells;
  }
}

/** Where what a block took from a line begins: behind the marks of lists and quotations. */
function columnOf(written: string, content: string): number {
  const line = written.trimEnd();
  if (line.endsWith(content)) return line.length - content.length;
  return Math.max(0, written.indexOf(content));
}

/** The offset of each line of a text. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The line, from 0, on which an offset lies. @param starts of all lines */
export function lineAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? Number.POSITIVE_INFINITY) <= offset) low = middle;
    else high = middle;
  }
  return low;
}
