import fs from 'node:fs';
import path from 'node:path';
import { createBantin } from './builders.ts';
import type { Cost } from './measure/measure.ts';
import type { Plan, SizeResult } from './run-size.ts';
import { FEATURE_STEPS, featuresOf, type Office, PAGES_ALONE } from './site/office.ts';
import { NOW } from './site/site.ts';
import { STEP_TITLES, type Step } from './steps.ts';
import { Tree } from './tree.ts';

/** Measures cold builds of a content folder of real texts: pages alone, and with each thing that can be switched on. */
export async function runTexts({ folder, runs, steps, say }: Plan, texts: string): Promise<SizeResult> {
  const costs = new Map<Step, Cost[]>();
  const trees: { step: 'cold' | (typeof FEATURE_STEPS)[number]; tree: Tree }[] = [];
  const years = fs.readdirSync(path.join(texts, 'bulletins')).map(Number);
  const lastYear = Math.max(...years.filter((year) => Number.isInteger(year)));
  for (const step of ['cold', ...FEATURE_STEPS] as const) {
    if (!steps.has(step)) continue;
    const tree = new Tree(createBantin(NOW), path.join(folder, 'texts', step));
    const features = step === 'cold' ? PAGES_ALONE : featuresOf(step, lastYear);
    copyTexts(texts, path.join(tree.folder, 'content'), features);
    await tree.build();
    trees.push({ step, tree });
  }
  for (let run = 1; run <= runs; run += 1) {
    for (const { step, tree } of trees) {
      const cost = await tree.cold();
      say(`${texts}, ${STEP_TITLES[step]}: ${cost.cpu.toFixed(2)} s CPU, ${cost.wall.toFixed(2)} s`);
      costs.set(step, [...(costs.get(step) ?? []), cost]);
    }
  }
  const bulletins = fs.readdirSync(path.join(texts, 'bulletins'), { recursive: true, encoding: 'utf8' });
  const size = new Set(
    bulletins.filter((file) => /index\.[a-z]+\.md$/.test(file)).map((file) => path.dirname(file)),
  ).size;
  return { size, texts: path.basename(texts), costs, changes: new Map() };
}

function copyTexts(from: string, to: string, features: Office['features']): void {
  fs.cpSync(from, to, { recursive: true });
  const settings = path.join(to, 'site.yml');
  fs.chmodSync(settings, 0o644);
  const own = fs.readFileSync(settings, 'utf8').replace(/^features:.*(?:\n[ \t]+.*)*\n?/m, '');
  fs.writeFileSync(settings, `${own.trimEnd()}\nfeatures: ${JSON.stringify(features)}\n`);
}
