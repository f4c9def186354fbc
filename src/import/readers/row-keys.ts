import { plainHash } from '../../system/hash.ts';
import { columnKey } from '../mapping/columns.ts';
import type { Mapping } from '../mapping/mapping.ts';
import { plainLine, valuesOf } from '../mapping/values.ts';
import type { Row } from '../row.ts';

/**
 * Names the rows of a list, the same in each export: by the number that the portal gave them, else by title and date. The line
 * of a row is no name: it is another one as soon as a row is added above. A row that says the same as one before is that row.
 */
export class RowKeys {
  /** Name → what the rows say that have it. */
  private readonly seen = new Map<string, string[]>();
  private readonly mapping: Mapping;

  constructor(mapping: Mapping) {
    this.mapping = mapping;
  }

  of(values: Row['values']): string {
    const own = cellOf(values, 'id') ?? cellOf(values, 'guid');
    if (own !== undefined) return `sharepoint:${own}`;
    const read = valuesOf({ values }, this.mapping);
    const name = hashOf([plainLine(read.get('title')), plainLine(read.get('date'))]);
    const whole = hashOf(values);
    const rows = this.seen.get(name) ?? [];
    this.seen.set(name, rows);
    if (!rows.includes(whole)) rows.push(whole);
    const number = rows.indexOf(whole) + 1;
    return number === 1 ? `row:${name}` : `row:${name}:${number}`;
  }
}

const hashOf = (value: unknown): string => plainHash(JSON.stringify(value));

function cellOf(values: Row['values'], name: string): string | undefined {
  const value = Object.entries(values)
    .find(([each]) => columnKey(each) === name)?.[1]
    .trim();
  return value === '' ? undefined : value;
}
