import path from 'node:path';
import * as z from 'zod';
import type { Kind, Status } from '../../content/bulletin.ts';
import * as f from '../../content/fields/field-types.ts';
import { KINDS, STATUSES } from '../../content/fields/schema.ts';
import { ContentProblems, problem, startOf } from '../../problems/problem.ts';
import { readFields } from '../../reader/fields.ts';
import { readSettingsText } from '../../reader/text-file.ts';
import { parseYaml } from '../../reader/yaml/yaml.ts';
import { displayPath } from '../../system/display-path.ts';
import { COLUMNS, columnKey, PRIVATE, TARGETS, type Target } from './columns.ts';

const columns = z.strictObject(
  Object.fromEntries(TARGETS.map((target) => [target, f.oneOrMoreTexts(200, 30).exactOptional()])),
);

/** What `mapping.yml` may say; all of it may be absent. */
const FIELDS = {
  site: f.text(300).optional(),
  columns: columns.optional(),
  sections: z.record(z.string(), f.text(120)).optional(),
  kinds: z.record(z.string(), f.choice(KINDS)).optional(),
  statuses: z.record(z.string(), f.choice(STATUSES)).optional(),
  addresses: f.list(f.text(400), 20).optional(),
  monthFirst: f.boolean.optional(),
};

/** Which column of the old portal becomes which field, and which of its values becomes which of ours. */
export interface Mapping {
  /** The old portal's own address. */
  site?: string;
  /** The column that a field takes its value from, in the order in which they are asked, as `columnKey` writes them. */
  columns: ReadonlyMap<Target, readonly string[]>;
  /** Fields whose columns the file names itself, as it writes them. */
  named: ReadonlyMap<Target, readonly string[]>;
  /** Sections, kinds and states by what the old portal called them (`columnKey`). */
  sections: ReadonlyMap<string, string>;
  kinds: ReadonlyMap<string, Kind>;
  statuses: ReadonlyMap<string, Status>;
  /** Old addresses by a pattern: `/Lists/TinTuc/ChiTiet.aspx?ID={ID}`. */
  addresses: readonly string[];
  /** Dates are written as in the United States: 4/27/2017. */
  monthFirst: boolean;
}

/**
 * Reads a mapping; without a file, the names of the old portal's form are taken.
 * @throws ContentProblems where it cannot be read, or says what cannot be
 */
export function readMapping(file: string | undefined): Mapping {
  const text = file === undefined ? '' : read(file);
  const { fields, problems } = readFields(
    FIELDS,
    parseYaml(text, file === undefined ? '' : displayPath(file)),
  );
  if (problems.length > 0) throw new ContentProblems(problems);
  const own: Partial<Record<string, readonly string[]>> = fields.columns ?? {};
  return {
    ...(fields.site && { site: fields.site }),
    columns: new Map(
      TARGETS.map((target) => {
        const names = own[target] ?? (PRIVATE.has(target) ? [] : (COLUMNS[target] ?? []));
        return [target, names.map(columnKey)];
      }),
    ),
    named: new Map(TARGETS.flatMap((target) => (own[target] ? [[target, own[target]] as const] : []))),
    sections: byKey(fields.sections),
    kinds: byKey(fields.kinds),
    statuses: byKey(fields.statuses),
    addresses: fields.addresses ?? [],
    monthFirst: fields.monthFirst ?? false,
  };
}

function read(file: string): string {
  const place = { root: path.dirname(file), shown: '' };
  const text = readSettingsText(place, path.basename(file));
  if (typeof text === 'string') return text;
  const shown = displayPath(file);
  const found = text ?? problem('content-missing', startOf(shown), { file: shown });
  throw new ContentProblems([{ ...found, place: { ...found.place, file: shown } }]);
}

/** All sections that the mapping does not name. */
export const OTHERS = '*';

const byKey = <Value>(values: Readonly<Record<string, Value>> = {}): Map<string, Value> =>
  new Map(Object.entries(values).map(([key, value]) => [key === OTHERS ? key : columnKey(key), value]));
