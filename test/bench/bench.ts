import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Builder, bantin, hugo, hugoVersion } from './builders.ts';
import { countPages, differences } from './compare.ts';
import { type Cost, measure } from './measure.ts';
import { costTable, outputTable, ratioLine } from './report.ts';
import { composeSite } from './site.ts';

/**
 * The benchmark: cold builds of sites of some sizes, each build a process of its own, and where Hugo is on the search
 * path the same texts with an equal layout through Hugo, the two in turn. What is counted: `measure.ts`. Bantin's
 * figures hold TypeScript that tsx has compiled before (by the warm-up run), as on any machine after the first build.
 */
const HELP = `npm run bench -- [--sizes 1000,10000] [--runs 3]

  --sizes N,N  bulletins of each site
  --runs N     measured runs of each builder, after one that is not counted
  --help
`;

let group: number | undefined;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bantin-bench-'));

function cleanUp(): void {
  if (group !== undefined) process.kill(-group, 'SIGKILL');
  group = undefined;
  fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

process.once('exit', cleanUp);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

const say = (text: string) => process.stderr.write(`${text}\n`);

/** Sizes and runs as asked for, `help`, or nothing where the command line is wrong. */
function readOptions(): { sizes: number[]; runs: number } | 'help' | undefined {
  try {
    const { values } = parseArgs({
      options: {
        sizes: { type: 'string', default: '1000,10000' },
        runs: { type: 'string', default: '3' },
        help: { type: 'boolean' },
      },
    });
    if (values.help) return 'help';
    const sizes = values.sizes.split(',').map(Number);
    const runs = Number(values.runs);
    return [...sizes, runs].every((value) => Number.isInteger(value) && value > 0)
      ? { sizes, runs }
      : undefined;
  } catch {
    // An option that there is not, or one without its value.
    return undefined;
  }
}

async function main(): Promise<void> {
  const options = readOptions();
  if (options === 'help') {
    process.stdout.write(HELP);
    return;
  }
  if (!options) {
    say(HELP);
    process.exitCode = 2;
    return;
  }
  const { sizes, runs } = options;
  const version = hugoVersion();
  process.stdout.write(`${machine(version)}\n`);
  const builders = version ? [bantin, hugo] : [bantin];
  for (const [i, size] of sizes.entries()) await benchmark(size, runs, builders, i === 0);
}

function machine(version: string | undefined): string {
  const cores = os.cpus();
  const name = cores[0]?.model.replace(/\(R\)|\(TM\)/g, '').trim();
  const memory = Math.round(os.totalmem() / 1e9);
  return `${cores.length} cores (${name}), ${memory} GB; ${os.type()} ${os.release()}; Node ${process.version}; Hugo ${version ?? 'not found'}`;
}

/** One size: the builders in turn, then their tables. */
async function benchmark(
  size: number,
  runs: number,
  builders: readonly Builder[],
  warmUp: boolean,
): Promise<void> {
  say(`${size} bulletins: composing`);
  const bulletins = composeSite(size);
  const site = path.join(folder, String(size));
  const folderOf = (builder: Builder) => path.join(site, builder.name);
  for (const builder of builders) builder.write(folderOf(builder), bulletins);

  const costs = new Map<Builder, Cost[]>(builders.map((builder) => [builder, []]));
  for (let run = warmUp ? 0 : 1; run <= runs; run += 1) {
    for (const builder of builders) {
      builder.clear(folderOf(builder));
      const cost = await measure(builder.command(folderOf(builder)), (pid) => {
        group = pid;
      });
      const label = run === 0 ? 'warm-up' : `run ${run}/${runs}`;
      say(
        `${size} bulletins, ${label}, ${builder.name}: ${cost.cpu.toFixed(2)} s CPU, ${cost.process.toFixed(0)} MB`,
      );
      if (run > 0) costs.get(builder)?.push(cost);
    }
  }
  const measured = builders.map((builder) => {
    const counts = countPages(builder.output(folderOf(builder)));
    return { name: builder.name, counts, costs: costs.get(builder) ?? [] };
  });
  const [ours, theirs] = measured;
  process.stdout.write(`\n${size.toLocaleString('en')} bulletins\n\n${costTable(measured)}\n`);
  if (ours && theirs) process.stdout.write(`${ratioLine(ours, theirs)}\n`);
  process.stdout.write(`\n${outputTable(measured)}`);
  if (theirs) {
    const [a = '', b = ''] = builders.map((builder) => builder.output(folderOf(builder)));
    const found = differences(a, b);
    process.stdout.write(`\n${equivalence(found)}\n`);
    if (found.length > 0) process.exitCode = 1;
  }
  fs.rmSync(site, { recursive: true, force: true });
}

function equivalence(found: readonly string[]): string {
  if (found.length === 0)
    return 'Equivalent outputs: the same pages, sizes within 15 %, the same text on the sampled pages.';
  const lines = found.map((line) => `- ${line}`).join('\n');
  return `NOT equivalent; bring test/bench/hugo/ in line with layouts/:\n${lines}`;
}

await main();
