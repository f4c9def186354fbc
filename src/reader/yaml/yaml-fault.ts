import { lineStart } from '../../problems/places-in.ts';
import type { ProblemId } from '../../problems/problem.ts';
import { lastStart, parseStrictly, type Refusal, triesFor } from './yaml-events.ts';

/** What keeps a text from being read, and the offset to which its editor should look. */
export interface Fault {
  id: Extract<ProblemId, `yaml-${string}`>;
  offset: number;
}

/** Reasons that name a mark with a meaning of its own, which stands at the place of refusal or before it. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/\btag\b/, '!'],
  [/\banchor\b/, '&'],
  [/\balias\b/, '*'],
  [/\bdirectives?\b|YAML version/, '%'],
  [/\bescape\b|hexadecimal/, '\\'],
];

/** A character that means something at the start of a value or a line, or may not stand there. */
const SPECIAL = /[@`%&*!|>,[\]{}]/;

/** The parser says where it could not go on; the editor looks for what was written otherwise than meant. */
export function faultOf(refusal: Refusal): Fault {
  const { reason, offset, source } = refusal;
  const line = lineStart(source, offset);
  const tab = /^(?:- | )*-?\t/.exec(source.slice(line, offset + 1));
  if (tab) return { id: 'yaml-tab', offset: line + tab[0].length - 1 };
  const [, mark] = MARKS.find(([pattern]) => pattern.test(reason)) ?? [];
  if (mark) return { id: 'yaml-quote', offset: Math.max(0, source.lastIndexOf(mark, offset)) };
  if (/^(?:deficient indentation|unexpected end)/.test(reason)) return unclosed(refusal);
  if (/mapping (?:key|entry;)/.test(reason)) {
    const start = unreadableLine(refusal);
    return wrongLine(source, start + source.slice(start).search(/[^ ]|$/));
  }
  if (/whitespace character/.test(reason)) return { id: 'yaml-invalid', offset };
  if (reason.startsWith('missed comma')) return faultInFlow(refusal);
  if (source.charAt(offset) === ':') return wrongColon(refusal);
  if (isFirstOnLine(source, offset)) return wrongLine(source, offset);
  // Of `*Very* new` the parser takes the first word for an alias.
  const value = valueOn(source, line);
  return { id: 'yaml-quote', offset: /[*&!]/.test(source.charAt(value)) ? value : offset };
}

const isFirstOnLine = (text: string, offset: number) =>
  /^(?:- | )*$/.test(text.slice(lineStart(text, offset), offset));

/** A quotation that is open at the end of its line, after those that are closed on it. */
const OPEN_QUOTATION = /^((?:[^"\n]*"(?:[^"\\\n]|\\.)*")*[^"\n]*)"(?:[^"\\\n]|\\.)*$/m;

/** A quotation or a bracket that is never closed; of brackets the outer one, for nobody knows which lacks its other. */
function unclosed(refusal: Refusal): Fault {
  const { offset, source } = refusal;
  const value = valueOn(source, unreadableLine(refusal));
  const isFlow = /[[{]/.test(source.charAt(value));
  const quotation = isFlow ? OPEN_QUOTATION.exec(source.slice(value, offset)) : null;
  const [, closed = ''] = quotation ?? [];
  return { id: 'yaml-unclosed', offset: value + (quotation?.index ?? 0) + closed.length };
}

/** A line that is no field, or is indented as none can be. */
function wrongLine(source: string, offset: number): Fault {
  return { id: SPECIAL.test(source.charAt(offset)) ? 'yaml-quote' : 'yaml-invalid', offset };
}

/** Within brackets the parser expected a comma. */
function faultInFlow(refusal: Refusal): Fault {
  const { offset, source } = refusal;
  const found = source.charAt(offset);
  if (/[\]}]/.test(found)) return { id: 'yaml-unclosed', offset };
  if (isFirstOnLine(source, offset)) return wrongLine(source, offset);
  if (found !== ':') return { id: 'yaml-quote', offset };
  const value = valueBefore(source, offset);
  return value.includes('\n') ? unclosed(refusal) : { id: 'yaml-colon', offset: offset - value.length };
}

/** What stands before a place within brackets, from the last mark on. */
function valueBefore(source: string, offset: number): string {
  let start = offset;
  while (start > 0 && !/[,:[\]{}]/.test(source.charAt(start - 1))) start -= 1;
  return source.slice(start, offset).trimStart();
}

/** A colon that cannot stand where it does: it belongs to a value, or something is wrong with the line of its field. */
function wrongColon({ offset: colon, source }: Refusal): Fault {
  const line = lineStart(source, colon);
  const before = source.slice(line, colon);
  if (/: +$/.test(before)) return { id: 'yaml-colon', offset: colon };
  const read = parseStrictly(source.slice(0, colon));
  const value = 'events' in read ? lastStart(source, read.events) : line;
  if (value >= line) return { id: 'yaml-colon', offset: value };
  if (isFirstOnLine(source, value)) return { id: 'yaml-invalid', offset: value };
  // What looks like the name of a field is one, with blanks too many before it; anything else goes on with the value.
  const name = /^ *(?=[\w-]+$)/.exec(before);
  return name ? { id: 'yaml-invalid', offset: line + name[0].length } : { id: 'yaml-colon', offset: value };
}

const MOST_LINES_BACK = 100;

/** The line with which a text ceases to be readable: the last one above which all is well. */
function unreadableLine({ offset, source }: Refusal): number {
  let line = lineStart(source, offset);
  const most = triesFor(source.slice(0, offset), MOST_LINES_BACK);
  for (let back = 0; back < most; back += 1) {
    if (line === 0 || 'events' in parseStrictly(source.slice(0, line))) return line;
    line = lineStart(source, line - 1);
  }
  return line;
}

/** Where the value begins on a line, or else its first word. */
function valueOn(text: string, line: number): number {
  const [before = ''] =
    /^(?:- *| )*(?:(?:(?:"[^"\n]*"|'[^'\n]*') *|[^\s"'[{][^"'\n]*?): +)?/.exec(text.slice(line)) ?? [];
  return line + before.length;
}
