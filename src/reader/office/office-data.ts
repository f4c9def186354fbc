import path from 'node:path';
import { repositoryNames } from '../../checks/repository-inside.ts';
import { type Problem, problem, startOf } from '../../problems/problem.ts';
import type { ContentPlace } from '../content-folder.ts';
import { direntsIn, type Entry, entries } from '../folder.ts';
import { readText } from '../text-file.ts';
import { parseYaml, type YamlText, type YamlValue } from '../yaml/yaml.ts';

/** A value as templates have it: all scalars are texts, but `true` and `false`. */
export type DataValue = string | boolean | DataValue[] | { [key: string]: DataValue };

/** The office's own lists for its custom templates, by the names of their files; Bantin itself prints none of them. */
export interface OfficeData {
  values: Readonly<Record<string, DataValue>>;
  problems: readonly Problem[];
}

const FOLDER = 'data';

/** So that it can be written in every template language. */
const NAME = /^[a-z0-9]+(?:[-_][a-z0-9]+)*\.yml$/;

/** What lies in `data/` of a content folder. */
export const listsIn = ({ root }: Pick<ContentPlace, 'root'>): Entry[] =>
  entries(path.join(root, FOLDER), FOLDER);

/** Reads `data/*.yml` of a content folder. */
export function readOfficeData(place: ContentPlace): OfficeData {
  const values: Record<string, DataValue> = {};
  const problems: Problem[] = [];
  const folder = path.join(place.root, FOLDER);
  // A repository is reported where the content folder is listed.
  if (repositoryNames(direntsIn(folder).map(({ name }) => name)).length > 0) return { values, problems };
  const files = new Map<string, string>();
  for (const entry of listsIn(place)) {
    // In Nunjucks `data.co-quan` is a subtraction.
    const name = entry.name.replace(/\.yml$/, '').replaceAll('-', '_');
    const wrong = wrongEntry(entry, files.get(name));
    if (wrong) {
      problems.push(wrong);
      continue;
    }
    files.set(name, entry.name);
    const text = readText(entry);
    if (typeof text !== 'string') {
      problems.push(text);
      continue;
    }
    const yaml = parseYaml(text, entry.shown);
    problems.push(...yaml.problems, ...reservedKeys(yaml));
    if (yaml.value === undefined && yaml.problems.length === 0)
      problems.push(problem('file-empty', startOf(entry.shown), {}));
    if (yaml.value !== undefined) values[name] = plain(yaml.value) ?? '';
  }
  return { values, problems };
}

/** @param other a list that templates have by the same name */
function wrongEntry({ name: file, isLink, isFolder, shown }: Entry, other?: string): Problem | undefined {
  if (isLink) return problem('file-outside', startOf(shown), { file });
  if (isFolder || !NAME.test(file)) return problem('data-name', startOf(shown), { name: file });
  return other === undefined ? undefined : problem('data-name-twice', startOf(shown), { name: file, other });
}

/** Whoever merges such a list with another one changes what all objects of JavaScript have. */
const RESERVED = '__proto__';

function reservedKeys({ value, keyPlace }: YamlText): Problem[] {
  const problems: Problem[] = [];
  const look = (inner: YamlValue | undefined, path: readonly (string | number)[]) => {
    if (typeof inner !== 'object') return;
    for (const [key, each] of Object.entries(inner)) {
      const at = [...path, key];
      if (key === RESERVED) problems.push(problem('key-unknown', keyPlace(at), { key }));
      look(each, at);
    }
  };
  look(value, []);
  return problems;
}

/** What YAML itself calls nothing: a template would print the word. */
const NOTHING = /^(?:~|null|Null|NULL)$/;

/** `false` as a text would count as true in every template. @returns nothing where the value is none */
function plain(value: YamlValue): DataValue | undefined {
  if (value === 'true' || value === 'false') return value === 'true';
  if (typeof value === 'string') return NOTHING.test(value) ? undefined : value;
  if (Array.isArray(value)) return value.flatMap((each) => plain(each) ?? []);
  const pairs = Object.entries(value).map(([key, inner]) => [key, plain(inner)] as const);
  return Object.fromEntries(
    pairs.filter((pair): pair is [string, DataValue] => pair[1] !== undefined && pair[0] !== RESERVED),
  );
}
