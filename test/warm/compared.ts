import fs from 'node:fs';
import { expect } from 'vitest';
import { EDITS } from './edits.ts';
import { type Builders, EditedSite, smallSite } from './site.ts';

/** An edit by its name, and a number by which it chooses. */
export type Step = readonly [name: string, n: number];

/**
 * Edits a new site step by step, and builds after each on top of the last build: that must be the build from nothing.
 * @param every after so many steps, and after the last one, they are compared; wherever a build fails they are, too
 * @returns the edits that broke the content
 */
export async function compareBuilds(
  builders: Builders,
  steps: readonly Step[],
  every = 1,
): Promise<string[]> {
  const site = new EditedSite(smallSite(), builders);
  expect(await site.build()).toHaveProperty('seconds');
  const done: string[] = [];
  const broken: string[] = [];
  let known: Record<string, string> | undefined;
  for (const [i, [name, n]] of steps.entries()) {
    const files = { ...site.files };
    EDITS[name]?.(site, n);
    done.push(`${name} (${n})`);
    const before = known ?? outputOf(site);
    known = undefined;
    const isCompared = (i + 1) % every === 0 || i === steps.length - 1;
    const cleanly = isCompared ? site.buildClean() : undefined;
    const outcome = await site.build();
    if (!cleanly && 'seconds' in outcome) continue;
    const clean = await (cleanly ?? site.buildClean());
    const after = outputOf(site);
    known = after;
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
}

const outputOf = (site: EditedSite) => (fs.existsSync(site.output) ? site.bytes() : {});
