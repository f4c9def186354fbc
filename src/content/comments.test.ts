import { expect, test } from 'vitest';
import { hasUnclosed, uncommented, withoutComments } from './comments.ts';

test.for([
  ['a <!-- note --> b', 'a  b'],
  ['<!-- note\n\nof two paragraphs --> b', '\n\n b'],
  ['a<!-->b', 'ab'],
  ['a<!--->b', 'ab'],
  ['a<!-- x --!>b', 'ab'],
  ['<!-- a <!-- b --> c', ' c'],
  ['<!-- a -->b<!-- c -->', 'b'],
  ['> <!-- a\n> b -->\n> c', '> \n\n> c'],
  ['    <!-- in what would be code by its indentation -->', '    '],
  ['| a | <!-- b | c --> |', '| a |  |'],
  ['`<!-- a -->` <!-- b -->', '`<!-- a -->` '],
  ['``<!-- ` -->`` <!-- b -->', '``<!-- ` -->`` '],
  ['` <!-- no code: nothing closes it -->', '` '],
  ['` a\n\n<!-- b -->`', '` a\n\n`'],
  ['```\n<!-- a -->\n```\n<!-- b -->', '```\n<!-- a -->\n```\n'],
  [
    '~~~ html\n<!-- a -->\n```\n<!-- b -->\n~~~~\n<!-- c -->',
    '~~~ html\n<!-- a -->\n```\n<!-- b -->\n~~~~\n',
  ],
  ['- ```\n  <!-- a -->\n  ```\n<!-- b -->', '- ```\n  <!-- a -->\n  ```\n'],
  ['\\<!-- shown -->', '\\<!-- shown -->'],
  ['\\\\<!-- note -->', '\\\\'],
  ['&lt;!-- shown --&gt;', '&lt;!-- shown --&gt;'],
])('%j → %j', ([written, text]) => {
  expect(uncommented(written ?? '')).toEqual({ text });
});

test.for([
  ['a <!-- b', 'a ', 2],
  ['a\n\n<!-- b\n\nc -- >', 'a\n\n', 3],
  ['<!-- a --><!-- b', '', 10],
] as const)('what follows a comment that is never closed is left out: %j', ([written, text, unclosed]) => {
  expect(uncommented(written)).toEqual({ text, unclosed });
});

test('a value is what stands around its comments', () => {
  expect(withoutComments('27/04/2017 <!-- hỏi lại -->')).toBe('27/04/2017');
  expect(withoutComments('Họp <!-- a')).toBe('Họp');
  expect(withoutComments(' a ')).toBe(' a ');
});

test.for([
  ['a <!-- b --> c', false],
  ['a <!-- b', true],
  ['<!-- a --> <!-- b', true],
  ['<!-->', false],
  ['a --> b', false],
] as const)('%j: never closed is %s', ([text, isUnclosed]) => {
  expect(hasUnclosed(text)).toBe(isUnclosed);
});
