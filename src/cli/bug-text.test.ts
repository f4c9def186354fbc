import { expect, test } from 'vitest';
import { bugText } from './bug-text.ts';

test('the last cause is printed first, each with its stack', () => {
  const first = new Error('the first');
  const second = new Error('the second', { cause: first });
  const third = Object.assign(new Error('the third'), { originalError: second });
  const text = bugText(third);
  const places = ['Error: the first\n    at ', 'Error: the second\n    at ', 'Error: the third\n    at '].map(
    (each) => text.indexOf(each),
  );
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
});

test.for([
  ['a word', 'a word'],
  [undefined, 'undefined'],
  [null, 'null'],
  [{ cause: 'why' }, 'why\n[object Object]'],
] as const)('what is no error is printed, too: %j', ([thrown, text]) => {
  expect(bugText(thrown)).toBe(text);
});

test('no line of a message is a command', () => {
  const error = new Error('a\n::error::b\n##[error]c\u001B[31m');
  error.stack = error.message;
  expect(bugText(error)).toBe('a\n: :error::b\n# #[error]c\uFFFD[31m');
});
