import fs from 'node:fs';
import path from 'node:path';
import type { Status } from '../content/bulletin.ts';
import { bulletinFields } from '../content/fields/schema.ts';
import type { Settings } from '../content/settings.ts';
import type { Instant } from '../filters/instant.ts';
import type { Lang } from '../i18n/language.ts';
import { isError, type Problem } from '../problems/problem.ts';
import { describe } from '../problems/sentences.ts';
import { type MakeContext, makeBulletin } from './bulletin/bulletin-from-row.ts';
import { OldAddresses } from './bulletin/old-addresses.ts';
import { OldFiles } from './bulletin/old-files.ts';
import type { Ledger } from './ledger.ts';
import { columnKey, TARGETS, type Target } from './mapping/columns.ts';
import type { Mapping } from './mapping/mapping.ts';
import { plainLine, valuesOf } from './mapping/values.ts';
import { type Note, type Result, resultOf } from './note.ts';
import { addressesOf, type Plan, planOf } from './plan.ts';
import type { Fault, Row, Source } from './row.ts';
import { completeStaged, filesThatDiffer, type Placed, place, type WriteContext } from './write.ts';

export interface ImportOptions {
  /** The content folder. */
  root: string;
  /** The folder of the ledger, on the same disk. */
  kept: string;
  ledger: Ledger;
  mapping: Mapping;
  settings: Settings;
  /** The folder of downloaded files. */
  files?: string;
  /** The address of the old portal, where the mapping does not say it. */
  site?: string;
  status: Status;
  limit: number;
  isDryRun: boolean;
  now: Instant;
  /** The language of what is reported. */
  lang: Lang;
  onProgress(stage: 'read' | 'import', done: number, total: number): void;
}

/** What became of one row. */
export interface RowReport {
  row: Row;
  title: string;
  result: Result;
  /** Whether a bulletin that an import wrote before was written anew. */
  isUpdated: boolean;
  id?: string;
  notes: readonly Note[];
  /** The addresses of the files that it names. */
  wanted: readonly string[];
}

/** What is said of an import as a whole. */
export interface ImportSummary {
  count: number;
  /** Columns that no field takes, with the number of rows that have a value there. */
  unused: ReadonlyMap<string, number>;
  faults: readonly Fault[];
}

/**
 * Goes through the rows of a portal twice: once to know their ids and addresses, once to make a bulletin of each. Every row is
 * reported, in the order of the source.
 */
export async function importRows(
  source: Source,
  options: ImportOptions,
  report: (row: RowReport) => void,
): Promise<ImportSummary> {
  const { settings, ledger, mapping, now, limit, onProgress } = options;
  const { timezone: zone, languages } = settings.site;
  const addresses = new OldAddresses(options.site ?? mapping.site ?? (await source.site?.()));
  const writing = writeContext(options);
  completeStaged(writing);
  const planning = { mapping, addresses, ledger, zone, now, limit, isForeign: foreign(options, addresses) };
  const plan = await planOf(source, planning, (count) => onProgress('read', count, count));
  const making: MakeContext = {
    mapping,
    addresses,
    files: new OldFiles(options.files, addresses),
    plan,
    categories: settings.categories,
    zone,
    status: options.status,
    lang: languages[0] ?? 'vi',
  };
  const unused = new Map<string, number>();
  const done = new Set<string>();
  const filled = new Set<Target>();
  const there = new Set<string>();
  let count = 0;
  for await (const row of source.rows()) {
    if (count >= limit) break;
    count += 1;
    const values = valuesOf(row, mapping);
    for (const name of values.unused) unused.set(name, (unused.get(name) ?? 0) + 1);
    for (const target of TARGETS) if (values.get(target) !== '') filled.add(target);
    for (const name of row.columns ?? Object.keys(row.values)) there.add(columnKey(name));
    report(reportOf(row, making, writing, done, options));
    onProgress('import', count, plan.count);
  }
  ledger.close();
  fs.rmSync(writing.staging, { recursive: true, force: true });
  return { count, unused, faults: [...source.faults(), ...faultsOf(plan, filled, there, options)] };
}

/**
 * What is wrong with an import as a whole.
 * @param filled the fields for which some row has a value
 * @param there the columns that the source has (`columnKey`)
 */
function faultsOf(
  { count, isCut, ids, byAddress }: Plan,
  filled: ReadonlySet<Target>,
  there: ReadonlySet<string>,
  { mapping, settings }: ImportOptions,
): Fault[] {
  const known = new Set(settings.categories.map(({ id }) => id));
  const unmade = [...new Set(mapping.sections.values())].filter((id) => !known.has(id));
  const missing = [...mapping.named.values()].filter((names) =>
    names.every((name) => !there.has(columnKey(name))),
  );
  const fault = (kind: Fault['kind'], isThere: boolean, texts: readonly string[] = []): Fault[] =>
    isThere ? [{ kind, text: texts.join(', ') }] : [];
  return [
    ...fault('no-rows', count === 0),
    ...fault('no-fields', ids.size > 0 && !filled.has('title') && !filled.has('body')),
    ...fault('columns-empty', count > 0 && !isCut && missing.length > 0, missing.flat()),
    ...fault('sections-unmade', unmade.length > 0, unmade),
    ...fault('no-addresses', byAddress.size === 0 && ids.size > 0),
  ];
}

function reportOf(
  row: Row,
  making: MakeContext,
  writing: WriteContext,
  done: Set<string>,
  { settings, lang }: ImportOptions,
): RowReport {
  const titleOf = (each: Row) => plainLine(valuesOf(each, making.mapping).get('title'));
  const dropped = (notes: Note[], title: string): RowReport => ({
    row,
    title,
    result: 'dropped',
    isUpdated: false,
    notes,
    wanted: [],
  });
  if (row.drop !== undefined) return dropped([row.drop], titleOf(row));
  if (done.has(row.key)) return dropped([{ kind: 'key-twice', text: row.key }], titleOf(row));
  done.add(row.key);
  const made = makeBulletin(row, making);
  const id = making.plan.ids.get(row.key);
  const isEmpty = made.title === '' && valuesOf(row, making.mapping).get('body') === '';
  if (id === undefined || isEmpty) return dropped([{ kind: 'no-text', text: '' }], made.title);
  if (!settings.site.languages.includes(made.lang))
    return dropped([{ kind: 'language-unused', text: made.lang }], made.title);
  const placed = place(id, row.key, made, writing);
  const differing = placed.outcome === 'kept' ? [] : filesThatDiffer(id, made, writing);
  const twin = making.plan.twins.get(row.key);
  const notes = [
    ...made.notes,
    ...(twin === undefined ? [] : [{ kind: 'twin', text: twin } as const]),
    ...differing.map((text) => ({ kind: 'file-kept', text }) as const),
    ...checked(placed.problems, lang),
  ];
  return { row, title: made.title, id, notes, wanted: made.wanted, ...resultFor(placed, notes) };
}

function resultFor({ outcome }: Placed, notes: readonly Note[]): Pick<RowReport, 'result' | 'isUpdated'> {
  if (outcome === 'same' || outcome === 'kept' || outcome === 'removed')
    return { result: outcome, isUpdated: false };
  return { result: resultOf(notes), isUpdated: outcome === 'updated' };
}

/** So many problems of one text are reported; `check` reports the others. */
const MOST_REPORTED = 5;

function checked(problems: readonly Problem[], lang: Lang): Note[] {
  const errors = problems.filter(isError);
  const reported = [...errors, ...problems.filter((found) => !isError(found))].slice(0, MOST_REPORTED);
  return reported.map((found) => ({
    kind: isError(found) ? 'faulty' : 'remark',
    text: `${describe(found, lang).what} (${found.id})`,
  }));
}

function writeContext({ root, kept, ledger, settings, isDryRun }: ImportOptions): WriteContext {
  const { timezone, languages, baseUrl } = settings.site;
  return {
    root,
    ledger,
    isDryRun,
    staging: path.join(kept, 'staging'),
    schema: bulletinFields(timezone),
    defaults: {
      category: settings.categories[0]?.id ?? '',
      languages,
      timezone,
      baseUrl,
      rates: settings.royaltyRates,
    },
  };
}

/** A folder that no import knows is another bulletin, unless it says that it was at this row's old address. */
function foreign(
  { root, mapping, ledger }: ImportOptions,
  addresses: OldAddresses,
): (id: string, row: Row) => boolean {
  const known = ledger.ids();
  return (id, row) => {
    const folder = path.join(root, 'bulletins', id);
    if (known.has(id) || !fs.existsSync(folder)) return false;
    const texts = fs.readdirSync(folder).filter((name) => /^index\.[a-z]+\.md$/.test(name));
    const paths = addressesOf(row, mapping).flatMap((address) => addresses.path(address) ?? []);
    return !texts.some((name) => {
      const text = fs.readFileSync(path.join(folder, name), 'utf8');
      return paths.some((each) => text.includes(each));
    });
  };
}
