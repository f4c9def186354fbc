import {
  COLLECTION_STYLE_FLOW,
  EVENT_ALIAS,
  EVENT_DOCUMENT,
  EVENT_POP,
  EVENT_SCALAR,
  EVENT_SEQUENCE,
  type Event,
  type MappingEvent,
  type ScalarEvent,
} from 'js-yaml';
import { hasUnclosed, withoutComments } from '../../content/comments.ts';
import { lineStart, placesIn } from '../../problems/places-in.ts';
import { type Place, type Problem, problem } from '../../problems/problem.ts';
import { endOfDocument, markOf, parse, startOf, words } from './yaml-events.ts';
import { type Fault, faultOf } from './yaml-fault.ts';
import { cutValues, withPlainBlanks } from './yaml-habits.ts';
import { lineAsMeant } from './yaml-line.ts';

/** A YAML value in which every scalar is still text: what the schema reads. */
export type YamlValue = string | YamlValue[] | YamlMap;
export type YamlMap = { [key: string]: YamlValue };

type Path = readonly PropertyKey[];

/** A parsed YAML text: its value, its problems, and the places of its keys and values by path (`attachments.0.file`). */
export interface YamlText {
  /** Absent where the text is empty or cannot be read. */
  value: YamlValue | undefined;
  problems: Problem[];
  /** Of a text that is no map, its first line as it should be, where that is certain. */
  firstLine?: string | undefined;
  /** The paths of keys that have no value: an editor may still have meant one of another name. */
  absent(): readonly (readonly string[])[];
  /** The place of the value at this path, or of the nearest thing above it that exists. */
  valuePlace(path: Path): Place;
  /** The place of the key at this path, or of the nearest thing above it that exists. */
  keyPlace(path: Path): Place;
}

/**
 * Parses YAML by its failsafe schema: no timestamps, no octal, no booleans; all scalars stay text. Plain empty values
 * (`views:`) count as absent, and so do empty texts inside a list or a map (web editors write `email: ""`). Anchors,
 * aliases, tags and keys of more than a word are refused: an editor who writes `*`, `!` or `{` means the character.
 * Never throws.
 * @param firstLine the line of the file on which the text begins, from 1
 * @param keys the fields of a front matter: then a value may hold colons, and a problem shows the line as it should be
 */
export function parseYaml(
  written: string,
  file: string,
  firstLine = 1,
  keys?: ReadonlySet<string>,
): YamlText {
  const text = withPlainBlanks(written);
  const at = placesIn(text, file, firstLine);
  const parsed = parse(text, keys);
  const broken = 'events' in parsed ? undefined : faultOf(parsed);
  const events = 'events' in parsed ? parsed.events : eventsAbove(text, broken?.offset ?? 0, keys);
  const { value, repeated, unclosed, hasAbsent, fault = broken } = readValue(text, events);
  const problems = repeated.map(({ key, offset }) => problem('key-repeated', at(offset), { key }));
  for (const offset of unclosed) problems.push(problem('comment-unclosed', at(offset), {}));
  if (fault) {
    const line = keys && lineAsMeant(text, fault.offset, keys);
    problems.push(problem(fault.id, at(fault.offset), line ? { line } : {}));
  } else if (keys)
    for (const offset of cutValues(text, events)) {
      const line = lineAsMeant(text, offset, keys);
      problems.push(problem('value-cut', at(offset), line ? { line } : {}));
    }

  // Most texts have no problem and name no file: nobody asks for their places.
  let found: Places | undefined;
  const places = () => {
    found ??= placesOf(text, events);
    return found;
  };
  const nearest = (kind: 'keys' | 'values', path: Path): Place => {
    for (let length = path.length; length > 0; length -= 1) {
      const offset = places()[kind].get(pathKey(path.slice(0, length)));
      if (offset !== undefined) return at(offset);
    }
    return { file, line: Math.max(1, firstLine - 1), column: 1 };
  };
  return {
    value: fault ? undefined : value,
    problems,
    firstLine: keys && typeof value === 'string' ? lineAsMeant(text, 0, keys) : undefined,
    absent: () => (hasAbsent ? places().absent.map((path) => path.split('\n')) : []),
    valuePlace: (path) => nearest('values', path),
    keyPlace: (path) => nearest('keys', path),
  };
}

/** Of a longer text that cannot be read, only the reason is a problem: what stands above it is not checked. */
const LONGEST_READ_ABOVE = 100_000;

/** What stands above the line that keeps a text from being read. */
function eventsAbove(text: string, offset: number, keys?: ReadonlySet<string>): readonly Event[] {
  if (offset > LONGEST_READ_ABOVE) return [];
  const above = parse(text.slice(0, lineStart(text, offset)), keys);
  return 'events' in above ? above.events : [];
}

/** The offsets at which keys and values begin, by path as `pathKey` writes it. */
interface Places {
  keys: Map<string, number>;
  values: Map<string, number>;
  /** The paths of keys without a value. */
  absent: string[];
}

function placesOf(text: string, events: readonly Event[]): Places {
  const places: Places = { keys: new Map(), values: new Map(), absent: [] };
  readValue(text, events, places);
  return places;
}

const pathKey = (path: Path) => path.map(String).join('\n');

/** What lies deeper, or under longer keys, than any field has the place of what is above it. */
const LONGEST_PATH = 300;

/** Whoever has repeated so many keys is helped by no more places, and each takes its time. */
const MOST_REPEATED = 100;

/** What the events of a text say. */
interface Reading {
  value: YamlValue | undefined;
  repeated: { key: string; offset: number }[];
  /** Where values begin in which a comment of HTML is never closed. */
  unclosed: number[];
  /** Whether some key has no value. */
  hasAbsent: boolean;
  fault?: Fault;
}

/** @param places receives the place of every key and value, where it is given */
function readValue(text: string, events: readonly Event[], places?: Places): Reading {
  const repeated: Reading['repeated'] = [];
  const unclosed: number[] = [];
  let hasAbsent = false;
  /** The offset of the first anchor, alias, tag, or key that is no word (`{{ title }}`). */
  let special: number | undefined;
  // The first event opens the document.
  let next = 1;
  const note = (kind: 'keys' | 'values', at: string, offset: number) => {
    if (at.length <= LONGEST_PATH) places?.[kind].set(at, offset);
  };

  /** @param at the path of the node, as `pathKey` writes it; empty where places are not asked for */
  function readNode(at: string, isInner: boolean): YamlValue | undefined {
    const event = events[next];
    next += 1;
    if (!event || event.type === EVENT_DOCUMENT || event.type === EVENT_POP) return undefined;
    special ??= markOf(text, event);
    if (event.type === EVENT_ALIAS) return undefined;
    if (event.type === EVENT_SCALAR && event.valueStart === -1) return undefined;
    if (places) note('values', at, startOf(text, event));
    if (event.type === EVENT_SCALAR) {
      const written = words(text, event);
      if (!hasUnclosed(written)) return withoutComments(written);
      unclosed.push(startOf(text, event));
      return written;
    }
    const before = isInner && places ? `${at}\n` : '';
    const value = event.type === EVENT_SEQUENCE ? readItems(before) : readPairs(event, before, isInner);
    next += 1;
    return value;
  }

  function readItems(before: string): YamlValue[] {
    const items: YamlValue[] = [];
    while (events[next] && events[next]?.type !== EVENT_POP) {
      const item = readNode(places ? `${before}${items.length}` : '', true);
      if (item !== undefined && item !== '') items.push(item);
    }
    return items;
  }

  function readPairs({ start, style }: MappingEvent, before: string, isInner: boolean): YamlMap {
    const map: YamlMap = Object.create(null);
    let absent: Set<string> | undefined;
    for (let key = events[next]; key && key.type !== EVENT_POP; key = events[next]) {
      if (key.type !== EVENT_SCALAR) {
        special ??= style === COLLECTION_STYLE_FLOW ? start : startOf(text, key);
        readNode('', true);
        readNode('', true);
        continue;
      }
      next += 1;
      special ??= markOf(text, key);
      const name = words(text, key);
      const at = places ? before + name : '';
      if (name in map || absent?.has(name)) {
        if (repeated.length < MOST_REPEATED) repeated.push({ key: name, offset: keyStart(key, start) });
      } else if (places) note('keys', at, keyStart(key, start));
      // What is not written has its place after the colon.
      if (places) note('values', at, text.indexOf(':', Math.max(key.valueEnd, start)) + 1);
      const value = readNode(at, true);
      if (value !== undefined && !(isInner && value === '')) map[name] = value;
      else if (!absent?.has(name)) {
        absent = (absent ?? new Set()).add(name);
        hasAbsent = true;
        if (at.length <= LONGEST_PATH) places?.absent.push(at);
      }
    }
    return map;
  }

  /** Where a key begins whose value comes next; one that is not written (`: a`) stands where its colon does. */
  function keyStart(key: ScalarEvent, map: number): number {
    const value = events[next];
    if (key.valueStart !== -1 || !value) return startOf(text, key);
    return Math.max(map, text.lastIndexOf(':', startOf(text, value)));
  }

  const value = readNode('', false);
  if (events[next + 1]) {
    return {
      value,
      repeated,
      unclosed,
      hasAbsent,
      fault: { id: 'yaml-invalid', offset: endOfDocument(text, events.slice(0, next)) },
    };
  }
  return {
    value,
    repeated,
    unclosed,
    hasAbsent,
    ...(special !== undefined && { fault: { id: 'yaml-quote', offset: special } }),
  };
}
