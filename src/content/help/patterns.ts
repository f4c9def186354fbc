import type { AskedId } from './rules.ts';

const MONTH = '(?:0?[1-9]|1[0-2])';
/** A day of a month that has it; whether a year has its 29 February is left to the checker. */
const DAY = `(?:(?:0?[1-9]|1\\d|2[0-9])/${MONTH}|30/(?:0?[13-9]|1[0-2])|31/(?:0?[13578]|1[02]))/\\d{4}`;
const TIME = '(?:[01]?\\d|2[0-3]):[0-5]\\d';
const YEAR_FIRST = `\\d{4}([-/])(?:0[1-9]|1[0-2])\\1(?:0[1-9]|[12]\\d|3[01])(?: ${TIME})?`;
const WITH_OFFSET =
  '\\d{4}-\\d\\d-\\d\\dT[0-2]\\d:[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,3})?)?(?:Z|[+-]\\d\\d:\\d\\d)';

const KEY = '[a-z0-9]+(?:-[a-z0-9]+)*';
const OLD_ADDRESS = '/(?![/\\\\])[^\\s\\\\#<>"*]*';

/**
 * The forms of texts as regular expressions, for forms and for editors of text. They let pass all that the schema takes,
 * and little else; what they let pass is still checked by it.
 */
const PATTERNS: Readonly<Partial<Record<AskedId, string>>> = {
  'accent-contrast': '#[0-9A-Fa-f]{6}',
  'alias-invalid': OLD_ADDRESS,
  'base-url-invalid': 'https?://\\S+',
  'color-invalid': '#[0-9A-Fa-f]{6}',
  'date-format': `(?:${DAY}(?: ${TIME})?|${TIME} ${DAY}|${YEAR_FIRST}|${WITH_OFFSET})`,
  'email-invalid': '[^\\s@<>"]+@[^\\s@<>"]+\\.[A-Za-z]{2,}',
  'repository-invalid': '[\\w.-]+(?:/[\\w.-]+)+',
  'section-alias-invalid': `(?:${KEY}|${OLD_ADDRESS})`,
  'slug-invalid': `(?=.{1,120}$)${KEY}`,
  'url-not-https': '[Hh][Tt][Tt][Pp][Ss]://[^\\s\\\\]+',
};

/** The form of a text of this rule, from its first to its last sign; nothing where any text will do. */
export function patternOf(id: AskedId): string | undefined {
  const pattern = PATTERNS[id];
  return pattern === undefined ? undefined : `^${pattern}$`;
}
