import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { type Place, type Problem, type ProblemId, problem } from './problem.ts';

/** A YAML value in which every scalar is still text: what the schema reads. */
export type YamlValue = string | YamlValue[] | YamlMap;
export type YamlMap = { [key: string]: YamlValue };

type Path = readonly PropertyKey[];

/** A parsed YAML text: its value, its problems, and the places of its keys and values by path (`attachments.0.file`). */
export interface YamlText {
  /** Absent where the text is empty or cannot be read. */
  value: YamlValue | undefined;
  problems: Problem[];
  /** The place of the value at this path, or of the nearest thing above it that exists. */
  valuePlace(path: Path): Place;
  /** The place of the key at this path, or of the nearest thing above it that exists. */
  keyPlace(path: Path): Place;
}

/** The syntax errors that an editor makes, by the parser's code; any other is `yaml-invalid`. */
const PROBLEM_OF_CODE: Readonly<Record<string, ProblemId>> = {
  BAD_SCALAR_START: 'yaml-quote',
  BLOCK_AS_IMPLICIT_KEY: 'yaml-colon',
  MISSING_CHAR: 'yaml-unclosed',
  TAB_AS_INDENT: 'yaml-tab',
};

/**
 * Parses YAML by its failsafe schema: no timestamps, no octal, no booleans; all scalars stay text. Plain empty
 * values (`views:`) count as absent; anchors, aliases and tags are refused, since an editor who writes `*` or `!`
 * means the character. Never throws.
 * @param firstLine the line of the file on which the text begins, from 1
 */
export function parseYaml(text: string, file: string, firstLine = 1): YamlText {
  const counter = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: counter, prettyErrors: false });
  const keys = new Map<string, number>();
  const values = new Map<string, number>();
  const special: number[] = [];

  function walk(node: unknown, path: string): YamlValue | undefined {
    if (isAlias(node)) {
      special.push(node.range?.[0] ?? 0);
      return undefined;
    }
    if (!isScalar(node) && !isMap(node) && !isSeq(node)) return undefined;
    const offset = node.range?.[0] ?? 0;
    values.set(path, offset);
    if (node.tag?.startsWith('!') || node.anchor) special.push(offset);
    if (isScalar(node)) return node.type === 'PLAIN' && node.value === '' ? undefined : String(node.value);
    const inner = (key: string) => (path === '' ? key : `${path}.${key}`);
    if (isSeq(node)) {
      return node.items.map((item, i) => walk(item, inner(String(i)))).filter((item) => item !== undefined);
    }
    const map: YamlMap = Object.create(null);
    for (const pair of node.items) {
      const key = isScalar(pair.key) ? String(pair.key.value) : '?';
      if (isScalar(pair.key)) keys.set(inner(key), pair.key.range?.[0] ?? 0);
      const value = walk(pair.value, inner(key));
      if (value !== undefined) map[key] = value;
    }
    return map;
  }
  const value = walk(document.contents, '');

  const at = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { file, line: line + firstLine - 1, column: col };
  };
  const nearest = (places: Map<string, number>, path: Path): Place => {
    for (let length = path.length; length > 0; length -= 1) {
      const offset = places.get(path.slice(0, length).join('.'));
      if (offset !== undefined) return at(offset);
    }
    return { file, line: Math.max(1, firstLine - 1), column: 1 };
  };
  const lastValueBefore = (offset: number) => {
    let last = 0;
    for (const start of values.values()) if (start <= offset && start > last) last = start;
    return last;
  };

  const problems: Problem[] = [];
  for (const error of document.errors) {
    if (error.code !== 'DUPLICATE_KEY') continue;
    const key = /^[^\s:]+/.exec(text.slice(error.pos[0]))?.[0] ?? '';
    problems.push(problem('key-repeated', at(error.pos[0]), { key }));
  }
  const broken = document.errors.find((error) => error.code !== 'DUPLICATE_KEY');
  if (broken) {
    const id = PROBLEM_OF_CODE[broken.code] ?? 'yaml-invalid';
    const offset = id === 'yaml-unclosed' ? lastValueBefore(broken.pos[0]) : broken.pos[0];
    problems.push(problem(id, at(offset), {} as never));
  } else if (special[0] !== undefined) {
    problems.push(problem('yaml-quote', at(special[0]), {}));
  }
  const readable = !broken && special.length === 0;
  return {
    value: readable ? value : undefined,
    problems,
    valuePlace: (path) => nearest(values, path),
    keyPlace: (path) => nearest(keys, path),
  };
}
