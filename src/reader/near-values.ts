import type { Expected } from '../problems/catalogue/fields.ts';
import type { YamlValue } from './yaml/yaml.ts';

/** A value of the form that a field asks for, of one that was written in another. */
export function nearValue(expected: Expected, written: YamlValue | undefined): string | undefined {
  switch (expected) {
    case 'list':
      return listOf(written);
    case 'text':
      return oneOf(written);
    default:
      return undefined;
  }
}

/** Names of files alone, each with the title that it needs. */
export function filesOf(written: YamlValue): string | undefined {
  const names =
    typeof written === 'string' ? written.split(/[,;]\s*/) : Array.isArray(written) ? written : [];
  const files = names.map((name) => (typeof name === 'string' && !/[[\]{}"'#:,]/.test(name) ? name : ''));
  if (files.length === 0 || files.includes('') || files.join().length > LONGEST_LIST) return undefined;
  return `[${files.map((name) => `{file: ${name}, title: ${name.replace(/\.\w+$/, '')}}`).join(', ')}]`;
}

/** `y tế, giáo dục` as a list on one line. */
function listOf(written: YamlValue | undefined): string | undefined {
  if (typeof written !== 'string' || written.length > LONGEST_LIST || /[[\]{}"'#:]/.test(written))
    return undefined;
  return `[${written.split(/[,;]\s*/).join(', ')}]`;
}

/** Of `[thong-bao, van-ban]` the first, where one word is asked. */
function oneOf(written: YamlValue | undefined): string | undefined {
  const [first] = Array.isArray(written) ? written : [];
  return typeof first === 'string' && first.length <= LONGEST_LIST ? first : undefined;
}

/** In characters: a longer line is not repeated. */
const LONGEST_LIST = 200;
