import path from 'node:path';
import { pipeline, Readable } from 'node:stream';
import { type Options, parse } from 'csv-parse';
import { columnKey } from '../mapping/columns.ts';
import type { Mapping } from '../mapping/mapping.ts';
import type { Note } from '../note.ts';
import type { Row, Source } from '../row.ts';
import { type IsKnown, RowKeys } from './row-keys.ts';
import { columnName } from './sharepoint.ts';
import { textChunks } from './text-chunks.ts';

/**
 * A list exported as CSV, by SharePoint or by Excel: commas, semicolons or tabs between its cells. Above the names of the columns
 * may stand a title.
 */
export function csv(file: string, mapping: Mapping, isKnown: IsKnown): Source {
  return { rows: () => rowsOf(file, mapping, isKnown), faults: () => [] };
}

async function* rowsOf(file: string, mapping: Mapping, isKnown: IsKnown): AsyncGenerator<Row> {
  const head = await headOf(file, mapping);
  const keys = new RowKeys(mapping, isKnown);
  let columns: readonly string[] | undefined;
  let above = 0;
  const records: AsyncIterable<{ record: string[]; info: { lines: number } }> = parsed(
    withoutSchema(textChunks(file)),
    { delimiter: head.delimiter, info: true },
  );
  for await (const { record, info } of records) {
    if (isEmpty(record)) continue;
    const place = `${path.basename(file)}:${info.lines}`;
    if (!columns && above === head.above) columns = namesOf(record);
    else if (!columns) {
      above += 1;
      yield {
        key: `above:${place}`,
        place,
        values: {},
        drop: aboveNames(record),
      };
    } else yield rowOf(record, columns, place, keys);
  }
}

/** What the report says of a row above the names: a title by itself; of several cells, which may be private, how many there are. */
function aboveNames(record: readonly string[]): Note {
  const cells = record.filter((cell) => cell.trim() !== '');
  const [title = '', ...others] = cells;
  if (others.length === 0) return { kind: 'above-names', text: title.trim() };
  return { kind: 'cells-above', text: String(cells.length) };
}

/** A fault of the text, too, ends the going through its records. */
const parsed = (text: Iterable<string> | AsyncIterable<string>, more: Options) =>
  pipeline(
    Readable.from(text),
    parse({ bom: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, ...more }),
    () => {},
  );

const isEmpty = (record: readonly string[]) => record.every((cell) => cell.trim() === '');

function rowOf(record: readonly string[], columns: readonly string[], place: string, keys: RowKeys): Row {
  const values: Record<string, string> = {};
  columns.forEach((name, i) => {
    const value = record[i] ?? '';
    if (value.trim() !== '') values[name] = value;
  });
  const more = record.slice(columns.length).filter((cell) => cell.trim() !== '').length;
  const fewer = columns.length - record.length;
  const notes: Note[] = [
    ...(more > 0 ? [{ kind: 'cells-more', text: String(more) } as const] : []),
    ...(fewer > 0 ? [{ kind: 'cells-fewer', text: String(fewer) } as const] : []),
  ];
  return { key: keys.of(values), place, values, columns, notes };
}

/** The names of the columns: each once, `Ghi chú (2)`; a column without one by its letter, `[C]`. Empty ones at the end are none. */
function namesOf(record: readonly string[]): string[] {
  const last = record.findLastIndex((name) => name.trim() !== '');
  const counts = new Map<string, number>();
  return record.slice(0, last + 1).map((written, i) => {
    const name = columnName(written.trim()) || `[${letterOf(i)}]`;
    const count = (counts.get(columnKey(name)) ?? 0) + 1;
    counts.set(columnKey(name), count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

/** The letter of a column in a spreadsheet: A, B … Z, AA. */
const letterOf = (i: number): string =>
  (i < 26 ? '' : letterOf(Math.floor(i / 26) - 1)) + String.fromCharCode(65 + (i % 26));

/** SharePoint begins its file with a line of its own: `ListSchema=…`. */
async function* withoutSchema(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let isFirst = true;
  let head = '';
  for await (const chunk of chunks) {
    if (!isFirst) {
      yield chunk;
      continue;
    }
    head += chunk;
    if (!head.includes('\n')) continue;
    isFirst = false;
    yield head.replace(/^\uFEFF?"?ListSchema=.*\r?\n/, '');
  }
  if (isFirst) yield head;
}

const DELIMITERS = [',', ';', '\t'];

/** The names of the columns stand in one of so many lines that hold something. */
const MOST_ABOVE = 20;

/** So much of a file is looked at for them. */
const HEAD_LENGTH = 200_000;

/** How a file is laid out: the sign between its cells, and how many lines that hold something stand above the names. */
interface Head {
  delimiter: string;
  above: number;
}

/** So many more names has a line to have than the first one that has some. */
const CLEARLY_MORE = 2;

/** The first line with names that are known, by whichever sign, unless another has clearly more; without any the first line, by the sign that stands most often. */
async function headOf(file: string, mapping: Mapping): Promise<Head> {
  const known = new Set([...[...mapping.columns.values()].flat(), 'id']);
  const text = await beginning(file);
  let [best, most] = [{ delimiter: usualIn(text), above: 0 }, 0];
  for (const delimiter of DELIMITERS) {
    for (const [above, record] of (await firstRecords(text, delimiter)).entries()) {
      const names = new Set(record.map((name) => columnKey(columnName(name.trim()))));
      const count = [...names].filter((name) => known.has(name)).length;
      const isBetter = most === 0 || above === best.above ? count > most : count >= most + CLEARLY_MORE;
      if (isBetter) [best, most] = [{ delimiter, above }, count];
    }
  }
  return best;
}

async function beginning(file: string): Promise<string> {
  let text = '';
  for await (const chunk of withoutSchema(textChunks(file))) {
    text += chunk;
    if (text.length > HEAD_LENGTH) break;
  }
  return text;
}

async function firstRecords(text: string, delimiter: string): Promise<string[][]> {
  const records: string[][] = [];
  try {
    const first: AsyncIterable<string[]> = parsed([text], { delimiter });
    for await (const record of first) {
      if (!isEmpty(record)) records.push(record);
      if (records.length > MOST_ABOVE) break;
    }
  } catch {
    // The text was cut off within a cell, or this is not the sign.
  }
  return records;
}

/** The sign that stands most often in the first line, outside of quotation marks. */
function usualIn(text: string): string {
  const [line = ''] = text.replace(/"(?:[^"]|"")*"/g, '').split(/\r?\n/);
  const counts = DELIMITERS.map((sign) => line.split(sign).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}
