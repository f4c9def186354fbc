import v8 from 'node:v8';
import { expect, test } from 'vitest';
import { errorOf, failureOf } from './failure.ts';

/** An error as the other process gets it. */
const received = (error: unknown) => errorOf(v8.deserialize(v8.serialize(failureOf(error))));

test('an error keeps what tells the machine’s failure from a bug', () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), {
    code: 'ENOSPC',
    syscall: 'write',
    path: '/dist/a.html',
  });
  const { stack } = full;
  expect(received(full)).toMatchObject({
    name: 'Error',
    message: 'ENOSPC: no space left on device, write',
    stack,
    code: 'ENOSPC',
    syscall: 'write',
    path: '/dist/a.html',
  });
});

test('an error of our own keeps its name, by which it is known without its class', () => {
  class ContentChanged extends Error {
    override name = 'ContentChanged';
    file = 'content/a.md';
  }
  const error = received(new ContentChanged('changed'));
  expect(error).toBeInstanceOf(Error);
  expect(error).not.toBeInstanceOf(ContentChanged);
  expect(error).toMatchObject({ name: 'ContentChanged', message: 'changed', file: 'content/a.md' });
});

test.for([
  ['a word', 'a word'],
  [undefined, 'undefined'],
  [{ a: 1 }, '[object Object]'],
] as const)('what is no error becomes one: %j', ([thrown, message]) => {
  expect(received(thrown)).toBeInstanceOf(Error);
  expect(received(thrown)).toMatchObject({ name: 'Error', message });
});
