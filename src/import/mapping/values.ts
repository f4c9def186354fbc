import { wordsOf } from '../../convert/hast.ts';
import { parseHtml } from '../../convert/parse-html.ts';
import { normalise } from '../../system/encoding.ts';
import type { Row } from '../row.ts';
import { columnKey, type Target } from './columns.ts';
import type { Mapping } from './mapping.ts';

/** The values of a row by our fields, and what it has besides. */
export interface Values {
  /** HTML stays HTML; all is NFC, nothing is empty. */
  get(target: Target): string;
  /** What all columns of a field say, in the order in which they are asked. */
  all(target: Target): readonly string[];
  /** The column that gave a field its value. */
  columnOf(target: Target): string;
  /** Columns whose value no field takes, as the export names them. One that says the same as another is none. */
  unused: readonly string[];
}

interface Column {
  name: string;
  value: string;
}

export function valuesOf({ values }: Pick<Row, 'values'>, { columns }: Mapping): Values {
  const byKey = new Map<string, Column>();
  const twice: Column[] = [];
  for (const [name, value] of Object.entries(values)) {
    const column = { name, value: normalise(value) };
    if (column.value.trim() === '') continue;
    const key = columnKey(name);
    const first = byKey.get(key);
    if (!first) byKey.set(key, column);
    else if (first.value !== column.value) twice.push(column);
  }
  const found = new Map<Target, readonly Column[]>();
  const used = new Set<Column>();
  for (const [target, names] of columns) {
    const all = names.flatMap((name) => byKey.get(name) ?? []);
    found.set(target, all);
    // Of states each counts.
    for (const each of all) if (each.value === all[0]?.value || target === 'status') used.add(each);
  }
  return {
    get: (target) => found.get(target)?.[0]?.value ?? '',
    all: (target) => (found.get(target) ?? []).map(({ value }) => value),
    columnOf: (target) => found.get(target)?.[0]?.name ?? '',
    unused: [...byKey.values(), ...twice].filter((each) => !used.has(each)).map(({ name }) => name),
  };
}

/** Elements that a portal writes into a line; other words between angle brackets are words. */
const NAMES =
  'a|abbr|article|audio|b|big|blockquote|br|center|cite|code|dd|del|div|dl|dt|em|figcaption|figure|font|h[1-6]|hr|i|iframe|img|ins|label|li|mark|nobr|o:p|ol|p|picture|q|s|section|small|source|span|strike|strong|sub|sup|table|tbody|td|tfoot|th|thead|tr|tt|u|ul|video|wbr';
const TAG = new RegExp(
  `<(/?)(${NAMES})(?:(?:\\s+|(?<=["']))[\\w:.-]+(?:\\s*=\\s*(?:"[^"]*"|'[^']*'|[^\\s"'<>]+))?)*\\s*/?>`,
  'gi',
);
const COMMENT = /<!--(?:(?!<!--)[\s\S])*?-->/g;
const PARTING = /^(?:br|blockquote|d[dt]|div|figcaption|h[1-6]|li|p|t[dhr])$/i;
const ENTITY = /&(?:#\d+|#x[\da-f]+|[a-z]\w*);/i;

/** A value that is one line of words; marks of HTML in it go. */
export function plainLine(value: string): string {
  const words = value.includes('<')
    ? value
        .replace(COMMENT, ' ')
        .replace(TAG, (_, slash: string, name: string) =>
          (slash !== '' || /^br$/i.test(name)) && PARTING.test(name) ? ' ' : '',
        )
    : value;
  const decoded = ENTITY.test(words) ? normalise(wordsOf(parseHtml(words.replaceAll('<', '&lt;')))) : words;
  return decoded.replace(/\s+/g, ' ').trim();
}
