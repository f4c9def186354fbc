import { describe, expect, test } from 'vitest';
import { withinCpuMs } from '../../../test/setup/cpu-time.ts';
import { parseYaml } from './yaml.ts';

const read = (text: string) => parseYaml(text, 'a.md', 2);

describe('every value stays text', () => {
  test.for<[string, unknown]>([
    ['2026-11-20', '2026-11-20'],
    ['012', '012'],
    ['0x1F', '0x1F'],
    ['12:30', '12:30'],
    ['1e3', '1e3'],
    ['true', 'true'],
    ['no', 'no'],
    ['null', 'null'],
    ['~', '~'],
    ['.inf', '.inf'],
    ['"a: b"', 'a: b'],
    ["'it''s'", "it's"],
    ['"\\u200Ba\\0"', 'a'],
    ['"e\\u0301"', 'é'],
    ['', undefined],
    ['""', ''],
    ['[a, "", b]', ['a', 'b']],
    ['{vi: a, en: ""}', { vi: 'a' }],
    ['|\n  a\n  b', 'a\nb\n'],
    ['>-\n  a\n  b', 'a b'],
    ['!!str a', 'a'],
    ['a # comment', 'a'],
    ['\ta', 'a'],
    ['!!str', undefined],
    ['"a\n\n  b"', 'a\nb'],
    ['[\n  a, # comment\n  b # comment\n]', ['a', 'b']],
    ['{\n  vi: a\n\n}', { vi: 'a' }],
    ['[a,\tb, "c\td"]', ['a', 'b', 'c\td']],
    ['[a: b]', [{ a: 'b' }]],
  ])('%j', ([written, expected]) => {
    const { value, problems } = read(`key: ${written}\n`);
    expect(problems).toEqual([]);
    expect((value as Record<string, unknown>).key).toEqual(expected);
  });

  test.for(['__proto__', 'constructor', '<<', '', 'a.b', 'đường'])('the key %j is a key', (key) => {
    const { value } = read(`"${key}": a\n`);
    expect(Object.keys(value as object)).toEqual([key]);
  });
});

describe('places count from the file’s first line', () => {
  const yaml = read(
    'title: a\nattachments:\n  - file: b.pdf\n    title: {vi: c}\n  -\n  - file: d.pdf\na.b: c\n' +
      'summary: >- # d\n  e\n"source": "f"\nname:\n  vi:\n  en: g\n',
  );
  test.for<[(string | number)[], string]>([
    [['title'], '2:8'],
    [['attachments'], '4:3'],
    [['attachments', 0, 'file'], '4:11'],
    [['attachments', 0, 'title', 'vi'], '5:17'],
    [['attachments', 1, 'file'], '7:11'],
    [['attachments', 1, 'title'], '7:5'],
    [['attachments', 9, 'file'], '4:3'],
    [['nowhere'], '1:1'],
    [['a.b'], '8:6'],
    [['summary'], '9:10'],
    [['source'], '11:11'],
    [['name', 'vi'], '13:6'],
  ])('the value of %j', ([path, expected]) => {
    const { line, column } = yaml.valuePlace(path);
    expect(`${line}:${column}`).toBe(expected);
  });

  test.for<[(string | number)[], string]>([
    [['attachments'], '3:1'],
    [['attachments', 0, 'title'], '5:5'],
    [['source'], '11:1'],
    [['nowhere'], '1:1'],
  ])('the key %j', ([path, expected]) => {
    const { line, column } = yaml.keyPlace(path);
    expect(`${line}:${column}`).toBe(expected);
  });
});

test('each repeated key is reported once, at its second place', () => {
  const { problems } = read('a: 1\n"a": 2\nb: {c: 1, c: 2}\na: 3\n');
  expect(problems.map(({ id, params, place }) => [id, params, place.line, place.column])).toEqual([
    ['key-repeated', { key: 'a' }, 3, 1],
    ['key-repeated', { key: 'c' }, 4, 11],
    ['key-repeated', { key: 'a' }, 5, 1],
  ]);
});

test('a key that is not written stands at its colon', () => {
  const { problems, keyPlace } = read('a: b\n: c: d\n: e\n');
  expect(problems.map(({ id, place }) => `${id} ${place.line}:${place.column}`)).toEqual([
    'key-repeated 4:1',
  ]);
  expect(keyPlace(['']).line).toBe(3);
});

test('an unreadable text has no value', () => {
  expect(read('a: b: c\n').value).toBeUndefined();
  expect(read('a: *b\n').value).toBeUndefined();
});

describe('what is wrong, and where the editor should look', () => {
  test.for<[string, string]>([
    ['a: b: c', 'yaml-colon 2:4'],
    ['a: "b": c', 'yaml-colon 2:4'],
    ['a: : b', 'yaml-colon 2:4'],
    ['a: b\n  no name: c', 'yaml-colon 2:4'],
    ['a: {b: c: d}', 'yaml-colon 2:8'],
    ['a: "b" c', 'yaml-quote 2:8'],
    ['a: [b] c', 'yaml-quote 2:8'],
    ['a: [b] # c\nd: @e', 'yaml-quote 3:4'],
    ['a: *b* c', 'yaml-quote 2:4'],
    ['a: *', 'yaml-quote 2:4'],
    ['a: &b c', 'yaml-quote 2:4'],
    ['&a b: c', 'yaml-quote 2:1'],
    ['a: !b c', 'yaml-quote 2:4'],
    ['a: !', 'yaml-quote 2:4'],
    ['a: - b', 'yaml-quote 2:4'],
    ['a: |b', 'yaml-quote 2:5'],
    ['a:\n  @b', 'yaml-quote 3:3'],
    ['a:\n  - `b`', 'yaml-quote 3:5'],
    ['a: [b,, c]', 'yaml-quote 2:7'],
    ['a: ["b"c]', 'yaml-quote 2:8'],
    [String.raw`a: "b\c"`, 'yaml-quote 2:6'],
    [String.raw`a: "\xg"`, 'yaml-quote 2:5'],
    ['%a: b', 'yaml-quote 2:1'],
    ['a: {{ b }}', 'yaml-quote 2:4'],
    ['a: b\n[c]: d', 'yaml-quote 3:1'],
    ['a: b\n*c', 'yaml-quote 3:1'],
    [`a: ${'['.repeat(101)}${']'.repeat(101)}`, 'yaml-quote 2:103'],
    ['a: "b\nc: d', 'yaml-unclosed 2:4'],
    ["a: 'b\nc: d'", 'yaml-unclosed 2:4'],
    ['a:\n  - b: "c\n  - d', 'yaml-unclosed 3:8'],
    ['a: [b, c\nd: e', 'yaml-unclosed 2:4'],
    ['a: [b,\n  c,\nd: e', 'yaml-unclosed 2:4'],
    ['a: ["b", "c]\nd: e', 'yaml-unclosed 2:10'],
    ['{\n"a": "b",\n"c": "d\n}', 'yaml-unclosed 4:6'],
    ['a: {b: [c}', 'yaml-unclosed 2:10'],
    ['a: b\n- {c: d\n  e: f}', 'yaml-invalid 3:1'],
    ['a: b\nc d', 'yaml-invalid 3:1'],
    ['a: b\nc d\ne: f', 'yaml-invalid 3:1'],
    ['a:b\nc: d', 'yaml-invalid 2:1'],
    ['a:\n  b:c\n  d: e', 'yaml-invalid 3:3'],
    ['"a":b', 'yaml-invalid 2:5'],
    ['a: b\n  c: d', 'yaml-invalid 3:3'],
    ['a:\n  b: "c"\n    d: e', 'yaml-invalid 4:5'],
    ['a:\n    - b\n  - c', 'yaml-invalid 4:3'],
    ['a: b\n...\nc: d', 'yaml-invalid 3:1'],
    ['--- # a\nb: c\n---\nd: e', 'yaml-invalid 4:1'],
    ['a:\n\tb: c', 'yaml-tab 3:1'],
    ['a:\n  - \tb: c', 'yaml-tab 3:5'],
    ['a: "b\n\tc"', 'yaml-tab 3:1'],
  ])('%j', ([text, expected]) => {
    const { problems } = read(`${text}\n`);
    expect(problems.map(({ id, place }) => `${id} ${place.line}:${place.column}`)).toEqual([expected]);
  });

  test('keys that are repeated above it are reported too', () => {
    const { problems, keyPlace } = read('a: b\na: c\nd: "e\nf: g\n');
    expect(problems.map(({ id }) => id)).toEqual(['key-repeated', 'yaml-unclosed']);
    expect(keyPlace(['a']).line).toBe(2);
  });
});

test.for(['[', '{', '- ', '? ', '[a]: ', '&a ', 'a:\n', 'a: [\n]\n', 'a: "\n', '- [\n'])(
  '20,000 times %j is reported, in reasonable time',
  async (heap) => {
    const { problems } = await withinCpuMs(5000, () => read(heap.repeat(20_000)));
    expect(problems.length).toBeGreaterThan(0);
  },
);

test('what lies under a key longer than any field’s has the place of what is above it', () => {
  const yaml = parseYaml(`${'k'.repeat(301)}: [a]\nb:\n  - c\n  - d\n`, 'a.md');
  expect(yaml.valuePlace(['k'.repeat(301), 0])).toMatchObject({ line: 1, column: 1 });
  expect(yaml.valuePlace(['b', 1])).toMatchObject({ line: 4, column: 5 });
});

test('places of offsets that go back and forth', () => {
  const text = 'a: 1\nb: 2\n\nc: 3\n';
  const yaml = parseYaml(text, 'a.md', 2);
  const lines = ['c', 'a', 'b', 'c', 'a'].map((key) => yaml.valuePlace([key]).line);
  expect(lines).toEqual([5, 2, 3, 5, 2]);
});
