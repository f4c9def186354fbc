import type { BuilderName } from './builders.ts';
import type { Cost } from './measure.ts';
import type { Step } from './steps.ts';

/** What has to be reached, and what is aimed at: a figure may be as large as that. */
export interface Target {
  must: number;
  aim?: number;
}

/** Two measured steps whose costs are divided, and what the quotient may be at some sizes. */
export interface Comparison {
  ours: Step;
  theirs: { builder: BuilderName; step: Step };
  title: string;
  targets: readonly { of: keyof Cost; sizes?: readonly number[]; target?: Target }[];
}

const OWN_COLD = { builder: 'bantin', step: 'cold' } as const;

const withoutTarget = (ours: Step, title: string): Comparison => ({
  ours,
  theirs: OWN_COLD,
  title: `${title} / cold`,
  targets: [{ of: 'cpu' }, { of: 'wall' }],
});

const COLD_TIME: Target = { must: 0.8, aim: 0.5 };
const COLD: Comparison['targets'] = [
  { of: 'cpu', sizes: [10_000, 50_000], target: COLD_TIME },
  { of: 'wall', sizes: [10_000, 50_000], target: COLD_TIME },
  { of: 'memory', sizes: [50_000], target: { must: 0.5, aim: 0.3 } },
];
const ADDED: Target = { must: 1 / 20, aim: 1 / 50 };
const NOTHING: Target = { must: 1 / 40, aim: 1 / 100 };
const CLONE: Target = { must: 1.5, aim: 1 };

/** Bantin's steps against what they are measured by. Sizes are in bulletins; a target without sizes holds for all. */
export const COMPARISONS: readonly Comparison[] = [
  {
    ours: 'cold',
    theirs: { builder: 'hugo', step: 'cold' },
    title: 'cold / Hugo',
    targets: COLD,
  },
  {
    ours: 'cold',
    theirs: { builder: 'hugo-pages', step: 'cold' },
    title: 'cold / Hugo, pages alone',
    targets: COLD,
  },
  {
    ours: 'cold',
    theirs: { builder: 'eleventy', step: 'cold' },
    title: 'cold / Eleventy',
    targets: [{ of: 'cpu' }, { of: 'wall' }, { of: 'memory' }],
  },
  {
    ours: 'nothing',
    theirs: OWN_COLD,
    title: 'nothing changed / cold',
    targets: [
      { of: 'cpu', sizes: [50_000], target: NOTHING },
      { of: 'wall', sizes: [50_000], target: NOTHING },
    ],
  },
  {
    ours: 'add',
    theirs: OWN_COLD,
    title: 'one added / cold',
    targets: [
      { of: 'cpu', sizes: [50_000], target: ADDED },
      { of: 'wall', sizes: [50_000], target: ADDED },
    ],
  },
  {
    ours: 'add',
    theirs: { builder: 'hugo', step: 'add' },
    title: 'one added / Hugo, all again',
    targets: [
      { of: 'cpu', sizes: [50_000], target: ADDED },
      { of: 'wall', sizes: [50_000], target: ADDED },
    ],
  },
  withoutTarget('edit', 'one edited'),
  withoutTarget('remove', 'one removed'),
  withoutTarget('rename-section', 'a section renamed'),
  withoutTarget('layout-keyword', 'layout of keywords'),
  withoutTarget('layout-footer', 'layout of the footer'),
  {
    ours: 'fresh-clone',
    theirs: { builder: 'bantin', step: 'laptop' },
    title: 'fresh clone / same tree',
    targets: [
      { of: 'cpu', target: CLONE },
      { of: 'wall', target: CLONE },
    ],
  },
];

/** At this size memory and time a page are bounded too. */
export const LARGEST = 200_000;

/** The size whose time a page is the measure of the others'. */
export const REFERENCE = 10_000;
export const CPU_A_PAGE: Target = { must: 1.2 };

/** MB */
export const MEMORY: Target = { must: 2500, aim: 1500 };

/** Output files changed by one added bulletin in both languages. */
export const FILES: Target = { must: 40, aim: 30 };

/** In words for a table. */
export function verdict(value: number, { must, aim }: Target): string {
  if (value > must) return 'FAIL';
  return aim !== undefined && value <= aim ? 'pass, aim reached' : 'pass';
}
