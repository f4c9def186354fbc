import { expect, test } from 'vitest';
import { retryOnCorruptCache } from './retry-on-corrupt-cache.ts';

const corrupt = () => Object.assign(new Error('a record'), { name: 'CorruptCacheError' });

test('a build that finds a corrupt record begins again', async () => {
  const failures = [corrupt(), corrupt()];
  const run = async () => {
    const failure = failures.pop();
    if (failure) throw failure;
    return 'done';
  };
  expect(await retryOnCorruptCache(run)).toBe('done');
  expect(failures).toEqual([]);
});

test.for([new Error('a record'), 'CorruptCacheError', { name: 'CorruptCacheError' }])(
  'any other error ends it at once: %j',
  async (error) => {
    let runs = 0;
    const run = async () => {
      runs += 1;
      throw error;
    };
    await expect(retryOnCorruptCache(run)).rejects.toBe(error);
    expect(runs).toBe(1);
  },
);

test('a cache that is corrupt for ever ends it in the end', async () => {
  let runs = 0;
  const run = async () => {
    runs += 1;
    throw corrupt();
  };
  await expect(retryOnCorruptCache(run)).rejects.toThrow('a record');
  expect(runs).toBe(101);
});
