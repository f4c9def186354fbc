import {
  type AliasEvent,
  EVENT_ALIAS,
  EVENT_MAPPING,
  EVENT_SCALAR,
  EVENT_SEQUENCE,
  type Event,
  getScalarValue,
  type MappingEvent,
  parseEvents,
  SCALAR_STYLE_DOUBLE_QUOTED,
  SCALAR_STYLE_PLAIN,
  SCALAR_STYLE_SINGLE_QUOTED,
  type ScalarEvent,
  type SequenceEvent,
  YAMLException,
} from 'js-yaml';
import { lineStart } from '../../problems/places-in.ts';
import { normalise } from '../../system/encoding.ts';

/** What the parser makes of a text: its events, or why there are none and where it gave up. */
export type Parsed = { events: readonly Event[] } | Refusal;

export interface Refusal {
  reason: string;
  offset: number;
  /** What was parsed: the text, or what `eased` made of it. */
  source: string;
}

/** Lists in one text whose brackets need `eased`; each costs a parse. Nobody writes so many. */
const MOST_EASED = 100;

/** How often a text may be parsed again: a long one less often, so that the time for all its parses has a bound. */
export function triesFor(text: string, most: number): number {
  return Math.min(most, Math.ceil(MOST_PARSED_AGAIN / (text.length + 1)));
}

/** In characters: those of a hundred front matters as editors write them. */
const MOST_PARSED_AGAIN = 300_000;

/**
 * The events of a text; their offsets count in it.
 * @param keys the fields of a front matter: then a value may hold colons
 */
export function parse(text: string, keys?: ReadonlySet<string>): Parsed {
  let source = text;
  const most = triesFor(text, MOST_EASED);
  for (let tries = 0; ; tries += 1) {
    const parsed = parseStrictly(source);
    if ('events' in parsed || tries === most) return parsed;
    const easier = keys && source.charAt(parsed.offset) === ':' ? withoutColons(parsed, keys) : eased(parsed);
    if (easier === source) return parsed;
    source = easier;
  }
}

export function parseStrictly(source: string): Parsed {
  try {
    return { events: parseEvents(source, {}) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { reason: error.reason, offset: error.mark?.position ?? 0, source };
  }
}

/**
 * Two habits that the specification forbids and that do no harm: a list whose closing bracket stands below the name of
 * its field, and tabs between its items. Blanks in their place leave every offset as it is.
 */
function eased({ reason, offset, source }: Refusal): string {
  if (reason !== 'deficient indentation') return source;
  const start = lineStart(source, offset);
  const line = source.slice(start, offset);
  if (line.trimStart().includes('\t'))
    return source.slice(0, start) + line.replaceAll('\t', ' ') + source.slice(offset);
  if (line.trim() !== '' || !/[\]}]/.test(source.charAt(offset))) return source;
  const end = commentStart(source, lineStart(source, start - 1), start - 1);
  return source.slice(0, end) + ' '.repeat(start - end) + source.slice(start);
}

/** A field with a plain value, up to a colon in it: “Ảnh: Mai Lan” in a caption, “Thông báo: …” in a title. */
const FIELD = /^(?:- | )*[A-Za-z]\w* *:[ \t]+(?=[^\s"'“[{|>&*!#%@`:-]|-\S)/;

/**
 * A value with colons is text to its end, unless another field stands on the same line. Another sign in their place
 * leaves every offset as it is; values are read from the text as it was written.
 */
function withoutColons({ offset, source }: Refusal, keys: ReadonlySet<string>): string {
  const start = lineStart(source, offset);
  const end = source.indexOf('\n', offset);
  const line = source.slice(start, end === -1 ? undefined : end);
  const [before] = FIELD.exec(line) ?? [];
  if (before === undefined || start + before.length > offset) return source;
  const value = line.slice(before.length);
  for (const [, word = ''] of value.matchAll(/(?<![\p{L}\p{N}])([A-Za-z]\w*) *:(?=\s|$)/gu))
    if (keys.has(word)) return source;
  const plain = value.replace(/:(?=\s|$)/g, '.');
  return source.slice(0, start) + before + plain + source.slice(start + line.length);
}

/** Where the comment at the end of a line begins, or else the line's end. A quotation mark means that `#` may be text. */
function commentStart(source: string, start: number, end: number): number {
  const line = source.slice(start, end);
  const unquoted = Math.max(line.lastIndexOf('"'), line.lastIndexOf("'")) + 1;
  const comment = line.slice(unquoted).search(/[ \t]#/);
  return comment === -1 ? end : start + unquoted + comment;
}

/** Where a node begins, its quotation mark or `|` included; -1 for one that is not written, and for what is no node. */
export function startOf(text: string, event: Event): number {
  if (event.type === EVENT_MAPPING || event.type === EVENT_SEQUENCE) return event.start;
  if (event.type === EVENT_ALIAS) return event.anchorStart - 1;
  if (event.type !== EVENT_SCALAR || event.valueStart === -1) return -1;
  const { style, valueStart } = event;
  if (style === SCALAR_STYLE_PLAIN) return valueStart;
  if (style === SCALAR_STYLE_SINGLE_QUOTED || style === SCALAR_STYLE_DOUBLE_QUOTED) return valueStart - 1;
  const line = lineStart(text, valueStart - 1);
  return line + text.slice(line, valueStart).search(/[|>][-+\d]*(?:[ \t]+#[^\n]*)?\s*$/);
}

/** Where the last node of some events begins. */
export function lastStart(text: string, events: readonly Event[]): number {
  return events.reduce((last, event) => Math.max(last, startOf(text, event)), 0);
}

/** Where the line stands that ends a document and lets another follow. */
export function endOfDocument(text: string, events: readonly Event[]): number {
  const last = lastStart(text, events);
  return last + Math.max(0, text.slice(last).search(/^(?:---|\.\.\.)(?!\S)/m));
}

/** Where the mark stands that a node begins with, if it is refused: `*`, `&`, or a `!` that is none of YAML's own. */
export function markOf(text: string, event: AliasEvent | MappingEvent | ScalarEvent | SequenceEvent) {
  if (event.anchorStart !== -1) return event.anchorStart - 1;
  if (event.type === EVENT_ALIAS || event.tagStart === -1) return undefined;
  return text.charAt(event.tagStart + 1) === '!' ? undefined : event.tagStart;
}

/** A scalar's text. Escapes in quotation marks (`"\u200B"`) bring back what the file's text no longer holds. */
export function words(text: string, event: ScalarEvent): string {
  const value = getScalarValue(text, event);
  return event.style === SCALAR_STYLE_DOUBLE_QUOTED && !event.fast ? normalise(value) : value;
}
