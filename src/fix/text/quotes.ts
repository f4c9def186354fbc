import { parseYaml } from '../../reader/yaml/yaml.ts';
import type { Fix } from '../fix.ts';
import { inFront } from './front-part.ts';

/** A field on one line with a value that begins and ends with marks of quotation, of which one at least is curly. */
const FIELD = /^([ \t]*(?:- )?)([A-Za-z]{2,20}: +)?(["'“”„‟‘’‚])([^\n]*)(["'“”‘’])([ \t]*)$/;
const CURLY = /[“”„‟‘’‚]/;

/** A list on one line. */
const LIST = /^([ \t]*[A-Za-z]{2,20}: +\[)([^[\]\n]*)(\][ \t]*)$/;

/** Fields whose values are words for the machine: no marks of quotation are part of them. */
const NO_TEXT =
  /^(?:date|featuredUntil|expires|withdrawFrom|issued|effective|from|until|before|category|kind|status|slug|image|audio|video|captions|file|link|url|featured|views|email|phone|logo|accent|timezone|host|baseUrl|id): +$/;

/**
 * Curly marks that a program put in the place of those of YAML. Around a title that can be read they may be meant: “Đêm
 * hội trăng rằm” is the name of a feast.
 */
export const quotes: Fix = {
  id: 'quotes',
  fix(text, context) {
    if (!CURLY.test(text)) return text;
    return inFront(text, context, (yaml) => yaml.split('\n').map(fixed).join('\n'));
  },
};

function fixed(line: string): string {
  if (!CURLY.test(line)) return line;
  const list = LIST.exec(line);
  if (list) {
    const [, before = '', items = '', after = ''] = list;
    return `${before}${items.split(',').map(inList).join(',')}${after}`;
  }
  const found = FIELD.exec(line);
  if (!found) return line;
  const [, before = '', key = '', opening = '', value = '', closing = '', after = ''] = found;
  if (!CURLY.test(opening + closing) || CURLY.test(value)) return line;
  // A pair of which one is straight was never meant to be read; an apostrophe at the end is another thing.
  const isHalf = isDouble(opening) && isDouble(closing) && !(CURLY.test(opening) && CURLY.test(closing));
  const isMeant = NO_TEXT.test(key) || value === '' || isHalf || !isReadable(line);
  const quoted = inStraight(value);
  const meant = `${before}${key}${quoted}${after}`;
  return isMeant && quoted !== undefined && isReadable(meant) ? meant : line;
}

const isDouble = (mark: string) => /["“”„‟]/.test(mark);

/** `“a”` of `[“a”, “b”]`. */
function inList(item: string): string {
  const [, before = '', value, after = ''] = /^(\s*)["“”„‟]([^"“”„‟]*)["“”](\s*)$/.exec(item) ?? [];
  return value === undefined || !CURLY.test(item) ? item : `${before}"${value}"${after}`;
}

function inStraight(value: string): string | undefined {
  if (!/["\\]/.test(value)) return `"${value}"`;
  return value.includes("'") ? undefined : `'${value}'`;
}

const isReadable = (line: string) => parseYaml(line.trimStart(), '').problems.length === 0;
