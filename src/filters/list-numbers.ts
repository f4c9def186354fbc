/** The numbers that a browser prints in front of the items of HTML's lists, while their tags are read one by one. */
export class ListNumbers {
  /** The lists around this place; those without numbers are nothing. */
  readonly #lists: ({ next: number; type: string } | undefined)[] = [];

  /** @returns what is printed where a tag, written without its brackets, begins an item */
  read(tag: string): string {
    const name = tag.slice(0, 2);
    if (name === 'ol')
      this.#lists.push({
        next: Number(attributeOf(tag, 'start') ?? 1),
        type: attributeOf(tag, 'type') ?? '1',
      });
    else if (name === 'ul') this.#lists.push(undefined);
    else if (tag === '/ol' || tag === '/ul') this.#lists.pop();
    else if (name === 'li' && (tag.length === 2 || tag.charAt(2) === ' ')) return this.#item(tag);
    return '';
  }

  #item(tag: string): string {
    const list = this.#lists.at(-1);
    if (!list) return '';
    const number = Number(attributeOf(tag, 'value') ?? list.next);
    list.next = number + 1;
    return `${numeral(number, list.type)}. `;
  }
}

const attributeOf = (tag: string, name: 'start' | 'type' | 'value'): string | undefined =>
  PATTERNS[name].exec(tag)?.[1];

const PATTERNS = { start: / start="(\d+)"/, type: / type="(\w)"/, value: / value="(\d+)"/ };

/** A number as a list of this `type` of HTML prints it. */
export function numeral(number: number, type: string): string {
  if (type === 'i') return roman(number);
  if (type === 'I') return roman(number).toUpperCase();
  if (type === 'a' || type === 'A') return String.fromCharCode(type.charCodeAt(0) + number - 1);
  return String(number);
}

const ROMAN = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

/** @param number from 0, which has no letters */
export function roman(number: number): string {
  let rest = number;
  let written = '';
  for (const [value, letters] of ROMAN) {
    written += letters.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return written;
}
