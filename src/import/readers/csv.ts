import path from 'node:path';
import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import type { Row, Source } from '../row.ts';
import { columnName } from './sharepoint.ts';
import { textChunks } from './text-chunks.ts';

/** A list exported as CSV, by SharePoint or by Excel: commas, semicolons or tabs between its cells. */
export function csv(file: string): Source {
  return { rows: () => rowsOf(file), faults: () => [] };
}

async function* rowsOf(file: string): AsyncGenerator<Row> {
  const records = Readable.from(withoutSchema(textChunks(file))).pipe(
    parse({
      bom: true,
      delimiter: await delimiterOf(file),
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    }),
  );
  let columns: string[] | undefined;
  const records_: AsyncIterable<{ record: string[]; info: { lines: number } }> = records;
  for await (const { record, info } of records_) {
    if (!columns) {
      columns = record.map((name) => columnName(name.trim()));
      continue;
    }
    const values: Record<string, string> = {};
    columns.forEach((name, i) => {
      const value = record[i] ?? '';
      if (value.trim() !== '') values[name] = value;
    });
    const place = `${path.basename(file)}:${info.lines}`;
    yield { key: `sharepoint:${values.ID ?? values.Id ?? place}`, place, values };
  }
}

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

/** The sign that stands most often in the line of names, outside of quotation marks. */
async function delimiterOf(file: string): Promise<string> {
  for await (const chunk of withoutSchema(textChunks(file))) {
    const [line = ''] = chunk.replace(/"(?:[^"]|"")*"/g, '').split(/\r?\n/);
    const counts = DELIMITERS.map((sign) => line.split(sign).length);
    return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
  }
  return ',';
}
