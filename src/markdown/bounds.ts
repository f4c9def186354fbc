import type { MarkdownIt, StateBlock } from 'markdown-it';
import type { TextPart } from '../problems/catalogue/body.ts';
import { type Place, type Problem, problem } from '../problems/problem.ts';
import { contextOf } from './context.ts';

/**
 * The most that one text may hold of each part. No editor means more, and a text within these bounds is rendered in
 * time that grows with its size. `address` and `title` count the characters of one link.
 */
export const LIMITS: Readonly<Record<TextPart, number>> = {
  address: 2000,
  blocks: 20_000,
  cells: 30_000,
  footnotes: 500,
  headings: 1000,
  images: 1000,
  lines: 50_000,
  links: 3000,
  marks: 50_000,
  nesting: 20,
  tables: 500,
  title: 1000,
};

/** A list in a list is two levels for the parser: the list and its item. */
const DEEPEST_LEVEL = LIMITS.nesting * 2;

/** Ends the rendering of a text that passes a bound. */
export class BoundPassed extends Error {
  readonly problem: Problem;

  constructor(what: TextPart, place: Place) {
    super(what);
    this.problem = problem('text-too-many', place, { what, limit: LIMITS[what] });
  }
}

/** Counts blocks, their depth, the cells of tables and the characters that may begin markup, while they are parsed. */
export function bounds(md: MarkdownIt): void {
  md.block.ruler.before('table', 'bounds', (state, line, _end, silent) => {
    if (silent) return false;
    const context = contextOf(state.env);
    context.blocks += 1;
    if (context.blocks > LIMITS.blocks) throw new BoundPassed('blocks', context.placeOfLine(line));
    if (state.lineMax > LIMITS.lines) throw new BoundPassed('lines', context.placeOfLine(LIMITS.lines));
    if (state.level > DEEPEST_LEVEL || quotesAt(state, line) > LIMITS.nesting)
      throw new BoundPassed('nesting', context.placeOfLine(line));
    return false;
  });

  md.core.ruler.before('inline', 'bounds', (state) => {
    const context = contextOf(state.env);
    context.tokens = state.tokens;
    // Each cell is three tokens: most texts have too few of them to be counted.
    if (state.tokens.length <= LIMITS.cells * 3) return;
    let cells = 0;
    let line = 0;
    for (const { type, map } of state.tokens) {
      if (map) [line] = map;
      if (type === 'td_open' || type === 'th_open') cells += 1;
      if (cells > LIMITS.cells) throw new BoundPassed('cells', context.placeOfLine(line));
    }
  });

  // The rule for text comes first and takes all that cannot begin markup.
  md.inline.ruler.after('text', 'bounds', (state, silent) => {
    const context = contextOf(state.env);
    context.marks += silent ? 1 : runAt(state.src, state.pos);
    if (context.marks > LIMITS.marks)
      throw new BoundPassed('marks', context.placeInline(state.src, state.pos));
    return false;
  });
}

/** How many quotations begin on a line: the parser goes through all that follows for each of them. */
function quotesAt({ src, bMarks, tShift, eMarks }: StateBlock, line: number): number {
  let position = (bMarks[line] ?? 0) + (tShift[line] ?? 0);
  if (src.charCodeAt(position) !== GREATER) return 0;
  let count = 0;
  for (const end = eMarks[line] ?? 0; position < end; position += 1) {
    const code = src.charCodeAt(position);
    if (code === GREATER) count += 1;
    else if (code !== BLANK) break;
  }
  return count;
}

const [BLANK, STAR, GREATER, UNDERSCORE] = [0x20, 0x2a, 0x3e, 0x5f];

/** Stars and underscores in a row are read at once, and each may become a tag. */
function runAt(src: string, start: number): number {
  const code = src.charCodeAt(start);
  if (code !== STAR && code !== UNDERSCORE) return 1;
  let end = start + 1;
  while (src.charCodeAt(end) === code) end += 1;
  return end - start;
}
