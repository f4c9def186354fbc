import type { BilingualCount } from './bilingual.ts';
import { BUILDER_NAMES, type BuilderName, TITLES } from './builders.ts';
import { fixed, summary, table } from './figures.ts';
import { ratioRows } from './ratios.ts';
import { pagesOf, type SizeResult } from './results.ts';
import type { Changes } from './snapshot.ts';
import { STEP_TITLES } from './steps.ts';
import { FILES, verdict } from './targets.ts';

const whole = fixed(0);

/** A size's part of the report: what each step cost and changed, and what was written. */
export function sizeReport(result: SizeResult): string {
  const { size, outcomes, counts } = result;
  const builders = BUILDER_NAMES.filter((name) => counts.has(name));
  const parts = [`## ${whole(size)} bulletins`, costTable(result)];
  if (outcomes.some(({ builder, step }) => builder === 'hugo' && step === 'add'))
    parts.push(
      'Hugo has no build that leaves unchanged pages: “one bulletin added” is its whole build over the last one.',
    );
  if (builders.length > 0) parts.push(outputTable(result, builders));
  for (const [name, found] of result.differences) parts.push(equivalence(name, found));
  return parts.map((part) => part.trimEnd()).join('\n\n');
}

function costTable(result: SizeResult): string {
  const head = [
    'builder',
    'step',
    'pages',
    'CPU s',
    'wall s',
    'peak MB',
    'files added',
    'changed',
    'removed',
    'kB',
  ];
  const rows = result.outcomes.map(({ builder, step, costs, changes }) => [
    TITLES[builder],
    STEP_TITLES[step],
    step === 'cold' && result.counts.has(builder) ? whole(pagesOf(result, builder)) : '',
    summary(
      costs.map(({ cpu }) => cpu),
      fixed(2),
    ),
    summary(
      costs.map(({ wall }) => wall),
      fixed(2),
    ),
    summary(
      costs.map(({ memory }) => memory),
      whole,
    ),
    ...changesCells(changes),
  ]);
  return table([head, ...rows], 2);
}

function changesCells(changes: Changes | undefined): string[] {
  if (!changes) return ['', '', '', ''];
  const { added, changed, removed, bytes } = changes;
  return [whole(added), whole(changed), whole(removed), fixed(1)(bytes / 1000)];
}

/** How many files of each kind there are, and their mean size. */
function outputTable({ counts }: SizeResult, builders: readonly BuilderName[]): string {
  const head = ['kind of file', ...builders.flatMap((name) => [TITLES[name], 'bytes a file'])];
  const kinds = [...(builders[0] ? (counts.get(builders[0])?.keys() ?? []) : [])];
  const rows = kinds.map((kind) => [
    kind,
    ...builders.flatMap((name) => {
      const { files, bytes } = counts.get(name)?.get(kind) ?? { files: 0, bytes: 0 };
      return [whole(files), whole(bytes / Math.max(1, files))];
    }),
  ]);
  return table([head, ...rows]);
}

function equivalence(name: BuilderName, found: readonly string[]): string {
  const title = TITLES[name];
  if (found.length === 0)
    return `Bantin and ${title}, equivalent in all that both write: the same files, sizes within 15 %, the same text (of bulletins and months in sampled files).`;
  const lines = found.map((line) => `- ${line}`).join('\n');
  return `Bantin and ${title}, NOT equivalent; bring test/bench/hugo/ in line with layouts/ and src/output/:\n\n${lines}`;
}

/** Bantin's figures divided by others, next to what is to be reached. */
export function ratioReport(results: readonly SizeResult[]): string {
  const rows = ratioRows(results).map((row) => [
    whole(row.size),
    row.title,
    row.of,
    row.measured,
    row.must,
    row.aim,
    row.verdict,
  ]);
  if (rows.length === 0) return '';
  const head = ['bulletins', 'Bantin', 'of', 'measured', 'must', 'aim', 'verdict'];
  return `## Ratios\n\n${table([head, ...rows], 3)}`;
}

/** Files changed by one bulletin in two languages: few, and as many at every size. */
export function bilingualReport(counts: readonly BilingualCount[]): string {
  if (counts.length === 0) return '';
  const head = ['bulletins', 'files added', 'changed', 'removed', 'kB', 'together', 'must', 'aim', 'verdict'];
  const totals = counts.map(({ changes }) => changes.added + changes.changed + changes.removed);
  const rows = counts.map(({ size, changes }, i) => {
    const total = totals[i] ?? 0;
    const limits = [`≤ ${FILES.must}`, FILES.aim ? `≤ ${FILES.aim}` : ''];
    return [whole(size), ...changesCells(changes), whole(total), ...limits, verdict(total, FILES)];
  });
  const isSame = new Set(totals).size === 1;
  const same = `The same number at both sizes: ${isSame ? 'pass' : 'FAIL'}.`;
  const lines = counts.length > 1 ? `\n${same}\n` : '';
  return `## One bulletin added in both languages of a bilingual site\n\n${table([head, ...rows])}${lines}`;
}
