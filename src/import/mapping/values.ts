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
    if (isNothing(column.value)) continue;
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

/** The elements of HTML, old ones too, and what Word writes; other words between angle brackets are words. */
const NAMES = [
  'a|abbr|acronym|address|applet|area|article|aside|audio|b|base|basefont|bdi|bdo|bgsound|big|blink|blockquote|body',
  'br|button|canvas|caption|center|cite|code|col|colgroup|data|datalist|dd|del|details|dfn|dialog|dir|div|dl|dt|em',
  'embed|fieldset|figcaption|figure|font|footer|form|frame|frameset|h[1-6]|head|header|hgroup|hr|html|i|iframe|img',
  'input|ins|kbd|label|legend|li|link|main|map|mark|marquee|menu|meta|meter|nav|nobr|noembed|noframes|noscript|object',
  'ol|optgroup|option|output|p|param|picture|pre|progress|q|rp|rt|ruby|s|samp|script|search|section|select|slot|small',
  'source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|time|title|tr',
  'track|tt|u|ul|var|video|wbr|xml|[a-z][\\w.-]*:[a-z][\\w.-]*',
].join('|');
const TAG = new RegExp(
  `<([/?]?)(${NAMES})(?:(?:\\s+|(?<=["']))[\\w:.-]+(?:\\s*=\\s*(?:"[^"]*"|'[^']*'|[^\\s"'<>]+))?)*\\s*[/?]?>`,
  'gi',
);
const COMMENT = /<!--(?:(?!<!--)[\s\S])*?-->|<!(?:doctype\b|\[(?:if|endif)\b)[^<>]*>/gi;
/** Elements whose content nobody reads. */
const UNREAD = /<(script|style|svg|xml)(?=[\s>])[^<>]*>(?:(?!<\1[\s>])[\s\S])*?<\/\1\s*>/gi;
const PARTING =
  /^(?:address|article|aside|br|blockquote|caption|center|d[dt]|div|figcaption|footer|h[1-6r]|header|legend|li|main|nav|option|p|pre|section|summary|t[dhr]|title)$/i;
const ENTITY = /&(?:#\d+|#x[\da-f]+|[a-z]\w*);/i;

/** What shows something, or leads somewhere, without words. */
const THING =
  /<(?:a|applet|audio|canvas|embed|i?frame|img|input|math|object|picture|svg|v:imagedata|video)(?=[\s/>])/i;
const UNSEEN = /[\s\u200B-\u200D\u2060\uFEFF]+/g;

/** Whether nobody would see anything of a value: SharePoint stores an empty field as `<div><br></div>`. */
function isNothing(value: string): boolean {
  if (THING.test(value)) return false;
  const words = withoutMarkup(value).replace(UNSEEN, '');
  // Long texts are not read twice.
  if (words.replace(/&[#\w]+;?/g, '') !== '') return false;
  return plainLine(words).replace(UNSEEN, '') === '';
}

/** A value that is one line of words; marks of HTML in it go. */
export function plainLine(value: string): string {
  const words = withoutMarkup(value);
  const decoded = ENTITY.test(words) ? normalise(wordsOf(parseHtml(words.replaceAll('<', '&lt;')))) : words;
  return decoded.replace(/\s+/g, ' ').trim();
}

function withoutMarkup(value: string): string {
  if (!value.includes('<')) return value;
  return value
    .replace(COMMENT, ' ')
    .replace(UNREAD, ' ')
    .replace(TAG, (_, sign: string, name: string) =>
      (sign !== '' || /^[bh]r$/i.test(name)) && PARTING.test(name) ? ' ' : '',
    );
}
