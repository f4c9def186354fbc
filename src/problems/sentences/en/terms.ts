import type { TextPart } from '../../catalogue/body.ts';
import type { Expected } from '../../catalogue/fields.ts';

// Words in English of which sentences are made.

/** What a field asks for. */
export const EXPECTED: Readonly<Record<Expected, string>> = {
  text: 'one text',
  list: 'a list, each item on a line that begins with “- ”',
  map: 'indented lines of the form “name: value”',
  boolean: '“true” or “false”',
  yearOrBoolean: 'a year such as 2026 (from which on), “true” (all) or “false” (none)',
  whole: 'a whole number in digits alone, such as 1817',
  decimal: 'a number with a point before its fraction, such as 1.5',
  textOrList: 'one text, or a list of texts',
  localized: 'one text, or two indented lines “vi:” and “en:”',
  menuEntry: 'the name of a folder in pages, or {text: {en: …}, url: https://…}',
};

/** What of a text is too much. */
export const PARTS: Readonly<Record<TextPart, (limit: number) => string>> = {
  address: (limit) => `an address of a link or a picture with more than ${limit} characters`,
  blocks: (limit) => `more than ${limit} paragraphs and items`,
  cells: (limit) => `more than ${limit} table cells`,
  footnotes: (limit) => `more than ${limit} footnotes`,
  headings: (limit) => `more than ${limit} headings`,
  images: (limit) => `more than ${limit} pictures`,
  lines: (limit) => `more than ${limit} lines`,
  links: (limit) => `more than ${limit} links`,
  marks: (limit) =>
    `more than ${limit} line breaks and characters that may be Markdown (such as * _ [ ] < - :)`,
  nesting: (limit) => `lists, quotations or boxes inside one another more than ${limit} levels deep`,
  tables: (limit) => `more than ${limit} tables`,
  title: (limit) => `a link or a picture whose title has more than ${limit} characters`,
};

/** `phone` of `owner.phone`. */
export const lastWord = (key: string) => key.slice(key.lastIndexOf('.') + 1);
/** Where a key stands. */
export const inside = (key: string) =>
  key.includes('.')
    ? `inside “${key.slice(0, key.lastIndexOf('.'))}”`
    : 'to this file; in a text it stands between the two lines of “---”';

/** What was perhaps meant. */
export const meant = (near: string | undefined) => (near ? ` Did you mean “${near}”?` : '');

/** For names that a disk of Windows cannot hold. */
export const unportable = (name: string): [string, string] => [
  `Machines with Windows cannot hold the name “${name}”.`,
  'Choose another name: add a word (con-em in place of con); avoid < > : " | ? * and a dot or a blank at its end.',
];
