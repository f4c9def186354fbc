import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  Scalar,
  type YAMLError,
} from 'yaml';
import { normalise } from './encoding.ts';
import { type Place, type Problem, type ProblemId, problem } from './problem.ts';

const OPTIONS = {
  schema: 'failsafe',
  prettyErrors: false,
  // Repeated keys are found below: the parser compares each key with all before it.
  uniqueKeys: false,
} as const;

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
const PROBLEM_OF_CODE: Readonly<Record<string, SyntaxProblem>> = {
  BAD_SCALAR_START: 'yaml-quote',
  BLOCK_AS_IMPLICIT_KEY: 'yaml-colon',
  MISSING_CHAR: 'yaml-unclosed',
  TAB_AS_INDENT: 'yaml-tab',
  UNEXPECTED_TOKEN: 'yaml-quote',
};

type SyntaxProblem = Extract<ProblemId, `yaml-${string}`>;

/**
 * Parses YAML by its failsafe schema: no timestamps, no octal, no booleans; all scalars stay text. Plain empty values
 * (`views:`) count as absent, and so do empty texts inside a list or a map (web editors write `email: ""`). Anchors,
 * aliases, tags and keys of more than a word are refused: an editor who writes `*`, `!` or `{` means the character.
 * Never throws.
 * @param firstLine the line of the file on which the text begins, from 1
 */
export function parseYaml(text: string, file: string, firstLine = 1): YamlText {
  const document = parseDocument(text, OPTIONS);
  let lines: LineCounter | undefined;
  const at = (offset: number): Place => {
    lines ??= linesOf(text);
    const { line, col } = lines.linePos(offset);
    return { file, line: line + firstLine - 1, column: col };
  };
  const { value, keys, values, repeated, special } = readNodes(document);
  const nearest = (places: ReadonlyMap<string, number>, path: Path): Place => {
    for (let length = path.length; length > 0; length -= 1) {
      const offset = places.get(pathKey(path.slice(0, length)));
      if (offset !== undefined) return at(offset);
    }
    return { file, line: Math.max(1, firstLine - 1), column: 1 };
  };

  const problems = repeated.map(({ key, offset }) => problem('key-repeated', at(offset), { key }));
  const broken = document.errors[0];
  if (broken) problems.push(syntaxProblem(broken, values, at));
  else if (special !== undefined) problems.push(problem('yaml-quote', at(special), {}));
  return {
    value: broken || special !== undefined ? undefined : value,
    problems,
    valuePlace: (path) => nearest(values, path),
    keyPlace: (path) => nearest(keys, path),
  };
}

/** Most texts have no problem and name no file: their lines are not counted while they are parsed. */
function linesOf(text: string): LineCounter {
  const lines = new LineCounter();
  for (let start = 0; start !== -1; ) {
    lines.addNewLine(start);
    const end = text.indexOf('\n', start);
    start = end === -1 ? -1 : end + 1;
  }
  return lines;
}

function syntaxProblem(
  { code, message, pos }: YAMLError,
  values: ReadonlyMap<string, number>,
  at: (offset: number) => Place,
): Problem {
  const isOpenFlow = code === 'BAD_INDENT' && message.startsWith('Flow');
  const id = isOpenFlow ? 'yaml-unclosed' : (PROBLEM_OF_CODE[code] ?? 'yaml-invalid');
  if (id !== 'yaml-unclosed') return problem(id, at(pos[0]), {});
  // The parser finds out where the text ends; the editor looks for the value that was never closed.
  let last = 0;
  for (const start of values.values()) if (start <= pos[0] && start > last) last = start;
  return problem(id, at(last), {});
}

/** What the nodes of a document say, and the offsets at which they stand. */
interface Nodes {
  value: YamlValue | undefined;
  keys: Map<string, number>;
  values: Map<string, number>;
  repeated: { key: string; offset: number }[];
  /** The offset of the first anchor, alias, tag, or key that is no word (`{{ title }}`). */
  special: number | undefined;
}

function readNodes(document: Pick<Document.Parsed, 'contents'>): Nodes {
  const nodes: Nodes = {
    value: undefined,
    keys: new Map(),
    values: new Map(),
    repeated: [],
    special: undefined,
  };

  /** @param at the path of the node, as `pathKey` writes it */
  function walk(node: unknown, at: string, isInner: boolean): YamlValue | undefined {
    if (!isAlias(node) && !isScalar(node) && !isMap(node) && !isSeq(node)) return undefined;
    const offset = node.range?.[0] ?? 0;
    if (isAlias(node) || node.tag?.startsWith('!') || node.anchor) nodes.special ??= offset;
    if (isAlias(node)) return undefined;
    nodes.values.set(at, offset);
    if (isScalar(node)) return node.type === Scalar.PLAIN && node.value === '' ? undefined : words(node);
    const before = isInner ? `${at}\n` : '';
    if (isSeq(node)) {
      const items: YamlValue[] = [];
      for (const inner of node.items) {
        const item = walk(inner, `${before}${items.length}`, true);
        if (item !== undefined && item !== '') items.push(item);
      }
      return items;
    }
    const map: YamlMap = Object.create(null);
    const seen = new Set<string>();
    for (const pair of node.items) {
      if (!isScalar(pair.key)) {
        nodes.special ??= offset;
        continue;
      }
      const key = words(pair.key);
      const keyOffset = pair.key.range?.[0] ?? 0;
      if (seen.has(key)) nodes.repeated.push({ key, offset: keyOffset });
      else nodes.keys.set(before + key, keyOffset);
      seen.add(key);
      const value = walk(pair.value, before + key, true);
      if (value !== undefined && !(isInner && value === '')) map[key] = value;
    }
    return map;
  }

  nodes.value = walk(document.contents, '', false);
  return nodes;
}

const pathKey = (path: Path) => path.map(String).join('\n');

/** A scalar's text. Escapes in quotation marks (`"\u200B"`) bring back what the file's text no longer holds. */
function words({ type, value }: Scalar): string {
  const text = String(value);
  return type === Scalar.QUOTE_DOUBLE ? normalise(text) : text;
}
