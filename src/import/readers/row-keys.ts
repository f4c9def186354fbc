import { plainHash } from '../../system/hash.ts';
import { columnKey } from '../mapping/columns.ts';
import type { Mapping } from '../mapping/mapping.ts';
import { plainLine, valuesOf } from '../mapping/values.ts';
import type { Row } from '../row.ts';

/**
 * Names the rows of a list, the same in each export: by the number that the portal gave them, else by title and date; the second
 * one of a title and date, and one with neither, by all that it says. The line of a row is no name: it is another one as soon as
 * a row is added above. A row that says the same as one before is that row.
 */
export class RowKeys {
  /** Name → what the first row says that has it. */
  private readonly firsts = new Map<string, string>();
  private readonly mapping: Mapping;
  private readonly isKnown: IsKnown;

  /** @param isKnown whether an import wrote a row of this name before */
  constructor(mapping: Mapping, isKnown: IsKnown) {
    [this.mapping, this.isKnown] = [mapping, isKnown];
  }

  of(values: Row['values']): string {
    const own = cellOf(values, 'id') ?? cellOf(values, 'guid');
    if (own !== undefined) return `sharepoint:${own}`;
    const read = valuesOf({ values }, this.mapping);
    const called = [plainLine(read.get('title')), plainLine(read.get('date'))];
    const whole = hashOf(values);
    if (called.every((each) => each === '')) return `row:${whole}`;
    const name = hashOf(called);
    const second = `row:${name}:${whole}`;
    // It was the second one, and stays it where the first is deleted.
    if (this.isKnown(second)) return second;
    const first = this.firsts.get(name) ?? whole;
    this.firsts.set(name, first);
    return first === whole ? `row:${name}` : second;
  }
}

export type IsKnown = (key: string) => boolean;

const hashOf = (value: unknown): string => plainHash(JSON.stringify(value));

function cellOf(values: Row['values'], name: string): string | undefined {
  const value = Object.entries(values)
    .find(([each]) => columnKey(each) === name)?.[1]
    .trim();
  return value === '' ? undefined : value;
}
