import { lineStart } from '../../problems/places-in.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { YamlText } from '../yaml/yaml.ts';

/** A colour, perhaps with a digit too many or too few, where the value of a field would be: on its line or the next. */
const COLOR = /^[ \t]*(?:\n[ \t]+)?#([0-9a-f]{3,8})(?![\w-])/i;

/** `accent: #0b4f8a`: to YAML that is a comment, and the field is empty. */
export function unquotedColor(key: string, text: string, yaml: YamlText): Problem | undefined {
  const isAbsent = yaml.absent().some((path) => path.length === 1 && path[0] === key);
  if (!isAbsent) return undefined;
  const { file, line, column } = yaml.valuePlace([key]);
  const after = text.slice(offsetOf(text, line, column));
  const [found, digits = ''] = COLOR.exec(after) ?? [];
  if (found === undefined) return undefined;
  const value = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  const start = offsetOf(text, line, column) + found.length - digits.length - 1;
  const from = lineStart(text, start);
  const place = { file, line: found.includes('\n') ? line + 1 : line, column: start - from + 1 };
  return problem('color-unquoted', place, { key, value: `#${value.toLowerCase()}` });
}

/** Where a place lies in its text. */
function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let above = 1; above < line; above += 1) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}
