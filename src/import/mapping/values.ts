import { normalise } from '../../system/encoding.ts';
import type { Row } from '../row.ts';
import { columnKey, type Target } from './columns.ts';
import type { Mapping } from './mapping.ts';

/** The values of a row by our fields, and what it has besides. */
export interface Values {
  /** HTML stays HTML; all is NFC, nothing is empty. */
  get(target: Target): string;
  /** The column that gave a field its value. */
  columnOf(target: Target): string;
  /** Columns with a value that no field takes, as the export names them. */
  unused: readonly string[];
}

export function valuesOf({ values }: Row, { columns }: Mapping): Values {
  const byColumn = new Map<string, { name: string; value: string }>();
  for (const [name, value] of Object.entries(values)) {
    const clean = normalise(value);
    if (clean.trim() !== '') byColumn.set(columnKey(name), { name, value: clean });
  }
  const chosen = new Map<Target, string>();
  const used = new Set<string>();
  for (const [target, names] of columns) {
    for (const name of names) used.add(name);
    const column = names.find((name) => byColumn.has(name));
    if (column !== undefined) chosen.set(target, column);
  }
  return {
    get: (target) => byColumn.get(chosen.get(target) ?? '')?.value ?? '',
    columnOf: (target) => byColumn.get(chosen.get(target) ?? '')?.name ?? '',
    unused: [...byColumn].filter(([key]) => !used.has(key)).map(([, { name }]) => name),
  };
}

/** A value that is one line of words; marks of HTML in it go. */
export const plainLine = (value: string): string =>
  value
    .replace(/<(?:br|\/p|\/div|\/li)\b[^>]*>/gi, ' ')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&nbsp;|&#160;/gi, ' ')
    .replace(/&(amp|lt|gt|quot|#39|#58);/gi, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#58': ':',
};
