import path from 'node:path';
import { JSONParser } from '@streamparser/json';
import type { OldFile, Row, Source } from '../row.ts';
import { textChunks } from './text-chunks.ts';

/** Where items lie in an answer of SharePoint: in the older form of its REST interface, in the newer, or as a bare list. */
const PATHS = ['$.d.results.*', '$.value.*', '$.*'];

/** The address of the next page, in both forms. */
const NEXT = /"(?:@odata\.nextLink|odata\.nextLink|__next)"\s*:\s*"([^"]+)"/;

/**
 * Items of a SharePoint list, as its REST interface gave them: a file for each page, or one for all.
 * @param files in the order of their names
 */
export function sharepointJson(files: readonly string[]): Source {
  let further = 0;
  return {
    async *rows() {
      further = 0;
      for (const file of files) {
        let at = 0;
        for await (const item of itemsOf(file, () => {
          further += 1;
        })) {
          at += 1;
          yield rowOf(item, `${path.basename(file)}:${at}`);
        }
      }
    },
    // The last page alone has no next one.
    faults: () => (further >= files.length ? ['page-missing'] : []),
  };
}

type Item = Readonly<Record<string, unknown>>;

async function* itemsOf(file: string, onNext: () => void): AsyncGenerator<Item> {
  const parser = new JSONParser({ paths: PATHS, keepStack: false });
  const items: Item[] = [];
  parser.onValue = ({ value, key, stack }) => {
    // Of an answer with an envelope `$.*` gives the envelope's own parts, too.
    const isBare = stack.length === 1 && typeof key === 'number';
    if ((stack.length > 1 || isBare) && isItem(value)) items.push(value);
  };
  let tail = '';
  let hasNext = false;
  for await (const chunk of textChunks(file)) {
    parser.write(chunk.replace(/^\uFEFF/, ''));
    const text = tail + chunk;
    if (!hasNext && NEXT.test(text)) {
      hasNext = true;
      onNext();
    }
    tail = text.slice(-3000);
    yield* items.splice(0);
  }
  if (!parser.isEnded) parser.end();
  yield* items.splice(0);
}

const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function rowOf(item: Item, place: string): Row {
  const values: Record<string, string> = {};
  for (const [name, value] of Object.entries(item)) {
    const text = textOf(value);
    if (text !== '' && !name.startsWith('__')) values[columnName(name)] = text;
  }
  const id = values.ID ?? values.Id ?? values.GUID ?? place;
  const own = item.FileRef ?? item.EncodedAbsUrl;
  return {
    key: `sharepoint:${id}`,
    place,
    values,
    ...(typeof own === 'string' && own.endsWith('.aspx') && { addresses: [own] }),
    attachments: listOf(item.AttachmentFiles).flatMap(attachment),
  };
}

/** `T_x00f3_m_x0020_t_x1eaf_t` → `Tóm tắt`. */
export const columnName = (name: string): string =>
  name
    .replace(/^OData_(?=_)/, '')
    .replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .normalize('NFC');

const listOf = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return value;
  return isItem(value) && Array.isArray(value.results) ? value.results : [];
};

function attachment(value: unknown): OldFile[] {
  if (!isItem(value)) return [];
  const { ServerRelativeUrl: address, FileName: title } = value;
  if (typeof address !== 'string') return [];
  return [{ address, title: typeof title === 'string' ? title.replace(/\.[^.]*$/, '') : '' }];
}

/** A value of a list as text: of a person or another item its name, of a term its label, of several each. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const list = listOf(value);
  if (list.length > 0) return list.map(textOf).join(';#');
  if (!isItem(value)) return '';
  for (const name of ['Label', 'Title', 'Url', 'LookupValue', 'StringValue']) {
    const part = value[name];
    if (typeof part === 'string') return part;
  }
  return '';
}
