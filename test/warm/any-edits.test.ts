import fc from 'fast-check';
import { test } from 'vitest';
import { compareBuilds } from './compared.ts';
import { EDITS } from './edits.ts';
import { useBuilders } from './site.ts';

const builders = useBuilders();

test('after any sequence of edits a warm build is the clean build, byte for byte', async () => {
  const step = fc.tuple(fc.constantFrom(...Object.keys(EDITS)), fc.nat(50));
  const sequences = fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 10 }), async (steps) => {
    // What goes wrong stays wrong: to compare after each step is another test's.
    await compareBuilds(builders, steps, 2);
  });
  await fc.assert(sequences, { numRuns: 8, endOnFailure: true });
});
