import path from 'node:path';
import { repositoryNames } from '../../checks/repository-inside.ts';
import { type Problem, problem, startOf } from '../../problems/problem.ts';
import type { ContentPlace } from '../content-folder.ts';
import { direntsIn, type Entry, entries } from '../folder.ts';
import { readText } from '../text-file.ts';
import { parseYaml, type YamlValue } from '../yaml/yaml.ts';

/** A value as templates have it: all scalars are texts, but `true` and `false`. */
export type DataValue = string | boolean | DataValue[] | { [key: string]: DataValue };

/** The office's own lists for its own templates, by the names of their files; Bantin itself prints none of them. */
export interface OfficeData {
  values: Readonly<Record<string, DataValue>>;
  problems: readonly Problem[];
}

const FOLDER = 'data';

/** So that it can be written in every template language. */
const NAME = /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/;

/** Reads `data/*.yml` of a content folder. */
export function readOfficeData({ root }: ContentPlace): OfficeData {
  const values: Record<string, DataValue> = {};
  const problems: Problem[] = [];
  const folder = path.join(root, FOLDER);
  // A repository is reported where the content folder is listed.
  if (repositoryNames(direntsIn(folder).map(({ name }) => name)).length > 0) return { values, problems };
  for (const entry of entries(folder, FOLDER)) {
    const name = entry.name.replace(/\.yml$/, '');
    const wrong = wrongEntry(entry, name);
    if (wrong) {
      problems.push(wrong);
      continue;
    }
    const text = readText(entry);
    if (typeof text !== 'string') {
      problems.push(text);
      continue;
    }
    const yaml = parseYaml(text, entry.shown);
    problems.push(...yaml.problems);
    if (yaml.value === undefined && yaml.problems.length === 0)
      problems.push(problem('file-empty', startOf(entry.shown), {}));
    if (yaml.value !== undefined) values[name] = plain(yaml.value);
  }
  // In Nunjucks `data.co-quan` is a subtraction.
  const named = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name.replaceAll('-', '_'), value]),
  );
  return { values: { ...named, ...values }, problems };
}

function wrongEntry({ name: file, isLink, isFolder, shown }: Entry, name: string): Problem | undefined {
  if (isLink) return problem('file-outside', startOf(shown), { file });
  if (isFolder || !file.endsWith('.yml') || !NAME.test(name))
    return problem('data-name', startOf(shown), { name: file });
  return undefined;
}

/** `false` as a text would count as true in every template. */
function plain(value: YamlValue): DataValue {
  if (value === 'true' || value === 'false') return value === 'true';
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(plain);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}
