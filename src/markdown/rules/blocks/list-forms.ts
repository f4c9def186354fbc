import type { MarkdownIt, Token } from 'markdown-it';
import { isBullet } from './markers.ts';
import type { Item } from './outline.ts';

/** An item with its token. */
interface Typed {
  token: Token;
  sign: Item;
}

/** Kinds that HTML prints as they are typed, and the `type` of their list. */
const TYPES: Readonly<Record<string, string>> = { '1.': '', 'a.': 'a', 'A.': 'A', 'i.': 'i', 'I.': 'I' };

/**
 * Gives a list the form in which readers get its signs as typed: HTML's own numbers where they are the same, whatever
 * the number; else the signs as words of the items, so that every program shows them.
 */
export function formOf(open: Token, close: Token, items: readonly Typed[]): void {
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
  for (const { token, sign } of items) token.meta = { sign: sign.typed };
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

/** Writes signs into the text of their items, once all is parsed: no rule for marks may read them. */
export function writeForm(md: MarkdownIt): void {
  md.core.ruler.push('list_signs', (state) => {
    state.tokens.forEach((token, i) => {
      const sign: unknown = token.type === 'list_item_open' ? token.meta?.sign : undefined;
      if (typeof sign !== 'string') return;
      const [paragraph, inline] = [state.tokens[i + 1], state.tokens[i + 2]];
      const text = new state.Token('text', '', 0);
      text.content = `${sign} `;
      if (paragraph?.type === 'paragraph_open' && inline?.children) inline.children.unshift(text);
      else token.meta = { sign, isAlone: true };
    });
  });
  const { rules } = md.renderer;
  rules.list_item_open = (tokens, i, options, _env, renderer) => {
    const token = tokens[i];
    const tag = renderer.renderToken(tokens, i, options);
    const meta: unknown = token?.meta;
    return isAlone(meta) ? `${tag.trimEnd()}${md.utils.escapeHtml(meta.sign)}\n` : tag;
  };
}

function isAlone(meta: unknown): meta is { sign: string } {
  return typeof meta === 'object' && meta !== null && 'isAlone' in meta && 'sign' in meta;
}
