import * as z from 'zod';
import { fieldsCalled, fieldsNearlyCalled, plainName } from '../content/fields/called.ts';
import type { IssueParams } from '../content/fields/report.ts';
import { metaOf, type Read } from '../content/fields/schema.ts';
import { remembered } from '../filters/remembered.ts';
import type { Expected } from '../problems/catalogue/fields.ts';
import { MOST_GUESSES, nearest } from '../problems/nearest.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { filesOf, nearValue } from './near-values.ts';
import { valueAt } from './yaml/values.ts';
import type { YamlMap, YamlText, YamlValue } from './yaml/yaml.ts';

type Shape = Record<string, z.ZodType>;
type Issue = z.core.$ZodIssue;

/** What a file's fields came to: those that hold, by key, and a problem for each that does not. */
export interface FieldsRead<S extends Shape> {
  fields: Read<S>;
  problems: Problem[];
}

/** Fields whose values must never be repeated in a message or a log. */
const WITHHELD = 'editorial';

/**
 * Reads the fields of one YAML text by their schema, one by one, so that a broken one leaves the others usable.
 * A required field that is absent is `field-missing`, an unknown key is `key-unknown` with the nearest known one.
 */
export function readFields<S extends Shape>(shape: S, yaml: YamlText): FieldsRead<S> {
  const problems = [...yaml.problems];
  const fields: Read<S> = {};
  if (yaml.problems.some((found) => found.id.startsWith('yaml-'))) return { fields, problems };
  if (yaml.value !== undefined && !isMap(yaml.value)) {
    problems.push(
      problem('front-matter-map', yaml.keyPlace([]), yaml.firstLine ? { line: yaml.firstLine } : {}),
    );
    return { fields, problems };
  }
  const values: YamlMap = yaml.value ?? {};
  const known = Object.keys(shape);
  for (const key of Object.keys(values)) {
    if (Object.hasOwn(shape, key)) continue;
    problems.push(unknownKey(key, [], problems.length < MOST_GUESSES ? known : [], shape, yaml));
  }
  for (const path of yaml.absent()) {
    const found = unknownAbsent(path, shape, yaml, problems.length < MOST_GUESSES);
    if (found) problems.push(found);
  }
  for (const key of Object.keys(shape) as (keyof S & string)[]) {
    const type = shape[key];
    if (!type) continue;
    const value = presentValue(key, values[key]);
    if (value === undefined) {
      const isCalledElse = problems.some((it) => it.id === 'key-unknown' && it.params.near === key);
      if (isRequired(type) && !isCalledElse) problems.push(missing(key, values, yaml));
      continue;
    }
    const count = Array.isArray(value) ? value.length : 0;
    const limit = count > 0 ? mostOf(type) : undefined;
    if (limit !== undefined && count > limit) {
      const place = yaml.valuePlace([key, limit]);
      problems.push(problem('list-too-long', place, { key, count, limit }));
      continue;
    }
    const result = type.safeParse(value);
    if (result.success) fields[key] = result.data as Read<S>[typeof key];
    else {
      for (const issue of result.error.issues) {
        for (const found of issueProblems(issue, key, type, value, yaml)) problems.push(found);
      }
    }
  }
  return { fields, problems };
}

/** What a field asks for where it is not left out. */
const withoutOptional = (type: z.ZodType) =>
  type instanceof z.ZodOptional || type instanceof z.ZodExactOptional ? (type.unwrap() as z.ZodType) : type;

/** How many items a field may have, if it is a list. */
function mostOf(type: z.ZodType): number | undefined {
  const most = withoutOptional(type).meta()?.most;
  return typeof most === 'number' ? most : undefined;
}

/** Most fields are absent from most texts: each is asked once whether it may be. */
const isRequired = remembered((type: z.ZodType) => !type.safeParse(undefined).success);

function isMap(value: YamlValue): value is YamlMap {
  return typeof value === 'object' && !Array.isArray(value);
}

/** A field that is not there, or that is there without a value: `date:`. */
function missing(key: string, values: YamlMap, yaml: YamlText): Problem {
  const isEmpty = Object.hasOwn(values, key) || yaml.absent().some(([first]) => first === key);
  return problem('field-missing', yaml.keyPlace(isEmpty ? [key] : []), { key, ...(isEmpty && { isEmpty }) });
}

/** `""` is absent too (web editors write it for a field left empty), but for a picture's description it says “decorative”. */
function presentValue(key: string, value: YamlValue | undefined): YamlValue | undefined {
  return value === '' && key !== 'imageAlt' ? undefined : value;
}

/** @param known the keys of which one may be meant; none where that is not looked for */
function unknownKey(key: string, above: string[], known: string[], shape: Shape, yaml: YamlText): Problem {
  const near = known.length > 0 ? keyMeant(key, known, shape) : undefined;
  return problem('key-unknown', yaml.keyPlace([...above, key]), near ? { key, near } : { key });
}

function keyMeant(key: string, known: string[], shape: Shape): string | undefined {
  const called = key.trim().toLowerCase();
  const byLabel = known.find((name) => {
    const label = shape[name] && metaOf(shape[name])?.label;
    return label && [label.vi.toLowerCase(), label.en.toLowerCase()].includes(called);
  });
  const renamed = known.find((name) => formerNames(shape[name]).includes(key));
  return (
    renamed ??
    byLabel ??
    fieldsCalled(key).find((name) => known.includes(name)) ??
    nearest(key, known) ??
    fieldsNearlyCalled(key).find((name) => known.includes(name))
  );
}

function formerNames(type: z.ZodType | undefined): readonly unknown[] {
  const formerly = type?.meta()?.formerly;
  return Array.isArray(formerly) ? formerly : [];
}

/** A key that no field has, written without a value. @param isGuessed whether the nearest known one is looked for */
function unknownAbsent(
  path: readonly string[],
  shape: Shape,
  yaml: YamlText,
  isGuessed: boolean,
): Problem | undefined {
  const above = path.slice(0, -1);
  const [key = ''] = path.slice(-1);
  const [first] = above;
  const type = first === undefined ? undefined : shape[first];
  const known = first === undefined ? Object.keys(shape) : type ? knownKeys(type, above.slice(1)) : [];
  if (known.length === 0 || known.includes(key)) return undefined;
  return unknownKey(key, above, isGuessed ? known : [], first === undefined ? shape : {}, yaml);
}

function issueProblems(
  issue: Issue,
  key: string,
  type: z.ZodType,
  value: YamlValue,
  yaml: YamlText,
): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    const above = [key, ...issue.path.map(String)];
    const known = knownKeys(type, issue.path);
    return issue.keys.map((inner, i) => unknownKey(inner, above, i < MOST_GUESSES ? known : [], {}, yaml));
  }
  if (issue.code === 'invalid_union') {
    // What is wrong within the one form that the editor chose says more than “none of these forms”.
    const chosen = issue.errors.find(
      (form) => !form.some((it) => it.code === 'invalid_type' && it.path.length === 0),
    );
    const inner = chosen?.map((it) => ({ ...it, path: [...issue.path, ...it.path] }));
    if (inner) return inner.flatMap((it) => issueProblems(it, key, type, value, yaml));
  }
  return [issueProblem(issue, key, type, value, yaml)];
}

function issueProblem(issue: Issue, key: string, type: z.ZodType, value: YamlValue, yaml: YamlText): Problem {
  const path = [key, ...issue.path.map(String)];
  const name = path.filter((part) => !/^\d+$/.test(part)).join('.');
  const place = yaml.valuePlace(path);
  if (valueAt(value, issue.path) === undefined) return problem('field-missing', place, { key: name });
  if (key === WITHHELD) return problem('editorial-invalid', place, { key: name });
  switch (issue.code) {
    case 'custom': {
      const { id, params } = issue.params as unknown as IssueParams;
      return problem(id, place, { key: name, ...params } as never);
    }
    case 'invalid_value': {
      const words = issue.values.map(String);
      const written = valueAt(value, issue.path);
      if (typeof written !== 'string') return problem('field-type', place, { key: name, expected: 'text' });
      const near = calledWord(type, written) ?? nearest(written, words);
      return problem('value-unknown', place, {
        key: name,
        value: written,
        allowed: words.join(', '),
        ...(near && { near }),
      });
    }
    case 'too_small':
      return problem('field-type', place, { key: name, expected: 'list' });
    case 'invalid_type': {
      const expected = EXPECTED[issue.expected] ?? 'text';
      const written = valueAt(value, issue.path);
      const near = knownKeys(type, [0]).includes('file') ? filesOf(value) : nearValue(expected, written);
      return problem('field-type', place, { key: name, expected, ...(near && { near }) });
    }
    default:
      return problem('field-type', place, { key: name, expected: unionExpected(type) });
  }
}

/** Longer than what anybody calls one of the words of a field. */
const LONGEST_CALLED = 60;

/** The word that an editor means by what it is called, where the field knows (`choice`). */
function calledWord(type: z.ZodType, written: string): string | undefined {
  const called = withoutOptional(type).meta()?.called as Readonly<Record<string, string>> | undefined;
  const name = plainName(written.slice(0, LONGEST_CALLED));
  const [, word] = Object.entries(called ?? {}).find(([each]) => plainName(each) === name) ?? [];
  return word;
}

const EXPECTED: Readonly<Record<string, Expected>> = { string: 'text', array: 'list', object: 'map' };

function unionExpected(type: z.ZodType): Expected {
  const expected = withoutOptional(type).meta()?.expected;
  return expected === 'textOrList' || expected === 'menuEntry' ? expected : 'localized';
}

/** The keys that an object schema somewhere inside a field's type knows. */
function knownKeys(type: z.ZodType, path: readonly PropertyKey[]): string[] {
  let inner: unknown = type;
  for (const part of [...path, undefined]) {
    while (inner instanceof z.ZodOptional || inner instanceof z.ZodExactOptional) inner = inner.unwrap();
    // Of several forms, the one with keys is meant.
    if (inner instanceof z.ZodUnion) inner = inner.options.find((form) => form instanceof z.ZodObject);
    if (inner instanceof z.ZodArray) inner = inner.element;
    else if (inner instanceof z.ZodObject && part !== undefined) inner = inner.shape[String(part)];
  }
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}
