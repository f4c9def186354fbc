import path from 'node:path';
import { contentEdit } from './edits.ts';
import type { Plan } from './run-size.ts';
import { createSite } from './site.ts';
import type { Changes } from './snapshot.ts';
import { Tree } from './tree.ts';

/** The sizes at which one added bulletin must change equally many files. */
const SIZES: readonly number[] = [1000, 50_000];

/** What one bulletin in both languages changed in the output of a bilingual site of so many bulletins. */
export interface BilingualCount {
  size: number;
  changes: Changes;
}

/** Adds one bulletin in both languages to a bilingual site of each of the two sizes that was asked for. */
export async function checkBilingual(plan: Plan, sizes: readonly number[]): Promise<BilingualCount[]> {
  const builder = plan.builders.find(({ name }) => name === 'bantin');
  const counts: BilingualCount[] = [];
  if (!builder || !plan.scenarios.has('add')) return counts;
  for (const size of SIZES.filter((wanted) => sizes.includes(wanted))) {
    plan.say(`${size} bulletins in two languages: counting the files that one more changes`);
    const site = createSite(size, { isBilingual: true });
    const tree = new Tree(builder, path.join(plan.folder, `bilingual-${size}`));
    await tree.write(site);
    await tree.cold();
    const { changes } = await tree.warm(contentEdit('add', tree.folder, site), true);
    if (changes) {
      counts.push({ size, changes });
      for (const name of [...changes.names].sort()) plan.say(`  ${name}`);
    }
  }
  return counts;
}
