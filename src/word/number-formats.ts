import { roman } from '../filters/list-numbers.ts';

/**
 * A number as Word prints it.
 * @param format a word of OOXML (ST_NumberFormat); one that is not known here is printed in digits
 */
export function wordNumber(number: number, format: string): string {
  switch (format) {
    case 'none':
      return '';
    case 'decimalZero':
      return String(number).padStart(2, '0');
    case 'lowerLetter':
      return letters(number);
    case 'upperLetter':
      return letters(number).toUpperCase();
    case 'lowerRoman':
      return romanNumber(number);
    case 'upperRoman':
      return romanNumber(number).toUpperCase();
    case 'vietnameseCounting':
      return COUNTED[number - 1] ?? String(number);
    default:
      return String(number);
  }
}

/**
 * A sign as it is printed: what stands around a number (`.`, `()`) says nothing alone, where a level of a list has no number.
 * A dash, a plus and words are signs by themselves.
 */
export const shownLabel = (label: string): string => (/^[\s.,:;/()[\]]*$/.test(label) ? '' : label.trim());

/** Far more than any list has: what is more is a damaged number. */
export const MOST_START = 1e12;

/** 30 times the same letter: what is more is a damaged number, and would fill pages. */
const MOST_LETTERS = 26 * 30;

/** Word counts a to z, then aa, bb: it has no ă, â or đ. */
function letters(number: number): string {
  if (number < 1) return '';
  if (number > MOST_LETTERS) return String(number);
  const letter = String.fromCharCode(97 + ((number - 1) % 26));
  return letter.repeat(Math.floor((number - 1) / 26) + 1);
}

/** A list may start at 0 or below, which has no Roman number, or at one that would fill pages with m. */
const romanNumber = (number: number): string => roman(Math.max(0, Math.min(number, 9999)));

const COUNTED = ['Một', 'Hai', 'Ba', 'Bốn', 'Năm', 'Sáu', 'Bảy', 'Tám', 'Chín', 'Mười'];
