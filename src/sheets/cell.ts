import type { Instant } from '../filters/instant.ts';

/**
 * What a cell says: a text; a number in exact decimals, money in groups of three digits; or the day of a moment. Numbers and
 * days are numbers and days in the file, too.
 */
export type Value = string | { number: string; isMoney?: true } | { day: Instant } | undefined;

export const money = (amount: bigint | number | string): Value => ({ number: String(amount), isMoney: true });
export const number = (value: number | string | undefined): Value =>
  value === undefined ? undefined : { number: String(value) };

/** How a cell looks. */
export interface Cell {
  value?: Value;
  isBold?: true;
  isLarge?: true;
  align?: 'center' | 'right';
  hasBorder?: true;
  /** How many columns it takes. */
  span?: number;
  /** Of its row, in points. */
  height?: number;
}

/** A sheet that prints on A4, as wide as the page. */
export interface Sheet {
  name: string;
  isLandscape: boolean;
  /** In characters. */
  widths: readonly number[];
  rows: readonly (readonly Cell[])[];
  /** The row that every page of paper begins with; from 0. */
  headRow: number;
}

/** A row of a table under its head. */
export const tableRow = (values: readonly Value[], look: Omit<Cell, 'value'> = {}): Cell[] =>
  values.map((value) => ({ hasBorder: true as const, ...look, ...(value !== undefined && { value }) }));

/** The head of a table. */
export const headOf = (heads: readonly string[]): Cell[] =>
  tableRow(heads, { isBold: true, align: 'center' });

/** A text that a spreadsheet takes for a formula when it reads or edits it. */
export const isLikeFormula = (text: string): boolean => /^\s*[=+\-@＝＋－＠]/u.test(text);
