import path from 'node:path';
import { type Builder, type BuilderName, TITLES } from './builders.ts';
import { countFiles, differences } from './compare.ts';
import { type ContentStep, contentEdit, type Edit } from './edits.ts';
import { buildOnClone, buildOnLaptop, keepInGit } from './fresh-clone.ts';
import type { Cost } from './measure.ts';
import { LAYOUT_STEPS, layoutEdit } from './project-copy.ts';
import { record, type SizeResult } from './results.ts';
import { createSite, type SampleSite } from './site.ts';
import { type Scenario, STEP_TITLES, type Step } from './steps.ts';
import type { TextSource } from './texts.ts';
import { Tree, type Warm } from './tree.ts';
import { addToHugo } from './write-hugo.ts';

/** What is measured, and where. */
export interface Plan {
  /** Emptied by whoever made it. */
  folder: string;
  /** The copy of Bantin that builds, whose layouts may be changed. */
  project: string;
  builders: readonly Builder[];
  scenarios: ReadonlySet<Scenario>;
  runs: number;
  texts?: TextSource;
  /** Tells how far it is. */
  say(line: string): void;
}

const CONTENT_STEPS: readonly ContentStep[] = ['nothing', 'add', 'edit', 'remove', 'rename-section'];

/**
 * Measures every step at one size: in each run all builders in turn, so that what is compared was measured within
 * minutes. Files are compared in the first run alone.
 *
 * A build of each that is not counted comes first: the one after the texts of all builders were written pays for a
 * memory and a disk full of them (at 50,000 bulletins up to 18 s in the kernel), and from then on each builder finds its
 * texts and its own code in memory.
 */
export async function runSize(plan: Plan, size: number): Promise<SizeResult> {
  const { scenarios, runs } = plan;
  const site = createSite(size, plan.texts && { texts: plan.texts });
  const folder = path.join(plan.folder, String(size));
  const result: SizeResult = { size, outcomes: [], counts: new Map(), differences: new Map() };
  plan.say(`${size} bulletins: writing`);
  const trees = new Map<BuilderName, Tree>();
  for (const builder of plan.builders.filter(({ largest }) => size <= largest)) {
    const tree = new Tree(builder, path.join(folder, builder.name));
    await tree.write(site);
    trees.set(builder.name, tree);
  }
  const bantin = trees.get('bantin');
  const hugo = trees.get('hugo');
  const bantinBuilder = plan.builders.find(({ name }) => name === 'bantin');
  const laptop =
    bantinBuilder && scenarios.has('fresh-clone')
      ? new Tree(bantinBuilder, path.join(folder, 'laptop'))
      : undefined;
  await laptop?.write(site);
  if (laptop) await keepInGit(laptop);

  const tell = (run: string, builder: BuilderName, step: Step, { cpu, wall, memory }: Cost) => {
    const cost = `${cpu.toFixed(2)} s CPU, ${wall.toFixed(2)} s, ${memory.toFixed(0)} MB`;
    plan.say(`${size} bulletins, ${run}, ${TITLES[builder]}, ${STEP_TITLES[step]}: ${cost}`);
  };
  for (const [name, tree] of trees) tell('warm-up', name, 'cold', await tree.cold());
  if (laptop) tell('warm-up', 'bantin', 'cold', await laptop.cold());
  for (let run = 1; run <= runs; run += 1) {
    const isFirst = run === 1;
    const keep = (builder: BuilderName, step: Step, warm: Warm) => {
      tell(`run ${run}/${runs}`, builder, step, warm.cost);
      record(result, builder, step, warm);
    };
    if (scenarios.has('cold')) {
      for (const [name, tree] of trees) keep(name, 'cold', { cost: await tree.cold() });
      if (isFirst) compareOutputs(result, trees, plan.builders);
    }
    if (hugo && scenarios.has('add')) keep('hugo', 'add', await hugo.warm(hugoEdit(hugo, site), isFirst));
    const steps = bantin ? editsOf(plan, bantin, site) : [];
    // Another builder may have taken all memory, and with it what the system had kept of these files.
    if (steps.length > 0) await bantin?.readAgain();
    for (const [step, edit] of steps) if (bantin) keep('bantin', step, await bantin.warm(edit, isFirst));
    if (laptop) {
      keep('bantin', 'laptop', await buildOnLaptop(laptop, site, isFirst));
      keep('bantin', 'fresh-clone', await buildOnClone(laptop, site, isFirst));
    }
  }
  // It stays until the end: see `setAside` of `builders.ts`.
  return result;
}

function compareOutputs(
  result: SizeResult,
  trees: ReadonlyMap<BuilderName, Tree>,
  builders: readonly Builder[],
): void {
  for (const [name, tree] of trees) result.counts.set(name, countFiles(tree.output));
  const ours = trees.get('bantin');
  for (const { name, extent } of builders) {
    const theirs = trees.get(name);
    if (ours && theirs && extent)
      result.differences.set(name, differences(ours.output, theirs.output, extent));
  }
}

function editsOf({ scenarios, project }: Plan, tree: Tree, site: SampleSite): [step: Step, edit: Edit][] {
  const steps: [Step, Edit][] = CONTENT_STEPS.filter((step) => scenarios.has(step)).map((step) => [
    step,
    contentEdit(step, tree.folder, site),
  ]);
  if (!scenarios.has('layout')) return steps;
  const layouts = LAYOUT_STEPS.map((step): [Step, Edit] => [step, layoutEdit(project, step)]);
  return [...steps, ...layouts];
}

function hugoEdit(tree: Tree, site: SampleSite): Edit {
  let undo = () => {};
  return {
    apply() {
      undo = addToHugo(tree.folder, site.added, 'whole');
    },
    undo: () => undo(),
  };
}
