import type { Cost } from '../measure/measure.ts';
import type { SizeResult } from '../run-size.ts';
import type { Step } from '../steps.ts';
import { fixed, median, ratio, summary } from './figures.ts';

/** A figure that must not be larger than it is said here. */
interface Target {
  title: string;
  /** Of so many bulletins; without it, of every size that is measured. */
  size?: number;
  most: number;
  /** One figure a run. */
  of(result: SizeResult): readonly number[];
  show(value: number): string;
}

const NAMES: Partial<Record<Step, string>> = {
  cold: 'cold',
  hugo: 'Hugo',
  add: 'one added',
  nothing: 'nothing changed',
  clone: 'fresh clone',
  commit: 'same tree',
  'as-it-comes': 'as it comes',
  'as-it-comes-add': 'one added as it comes',
};

const ratioOf = (ours: Step, theirs: Step, of: keyof Cost, most: number, size?: number): Target => ({
  title: `${NAMES[ours]} / ${NAMES[theirs]}: ${of === 'cpu' ? 'CPU' : of}`,
  ...(size && { size }),
  most,
  of: (result) => ratios(result, ours, theirs, of),
  show: ratio,
});

/** What this code has to reach. */
const TARGETS: readonly Target[] = [
  ratioOf('cold', 'hugo', 'cpu', 0.95, 10_000),
  ratioOf('cold', 'hugo', 'wall', 0.95, 10_000),
  ratioOf('cold', 'hugo', 'cpu', 0.8, 50_000),
  ratioOf('cold', 'hugo', 'wall', 0.8, 50_000),
  ratioOf('cold', 'hugo', 'memory', 0.35, 50_000),
  ratioOf('add', 'cold', 'cpu', 1 / 18, 50_000),
  ratioOf('add', 'cold', 'wall', 1 / 15, 50_000),
  ratioOf('nothing', 'cold', 'cpu', 1 / 35, 50_000),
  ratioOf('nothing', 'cold', 'wall', 1 / 35, 50_000),
  {
    title: 'cold, peak MB, heap as Node sets it',
    size: 200_000,
    most: 2500,
    of: ({ costs }) => costs.get('cold')?.map(({ memory }) => memory) ?? [],
    show: fixed(0),
  },
  ratioOf('as-it-comes', 'cold', 'cpu', 4, 10_000),
  ratioOf('as-it-comes', 'cold', 'wall', 3, 10_000),
  ratioOf('as-it-comes-add', 'add', 'cpu', 1.3, 10_000),
  {
    title: 'as it comes, peak MB',
    size: 10_000,
    most: 1200,
    of: ({ costs }) => costs.get('as-it-comes')?.map(({ memory }) => memory) ?? [],
    show: fixed(0),
  },
  ratioOf('clone', 'commit', 'cpu', 1.5),
  ratioOf('clone', 'commit', 'wall', 1.5),
  {
    title: 'files changed by one bulletin in both languages',
    most: 40,
    of: ({ changes }) => [changes.get('languages')?.files].filter((files) => files !== undefined),
    show: fixed(0),
  },
];

/** What was reached, all in words. The median decides. */
export function targetRows(results: readonly SizeResult[]): string[][] {
  return TARGETS.flatMap(({ title, size, most, of, show }) => {
    const row = (bulletins: string, values: readonly number[]) => {
      const verdict = median(values) <= most ? 'pass' : 'FAIL';
      const said = values.length > 0 ? verdict : 'not measured';
      return [bulletins, title, `≤ ${show(most)}`, summary(values, show), said];
    };
    const result = results.find((each) => each.size === size && each.texts === undefined);
    if (size) return [row(fixed(0)(size), result ? of(result) : [])];
    const measured = results.filter((each) => each.texts === undefined && of(each).length > 0);
    if (measured.length === 0) return [row('any', [])];
    return measured.map((each) => row(fixed(0)(each.size), of(each)));
  });
}

/** The costs of two steps divided, run by run. */
export function ratios({ costs }: SizeResult, ours: Step, theirs: Step, of: keyof Cost): number[] {
  const others = costs.get(theirs) ?? [];
  return (costs.get(ours) ?? []).flatMap((cost, i) => {
    const other = others[i]?.[of];
    return other ? [cost[of] / other] : [];
  });
}
