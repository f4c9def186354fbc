import { parseArgs } from 'node:util';
import { STEPS, type Step } from './steps.ts';

export const HELP = `npm run bench -- [--sizes 1000,10000] [--runs 3] [--steps A,B] [--texts DIR] [--write]

  --sizes N,N  bulletins of each site; docs/benchmarks.md has 1000,10000,50000,200000
  --runs N     measured runs of each step, after a build that is not counted
  --steps A,B  of ${STEPS.join(', ')}
  --texts DIR  a content folder of real texts, whose cold builds are measured, too
  --write      writes docs/benchmarks.md and docs/benchmarks.svg
  --help
`;

export interface Options {
  sizes: readonly number[];
  runs: number;
  steps: ReadonlySet<Step>;
  write: boolean;
  /** A content folder of real texts. */
  texts?: string;
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
        texts: { type: 'string' },
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
    const { write, texts } = values;
    return { sizes, runs, steps, write, ...(texts !== undefined && { texts }) };
  } catch {
    // An option that there is not, or one without its value.
    return undefined;
  }
}
