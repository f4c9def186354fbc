import { fixed, median, ratio, summary } from './figures.ts';
import type { Cost } from './measure.ts';
import { findOutcome, pagesOf, type SizeResult } from './results.ts';
import {
  COMPARISONS,
  type Comparison,
  CPU_A_PAGE,
  LARGEST,
  MEMORY,
  REFERENCE,
  type Target,
  verdict,
} from './targets.ts';

/** A line of the table of ratios, all in words. */
export interface RatioRow {
  size: number;
  title: string;
  of: string;
  measured: string;
  must: string;
  aim: string;
  verdict: string;
}

const NAMES: Readonly<Record<keyof Cost, string>> = { cpu: 'CPU', wall: 'wall', memory: 'memory' };

/** Every quotient that the measured steps allow, size by size. */
export function ratioRows(results: readonly SizeResult[]): RatioRow[] {
  const reference = results.find(({ size }) => size === REFERENCE);
  return results.flatMap((result) => [
    ...COMPARISONS.flatMap((comparison) => compare(result, comparison)),
    ...(reference ? cpuAPage(result, reference) : []),
    ...peakMemory(result),
  ]);
}

function compare(result: SizeResult, { ours, theirs, title, targets }: Comparison): RatioRow[] {
  const [a, b] = [findOutcome(result, 'bantin', ours), findOutcome(result, theirs.builder, theirs.step)];
  if (!a || !b) return [];
  return targets.flatMap(({ of, sizes, target }) => {
    const values = quotients(
      a.costs.map((cost) => cost[of]),
      b.costs.map((cost) => cost[of]),
    );
    const isBound = target !== undefined && (sizes === undefined || sizes.includes(result.size));
    return row(result.size, title, NAMES[of], values, ratio, isBound ? target : undefined);
  });
}

/** Run by run. */
export function quotients(ours: readonly number[], theirs: readonly number[]): number[] {
  return ours.flatMap((value, i) => {
    const other = theirs[i];
    return other ? [value / other] : [];
  });
}

function cpuAPage(result: SizeResult, reference: SizeResult): RatioRow[] {
  if (result.size <= REFERENCE) return [];
  const [here, there] = [result, reference].map((of) => {
    const pages = pagesOf(of, 'bantin');
    return findOutcome(of, 'bantin', 'cold')?.costs.map(({ cpu }) => cpu / pages) ?? [];
  });
  const target = result.size === LARGEST ? CPU_A_PAGE : undefined;
  const title = `cold, a page / a page at ${fixed(0)(REFERENCE)}`;
  return row(result.size, title, NAMES.cpu, quotients(here ?? [], there ?? []), ratio, target);
}

function peakMemory(result: SizeResult): RatioRow[] {
  if (result.size !== LARGEST) return [];
  const values = findOutcome(result, 'bantin', 'cold')?.costs.map(({ memory }) => memory) ?? [];
  return row(result.size, 'cold', 'peak MB', values, fixed(0), MEMORY);
}

/** Measured by the median; no row for nothing measured. */
function row(
  size: number,
  title: string,
  of: string,
  values: readonly number[],
  show: (value: number) => string,
  target: Target | undefined,
): RatioRow[] {
  if (values.length === 0) return [];
  return [
    {
      size,
      title,
      of,
      measured: summary(values, show),
      must: target ? `≤ ${show(target.must)}` : '',
      aim: target?.aim === undefined ? '' : `≤ ${show(target.aim)}`,
      verdict: target ? verdict(median(values), target) : 'no target',
    },
  ];
}
