/** A value of a front matter. */
export type FrontValue =
  | string
  | number
  | boolean
  | readonly FrontValue[]
  | { readonly [key: string]: FrontValue };

/** What YAML takes as it is: letters and digits, with nothing in it that begins or ends something else. */
const PLAIN = /^[\p{L}\d/](?:[\p{L}\d /.,;()–“”?!%+-]*[\p{L}\d).”?!%/])?$/u;
/** Words and numbers that other programs would not leave as text. */
const NO_TEXT = /^(?:true|false|yes|no|on|off|null|~|[\d.,+-]+)$/i;

/** The text of a bulletin's file: its fields in their order, and its body. What is empty is left out. */
export function fileText(
  fields: readonly (readonly [key: string, value: FrontValue | undefined])[],
  body: string,
): string {
  const lines = fields.flatMap(([key, value]) => (isEmpty(value) ? [] : [`${key}:${block(value)}`]));
  return `---\n${lines.join('\n')}\n---\n${body.trim() === '' ? '' : `\n${body.trim()}\n`}`;
}

function isEmpty(value: FrontValue | undefined): value is undefined {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

/** Lists have an item a line; what is in an item stands in one line. */
function block(value: FrontValue): string {
  if (Array.isArray(value)) return value.map((item: FrontValue) => `\n  - ${inLine(item)}`).join('');
  return ` ${inLine(value)}`;
}

/** A day and hour hold a colon that begins nothing. */
const DATE = /^\d{2}\/\d{2}\/\d{4} \d{2}:\d{2}$/;

function inLine(value: FrontValue): string {
  if (typeof value === 'string' && DATE.test(value)) return value;
  if (typeof value === 'string')
    return PLAIN.test(value) && !NO_TEXT.test(value) ? value : JSON.stringify(value);
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return `[${value.map(inItem).join(', ')}]`;
  return `{${Object.entries(value)
    .map(([key, each]) => `${key}: ${inItem(each)}`)
    .join(', ')}}`;
}

/** Inside brackets a comma would end a text. */
const inItem = (value: FrontValue): string =>
  typeof value === 'string' ? JSON.stringify(value) : inLine(value);
