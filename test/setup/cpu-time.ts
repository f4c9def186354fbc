import { expect } from 'vitest';

/** Does a task that must not keep this process busy for longer; that others keep the machine busy does not count. */
export async function withinCpuMs<Result>(most: number, task: () => Result): Promise<Awaited<Result>> {
  const before = process.cpuUsage();
  const result = await task();
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000, 'milliseconds of this process').toBeLessThan(most);
  return result;
}
