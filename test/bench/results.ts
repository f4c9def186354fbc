import type { BuilderName } from './builders.ts';
import type { Count } from './compare.ts';
import type { Cost } from './measure.ts';
import type { Changes } from './snapshot.ts';
import type { Step } from './steps.ts';

/** A builder's runs of one step; the runs of all builders with the same index were made one after the other. */
export interface Outcome {
  builder: BuilderName;
  step: Step;
  costs: Cost[];
  changes?: Changes;
}

/** All that was measured at one size. */
export interface SizeResult {
  /** Bulletins. */
  size: number;
  outcomes: Outcome[];
  /** Files by kind, of each builder's cold build. */
  counts: Map<BuilderName, ReadonlyMap<string, Count>>;
  /** What keeps Bantin's output and another from being equivalent. */
  differences: Map<BuilderName, readonly string[]>;
}

/** Adds a run. */
export function record(
  result: SizeResult,
  builder: BuilderName,
  step: Step,
  { cost, changes }: { cost: Cost; changes?: Changes },
): void {
  let outcome = findOutcome(result, builder, step);
  if (!outcome) {
    outcome = { builder, step, costs: [] };
    result.outcomes.push(outcome);
  }
  outcome.costs.push(cost);
  if (changes) outcome.changes = changes;
}

export function findOutcome(result: SizeResult, builder: BuilderName, step: Step): Outcome | undefined {
  return result.outcomes.find((outcome) => outcome.builder === builder && outcome.step === step);
}

/** How many pages a builder has made. */
export function pagesOf(result: SizeResult, builder: BuilderName): number {
  return [...(result.counts.get(builder)?.values() ?? [])].reduce(
    (sum, { files, arePages }) => sum + (arePages ? files : 0),
    0,
  );
}
