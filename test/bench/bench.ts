import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { checkBilingual } from './bilingual.ts';
import { createBantin, eleventy, hugo, hugoPages, hugoVersion, ROOT, TITLES } from './builders.ts';
import { corpusTexts } from './corpus.ts';
import { machine } from './machine.ts';
import { HELP, type Options, readOptions } from './options.ts';
import { endPrograms } from './processes.ts';
import { copyProject } from './project-copy.ts';
import { bilingualReport, ratioReport, sizeReport } from './report.ts';
import type { SizeResult } from './results.ts';
import { type Plan, runSize } from './run-size.ts';
import { writeDocs } from './write-docs.ts';

/**
 * The benchmark: builds of sites of some sizes, each build a process of its own, cold and after changes, and the same
 * texts through other generators, all in turn. What is counted: `measure.ts`, `snapshot.ts`; what is to be reached:
 * `targets.ts`. Bantin's own code was compiled before (by the warm-up run), as on any machine after the first build.
 */
async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') {
    process.stdout.write(HELP);
  } else if (options?.corpus && !fs.existsSync(path.join(options.corpus, 'bulletins'))) {
    process.stderr.write(`--corpus: ${path.join(options.corpus, 'bulletins')} is not there.\n`);
    process.exitCode = 2;
  } else if (options) {
    await bench(options);
  } else {
    process.stderr.write(HELP);
    process.exitCode = 2;
  }
}

async function bench(options: Options): Promise<void> {
  const folder = temporaryFolder(options.keep);
  const version = hugoVersion();
  const plan = planOf(options, folder, version !== undefined);
  const report: string[] = [];
  const tell = (part: string) => {
    if (part === '') return;
    report.push(part.trimEnd());
    process.stdout.write(`${part.trimEnd()}\n\n`);
  };
  tell(machine(version));
  const results: SizeResult[] = [];
  for (const size of options.sizes) {
    const result = await runSize(plan, size);
    results.push(result);
    tell(sizeReport(result));
    if ([...result.differences.values()].some(({ length }) => length > 0)) process.exitCode = 1;
  }
  tell(notMeasured(plan, options));
  tell(ratioReport(results));
  if (!options.corpus) tell(bilingualReport(await checkBilingual(plan, options.sizes)));
  if (options.write) writeDocs(options, results, `${report.join('\n\n')}\n`);
}

function planOf(options: Options, folder: string, hasHugo: boolean): Plan {
  const { builders: names, corpus, scenarios, runs } = options;
  const project = path.join(folder, 'project');
  copyProject(ROOT, project);
  const all = [createBantin(project), ...(hasHugo ? [hugo, hugoPages] : []), eleventy];
  return {
    folder,
    project,
    builders: all.filter(({ name }) => names.has(name)),
    scenarios,
    runs,
    ...(corpus && { texts: corpusTexts(path.resolve(corpus)) }),
    say: (line) => process.stderr.write(`${line}\n`),
  };
}

/** What the tables leave out, so that nobody takes it for forgotten. */
function notMeasured({ builders }: Plan, { sizes }: Options): string {
  const isLeft = (largest: number) => sizes.some((size) => size > largest);
  const number = (value: number) => value.toLocaleString('en');
  const lines = builders
    .filter(({ largest }) => isLeft(largest))
    .map(
      ({ name, largest }) =>
        `${TITLES[name]} is measured up to ${number(largest)} bulletins: more takes too much time or memory.`,
    );
  return lines.join('\n\n');
}

/** Gone at the end, however it comes, with every program that still runs. @param isKept it stays, and is named */
function temporaryFolder(isKept: boolean): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `bantin-bench-${process.pid}-`));
  process.once('exit', () => {
    endPrograms();
    if (isKept) process.stderr.write(`${folder}\n`);
    else fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => process.exit(130));
  return folder;
}

await main();
