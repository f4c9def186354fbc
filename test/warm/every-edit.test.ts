import { expect, test } from 'vitest';
import { compareBuilds } from './compared.ts';
import { EDITS } from './edits.ts';
import { useBuilders } from './site.ts';

const builders = useBuilders();

test('after every kind of edit a warm build is the clean build, byte for byte', async () => {
  const steps = Object.keys(EDITS).map((name, i) => [name, i * 7 + 3] as const);
  expect(await compareBuilds(builders, steps)).toEqual([]);
});
