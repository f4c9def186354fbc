import { parseArgs } from 'node:util';
import { BUILDER_NAMES, type BuilderName } from './builders.ts';
import { SCENARIOS, type Scenario } from './steps.ts';

export const HELP = `npm run bench -- [--sizes 1000,10000] [--runs 3] [--scenarios …] [--builders …] [--corpus DIR] [--write] [--name NAME] [--keep]

  --sizes N,N         bulletins of each site; the tables in docs/ have 1000,10000,50000,200000
  --runs N            measured runs of each step, after one that is not counted
  --scenarios A,B     of ${SCENARIOS.join(', ')}
  --builders A,B      of ${BUILDER_NAMES.join(', ')} (the second of Hugo's without feeds, open data and sitemaps)
  --corpus DIR        builds sites of the texts of this content folder, multiplied, in place of generated texts
  --write             writes docs/benchmarks.md and .svg (with --corpus: docs/benchmarks-corpus.md and .svg)
  --name NAME         writes docs/NAME.md and .svg in place of these
  --keep              leaves what was built, and says where: ext4 writes slowly for minutes after a large deletion
  --help
`;

export interface Options {
  sizes: readonly number[];
  runs: number;
  scenarios: ReadonlySet<Scenario>;
  builders: ReadonlySet<BuilderName>;
  /** A content folder whose texts are multiplied. */
  corpus?: string;
  write: boolean;
  /** What is written, without its ending. */
  name: string;
  /** Whether what was built is left where it is. */
  keep: boolean;
}

/** What the command line asks for, `help`, or nothing where it is wrong. */
export function readOptions(args: readonly string[]): Options | 'help' | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        sizes: { type: 'string', default: '1000,10000' },
        runs: { type: 'string', default: '3' },
        scenarios: { type: 'string', default: SCENARIOS.join(',') },
        builders: { type: 'string', default: BUILDER_NAMES.join(',') },
        corpus: { type: 'string' },
        write: { type: 'boolean', default: false },
        name: { type: 'string' },
        keep: { type: 'boolean', default: false },
        help: { type: 'boolean' },
      },
    });
    if (values.help) return 'help';
    const sizes = values.sizes.split(',').map(Number);
    const runs = Number(values.runs);
    const scenarios = chosen(values.scenarios, SCENARIOS);
    const builders = chosen(values.builders, BUILDER_NAMES);
    const isWhole = [...sizes, runs].every((value) => Number.isInteger(value) && value > 0);
    if (!isWhole || !scenarios || !builders) return undefined;
    const { corpus, write, keep } = values;
    const name = values.name ?? (corpus ? 'benchmarks-corpus' : 'benchmarks');
    if (!/^[a-z0-9-]+$/.test(name)) return undefined;
    return { sizes, runs, scenarios, builders, write, name, keep, ...(corpus && { corpus }) };
  } catch {
    // An option that there is not, or one without its value.
    return undefined;
  }
}

/** The names in a list, or nothing where one of them is unknown. */
function chosen<Name extends string>(list: string, names: readonly Name[]): Set<Name> | undefined {
  const found = list.split(',').map((word) => names.find((name) => name === word));
  const known = found.filter((name) => name !== undefined);
  return known.length === found.length ? new Set(known) : undefined;
}
