/** What the sign of a list item may stand for. */
export interface Reading {
  /** Signs of one list have the same kind: `1.`, `a)`, `-`; of `1.2.` it holds what stands before the last number. */
  kind: string;
  /** Its place in the order of its kind; 0 for a sign without order. */
  number: number;
  /** The higher, the deeper its level in an outline. */
  rank: number;
}

/** A sign that may begin a list item, at the beginning of a line. */
export interface Marker {
  typed: string;
  /** The place behind the sign. */
  end: number;
  /** Whether a blank or the end of the line follows. */
  isSpaced: boolean;
  /** Whether a tab follows, as out of Word. */
  isTabbed: boolean;
  /** CommonMark takes it for the sign of a list, too. */
  isStandard: boolean;
  /** More than one where a letter is a Roman number as well. */
  readings: readonly [Reading, ...Reading[]];
}

/** Outlines of decree 30/2020 (appendix I): `I.`, `1.`, `a)`, then `-` and `+`; other signs at the level where offices use them. */
const RANKS: Readonly<Record<string, number>> = {
  'A.': 0,
  'A)': 0,
  'A/': 0,
  'A-': 0,
  'I.': 1,
  'I)': 1,
  'I/': 1,
  'I-': 1,
  '1.': 2,
  '1/': 3,
  '1-': 3,
  '1)': 4,
  'a.': 5,
  'a)': 5,
  'a/': 5,
  'a-': 5,
  '(1)': 6,
  '(a)': 6.5,
  'i.': 7,
  'i)': 7,
  'i/': 7,
  'i-': 7,
  '(i)': 7.5,
  '*': 8,
  '-': 9,
  '–': 9,
  '—': 9,
  '+': 10,
  '•': 11,
};

/** Bullets of Word's second level and below, where their font is lost: `o`, and letters of Wingdings. */
const WORD_SIGNS = 'o§üØvq';
/** They stand below all others, and below each other in the order in which they come. */
const WORD_RANK = 12;
export const isWordSign = (typed: string): boolean => typed.length === 1 && WORD_SIGNS.includes(typed);
/** Nothing but a bullet; the others are letters for quantities, too: `v⇥vận tốc`. */
export const isSureSign = (typed: string): boolean => 'o§ü'.includes(typed);

/** Signs of lists out of Word, among them those of its fonts of symbols. */
const BULLET = /[•·●▪■◦○‣⁃∙➢➤✓✔\uf000-\uf0ff]/;

/** The rank from which a sign has no order. */
const FIRST_BULLET = 8;
export const isBullet = ({ rank }: Reading): boolean => rank >= FIRST_BULLET;

/** Letters in the order of Vietnamese; offices leave out those with marks, and often j, w and z. */
const ALPHABET = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
/** From one letter to the next that an office may use: `a` to `b`. */
export const MOST_SKIPPED = 3;

const BLANK = /[ \t\u00a0]/;
const LETTER = /\p{L}/uy;
/** Numbers (`1`, `1.2`), letters and Roman numbers. */
const ORDER = /(\(?)(?:(\d{1,9})((?:\.[1-9]\d?)*)|([A-ZĐ]|[IVX]{2,7})|([a-zđ]|[ivx]{2,7}))(?![\p{L}\d])/uy;
const ROMAN = /^x{0,3}(?:ix|iv|v?i{0,3})$/;

/** For each ASCII character what it may begin: nothing, a sign by itself, a letter, a number, Roman or not. */
const [NONE, SIGN, LETTER_SIGN, ROMAN_SIGN, DIGIT] = [0, 1, 2, 3, 4];
const FIRST = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  if (/[ivxIVX]/.test(sign)) return ROMAN_SIGN;
  if (/[a-zA-Z]/.test(sign)) return LETTER_SIGN;
  if (/\d/.test(sign)) return DIGIT;
  return /[(*+-]/.test(sign) ? SIGN : NONE;
});
const [DOT, PAREN, SLASH, DASH] = [0x2e, 0x29, 0x2f, 0x2d];

/** Whether a sign may begin somewhere: most lines begin with a word. */
export function mayBegin(src: string, start: number): boolean {
  const first = src.charCodeAt(start);
  const what = FIRST[first] ?? SIGN;
  if (what === NONE || what === SIGN) return what === SIGN;
  let at = start + 1;
  while (what !== LETTER_SIGN && FIRST[src.charCodeAt(at)] === what) at += 1;
  const behind = src.charCodeAt(at);
  if (behind <= 0x20 || behind === 0xa0) return isWordSign(src.slice(start, at));
  return behind === DOT || behind === PAREN || behind === SLASH || behind === DASH;
}

/** @param end the end of the line */
export function readMarker(src: string, start: number, end: number): Marker | undefined {
  if (start >= end || !mayBegin(src, start)) return undefined;
  const sign = src.charAt(start);
  if ('-+*–—'.includes(sign) || BULLET.test(sign)) return bulletAt(src, start, end, sign);
  if (isWordSign(sign) && FAR.test(src.slice(start + 1, Math.min(end, start + 3))))
    return wordMarker(src, start, sign);
  ORDER.lastIndex = start;
  const match = ORDER.exec(src);
  if (!match || ORDER.lastIndex > end) return undefined;
  const [whole, open = '', digits, parts = '', upper, lower] = match;
  const behind = start + whole.length;
  const delimiter = delimiterAt(src, behind, end, open !== '', parts !== '');
  if (delimiter === undefined) return undefined;
  const after = behind + delimiter.length;
  const isSpaced = isBlank(src, after, end);
  if (!isSpaced && (delimiter === '-' || delimiter === '' || !isLetter(src, after))) return undefined;
  const kindOf = (family: string) => `${open}${family}${delimiter}`;
  return {
    typed: src.slice(start, after),
    end: after,
    isSpaced,
    isTabbed: isTab(src, after),
    isStandard:
      digits !== undefined && open === '' && parts === '' && isStandardAt(src, after, delimiter, end),
    readings: digits === undefined ? lettersOf(upper, lower, kindOf) : [numberOf(digits, parts, kindOf)],
  };
}

/** A tab, or more blanks than stand between words. */
const FAR = /^(?:[ \u00a0]?\t|[ \u00a0]{2})/;

const wordMarker = (src: string, start: number, sign: string): Marker => ({
  typed: sign,
  end: start + 1,
  isSpaced: true,
  isTabbed: isTab(src, start + 1),
  isStandard: false,
  readings: [{ kind: sign, number: 0, rank: WORD_RANK }],
});

const isTab = (src: string, at: number) => src.charCodeAt(at) === 0x09;

function bulletAt(src: string, start: number, end: number, sign: string): Marker | undefined {
  const after = start + 1;
  const isSpaced = isBlank(src, after, end);
  // What ends with the sign it begins with is an ornament: “-Hết-”.
  if (!isSpaced && (!isLetter(src, after) || src.slice(after, end).trimEnd().endsWith(sign)))
    return undefined;
  if (!isSpaced && sign === '*' && beginsEmphasis(src, after)) return undefined;
  const kind = BULLET.test(sign) ? '•' : sign;
  const reading = { kind, number: 0, rank: RANKS[kind] ?? 0 };
  return {
    typed: sign,
    end: after,
    isSpaced,
    isTabbed: isTab(src, after),
    isStandard: '-+*'.includes(sign) && isSpaced,
    readings: [reading],
  };
}

/** A star before a letter is a mark of italics, unless the next one begins another line, or there is none in the paragraph. */
function beginsEmphasis(src: string, after: number): boolean {
  const next = src.indexOf('*', after);
  if (next < 0) return false;
  const between = src.slice(after, next);
  if (/\n[ \t>]*\n/.test(between)) return false;
  return !/\n[ \t>]*$/.test(between) || !/[^\s*]/.test(src.slice(next + 1, next + 3));
}

/** The sign behind a number or letter; of `1.2` it may be absent. */
function delimiterAt(
  src: string,
  at: number,
  end: number,
  isOpen: boolean,
  isDotted: boolean,
): string | undefined {
  const sign = at < end ? src.charAt(at) : '';
  if (isOpen) return sign === ')' ? sign : undefined;
  if (sign !== '' && '.)/-'.includes(sign)) return sign;
  return isDotted && BLANK.test(sign) ? '' : undefined;
}

const isStandardAt = (src: string, after: number, delimiter: string, end: number) =>
  '.)'.includes(delimiter) && isBlank(src, after, end);

const isBlank = (src: string, at: number, end: number) => at >= end || BLANK.test(src.charAt(at));

function isLetter(src: string, at: number): boolean {
  LETTER.lastIndex = at;
  return LETTER.test(src);
}

function numberOf(digits: string, parts: string, kindOf: (family: string) => string): Reading {
  if (parts === '') {
    const kind = kindOf('1');
    return { kind, number: Number(digits), rank: RANKS[kind] ?? 0 };
  }
  const numbers = [digits, ...parts.slice(1).split('.')];
  const number = Number(numbers.pop());
  return { kind: kindOf(`${numbers.join('.')}.1`), number, rank: (RANKS['1.'] ?? 0) + numbers.length / 10 };
}

function lettersOf(
  upper: string | undefined,
  lower: string | undefined,
  kindOf: (family: string) => string,
): [Reading, ...Reading[]] {
  const written = upper ?? lower ?? '';
  const small = written.toLowerCase();
  const [letter, roman] = (upper === undefined ? ['a', 'i'] : ['A', 'I']).map(kindOf);
  const readings: Reading[] = [];
  if (letter && small.length === 1)
    readings.push({ kind: letter, number: ALPHABET.indexOf(small) + 1, rank: rankOf(letter) });
  if (roman && ROMAN.test(small))
    readings.push({ kind: roman, number: romanNumber(small), rank: rankOf(roman) });
  const [first, ...others] = readings;
  // `iiv` is no number: a kind of its own, which no other sign continues.
  return first ? [first, ...others] : [{ kind: written, number: 0, rank: RANKS['i.'] ?? 0 }];
}

const rankOf = (kind: string): number => RANKS[kind] ?? RANKS[kind.toLowerCase()] ?? 0;

const VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

function romanNumber(written: string): number {
  let sum = 0;
  let last = 0;
  for (const letter of [...written].reverse()) {
    const value = VALUES[letter] ?? 0;
    sum += value < last ? -value : value;
    last = Math.max(last, value);
  }
  return sum;
}
