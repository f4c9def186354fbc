import fs from 'node:fs';
import path from 'node:path';
import { UsageError } from '../../i18n/usage-error.ts';
import { byCodePoint } from '../../problems/problem.ts';
import type { Source } from '../row.ts';
import { csv } from './csv.ts';
import { nukeviet } from './nukeviet.ts';
import { pagesIn, savedPages } from './saved-pages.ts';
import { sharepointJson } from './sharepoint.ts';
import { wordpress } from './wordpress.ts';

/**
 * The reader for an export, by what it is: JSON and CSV of SharePoint lists, a dump of NukeViet, WordPress's XML, a folder of
 * JSON pages or of saved pages.
 * @throws UsageError where there is nothing, or nothing that can be read
 */
export function openSource(place: string): Source {
  const source = sourceAt(place);
  const asUsageError = (error: unknown) =>
    isUnreadable(error)
      ? new UsageError('import-unreadable', { place, reason: error.message.split('\n')[0] ?? '' })
      : error;
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
  UNREADABLE.test(`${error.name} ${error.message} ${error.stack ?? ''}`);

const UNREADABLE =
  /TokenizerError|TokenParserError|CsvError|ERR_ENCODING|invalid for encoding|Z_\w+_ERROR|incorrect header check|unexpected end of file|[/\\](?:sax|csv-parse|@streamparser)[/\\]/;

function sourceAt(place: string): Source {
  if (!fs.existsSync(place)) throw new UsageError('import-missing', { place });
  if (fs.statSync(place).isDirectory()) return folder(place);
  switch (path.extname(place.replace(/\.gz$/i, '')).toLowerCase()) {
    case '.json':
      return sharepointJson([place]);
    case '.csv':
    case '.tsv':
      return csv(place);
    case '.sql':
      return nukeviet(place);
    case '.xml':
    case '.wxr':
      return wordpress(place);
    default:
      throw new UsageError('import-unknown', { place });
  }
}

function folder(place: string): Source {
  const pages = fs
    .readdirSync(place)
    .filter((name) => /\.json(?:\.gz)?$/i.test(name))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }) || byCodePoint(a, b))
    .map((name) => path.join(place, name));
  if (pages.length > 0) return sharepointJson(pages);
  if (pagesIn(place).length > 0) return savedPages(place);
  throw new UsageError('import-unknown', { place });
}
