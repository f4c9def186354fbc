import type { MarkdownIt, StateBlock, Token } from 'markdown-it';
import { problem } from '../../../problems/problem.ts';
import { contextOf } from '../../context.ts';
import { itemAt } from './items.ts';
import { formOf, type Typed, writeSigns } from './list-forms.ts';
import { isBullet, isWordSign, type Reading } from './markers.ts';
import type { Item } from './outline.ts';

/** A list whose end is not yet found. */
interface OpenList extends Reading {
  indent: number;
  token: Token;
  index: number;
  items: Typed[];
  isTight: boolean;
  /** Its indentation is uneven: that is reported once. */
  isUneven: boolean;
}

/**
 * Lists of official texts: their signs, and their levels. A sign of a deeper kind begins a list inside the item above it,
 * without any indentation; a sign of a list around it goes on with that one.
 */
export function lists(md: MarkdownIt): void {
  md.block.ruler.at('list', list, { alt: ['paragraph', 'reference', 'blockquote'] });
  writeSigns(md);
}

function list(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const first = itemAt(state, startLine);
  if (!first) return false;
  if (silent) return endsText(state, startLine, first);
  if (!first.isCertain) return false;
  const { parentType } = state;
  state.parentType = 'list';
  new Run(state, endLine).read(first);
  state.parentType = parentType;
  return true;
}

/** Whether an item begins below a line of text. */
function endsText(state: StateBlock, line: number, item: Item): boolean {
  const isInList = (state.sCount[line] ?? 0) < state.blkIndent;
  if (isInList) return item.isCertain || item.isStandard;
  if (state.parentType !== 'paragraph') return item.isCertain;
  return item.interrupts && state.skipSpaces(item.end) < (state.eMarks[line] ?? 0);
}

/** A list, with the lists in its items that need no indentation. */
class Run {
  readonly #open: OpenList[] = [];
  readonly #state: StateBlock;
  readonly #endLine: number;

  constructor(state: StateBlock, endLine: number) {
    this.#state = state;
    this.#endLine = endLine;
  }

  read(first: Item): void {
    this.#begin(first);
    for (let item: Item | undefined = first; item; ) {
      this.#readItem(item);
      item = this.#nextItem();
    }
    while (this.#open.length > 0) this.#end();
  }

  #begin(sign: Item): void {
    const { kind, number, rank } = sign;
    const index = this.#state.tokens.length;
    const token = isBullet(sign)
      ? this.#state.push('bullet_list_open', 'ul', 1)
      : this.#state.push('ordered_list_open', 'ol', 1);
    token.map = [sign.line, 0];
    token.markup = sign.typed.slice(-1);
    const indent = this.#state.sCount[sign.line] ?? 0;
    this.#open.push({ kind, number, rank, indent, token, index, items: [], isTight: true, isUneven: false });
  }

  #readItem(sign: Item): void {
    const state = this.#state;
    const list = this.#open.at(-1);
    if (!list) return;
    const { line } = sign;
    const token = state.push('list_item_open', 'li', 1);
    token.map = [line, 0];
    token.markup = sign.typed.slice(-1);
    token.info = sign.typed;
    list.items.push({ token, index: state.tokens.length - 1, sign });
    list.number = sign.number;

    const content = contentOf(state, sign);
    const { tight, blkIndent, listIndent } = state;
    const [tShift, sCount] = [state.tShift[line] ?? 0, state.sCount[line] ?? 0];
    state.listIndent = blkIndent;
    state.blkIndent = content.indent;
    state.tight = true;
    state.tShift[line] = content.start - (state.bMarks[line] ?? 0);
    state.sCount[line] = content.indent;
    // An item may begin with at most one empty line.
    if (content.isEmpty && state.isEmpty(line + 1)) state.line = Math.min(state.line + 2, this.#endLine);
    else state.md.block.tokenize(state, line, this.#endLine);
    if (!state.tight) list.isTight = false;
    Object.assign(state, { tight, blkIndent, listIndent });
    state.tShift[line] = tShift;
    state.sCount[line] = sCount;
  }

  /** The item that goes on with one of the open lists, or begins one inside the last item. */
  #nextItem(): Item | undefined {
    const state = this.#state;
    const { line } = state;
    if (line >= this.#endLine || (state.sCount[line] ?? 0) < state.blkIndent) return undefined;
    const rules = state.md.block.ruler.getRules('list');
    if (rules.some((rule) => rule(state, line, this.#endLine, true))) return undefined;
    const item = itemAt(state, line);
    if (!item) return undefined;
    const isBelowEmpty = state.isEmpty(line - 1);
    const level = this.#levelOf(item);
    if (level < 0) return this.#nest(item, isBelowEmpty) ? item : undefined;
    if (isBelowEmpty && !item.isCertain) return undefined;
    while (this.#open.length > level + 1) this.#end();
    this.#endItem();
    const list = this.#open.at(-1);
    if (list && isBelowEmpty) list.isTight = false;
    if (list) this.#checkIndent(item, list);
    return item;
  }

  /** One blank does not make a level: CommonMark, and Bantin, need two below a bullet. */
  #checkIndent(item: Item, list: OpenList): void {
    const indent = this.#state.sCount[item.line] ?? 0;
    if (!isBullet(item) || indent <= list.indent || list.isUneven) return;
    list.isUneven = true;
    const context = contextOf(this.#state.env);
    context.problems.push(problem('list-indent', context.placeOfLine(item.line), { sign: item.typed }));
  }

  /** The open list with which an item goes on, or -1. */
  #levelOf(item: Item): number {
    const indent = this.#state.sCount[item.line] ?? 0;
    const levels = this.#open
      .map((list, level) => ({ list, level }))
      .filter(({ list }) => list.kind === item.kind);
    const top = this.#open.at(-1);
    // Two blanks and a number that begins anew: a list of the same kind inside.
    if (top?.kind === item.kind && !isBullet(item) && item.number === 1 && indent >= top.indent + 2)
      return -1;
    const fitting = levels.filter(({ list }) => indent >= list.indent).at(-1) ?? levels[0];
    return fitting?.level ?? -1;
  }

  /** Begins a list inside the last item of an open one, if that is what the sign means. */
  #nest(item: Item, isBelowEmpty: boolean): boolean {
    if (!item.isCertain) return false;
    const top = this.#open.at(-1);
    const isIndented = top !== undefined && (this.#state.sCount[item.line] ?? 0) >= top.indent + 2;
    const level = isIndented
      ? this.#open.length - 1
      : this.#open.findLastIndex((list) => isDeeper(item, list));
    const around = this.#open[level];
    if (!around) return false;
    if (isBelowEmpty && !isIndented && isApart(item, around) && !this.#goesOnAfter(item)) return false;
    while (this.#open.length > level + 1) this.#end();
    if (isBelowEmpty) around.isTight = false;
    this.#begin(item);
    return true;
  }

  /** Whether one of the open lists goes on after an item. */
  #goesOnAfter(item: Item): boolean {
    return this.#open.some(({ items, number }) => {
      const next = items.at(-1)?.sign.next;
      return next !== undefined && next.line > item.line && next.isLinked && next.number >= number;
    });
  }

  #endItem(): void {
    const token = this.#open.at(-1)?.items.at(-1)?.token;
    this.#state.push('list_item_close', 'li', -1);
    if (token) token.map = [token.map?.[0] ?? 0, this.#state.line];
  }

  #end(): void {
    this.#endItem();
    const state = this.#state;
    const list = this.#open.pop();
    if (!list) return;
    state.push(isBullet(list) ? 'bullet_list_close' : 'ordered_list_close', list.token.tag, -1);
    list.token.map = [list.token.map?.[0] ?? 0, state.line];
    if (list.isTight) hideParagraphs(state.tokens, list);
    const close = state.tokens.at(-1);
    if (close) formOf(state, list.token, close, list.items);
  }
}

/** Whether an item below an empty line may begin a list beside the one above: bullets, plain numbers, below items without empty lines. */
function isApart(item: Item, { items, isTight }: OpenList): boolean {
  const above = items.at(-1)?.sign;
  if (!above || (isTight && items.length > 1)) return true;
  if (isWordSign(item.typed)) return false;
  return isBullet(item) ? isBullet(above) || above.isStandard : item.isStandard && above.isStandard;
}

/** Signs with a number alone: `1.`, `1)`, `1/`. */
const DECIMAL = /^1.$/;

function isDeeper(item: Item, list: OpenList): boolean {
  if (isBullet(item) && list.kind === '•') return true;
  if (isWordSign(item.typed) && isWordSign(list.kind)) return true;
  if (item.rank <= list.rank) return false;
  // `3)` below `2.` begins nothing.
  return !(DECIMAL.test(item.kind) && DECIMAL.test(list.kind)) || item.number <= 1;
}

/** Where the text behind a sign begins, and the column at which more of it has to stand. */
function contentOf(state: StateBlock, { line, start, end }: Item) {
  const column = (state.sCount[line] ?? 0) + end - start;
  const last = state.eMarks[line] ?? 0;
  let at = end;
  let to = column;
  for (; at < last; at += 1) {
    const sign = state.src.charCodeAt(at);
    if (sign === 0x09) to += 4 - ((to + (state.bsCount[line] ?? 0)) % 4);
    else if (sign === 0x20) to += 1;
    else break;
  }
  const isEmpty = at >= last;
  // Many blanks are for the eye: more of the text stands where it would stand behind a single one.
  const isFar = isEmpty || to - column > 4;
  return { start: at, indent: isFar ? column + 1 : to, isEmpty };
}

/** The paragraphs of a list without empty lines stand in its items without tags of their own. */
function hideParagraphs(tokens: readonly Token[], { index, token }: OpenList): void {
  const level = token.level + 2;
  for (let i = index + 2; i < tokens.length; i += 1) {
    const each = tokens[i];
    if (each?.level === level && /^paragraph_/.test(each.type)) each.hidden = true;
  }
}
