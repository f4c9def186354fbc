import { graphemesOf } from '../filters/graphemes.ts';

/** So many characters of a value are enough to know it again. */
const LONGEST = 60;

/** Of a longer one the beginning and the end are shown: of a file's name the end tells its type. */
const END = 15;

/** White space that would begin a new line or move the cursor. */
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

/**
 * What steers a terminal, or makes a text look like another one: control characters, signs that turn the direction of
 * writing, tags that nobody sees (Unicode, general categories Cc and Cf); the joiner of emoji does neither.
 */
const STEERING = /(?!\u200D)[\p{Cc}\p{Cf}]/gu;

/** An editor's note, which no message repeats. */
export const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;

/**
 * A text as it may stand in a line for a terminal or in the log of a CI: one line, in which nothing is a command. GitHub
 * takes `::` at the beginning of a line for one, and `##[` anywhere in it; Azure and TeamCity `##name[`.
 */
export function oneLine(text: string): string {
  return text
    .replace(COMMENT, '<!-- … -->')
    .replace(BREAKS, ' ')
    .replace(STEERING, '\uFFFD')
    .replace(/^\s*::/, ': :')
    .replace(/##(?=\w*\[)/g, '# #');
}

/** A value as a message repeats it: one line of at most 60 characters. */
export function repeated(value: string): string {
  // Most of what is long is much longer: only its beginning is taken apart.
  const isWhole = value.length <= LONGEST * 4;
  const line = oneLine(isWhole ? value : value.slice(0, LONGEST * 4));
  if (isWhole && line.length <= LONGEST) return line;
  const letters = [...graphemesOf(line)];
  if (!isWhole) return `${letters.slice(0, LONGEST - 1).join('')}…`;
  if (letters.length <= LONGEST) return line;
  return `${letters.slice(0, LONGEST - END - 1).join('')}…${letters.slice(-END).join('')}`;
}

/** What is no value of an editor's, or is of use as a whole alone: lists of what is allowed, suggestions, other places,
 * what a template language says (bounded by who repeats it). */
const WHOLE: ReadonlySet<string> = new Set([
  'allowed',
  'known',
  'line',
  'near',
  'right',
  'other',
  'folder',
  'missing',
  'said',
]);

/** The parameters of a sentence, each as it may be repeated. */
export function repeatable<Params extends object>(params: Params): Params {
  const safe = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'string' ? (WHOLE.has(name) ? oneLine(value) : repeated(value)) : value,
  ]);
  return Object.fromEntries(safe) as Params;
}

/**
 * A value as JSON in which no program that reads the lines of a log finds a command, and no terminal a control character;
 * what is read from it is the value.
 */
export function safeJson(value: unknown): string {
  return JSON.stringify(value)
    .replace(STEERING, escaped)
    .replace(/[\u2028\u2029]/g, escaped)
    .replace(/##(?=\w*\[)/g, '#\\u0023');
}

const escaped = (sign: string) =>
  Array.from(
    { length: sign.length },
    (_, i) => `\\u${sign.charCodeAt(i).toString(16).padStart(4, '0')}`,
  ).join('');
