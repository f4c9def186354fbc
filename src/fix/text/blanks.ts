import type { Fix } from '../fix.ts';
import { eachLine, inBody, inFront } from './front-part.ts';

/** No-break blanks of every width: YAML and Markdown take none of them for a blank. */
const NO_BREAK = '\u00A0\u2007\u202F\u3000';
const ONE = new RegExp(`[${NO_BREAK}]`);
const ALL = new RegExp(`[${NO_BREAK}]`, 'g');

/** What stands at the beginning of a line of YAML: blanks, dashes of a list, a name with its colon. */
const BEFORE_VALUE = new RegExp(
  `^([ \\t${NO_BREAK}]*(?:-[ \\t${NO_BREAK}]+)*)(?:([\\w-]{1,40})[ \\t${NO_BREAK}]*:([ \\t${NO_BREAK}]+|$))?`,
);

/** What begins a line of Markdown and needs a blank behind it; a number with a figure behind it is none of a list. */
const MARK = new RegExp(
  `^([ \\t>${NO_BREAK}]*)(#{1,6}|[-*+]|\\d{1,9}[.)])[ \\t]*[${NO_BREAK}][ \\t${NO_BREAK}]*(?!\\d)(?=\\S)`,
);
const INDENT = new RegExp(`^[ \\t>${NO_BREAK}]*(?=(?:#{1,6}|[-*+]|\\d{1,9}[.)])[ \\t${NO_BREAK}])`);

/** No-break blanks where they keep YAML and Markdown from seeing their marks; those between words stay. */
export const blanks: Fix = {
  id: 'blanks',
  fix(text, context) {
    if (!ONE.test(text)) return text;
    const front = inFront(text, context, (yaml) => yaml.split('\n').map(inYaml).join('\n'));
    return inBody(front, context, (body) => eachLine(body, inMarkdown));
  },
};

function inYaml(line: string): string {
  if (!ONE.test(line)) return line;
  const [whole = '', indent = '', name, blank = ''] = BEFORE_VALUE.exec(line) ?? [];
  const before = name === undefined ? indent : `${indent}${name}:${blank}`;
  const value = line.slice(whole.length);
  const trimmed = value.trimEnd();
  return before.replace(ALL, ' ') + (ONE.test(value.slice(trimmed.length)) ? trimmed : value);
}

function inMarkdown(line: string): string {
  if (!ONE.test(line)) return line;
  return line
    .replace(INDENT, (blanks) => blanks.replace(ALL, ' '))
    .replace(MARK, (_, before: string, mark: string) => `${before.replace(ALL, ' ')}${mark} `);
}
