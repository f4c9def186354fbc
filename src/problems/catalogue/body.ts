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

/** Why a table is none: its row of dashes has other columns or is missing, it is drawn, or its head is above an empty line. */
export type TableFault = 'dashes' | 'no-dashes' | 'grid' | 'blank-line';

/** The problems of the text of a bulletin or a page. */
export interface BodyProblems {
  'body-missing': Record<never, never>;
  'comment-unclosed': Record<never, never>;
  'conflict-marks': Record<never, never>;
  'container-unclosed': { name: string };
  'container-unknown': { name: string; allowed: string };
  'fence-unclosed': { mark: string };
  'front-matter-pasted': Record<never, never>;
  'heading-as-text': { line: string };
  'html-as-text': { tag: string };
  'image-outside-text': { url: string };
  'lines-joined': Record<never, never>;
  'link-broken': { url: string };
  'list-indent': { sign: string };
  'table-as-text': { fault: TableFault; dashes: string };
  'table-row-long': { cells: number; columns: number };
  'table-row-short': { cells: number; columns: number };
  'text-too-many': { what: TextPart; limit: number };
  'text-unreadable': Record<never, never>;
  'tone-marks-mixed': { first: string; second: string };
  'weekday-wrong': { written: string; actual: { vi: string; en: string } };
}

/** Those of them that do not stop a publication. */
export const BODY_WARNINGS = [
  'heading-as-text',
  'html-as-text',
  'lines-joined',
  'link-broken',
  'list-indent',
  'table-as-text',
  'table-row-short',
  'tone-marks-mixed',
  'weekday-wrong',
] as const satisfies readonly (keyof BodyProblems)[];
