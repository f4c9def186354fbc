import path from 'node:path';
import { JSONParser } from '@streamparser/json';
import type { Mapping } from '../mapping/mapping.ts';
import type { Note } from '../note.ts';
import type { OldFile, Row, Source } from '../row.ts';
import { type IsKnown, RowKeys } from './row-keys.ts';
import { textChunks } from './text-chunks.ts';

/** Where items lie in an answer of SharePoint: in the older form of its REST interface, in the newer, or as a bare list. */
const PATHS = ['$.d.results.*', '$.value.*', '$.*'];

/** The address of the next page, in both forms. */
const NEXT = /"(?:@odata\.nextLink|odata\.nextLink|__next)"\s*:\s*"([^"]+)"/;

/**
 * Items of a SharePoint list, as its REST interface gave them: a file for each page, or one for all.
 * @param files in the order of their names
 */
export function sharepointJson(files: readonly string[], mapping: Mapping, isKnown: IsKnown): Source {
  let further = 0;
  return {
    async *rows() {
      further = 0;
      const keys = new RowKeys(mapping, isKnown);
      for (const file of files) {
        let at = 0;
        for await (const item of itemsOf(file, () => {
          further += 1;
        })) {
          at += 1;
          yield rowOf(item, `${path.basename(file)}:${at}`, keys);
        }
      }
    },
    // The last page alone has no next one.
    faults: () => (further >= files.length ? [{ kind: 'page-missing', text: '' }] : []),
  };
}

type Item = Readonly<Record<string, unknown>>;

/** The items of a page; nothing in the place of one that is none. */
async function* itemsOf(file: string, onNext: () => void): AsyncGenerator<Item | undefined> {
  const parser = new JSONParser({ paths: PATHS, keepStack: false });
  const items: (Item | undefined)[] = [];
  parser.onValue = ({ value, key, stack }) => {
    // Of an answer with an envelope `$.*` gives the envelope's own parts, too.
    const isBare = stack.length === 1 && typeof key === 'number';
    if (stack.length > 1 || isBare) items.push(isItem(value) ? value : undefined);
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

function rowOf(item: Item | undefined, place: string, keys: RowKeys): Row {
  if (!item) return { key: place, place, values: {}, drop: { kind: 'no-text', text: '' } };
  const values: Record<string, string> = {};
  const notes: Note[] = [];
  for (const [name, value] of Object.entries(item)) {
    if (name.startsWith('__') || name === 'AttachmentFiles') continue;
    const text = textOf(value);
    if (text !== '') values[columnName(name)] = text;
    else if (holdsSomething(value)) notes.push({ kind: 'value-unread', text: columnName(name) });
  }
  const own = item.FileRef ?? item.EncodedAbsUrl;
  return {
    key: keys.of(values),
    place,
    values,
    columns: Object.keys(item).map(columnName),
    notes,
    ...(typeof own === 'string' && own.endsWith('.aspx') && { addresses: [own] }),
    attachments: listOf(item.AttachmentFiles).map(attachment),
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

/** A file by its address; one without is named all the same, and will not be found. */
function attachment(value: unknown): OldFile {
  const { ServerRelativeUrl: old, ServerRelativePath: newer, FileName: name } = isItem(value) ? value : {};
  const title = typeof name === 'string' ? name : '';
  const address = [old, isItem(newer) ? newer.DecodedUrl : undefined].find(
    (each) => typeof each === 'string',
  );
  return { address: String(address ?? (title || '?')), title: title.replace(/\.[^.]*$/, '') };
}

/** Whether a value that gives no text holds something: links to more of the portal are nothing. */
function holdsSomething(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsSomething);
  if (!isItem(value)) return false;
  if ('results' in value) return holdsSomething(value.results);
  return Object.entries(value).some(
    ([name, part]) => !/^__|odata\./.test(name) && part !== null && part !== '',
  );
}

/** A value of a list as text: of a person or another item its name, of a term its label, of several each, of a link both parts. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const list = listOf(value);
  if (list.length > 0)
    return list
      .map(textOf)
      .filter((text) => text !== '')
      .join(';#');
  if (!isItem(value)) return '';
  const { Url: address, Description: words } = value;
  if (typeof address === 'string')
    return typeof words === 'string' && words !== '' ? `${address}, ${words}` : address;
  for (const name of ['Label', 'Title', 'LookupValue', 'StringValue']) {
    const part = value[name];
    if (typeof part === 'string') return part;
  }
  return '';
}
