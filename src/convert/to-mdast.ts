import type { Element } from 'hast';
import { defaultHandlers, type Options, type State } from 'hast-util-to-mdast';
import type { FootnoteDefinition, FootnoteReference, List } from 'mdast';
import { numeral } from '../filters/list-numbers.ts';
import { attribute, isElement, NOTE, NOTE_TEXT } from './hast.ts';

declare module 'mdast' {
  interface ListData {
    /** The signs of the items, as a browser shows them: `a.`, `iv.`, `7.` */
    signs?: string[];
  }
}

type Handlers = NonNullable<Options['handlers']>;

/** What the library has no elements for: the signs of lists, footnotes. */
export const TO_MDAST: Handlers = {
  ol(state: State, node: Element): List {
    const list: List = defaultHandlers.ol(state, node);
    const signs = signsOf(node);
    return signs.length === list.children.length ? { ...list, data: { signs } } : list;
  },
  [NOTE](_state: State, node: Element): FootnoteReference {
    return { type: 'footnoteReference', identifier: attribute(node, 'label') };
  },
  [NOTE_TEXT](state: State, node: Element): FootnoteDefinition {
    return {
      type: 'footnoteDefinition',
      identifier: attribute(node, 'label'),
      children: state.toFlow(state.all(node)),
    };
  },
};

function signsOf(list: Element): string[] {
  const items = list.children.filter((child) => isElement(child, 'li'));
  const start = attribute(list, 'start');
  let next = /^-?\d+$/.test(start) ? Number(start) : 1;
  return items.map((item) => {
    const value = isElement(item) ? attribute(item, 'value') : '';
    const number = /^\d+$/.test(value) ? Number(value) : next;
    next = number + 1;
    return `${written(number, attribute(list, 'type'))}.`;
  });
}

/** A number as a list of this type shows it: those that Bantin reads as signs of such a list; others in digits. */
function written(number: number, type: string): string {
  const isLetter = /^a$/i.test(type) && number >= 1 && number <= 26;
  const isRoman = /^i$/i.test(type) && number >= 1 && number < 40;
  return isLetter || isRoman ? numeral(number, type) : String(number);
}
