import { parseArgs } from 'node:util';
import { STEPS, type Step } from './steps.ts';

export const HELP = `npm run bench -- [--sizes 1000,10000] [--runs 3] [--steps A,B] [--write]

  --sizes N,N  bulletins of each site; docs/benchmarks.md has 1000,10000,50000,200000
  --runs N     measured runs of each step, after a build that is not counted
  --steps A,B  of ${STEPS.join(', ')}
  --write      writes docs/benchmarks.md and docs/benchmarks.svg
  --help
`;

export interface Options {
  sizes: readonly number[];
  runs: number;
  steps: ReadonlySet<Step>;
  write: boolean;
}

/** What the command line asks for, `help`, or nothing where it is wrong. */
export function readOptions(args: readonly string[]): Options | 'help' | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        sizes: { type: 'string', default: '1000,10000' },
        runs: { type: 'string', default: '3' },
        steps: { type: 'string', default: STEPS.join(',') },
        write: { type: 'boolean', default: false },
        help: { type: 'boolean' },
      },
    });
    if (values.help) return 'help';
    const sizes = values.sizes.split(',').map(Number);
    const runs = Number(values.runs);
    const words = values.steps.split(',');
    const steps = new Set(STEPS.filter((step) => words.includes(step)));
    const isWhole = [...sizes, runs].every((value) => Number.isInteger(value) && value > 0);
    if (!isWhole || steps.size !== words.length) return undefined;
    return { sizes, runs, steps, write: values.write };
  } catch {
    // An option that there is not, or one without its value.
    return undefined;
  }
}
