import { expect, test } from 'vitest';
import { parseYaml } from '../yaml/yaml.ts';
import { unquotedColor } from './unquoted-color.ts';

const found = (text: string) => {
  const problem = unquotedColor('accent', text, parseYaml(text, 'site.yml'));
  return problem && [problem.params, problem.place.line, problem.place.column];
};

test.for<[string, string, number, number]>([
  ['accent: #0b4f8a', '#0b4f8a', 1, 9],
  ['accent:   #0B4F8A   # xanh', '#0b4f8a', 1, 11],
  ['name: a\naccent: #ab3\nlogo: b', '#aabb33', 2, 9],
  ['accent: #0B4F8', '#0b4f8', 1, 9],
  ['accent:\n    #0b4f8a\nlogo: b', '#0b4f8a', 2, 5],
])('%j is reported with the line as it should be', ([text, value, line, column]) => {
  expect(found(text)).toEqual([{ key: 'accent', value }, line, column]);
});

test.for([
  'accent: "#0b4f8a"',
  "accent: '#0b4f8a'",
  'accent: # chưa chọn màu',
  'accent: #facade-1',
  'accent: #ab',
  'accent:\n# 123456\nname: a',
  'accent:',
  'name: a # accent: #0b4f8a',
  '',
])('%j is not', (text) => {
  expect(found(text)).toBe(undefined);
});
