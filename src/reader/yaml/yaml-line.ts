import { lineStart } from '../../problems/places-in.ts';

/** A longer line is not repeated. */
const LONGEST = 200;

/** The one field of which nothing is repeated. */
const WITHHELD = 'editorial';

const FIELD = /^([ \t\u00A0]*)([A-Za-z]\w*)[ \t\u00A0]*[:：=][ \t\u00A0]*(.*)$/;

/** Fields of which each is a list. */
const LISTS = /^(?:keywords|related|aliases)$/;

/**
 * The line of a field as it should be, where it can only be meant so: with a colon and a blank behind its name, nothing before
 * it, and quotation marks around a value that needs them.
 * @param keys the fields of which there may be one on the line
 * @returns nothing for a line of another kind, and for what may be private
 */
export function lineAsMeant(text: string, offset: number, keys: ReadonlySet<string>): string | undefined {
  const start = lineStart(text, offset);
  const written = lineAt(text, start);
  const [, indent = '', key = '', value = ''] = FIELD.exec(written) ?? [];
  if (keys.has(key)) {
    if (key === WITHHELD || value === '' || (indent !== '' && isInside(WITHHELD, text, start)))
      return undefined;
    const meant = `${key}: ${LISTS.test(key) ? listed(value) : quoted(value)}`;
    return meant === written ? undefined : meant;
  }
  // A value that goes on without being indented.
  const [, , above = ''] = start > 0 ? (FIELD.exec(lineAt(text, lineStart(text, start - 1))) ?? []) : [];
  const goesOn = keys.has(above) && above !== WITHHELD && /^\p{L}[^:：]*$/u.test(written);
  return goesOn ? `  ${written}` : undefined;
}

/** An inner line further below its field may belong to any. */
const MOST_INNER = 50;

/** Whether an indented line may belong to a field: to the last one above it that is not indented. */
function isInside(key: string, text: string, start: number): boolean {
  let line = start;
  for (let back = 0; back < MOST_INNER && line > 0; back += 1) {
    line = lineStart(text, line - 1);
    if (/[^\s#-]/.test(text.charAt(line))) return text.startsWith(key, line);
  }
  return line > 0;
}

/** `#yte #giaoduc` as a list on one line. */
function listed(value: string): string {
  if (!value.startsWith('#')) return quoted(value);
  const items = value.split(/\s*[,;]\s*|\s+(?=#)/).filter(Boolean);
  return `[${items.map((item) => quoted(item)).join(', ')}]`;
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  const line = text.slice(start, end === -1 ? undefined : end).trimEnd();
  return line.length > LONGEST ? '' : line;
}

/** What means something to YAML at the beginning of a value, or in it. */
const NEEDS_QUOTES = /^[-?:,[\]{}#&*!|>'"%@`]|:(?: |$)| #/;

/** A list on one line, perhaps without its end; each item gets quotation marks if it needs them. */
const LIST = /^\[([^[\]{}"']+)\]?$/;

/** A value in those quotation marks that it does not hold itself; none where it needs none. */
function quoted(value: string): string {
  const inner = unquoted(value.trim()).trim();
  const [, items] = LIST.exec(inner) ?? [];
  if (items !== undefined)
    return `[${items
      .split(',')
      .map((item) => quoted(item))
      .join(', ')}]`;
  if (!NEEDS_QUOTES.test(inner)) return inner;
  if (!/["\\]/.test(inner)) return `"${inner}"`;
  return inner.includes("'") ? `"${inner.replace(/["\\]/g, '\\$&')}"` : `'${inner}'`;
}

/** Without the marks around all of it, of whatever form, or with one of them alone. */
function unquoted(value: string): string {
  const [, whole] = /^[“„"](.+)[”"]$/.exec(value) ?? /^[‘'](.+)[’']$/.exec(value) ?? [];
  // Of “A” and “B” neither end belongs to the other.
  if (whole !== undefined && !/^[^“”"]*”.*“/.test(whole) && !/^[^"]*" .* "[^"]*$/.test(whole)) return whole;
  return /^"[^"]*$/.test(value) ? value.slice(1) : value;
}
