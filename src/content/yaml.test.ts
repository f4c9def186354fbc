import { describe, expect, test } from 'vitest';
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
    'title: a\nattachments:\n  - file: b.pdf\n    title: {vi: c}\n  -\n  - file: d.pdf\na.b: c\n',
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
  ])('the value of %j', ([path, expected]) => {
    const { line, column } = yaml.valuePlace(path);
    expect(`${line}:${column}`).toBe(expected);
  });

  test.for<[(string | number)[], string]>([
    [['attachments'], '3:1'],
    [['attachments', 0, 'title'], '5:5'],
    [['nowhere'], '1:1'],
  ])('the key %j', ([path, expected]) => {
    const { line, column } = yaml.keyPlace(path);
    expect(`${line}:${column}`).toBe(expected);
  });
});

test('each repeated key is told once, at its second place', () => {
  const { problems } = read('a: 1\n"a": 2\nb: {c: 1, c: 2}\na: 3\n');
  expect(problems.map(({ id, params, place }) => [id, params, place.line, place.column])).toEqual([
    ['key-repeated', { key: 'a' }, 3, 1],
    ['key-repeated', { key: 'c' }, 4, 11],
    ['key-repeated', { key: 'a' }, 5, 1],
  ]);
});

test('an unreadable text has no value', () => {
  expect(read('a: b: c\n').value).toBeUndefined();
  expect(read('a: *b\n').value).toBeUndefined();
});
