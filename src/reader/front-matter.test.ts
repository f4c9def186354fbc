import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFrontMatter } from './front-matter.ts';

function read(text: string) {
  const parts = readFrontMatter(text, 'a.md');
  if ('id' in parts) return `${parts.id} ${parts.place.line}`;
  return {
    value: parts.front.value && { ...(parts.front.value as object) },
    body: parts.body,
    line: parts.bodyLine,
  };
}

test.for<[string, ReturnType<typeof read>]>([
  ['---\na: b\n---\nc\n', { value: { a: 'b' }, body: 'c\n', line: 4 }],
  ['---\na: b\n---\n\n  c\n', { value: { a: 'b' }, body: '\n  c\n', line: 4 }],
  ['--- \t\na: b\n--- \n    c\n', { value: { a: 'b' }, body: '    c\n', line: 4 }],
  ['---\n\n\na: b\n\n---\nc', { value: { a: 'b' }, body: 'c', line: 7 }],
  ['---\na: b\n---', { value: { a: 'b' }, body: '', line: 4 }],
  ['---\n---\nc', { value: undefined, body: 'c', line: 3 }],
  ['---\n# only a comment\n---\nc', { value: undefined, body: 'c', line: 4 }],
  ['---\na: b\n---\nc\n\n---\n\nd\n---\n', { value: { a: 'b' }, body: 'c\n\n---\n\nd\n---\n', line: 4 }],
  ['', 'file-empty 1'],
  [' \n\n', 'file-empty 1'],
  ['a', 'front-matter-start 1'],
  [' ---\na: b\n---\n', 'front-matter-start 1'],
  ['--\na: b\n---\n', 'front-matter-start 1'],
  ['***\na: b\n***\n', 'front-matter-fence 1'],
  ['===\na: b\n===\n', 'front-matter-fence 1'],
  ['- - -\na: b\n- - -\n', 'front-matter-fence 1'],
  ['---\na: b\n***\nc\n', 'front-matter-fence 3'],
  ['---\na: b\n___ \nc\n', 'front-matter-fence 3'],
  ['---js\n({})\n---\n', 'front-matter-fence 1'],
  ['----\na: b\n---\n', 'front-matter-fence 1'],
  ['---\na: b\n---- \nc', 'front-matter-fence 3'],
  ['---\na: b\n', 'front-matter-unclosed 1'],
  ['---', 'front-matter-unclosed 1'],
])('%j', ([text, expected]) => {
  expect(read(text)).toEqual(expected);
});

test('however many lines stand before the end of the fence', () => {
  const keys = Array.from({ length: 5000 }, (_, i) => `k${i}: a\n`).join('');
  expect(read(`---\n${keys}---\nb`)).toMatchObject({ body: 'b', line: 5003 });
});

describe('nothing throws', () => {
  test('whatever stands in the file', () => {
    const pieces = fc.constantFrom(
      '---',
      '\n',
      ' ',
      'a: b',
      '- ',
      '"',
      "'",
      '{',
      '[',
      '&a',
      '*a',
      '!x',
      '|',
      '>',
      '%',
      '\t',
      ':',
      '#',
      '...',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        expect(() => readFrontMatter(`---\n${parts.join('')}`, 'a.md')).not.toThrow();
        expect(() => readFrontMatter(`---\n${parts.join('')}\n---\n`, 'a.md')).not.toThrow();
      }),
      { numRuns: 2000 },
    );
  });
});
