import { expect, test } from 'vitest';
import { ContentChanged } from '../cache/bodies.ts';
import { causeOf } from './render.ts';

const wrapped = (originalError: unknown) => Object.assign(new Error('around'), { originalError });

test.for([
  Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', syscall: 'write' }),
  new ContentChanged('content/bulletins/2017/hop/index.vi.md'),
])('%s is reported as what it is, however deep it lies', (cause) => {
  expect(causeOf(wrapped(wrapped(cause)))).toBe(cause);
  expect(causeOf(cause)).toBe(cause);
});

test('an error of a template keeps what says where it is', () => {
  const error = wrapped(new TypeError('x is no function'));
  expect(causeOf(error)).toBe(error);
});
