import type { Cost } from '../measure/measure.ts';
import type { Options } from '../options.ts';
import type { SizeResult } from '../run-size.ts';
import { STEP_TITLES, STEPS, type Step } from '../steps.ts';
import { fixed, ratio, summary, table } from './figures.ts';
import { ratios, targetRows } from './targets.ts';

const whole = fixed(0);

/** Smaller sites show that the bench works, and nothing about speed. */
const SMALLEST = 1000;

/** The whole of `docs/benchmarks.md`. @param measuredOn the machine, in one line */
export function createPage(options: Options, measuredOn: string, results: readonly SizeResult[]): string {
  const { sizes, runs, steps } = options;
  const isTrial = sizes.every((size) => size < SMALLEST);
  const real = options.texts === undefined ? '' : ` --texts ${options.texts}`;
  const chosen = steps.size < STEPS.length ? ` --steps ${[...steps].join(',')}` : '';
  const command = `npm run bench -- --sizes ${sizes.join(',')} --runs ${runs}${chosen}${real} --write`;
  const parts = [
    '# Benchmarks',
    'Builds of generated sites, each a process of its own, in turn with Hugo making the same files from the same texts: pages of the same names, lists and metadata, feeds, open data and sitemaps; nothing minified ([why this is fair](decisions/0018-hugo-makes-the-same-site.md)). Search, reading without a network and drawn pictures, for which Hugo has no match, are switched off in all rows but those that name them; “as it comes” is what `bantin init` switches on: search, reading without a network, and drawn titles for the running year.',
    `Measured on ${new Date().toISOString().slice(0, 10)} by \`${command}\`: ${measuredOn}.`,
    ...(isTrial ? ['**A trial run.** Sites so small say nothing about speed.'] : []),
    '![CPU seconds by size](benchmarks.svg)',
    '## What must be reached',
    table([['bulletins', 'what', 'must', 'measured', 'verdict'], ...targetRows(results)], 2),
    'Figures are medians, with the smallest and the largest run in brackets; ratios are taken run by run, and only these can be compared between machines. CPU is user and system time of the whole process tree, peak MB its memory together, shared pages counted once. Every builder has built once before it is measured; before each build nothing is left to be written, and the memory that it will take was just used (`test/bench/measure/settle.ts`).',
    ...results.flatMap(sizeParts),
  ];
  return `${parts.map((part) => part.trimEnd()).join('\n\n')}\n`;
}

/** What each step cost and changed, and whether both outputs are the same site. */
function sizeParts(result: SizeResult): string[] {
  const head = ['build', 'CPU s', 'wall s', 'peak MB', 'of cold: CPU', 'wall', 'files changed', 'kB'];
  const rows = STEPS.filter((step) => result.costs.has(step)).map((step) => costRow(result, step));
  return [
    `## ${whole(result.size)} bulletins${result.texts === undefined ? '' : ', real texts'}`,
    table([head, ...rows]),
    ...(result.differences ? [equivalence(result.differences)] : []),
  ];
}

function costRow(result: SizeResult, step: Step): string[] {
  const costs = result.costs.get(step) ?? [];
  const changes = result.changes.get(step);
  const cost = (of: keyof Cost, show: (value: number) => string) =>
    summary(
      costs.map((each) => each[of]),
      show,
    );
  const ofCold = (of: keyof Cost) => summary(ratios(result, step, 'cold', of), ratio);
  return [
    STEP_TITLES[step],
    cost('cpu', fixed(2)),
    cost('wall', fixed(2)),
    cost('memory', whole),
    ...(step === 'cold' || step === 'languages' ? ['', ''] : [ofCold('cpu'), ofCold('wall')]),
    changes ? whole(changes.files) : '',
    changes ? fixed(1)(changes.bytes / 1000) : '',
  ];
}

function equivalence(found: readonly string[]): string {
  if (found.length === 0)
    return 'Bantin and Hugo made the same site: files of the same names, sizes within 15 %, the same text in samples of each kind.';
  const lines = found.map((line) => `- ${line}`).join('\n');
  return `Bantin and Hugo made DIFFERENT sites; bring test/bench/hugo/ in line with layouts/ and src/outputs/:\n\n${lines}`;
}
