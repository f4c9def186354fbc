import { failure, startProgram } from './processes.ts';
import { startSampler } from './sampler.ts';

/** What one run of a program cost. */
export interface Cost {
  /** User and system time of the program and of every process that it started, in seconds. */
  cpu: number;
  /** From start to end, in seconds. */
  wall: number;
  /** The largest memory of all its processes together, in MB: see `sampler.ts`; 0 where there is no `/proc`. */
  memory: number;
}

/**
 * Runs a program and says what it cost. Bash's `time` counts exactly what the program and the children that it waited
 * for used. A child that the program leaves to end by itself (esbuild's service) is in nobody's account: its time is
 * that of the last sample of `/proc`.
 * @param environment more variables
 * @throws Error with what the program printed, where it fails
 */
export async function measure(
  command: readonly string[],
  folder: string,
  environment?: Record<string, string>,
): Promise<Cost> {
  const timed = ['bash', '-c', 'TIMEFORMAT="%3R %3U %3S"; time "$@"', 'bash', ...command];
  const { group, ended } = startProgram(timed, folder, environment);
  const sampler = group === undefined ? undefined : startSampler(group);
  const end = await ended.finally(() => sampler?.stop());
  const times = /(\d+\.\d+) (\d+\.\d+) (\d+\.\d+)\s*$/.exec(end.printed);
  if (end.code !== 0 || !times) throw failure(command, end);
  const [wall = 0, user = 0, system = 0] = times.slice(1).map(Number);
  const { memory = 0, leftAlone = 0 } = sampler?.result() ?? {};
  return { cpu: user + system + leftAlone, wall, memory };
}
