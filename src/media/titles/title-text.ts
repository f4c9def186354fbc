/** The signs that Be Vietnam Pro has, by their numbers in Unicode; a test asks the font. */
const RANGES = `
  20-7e a0-107 10a-113 116-11b 11e-121 126-12b 12e-131 139-13a 13d-13e 141-144 147-148 14c-14d 150-155 158-15b 15e-16b
  16e-17e 1a0-1a1 1af-1b0 1e6-1e7 2c6-2c7 2d8-2dc 300-304 306-30c 312 31b 323 326-328 1e20-1e21 1e80-1e85 1e9e 1ea0-1ef9
  2013-2014 2018-201a 201c-201e 2020-2022 2026 2030 2039-203a 2044 2070 2074-2079 2080-2089 20ab-20ac 2122 215b-215e 2212
  2215 2248 2260 2264-2265`;

const IN_FONT: ReadonlySet<string> = new Set(
  RANGES.trim()
    .split(/\s+/)
    .flatMap((range) => {
      const [first = 0, last = first] = range.split('-').map((code) => Number.parseInt(code, 16));
      return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));
    }),
);

/** Dashes and blanks that look like those that the font has. */
const LIKE: readonly [RegExp, string][] = [
  [/[\u2010\u2011]/g, '-'],
  [/[\u2012\u2015]/g, '–'],
  [/\u2032/g, '’'],
  [/\u2033/g, '”'],
];

const isInFont = (text: string) => [...text].every((sign) => IN_FONT.has(sign));

/** A sign as the font has it: whole, or in parts (a letter and its marks, Ⅱ as II); nothing where it has neither. */
function drawn(sign: string): string {
  if (IN_FONT.has(sign)) return sign;
  const parts = sign.normalize('NFKD');
  return isInFont(parts) ? parts : '';
}

/** Whether the font has every letter and digit of a text: one with half its name would be no title. */
export function canDraw(text: string): boolean {
  for (const sign of text.normalize('NFC')) {
    if (!IN_FONT.has(sign) && /[\p{L}\p{N}]/u.test(sign) && drawn(sign) === '') return false;
  }
  return true;
}

/** A text as it is drawn: without emoji and other signs that the font lacks. */
export function drawnText(text: string): string {
  const alike = LIKE.reduce((now, [sign, like]) => now.replace(sign, like), text.normalize('NFC'));
  return [...alike.replace(/\s/g, ' ')].map(drawn).join('').replace(/ +/g, ' ').trim();
}
