import type { HostLimits, Measure } from '../../content/hosts.ts';
import { type Place, type Problem, problem } from '../../problems/problem.ts';

/** From this share of a bound on it is reported, so that there is time to act. */
const NEAR = 0.9;

/**
 * What a host says to so much of something.
 * @param amount how much there is
 * @param file the file or folder that has it, where that is not the whole site
 * @returns an error for what it refuses, a warning near that and for what may fail, nothing where there is no such bound
 */
export function boundProblem(
  { name: host, bounds, isConfigurable = false }: HostLimits,
  measure: Measure,
  amount: number,
  place: Place,
  file?: string,
): Problem | undefined {
  const { warned, refused } = bounds[measure] ?? {};
  const params = { host, measure, amount, isConfigurable, ...(file !== undefined && { file }) };
  if (refused !== undefined && amount > refused)
    return problem('host-refuses', place, { ...params, limit: refused });
  const limit = warned ?? refused;
  return limit !== undefined && amount >= limit * NEAR
    ? problem('host-limit', place, { ...params, limit })
    : undefined;
}
