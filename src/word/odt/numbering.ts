import type { Element } from '@xmldom/xmldom';
import { MOST_START, shownLabel, wordNumber } from '../number-formats.ts';
import { attributeOf, numberOf } from '../xml.ts';
import { levelOf } from './styles.ts';

/** What OpenDocument calls the ways of counting. */
const FORMATS: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  '': 'none',
};

/** The numbers of one list, or of the headings. */
export class Counter {
  readonly #style: Element | undefined;
  readonly #counts: (number | undefined)[] = [];

  constructor(style: Element | undefined) {
    this.#style = style;
  }

  /**
   * The sign of the next item of a level, from 1; nothing where it has none.
   * @param start the number that the item itself asks for
   */
  next(level: number, start?: number): string | undefined {
    const own = levelOf(this.#style, level);
    if (!own) return undefined;
    if (own.nodeName === 'text:list-level-style-bullet')
      return attributeOf(own, 'text:bullet-char') === '+' ? '+' : '-';
    const last = this.#counts[level];
    this.#counts[level] = start ?? (last === undefined ? (startOf(own) ?? 1) : last + 1);
    this.#counts.length = level + 1;
    return this.#written(own, level);
  }

  #written(own: Element, level: number): string | undefined {
    const format = FORMATS[attributeOf(own, 'style:num-format') ?? ''] ?? 'decimal';
    if (format === 'none') return undefined;
    const numberAt = (at: number) => {
      const definition = levelOf(this.#style, at);
      const kind = FORMATS[attributeOf(definition, 'style:num-format') ?? ''] ?? 'decimal';
      return wordNumber(this.#counts[at] ?? startOf(definition) ?? 1, kind);
    };
    // LibreOffice says how the numbers stand together; the standard knows only how many.
    const pattern = attributeOf(own, 'loext:num-list-format');
    if (pattern !== undefined)
      return shownLabel(pattern.replace(/%(\d+)%/g, (_, at: string) => numberAt(Number(at))));
    const shown = numberOf(own, 'text:display-levels', 1, level) ?? 1;
    const numbers = Array.from({ length: shown }, (_, i) => numberAt(level - shown + 1 + i));
    const [before, after] = ['style:num-prefix', 'style:num-suffix'].map(
      (name) => attributeOf(own, name) ?? '',
    );
    return shownLabel(`${before}${numbers.filter((number) => number !== '').join('.')}${after}`);
  }
}

/** The number at which a level of a list, or an item, asks to begin. */
export const startOf = (element: Element | undefined): number | undefined =>
  numberOf(element, 'text:start-value', 0, MOST_START);
