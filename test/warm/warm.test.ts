import fs from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EDITS } from './edits.ts';
import { EditedSite, smallSite } from './site.ts';

const NAMES = Object.keys(EDITS);

/** Edits a new site step by step; after each, the build on top of the last one must be the build from nothing. */
async function check(steps: readonly (readonly [name: string, n: number])[]): Promise<string[]> {
  const site = new EditedSite(smallSite());
  try {
    expect(await site.build()).toHaveProperty('seconds');
    const done: string[] = [];
    const broken: string[] = [];
    for (const [name, n] of steps) {
      const files = { ...site.files };
      EDITS[name]?.(site, n);
      done.push(`${name} (${n})`);
      const before = fs.existsSync(site.output) ? site.bytes() : {};
      const [outcome, clean] = [await site.build(), await site.buildClean()];
      const after = fs.existsSync(site.output) ? site.bytes() : {};
      // An edit may break the content: then the same is said, nothing is written, and it is undone.
      if (!('seconds' in clean)) {
        expect(outcome, done.join(', ')).toEqual(clean);
        expect(after, done.join(', ')).toEqual(before);
        site.restore(files);
        broken.push(name);
      } else {
        expect(outcome, done.join(', ')).toHaveProperty('seconds');
        expect(after, done.join(', ')).toEqual(site.cleanBytes());
      }
    }
    return broken;
  } finally {
    site.close();
  }
}

test('after every kind of edit a warm build is the clean build, byte for byte', async () => {
  expect(await check(NAMES.map((name, i) => [name, i * 7 + 3]))).toEqual([]);
});

test('after any sequence of edits', async () => {
  const step = fc.tuple(fc.constantFrom(...NAMES), fc.nat(50));
  const sequences = fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 10 }), async (steps) => {
    await check(steps);
  });
  await fc.assert(sequences, { numRuns: 8, endOnFailure: true });
});
