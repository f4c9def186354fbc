import type { MarkdownIt, StateBlock } from 'markdown-it';
import { problem } from '../../../problems/problem.ts';
import { contextOf } from '../../context.ts';
import { joints } from './apart.ts';
import { itemAt, outlineOf } from './items.ts';
import { isBullet } from './markers.ts';

/**
 * CommonMark's paragraphs, but for three things: a list begins below text however far it is indented; a new line below
 * the last item of a list, not indented, goes on with the text around the list; lines that were written apart stay apart.
 */
export function paragraphs(md: MarkdownIt): void {
  md.block.ruler.at('paragraph', paragraph);
}

function paragraph(state: StateBlock, startLine: number, endLine: number): boolean {
  const lines = [lineOf(state, startLine)];
  const { parentType } = state;
  state.parentType = 'paragraph';
  let line = startLine + 1;
  for (; line < endLine && !state.isEmpty(line); line += 1) {
    if (isEnd(state, line, endLine) || endsList(state, line, lines.at(-1) ?? '')) break;
    if (parentType === 'footnote' && isOtherNote(state, line)) break;
    lines.push(lineOf(state, line));
  }
  state.parentType = parentType;
  state.line = line;
  const [first = '', ...others] = lines;
  if (others.length === 0) {
    push(state, first, startLine, line);
    return true;
  }
  let from = startLine;
  for (const part of partsOf(state, startLine, lines)) {
    push(state, part.join('\n'), from, from + part.length);
    from += part.length;
  }
  return true;
}

function isEnd(state: StateBlock, line: number, endLine: number): boolean {
  const indent = state.sCount[line] ?? 0;
  if (indent < 0) return false;
  if (indent - state.blkIndent > 3 && !itemAt(state, line)) return false;
  return state.md.block.ruler.getRules('paragraph').some((rule) => rule(state, line, endLine, true));
}

/** What stands below the text of a letter: who gets it, and who signs. */
const BELOW_LETTER = /^[*_]{0,3}(?:Nơi nhận|TM\.|T\/M|KT\.|TL\.|TUQ\.|Recipients:)/;

/**
 * Whether a line that is not indented, written below an item, is no part of it: no item follows, or another list does
 * that this line opens.
 */
function endsList(state: StateBlock, line: number, before: string): boolean {
  const indent = state.sCount[line] ?? 0;
  if (indent < 0 || indent >= state.blkIndent || state.listIndent < 0) return false;
  const text = lineOf(state, line).trim();
  if (BELOW_LETTER.test(text)) return true;
  if (joints([before.trim(), text])[0] !== 'apart') return false;
  const outline = outlineOf(state);
  if (!outline.goesOnBelow(line)) return true;
  const above = outline.above(line);
  return text.endsWith(':') && above !== undefined && isBullet(above);
}

/** The sign of another note: a small number, or one in brackets. */
const NOTE = /^(?:[¹²³⁰⁴-⁹]{1,2}|\(\d{1,2}\)|\[\^?\d{1,2}\]:?)[ \t]*\p{L}/u;

/** Whether a line that is not indented, right below a footnote, begins another one that is written in another way. */
const isOtherNote = (state: StateBlock, line: number): boolean =>
  (state.sCount[line] ?? 0) < state.blkIndent && NOTE.test(lineOf(state, line));

const lineOf = (state: StateBlock, line: number): string =>
  state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);

function push(state: StateBlock, content: string, from: number, to: number): void {
  state.push('paragraph_open', 'p', 1).map = [from, to];
  const inline = state.push('inline', '', 0);
  inline.content = content.trim();
  inline.map = [from, to];
  inline.children = [];
  state.push('paragraph_close', 'p', -1);
}

/** Marks that may go on in the next line. */
const MARKS = /[*_`[\]<~^$]/;

/** The lines of one paragraph, or of several: a line for each paragraph, as Word gives them. */
function partsOf(state: StateBlock, startLine: number, written: string[]): string[][] {
  const lines = written.map((line) => line.trim());
  const found = joints(lines);
  const unclear = found.indexOf('unclear');
  if (unclear >= 0) {
    const context = contextOf(state.env);
    context.problems.push(problem('lines-joined', context.placeOfLine(startLine + unclear + 1), {}));
  }
  const areParagraphs =
    state.listIndent < 0 &&
    found.every((joint) => joint === 'apart') &&
    lines.some(({ length }) => length > LINE) &&
    lines.every((line) => SENTENCE.test(line) && !MARKS.test(line));
  if (areParagraphs) return written.map((line) => [line]);
  return [
    written.map((line, i) => (found[i] === 'apart' && !line.endsWith('\\') ? `${line.trimEnd()}  ` : line)),
  ];
}

/** More than a line of an address or of a programme. */
const LINE = 40;
const SENTENCE = /[.!?…][”"’')]*$/;
