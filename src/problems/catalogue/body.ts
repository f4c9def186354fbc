/** A part of a text of which there may be too many, or too much; the bounds are in `src/markdown/bounds.ts`. */
export type TextPart =
  | 'address'
  | 'blocks'
  | 'cells'
  | 'footnotes'
  | 'headings'
  | 'images'
  | 'lines'
  | 'links'
  | 'marks'
  | 'nesting'
  | 'tables'
  | 'title';

/**
 * Why a table is none: its row of dashes has other columns, other signs or is missing, it is drawn, its head is above an empty
 * line, a line without tabs parts it, its columns are made by blanks, or its rows have different numbers of tabs.
 */
export type TableFault =
  | 'dashes'
  | 'signs'
  | 'no-dashes'
  | 'grid'
  | 'blank-line'
  | 'one-cell'
  | 'blanks'
  | 'tab-count';
/**
 * How a text was garbled: written in an old encoding, read in a wrong one, with letters that are lost, with codes in place of
 * letters (`=E1=BB=A6`, `%E1%BB%A6`, `\u1ee6`), or as it was typed (`Huyeenj`, `Hoi5`).
 */
export type Garbling =
  | 'tcvn3'
  | 'vni'
  | 'utf-8-twice'
  | 'question-marks'
  | 'lost'
  | 'codes'
  | 'telex'
  | 'vni-typed';

/** The problems of the text of a bulletin or a page. */
export interface BodyProblems {
  'body-missing': Record<never, never>;
  'comment-unclosed': Record<never, never>;
  'conflict-marks': Record<never, never>;
  'container-unclosed': { name: string };
  'container-unknown': { name: string; allowed: string; near?: string };
  'fence-unclosed': { mark: string };
  'front-matter-pasted': Record<never, never>;
  'heading-as-text': { line: string };
  'html-as-text': { tag: string; right?: string };
  'image-outside-text': { url: string };
  'language-mixed': { found: 'vi' | 'en' };
  'lines-joined': Record<never, never>;
  'link-broken': { url: string; near?: string };
  'list-indent': { sign: string };
  'mail-pasted': Record<never, never>;
  'placeholder-left': { found: string; more: number };
  'private-health': Record<never, never>;
  'private-number': Record<never, never>;
  'private-value': { key: string };
  'table-as-text': { fault: TableFault; dashes: string; row?: string };
  'table-row-long': { cells: number; columns: number; isByTabs?: true };
  'table-row-short': { cells: number; columns: number; isByTabs?: true };
  'text-garbled': { encoding: Garbling; written: string; meant?: string };
  'text-too-many': { what: TextPart; limit: number };
  'text-twin': { other: string };
  'text-unreadable': Record<never, never>;
  'tone-marks-mixed': { first: string; second: string };
  'weekday-wrong': { written: string; actual: { vi: string; en: string } };
}

/** Those of them that do not stop a publication. */
export const BODY_WARNINGS = [
  'heading-as-text',
  'html-as-text',
  'language-mixed',
  'lines-joined',
  'link-broken',
  'list-indent',
  'mail-pasted',
  'placeholder-left',
  'private-health',
  'table-as-text',
  'table-row-short',
  'text-garbled',
  'text-twin',
  'tone-marks-mixed',
  'weekday-wrong',
] as const satisfies readonly (keyof BodyProblems)[];
