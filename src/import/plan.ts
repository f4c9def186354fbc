import { isKey } from '../content/fields/keys.ts';
import { keyOf } from '../content/key.ts';
import type { Instant } from '../filters/instant.ts';
import { normalise } from '../system/encoding.ts';
import type { OldAddresses } from './bulletin/old-addresses.ts';
import { readOldDate, yearOf } from './bulletin/old-dates.ts';
import type { Ledger } from './ledger.ts';
import { columnKey } from './mapping/columns.ts';
import type { Mapping } from './mapping/mapping.ts';
import { plainLine, valuesOf } from './mapping/values.ts';
import type { Row, Source } from './row.ts';

/** What is known of all rows before the first is written: their ids, and where the old portal had them. */
export interface Plan {
  /** How many rows the source has. */
  count: number;
  /** It has more, which were not looked at (`--limit`). */
  isCut: boolean;
  /** Row → bulletin. */
  ids: ReadonlyMap<string, string>;
  /** Old address (`OldAddresses.key`) → bulletin. */
  byAddress: ReadonlyMap<string, string>;
  /** Title (`titleKey`) → the bulletins that have it, in the order of the source. */
  byTitle: ReadonlyMap<string, readonly string[]>;
  /** Some date can only be read with month and day the other way round than the mapping says. */
  hasOtherOrder: boolean;
  /** Rows whose title and day another row has, with that row's bulletin. */
  twins: ReadonlyMap<string, string>;
}

export interface PlanContext {
  mapping: Mapping;
  addresses: OldAddresses;
  ledger: Ledger;
  zone: string;
  /** The clock: a bulletin whose date nobody knows lies in its year. */
  now: Instant;
  limit: number;
  /** Whether a folder of this id is there that no import has made. */
  isForeign(id: string, row: Row): boolean;
}

/** Goes through all rows once. The same source gives the same ids, whatever was written of it before. */
export async function planOf(
  source: Source,
  context: PlanContext,
  onRow: (count: number) => void,
): Promise<Plan> {
  const { ledger, addresses, limit } = context;
  const taken = ledger.ids();
  const ids = new Map<string, string>();
  const byAddress = new Map<string, string>();
  const byTitle = new Map<string, string[]>();
  const twins = new Map<string, string>();
  const days = new Map<string, string>();
  let count = 0;
  let isCut = false;
  let hasOtherOrder = false;
  for await (const row of source.rows()) {
    if (count >= limit) {
      isCut = true;
      break;
    }
    count += 1;
    onRow(count);
    if (row.drop !== undefined || ids.has(row.key)) continue;
    const { title, date, wanted, isTurned } = nameOf(row, context);
    hasOtherOrder ||= isTurned;
    const id = ledger.get(row.key)?.id ?? free(wanted, row, taken, context);
    taken.set(id, row.key);
    ids.set(row.key, id);
    for (const address of addressesOf(row, context.mapping)) {
      const key = addresses.key(address);
      if (key !== undefined && !byAddress.has(key)) byAddress.set(key, id);
    }
    const name = titleKey(title);
    if (name === '') continue;
    const alike = byTitle.get(name);
    if (alike) alike.push(id);
    else byTitle.set(name, [id]);
    const day = `${row.lang ?? ''}|${id.slice(0, 4)}|${date ?? ''}|${name}`;
    const twin = days.get(day);
    if (twin === undefined) days.set(day, id);
    else twins.set(row.key, twin);
  }
  return { count, isCut, ids, byAddress, byTitle, hasOtherOrder, twins };
}

/** A title as titles are compared. */
export const titleKey = (title: string): string => title.toLowerCase();

interface Name {
  title: string;
  date: Instant | undefined;
  /** The id that the row wants. */
  wanted: string;
  /** The date is one with month and day the other way round alone. */
  isTurned: boolean;
}

function nameOf(row: Row, { mapping, zone, now }: PlanContext): Name {
  const values = valuesOf(row, mapping);
  const title = plainLine(values.get('title'));
  const written = plainLine(values.get('date'));
  const date = readOldDate(written, zone, mapping.monthFirst);
  const isTurned = date === undefined && readOldDate(written, zone, !mapping.monthFirst) !== undefined;
  const slug = keyOf(plainLine(values.get('slug')));
  const key = [slug, keyOf(title)].find(isKey) ?? `tin-${keyOf(row.key)}`;
  return { title, date, isTurned, wanted: `${yearOf(date ?? now, zone)}/${key}` };
}

/** The id that a row wants, or, where another has it, with the row's own number behind it. */
function free(
  wanted: string,
  row: Row,
  taken: ReadonlyMap<string, string>,
  { isForeign }: PlanContext,
): string {
  const isFree = (id: string) => !taken.has(id) && !isForeign(id, row);
  if (isFree(wanted)) return wanted;
  // Of rows without a number, the second of a name is `row:…:…`.
  const own = keyOf(row.key.replace(/^row:[a-z\d]+:|^[^:]*:/, ''))
    .slice(-40)
    .replace(/^-/, '');
  const base = `${wanted.slice(0, 124 - own.length).replace(/-$/, '')}-${own}`;
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? base : `${base}-${n}`;
    if (isFree(id)) return id;
  }
}

/** Where the old portal had a row: as its export says, and by the mapping's patterns. */
export function addressesOf(row: Row, { addresses }: Mapping): string[] {
  const made = addresses.flatMap((pattern) => addressBy(pattern, row) ?? []);
  return [...new Set([...(row.addresses ?? []), ...made])];
}

/** Patterns of the mapping for which the row lacks a value. */
export const unmadeAddresses = (row: Row, { addresses }: Mapping): string[] =>
  addresses.filter((pattern) => addressBy(pattern, row) === undefined);

/** A pattern with the row's values in it. */
function addressBy(pattern: string, { values }: Row): string | undefined {
  let isWhole = true;
  const address = pattern.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const key = columnKey(name);
    const value = values[name] ?? Object.entries(values).find(([each]) => columnKey(each) === key)?.[1];
    if (value === undefined) isWhole = false;
    return encodeURIComponent(normalise(value ?? ''));
  });
  return isWhole ? address : undefined;
}
