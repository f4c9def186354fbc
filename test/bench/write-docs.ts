import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './builders.ts';
import { drawChart } from './chart.ts';
import type { Options } from './options.ts';
import type { SizeResult } from './results.ts';

/** Writes the report and its chart into `docs/`. @param report its Markdown, without the head */
export function writeDocs(options: Options, results: readonly SizeResult[], report: string): void {
  const { name } = options;
  const date = new Date().toISOString().slice(0, 10);
  const texts = options.corpus ? 'the texts of a content folder, multiplied' : 'generated texts';
  const head = `# Benchmarks

Builds of sites of ${texts}, each a new process, in turn with Hugo over the same texts and an equivalent layout (files of the same names, lists and metadata, with feeds, open data and sitemaps; nothing minified), with Hugo without these last and with plain Eleventy over the same texts and simpler pages. Measured on ${date} by \`${commandOf(options)}\`. Median, smallest and largest run, after a build of each that is not counted, with [nothing left to be written and memory that was just used](../test/bench/settle.ts); only ratios of one run can be compared. CPU is user and system time of the whole process tree; peak memory is that of all its processes together, shared pages counted once; files and kilobytes are those that a copy of the output elsewhere has to be sent.

![CPU seconds by size](${name}.svg)

`;
  fs.writeFileSync(path.join(ROOT, 'docs', `${name}.md`), head + report);
  fs.writeFileSync(path.join(ROOT, 'docs', `${name}.svg`), drawChart(results));
}

/** The command line, whole; the corpus stays where it is and unnamed. */
function commandOf({ sizes, runs, scenarios, builders, corpus, name }: Options): string {
  const own = name.startsWith('benchmarks-') && name !== 'benchmarks-corpus' ? ` --name ${name}` : '';
  const lists = `--scenarios ${[...scenarios].join(',')} --builders ${[...builders].join(',')}`;
  return `npm run bench -- --sizes ${sizes.join(',')} --runs ${runs} ${lists}${corpus ? ' --corpus DIR' : ''}${own} --write`;
}
