import type { Count } from './compare.ts';
import { summary, table } from './figures.ts';
import type { Cost } from './measure.ts';

/** A builder's runs at one size, and what they wrote. */
export interface Measured {
  name: string;
  counts: ReadonlyMap<string, Count>;
  costs: readonly Cost[];
}

/** One line a builder: pages, CPU, wall, memory; median (smallest–largest). */
export function costTable(measured: readonly Measured[]): string {
  const head = ['', 'pages', 'CPU s', 'wall s', 'peak MB, largest process', 'peak MB, all processes'];
  const rows = measured.map(({ name, counts, costs }) => [
    name,
    [...counts.values()].reduce((sum, { pages }) => sum + pages, 0).toLocaleString('en'),
    summary(
      costs.map((cost) => cost.cpu),
      2,
    ),
    summary(
      costs.map((cost) => cost.wall),
      2,
    ),
    summary(
      costs.map((cost) => cost.process),
      0,
    ),
    summary(
      costs.map((cost) => cost.tree),
      0,
    ),
  ]);
  return table([head, ...rows]);
}

/** Ours divided by theirs, pair by pair: median (smallest–largest). */
export function ratioLine(ours: Measured, theirs: Measured): string {
  const ratios = (of: (cost: Cost) => number) =>
    summary(
      ours.costs.flatMap((cost, i) => {
        const other = theirs.costs[i];
        return other ? [of(cost) / of(other)] : [];
      }),
      2,
    );
  const cpu = ratios((cost) => cost.cpu);
  const wall = ratios((cost) => cost.wall);
  const memory = ratios((cost) => cost.process);
  return `${ours.name} / ${theirs.name}: CPU ${cpu}, wall ${wall}, memory ${memory}`;
}

/** How many pages of each kind there are, and their mean size. */
export function outputTable(measured: readonly Measured[]): string {
  const head = ['kind of page', ...measured.flatMap(({ name }) => [`${name} pages`, `${name} bytes a page`])];
  const kinds = [...(measured[0]?.counts.keys() ?? [])];
  const rows = kinds.map((kind) => [
    kind,
    ...measured.flatMap(({ counts }) => {
      const { pages, bytes } = counts.get(kind) ?? { pages: 0, bytes: 0 };
      return [pages.toLocaleString('en'), Math.round(bytes / Math.max(1, pages)).toLocaleString('en')];
    }),
  ]);
  return table([head, ...rows]);
}
