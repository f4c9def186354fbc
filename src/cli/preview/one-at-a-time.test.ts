import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { oneAtATime } from './one-at-a-time.ts';

const SETTLED_MS = 200;

test('many changes at once are one run; what changes during a run makes it run once more, and never two at once', async () => {
  const runs: boolean[] = [];
  let atOnce = 0;
  let most = 0;
  let end = () => {};
  const ask = oneAtATime(async (isFirst) => {
    runs.push(isFirst);
    atOnce += 1;
    most = Math.max(most, atOnce);
    await new Promise<void>((resolve) => {
      end = resolve;
    });
    atOnce -= 1;
  });
  for (let i = 0; i < 5; i += 1) ask();
  await setTimeout(SETTLED_MS);
  expect(runs).toEqual([true]);
  ask();
  await setTimeout(SETTLED_MS);
  ask();
  await setTimeout(SETTLED_MS);
  expect(runs).toEqual([true]);
  end();
  await setTimeout(SETTLED_MS);
  expect(runs).toEqual([true, false]);
  end();
  await setTimeout(SETTLED_MS);
  expect(runs).toEqual([true, false]);
  expect(most).toBe(1);
});
