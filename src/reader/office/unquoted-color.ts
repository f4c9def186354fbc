import { offsetOf, placesIn } from '../../problems/places-in.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { YamlText } from '../yaml/yaml.ts';

/** A colour, perhaps with a digit too many or too few, where the value of a field would be: on its line or the next. */
const COLOR = /^[ \t]*(?:\n[ \t]+)?#([0-9a-f]{3,8})(?![\w-])/i;

/** `accent: #0b4f8a`: to YAML that is a comment, and the field is empty. */
export function unquotedColor(key: string, text: string, yaml: YamlText): Problem | undefined {
  const isAbsent = yaml.absent().some((path) => path.length === 1 && path[0] === key);
  if (!isAbsent) return undefined;
  const empty = yaml.valuePlace([key]);
  const offset = offsetOf(text, empty);
  const [found, digits = ''] = COLOR.exec(text.slice(offset)) ?? [];
  if (found === undefined) return undefined;
  const value = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  const place = placesIn(text, empty.file)(offset + found.length - digits.length - 1);
  return problem('color-unquoted', place, { key, value: `#${value.toLowerCase()}` });
}
