import path from 'node:path';
import { createBantin, hugo } from './builders.ts';
import { buildClone, buildCommit, keepInGit } from './clone.ts';
import { EDIT_STEPS, editOf } from './edits.ts';
import { hugoVersion } from './machine.ts';
import { differences } from './measure/compare.ts';
import type { Cost } from './measure/measure.ts';
import type { Changes } from './measure/snapshot.ts';
import type { Options } from './options.ts';
import { FEATURE_STEPS, type FeatureStep, featuresOf } from './site/office.ts';
import { createSite, IN_LAST_YEAR, LAST_YEAR, type SampleSite } from './site/site.ts';
import { LARGEST, STEP_TITLES, type Step } from './steps.ts';
import { type Measured, Tree } from './tree.ts';

/** All that was measured at one size. */
export interface SizeResult {
  /** Bulletins. */
  size: number;
  /** Where their texts were not made up: where they are from. */
  texts?: string;
  /** Runs with the same index were made one after the other. */
  costs: Map<Step, Cost[]>;
  changes: Map<Step, Changes>;
  /** What keeps the outputs of Bantin and Hugo from being the same site. */
  differences?: readonly string[];
}

export interface Plan extends Pick<Options, 'runs' | 'steps'> {
  /** Emptied by whoever made it. */
  folder: string;
  /** Tells how far it is. */
  say(line: string): void;
}

/**
 * Measures every step at one size: in each run all builders in turn, so that what is compared was measured within
 * minutes. Files are compared in the first run alone. A build of each that is not counted comes first: the one after the
 * texts were written pays for a memory and a disk full of them.
 */
export async function runSize({ folder, runs, steps, say }: Plan, size: number): Promise<SizeResult> {
  const site = createSite(size);
  const result: SizeResult = { size, costs: new Map(), changes: new Map() };
  const wants = (step: Step) => steps.has(step) && size <= (LARGEST[step] ?? Number.POSITIVE_INFINITY);
  const keep = (step: Step, { cost, changes }: Measured) => {
    const { cpu, wall, memory } = cost;
    say(
      `${size} bulletins, ${STEP_TITLES[step]}: ${cpu.toFixed(2)} s CPU, ${wall.toFixed(2)} s, ${memory.toFixed(0)} MB`,
    );
    result.costs.set(step, [...(result.costs.get(step) ?? []), cost]);
    if (changes) result.changes.set(step, changes);
  };
  const plant = async (builder = createBantin(), name = 'bantin', ofSite = site) => {
    say(`${size} bulletins: ${name}`);
    const tree = new Tree(builder, path.join(folder, String(size), name));
    await tree.write(ofSite);
    if (name === 'git') await keepInGit(tree);
    await tree.build();
    return tree;
  };

  const rival = wants('hugo') && hugoVersion() ? await plant(hugo, 'hugo') : undefined;
  const tree = await plant();
  const inGit = wants('commit') || wants('clone') ? await plant(createBantin(), 'git') : undefined;
  const withMore: { step: FeatureStep; tree: Tree; site: SampleSite }[] = [];
  for (const step of FEATURE_STEPS) {
    const isAdding = step === 'as-it-comes' && wants('as-it-comes-add');
    if (!wants(step) && !isAdding) continue;
    const more = { ...site, office: { ...site.office, features: featuresOf(step, LAST_YEAR) } };
    withMore.push({ step, tree: await plant(createBantin(IN_LAST_YEAR), step, more), site: more });
  }
  for (let run = 1; run <= runs; run += 1) {
    const compares = run === 1;
    if (rival) keep('hugo', { cost: await rival.cold() });
    if (wants('cold')) keep('cold', { cost: await tree.cold() });
    for (const { step, tree } of withMore) if (wants(step)) keep(step, { cost: await tree.cold() });
    if (rival && compares) result.differences = differences(tree.output, rival.output);
    // After a build whose files are too new to be trusted, and with all that is needed in memory.
    if (EDIT_STEPS.some(wants)) await tree.build();
    for (const step of EDIT_STEPS)
      if (wants(step)) keep(step, await tree.after(editOf(step, tree.folder, site), compares));
    for (const { step, tree, site } of withMore) {
      if (step !== 'as-it-comes' || !wants('as-it-comes-add')) continue;
      await tree.build();
      keep('as-it-comes-add', await tree.after(editOf('add', tree.folder, site), compares));
    }
    if (inGit && wants('commit')) keep('commit', await buildCommit(inGit, site, compares));
    if (inGit && wants('clone')) keep('clone', await buildClone(inGit, site, compares));
  }
  if (wants('languages')) {
    const bilingual = createSite(size, ['vi', 'en']);
    const both = await plant(createBantin(), 'bilingual', bilingual);
    keep('languages', await both.after(editOf('add', both.folder, bilingual), true));
  }
  return result;
}
