import type { MarkdownIt, StateBlock, Token } from 'markdown-it';
import { isBullet } from './markers.ts';
import type { Item } from './outline.ts';

/** An item with its token. */
export interface Typed {
  token: Token;
  /** Its place among the tokens of the text. */
  index: number;
  sign: Item;
}

/** Kinds that HTML prints as they are typed, and the `type` of their list. */
const TYPES: Readonly<Record<string, string>> = { '1.': '', 'a.': 'a', 'A.': 'A', 'i.': 'i', 'I.': 'I' };

/**
 * Gives a list the form in which readers get its signs as typed: HTML's own numbers where they are the same, whatever
 * the number; else the signs as words of the items, so that every program shows them.
 */
export function formOf(state: StateBlock, open: Token, close: Token, items: readonly Typed[]): void {
  const [first] = items;
  if (!first) return;
  const numbers = numbersOf(items);
  if (numbers) number(open, items, numbers, TYPES[first.sign.kind] ?? '');
  if (numbers) return;
  if (isBullet(first.sign) && !'–—'.includes(first.sign.kind)) return;
  open.tag = close.tag = 'ul';
  // Safari takes a list without bullets for none.
  open.attrs = [
    ['class', 'typed'],
    ['role', 'list'],
  ];
  for (const item of items) typeSign(state, item);
}

/** The number that HTML needs for each item, if its own numbering can print all of them. */
function numbersOf(items: readonly Typed[]): readonly number[] | undefined {
  const numbers: number[] = [];
  for (const { sign } of items) {
    const number = ownNumber(sign);
    if (number === undefined) return undefined;
    numbers.push(number);
  }
  return numbers;
}

function ownNumber({ kind, typed, number }: Item): number | undefined {
  const type = TYPES[kind];
  if (type === undefined) return undefined;
  if (type === '') return typed === `${number}.` ? number : undefined;
  // Roman numbers begin at 1; letters are those of English.
  if (/i/i.test(type)) return number > 0 ? number : undefined;
  const place = typed.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0) + 1;
  return place >= 1 && place <= 26 ? place : undefined;
}

function number(open: Token, items: readonly Typed[], numbers: readonly number[], type: string): void {
  if (type !== '') open.attrSet('type', type);
  const [first = 1] = numbers;
  if (first !== 1) open.attrSet('start', String(first));
  let next = first;
  items.forEach(({ token }, i) => {
    const number = numbers[i] ?? next;
    if (number !== next) token.attrSet('value', String(number));
    next = number + 1;
  });
}

/**
 * Puts the sign before the words of an item. It is a token of text already: no rule for marks reads it.
 */
function typeSign(state: StateBlock, { token, index, sign }: Typed): void {
  const [paragraph, inline] = state.tokens.slice(index + 1, index + 3);
  if (paragraph?.type !== 'paragraph_open' || !inline?.children) {
    token.meta = { sign: sign.typed };
    return;
  }
  const text = new state.Token('text', '', 0);
  text.content = `${sign.typed} `;
  inline.children.push(text);
}

/** Items that begin with no paragraph have their sign on a line of its own. */
export function writeSigns(md: MarkdownIt): void {
  md.renderer.rules.list_item_open = (tokens, i, options, _env, renderer) => {
    const tag = renderer.renderToken(tokens, i, options);
    const sign: unknown = tokens[i]?.meta?.sign;
    return typeof sign === 'string' ? `${tag.trimEnd()}${md.utils.escapeHtml(sign)}\n` : tag;
  };
}
