import path from 'node:path';
import type { FileState } from '../cache/last-build/listing.ts';
import { boundProblem } from '../checks/addresses/host-bounds.ts';
import type { HostLimits } from '../content/hosts.ts';
import { asError, ContentProblems, isError, type Place, type Problem } from '../problems/problem.ts';

/**
 * Measures an output by what its host takes, before it is put in its place.
 * @param files its files, by their paths
 * @param place where the host is chosen, as the editor knows it
 * @param strict whether warnings are errors
 * @returns what is near a limit, or may be too much
 * @throws ContentProblems where the host would refuse it
 */
export function refuseTooMuch(
  limits: HostLimits,
  files: Iterable<readonly [file: string, state: FileState]>,
  place: Place,
  strict = false,
): Problem[] {
  const all = [...files];
  const found = [
    boundProblem(limits, 'bytes', sum(all.map(([, { size }]) => size)), place),
    boundProblem(limits, 'files', all.length, place),
    ...worst(limits, 'filesInFolder', countByFolder(all), place),
    ...worst(limits, 'fileBytes', new Map(all.map(([file, { size }]) => [file, size])), place),
  ].filter((each) => each !== undefined);
  const problems = strict ? found.map(asError) : found;
  if (problems.some(isError)) throw new ContentProblems(problems);
  return problems;
}

/** Each that the host refuses; where there is none, the one that is nearest to its limit. */
function worst(
  limits: HostLimits,
  measure: 'fileBytes' | 'filesInFolder',
  amounts: ReadonlyMap<string, number>,
  place: Place,
): Problem[] {
  if (!limits.bounds[measure]) return [];
  const found = [...amounts]
    .sort(([, a], [, b]) => b - a)
    .flatMap(([file, amount]) => boundProblem(limits, measure, amount, place, file) ?? []);
  const refused = found.filter(isError);
  return refused.length > 0 ? refused : found.slice(0, 1);
}

function countByFolder(files: readonly (readonly [string, FileState])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [file] of files) {
    const folder = `${path.posix.dirname(file)}/`;
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return counts;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
