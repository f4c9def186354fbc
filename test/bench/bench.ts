import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ROOT } from './builders.ts';
import { machine } from './machine.ts';
import { endPrograms } from './measure/processes.ts';
import { HELP, type Options, readOptions } from './options.ts';
import { drawChart } from './page/chart.ts';
import { createPage } from './page/page.ts';
import { runTexts } from './real-texts.ts';
import { runSize, type SizeResult } from './run-size.ts';

/**
 * The benchmark: builds of generated sites of some sizes, each build a process of its own, in turn with Hugo making the
 * same files. What is measured: `steps.ts`; what must be reached: `page/targets.ts`. The result is one page. Ends with 1
 * where the two outputs differ, since then their times cannot be compared.
 */
async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') {
    process.stdout.write(HELP);
  } else if (options) {
    await bench(options);
  } else {
    process.stderr.write(HELP);
    process.exitCode = 2;
  }
}

async function bench(options: Options): Promise<void> {
  const { sizes, runs, steps } = options;
  const folder = temporaryFolder();
  const measuredOn = machine();
  const say = (line: string) => process.stderr.write(`${line}\n`);
  const results: SizeResult[] = [];
  for (const size of sizes) results.push(await runSize({ folder, runs, steps, say }, size));
  if (options.texts) results.push(await runTexts({ folder, runs, steps, say }, path.resolve(options.texts)));
  const page = createPage(options, measuredOn, results);
  process.stdout.write(page);
  if (options.write) {
    fs.writeFileSync(path.join(ROOT, 'docs/benchmarks.md'), page);
    fs.writeFileSync(
      path.join(ROOT, 'docs/benchmarks.svg'),
      drawChart(results.filter(({ texts }) => texts === undefined)),
    );
  }
  if (results.some(({ differences }) => differences && differences.length > 0)) process.exitCode = 1;
}

/** Gone at the end, however it comes, with every program that still runs. */
function temporaryFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `bantin-bench-${process.pid}-`));
  process.once('exit', () => {
    endPrograms();
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => process.exit(130));
  return folder;
}

await main();
