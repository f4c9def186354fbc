import fs from 'node:fs';
import path from 'node:path';
import { UsageError } from '../../i18n/usage-error.ts';
import { byCodePoint } from '../../problems/problem.ts';
import type { Mapping } from '../mapping/mapping.ts';
import type { Fault, Source } from '../row.ts';
import { csv } from './csv.ts';
import { nukeviet } from './nukeviet.ts';
import type { IsKnown } from './row-keys.ts';
import { PAGE, pagesIn, savedPages } from './saved-pages.ts';
import { sharepointJson } from './sharepoint.ts';
import { ColumnsUnsaid } from './sql-inserts.ts';
import { wordpress } from './wordpress.ts';

/**
 * The reader for an export, by what it is: JSON and CSV of SharePoint lists, a dump of NukeViet, WordPress's XML, a folder of
 * JSON pages or of saved pages. What the mapping calls its columns tells which line of a list has their names.
 * @param isKnown whether an import wrote a row of this name before
 * @throws UsageError where there is nothing, or nothing that can be read
 */
export function openSource(place: string, mapping: Mapping, isKnown: IsKnown): Source {
  const source = sourceAt(place, mapping, isKnown);
  const asUsageError = (error: unknown) => {
    if (error instanceof ColumnsUnsaid)
      return new UsageError('import-columns', { place, table: error.table });
    if (!isUnreadable(error)) return error;
    if (isNoUtf8(error)) return new UsageError('import-encoding', { place });
    return new UsageError('import-unreadable', { place, reason: error.message.split('\n')[0] ?? '' });
  };
  return {
    faults: source.faults,
    async site() {
      try {
        return await source.site?.();
      } catch (error) {
        throw asUsageError(error);
      }
    },
    async *rows() {
      try {
        yield* source.rows();
      } catch (error) {
        throw asUsageError(error);
      }
    },
  };
}

/** What the libraries say of a file that is cut off, or no file of its kind; faults of the machine have a `syscall`. */
const isUnreadable = (error: unknown): error is Error =>
  error instanceof Error &&
  !('syscall' in error) &&
  (isNoUtf8(error) || UNREADABLE.test(`${error.name} ${error.message} ${error.stack ?? ''}`));

const isNoUtf8 = (error: Error) => 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA';

const UNREADABLE =
  /TokenizerError|TokenParserError|CsvError|Z_\w+_ERROR|incorrect header check|unexpected end of file|[/\\](?:sax|csv-parse|@streamparser)[/\\]/;

function sourceAt(place: string, mapping: Mapping, isKnown: IsKnown): Source {
  if (!fs.existsSync(place)) throw new UsageError('import-missing', { place });
  if (fs.statSync(place).isDirectory()) return folder(place, mapping, isKnown);
  switch (path.extname(place.replace(/\.gz$/i, '')).toLowerCase()) {
    case '.json':
      return sharepointJson([place], mapping, isKnown);
    case '.csv':
    case '.tsv':
      return csv(place, mapping, isKnown);
    case '.sql':
      return nukeviet(place);
    case '.xml':
    case '.wxr':
      return wordpress(place);
    default:
      throw new UsageError('import-unknown', { place });
  }
}

function folder(place: string, mapping: Mapping, isKnown: IsKnown): Source {
  const pages = fs
    .readdirSync(place)
    .filter((name) => /\.json(?:\.gz)?$/i.test(name))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }) || byCodePoint(a, b))
    .map((name) => path.join(place, name));
  if (pages.length > 0)
    return withPassed(sharepointJson(pages, mapping, isKnown), place, /\.json(?:\.gz)?$/i);
  if (pagesIn(place).length > 0) return withPassed(savedPages(place), place, PAGE);
  throw new UsageError('import-unknown', { place });
}

/** What may hold items of a portal: a file of it beside those that are read was perhaps meant, too. */
const LIKE_EXPORT =
  /\.(?:csv|tsv|sql|xml|wxr|json|html?|aspx?|php|txt|mht(?:ml)?|webarchive|xlsx?|docx?)(?:\.gz)?$/i;

/** So many of them are named. */
const MOST_NAMED = 5;

function withPassed(source: Source, place: string, read: RegExp): Source {
  const passed = fs.readdirSync(place).filter((name) => LIKE_EXPORT.test(name) && !read.test(name));
  const named = passed.sort(byCodePoint).slice(0, MOST_NAMED).join(', ');
  const text = passed.length > MOST_NAMED ? `${named}…` : named;
  const fault: Fault[] = passed.length === 0 ? [] : [{ kind: 'files-passed', text }];
  return { ...source, faults: () => [...source.faults(), ...fault] };
}
