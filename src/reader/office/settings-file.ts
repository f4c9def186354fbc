import path from 'node:path';
import { checkWording } from '../../checks/wording.ts';
import { type Problem, problem, startOf } from '../../problems/problem.ts';
import type { ContentPlace } from '../content-folder.ts';
import { readSettingsText } from '../text-file.ts';
import { parseYaml, type YamlMap, type YamlText } from '../yaml/yaml.ts';

export const SALARIES = 'base-salary.yml';
export const RATES = 'royalty-rates.yml';
/** The settings files that an office can do without. */
const NOT_NEEDED: ReadonlySet<string> = new Set([SALARIES, RATES]);

/** Stands in for a settings file that is not there or cannot be read: its problem is reported already. */
export const UNREAD = parseYaml('', '');

/** A settings file, read. */
export function settingsYaml(source: ContentPlace, name: string, problems: Problem[]): YamlText {
  return settingsFile(source, name, problems).yaml;
}

/** The same with its text. One that is not there, or is empty, is a problem. */
export function settingsFile(
  source: ContentPlace,
  name: string,
  problems: Problem[],
): { text: string; yaml: YamlText } {
  const text = readSettingsText(source, name);
  if (typeof text === 'string' && text.trim() !== '') {
    const open = text.replace(/(?<=^|\s)#.*/gm, (comment) => ' '.repeat(comment.length));
    for (const found of checkWording(open, undefined, name)) problems.push(found);
    return { text, yaml: parseYaml(text, name) };
  }
  if (typeof text === 'string')
    problems.push(problem('file-empty', startOf(name), NOT_NEEDED.has(name) ? {} : { isNeeded: true }));
  else problems.push(text ?? problem('content-missing', startOf(name), { file: name }));
  return { text: '', yaml: UNREAD };
}

/** More than any office has sections, or years in which the base salary changed. */
const MOST_ITEMS = 500;

/** The items of a settings file that is a list of maps, each with its own places. */
export function listOf(yaml: YamlText, problems: Problem[]): YamlText[] {
  for (const found of yaml.problems) problems.push(found);
  if (yaml.value === undefined) return [];
  if (!Array.isArray(yaml.value)) {
    problems.push(
      problem('field-type', yaml.valuePlace([]), {
        key: yaml.valuePlace([]).file.replace(/^.*\//, ''),
        expected: 'list',
      }),
    );
    return [];
  }
  const count = yaml.value.length;
  if (count > MOST_ITEMS) {
    const place = yaml.valuePlace([MOST_ITEMS]);
    problems.push(
      problem('list-too-long', place, { key: path.basename(place.file), count, limit: MOST_ITEMS }),
    );
  }
  const absent = new Map<string, string[][]>();
  for (const [index = '', ...at] of yaml.absent()) {
    const ofItem = absent.get(index) ?? [];
    absent.set(index, ofItem);
    ofItem.push(at);
  }
  return yaml.value.slice(0, MOST_ITEMS).map((value, i) => ({
    value: value as YamlMap,
    problems: [],
    absent: () => absent.get(String(i)) ?? [],
    valuePlace: (at) => yaml.valuePlace([i, ...at]),
    keyPlace: (at) => (at.length === 0 ? yaml.valuePlace([i]) : yaml.keyPlace([i, ...at])),
  }));
}
