import fs from 'node:fs';
import { failure, startProgram } from './processes.ts';

/** What one run of a program cost. */
export interface Cost {
  /** User and system time of the program and of every process that it started, in seconds. */
  cpu: number;
  /** From start to end, in seconds. */
  wall: number;
  /** The largest memory of all its processes together, in MB; 0 where there is no `/proc`. */
  memory: number;
}

/** To read a process's share of memory the kernel walks all of it: more often would slow what is measured. */
const MS_BETWEEN_SAMPLES = 100;

/** Linux counts time in `/proc` in hundredths of a second on every platform that Node runs on. */
const TICKS_A_SECOND = 100;

/** The one process that ends by itself after the program that started it. Others are waited for. */
const SERVICE = 'esbuild';

/**
 * Runs a program and says what it cost. Bash's `time` counts exactly what the program and the children that it waited
 * for used. A child that nobody waits for is in nobody's account: its time is that of the last sample of `/proc`.
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
  let memory = 0;
  let last: ProcessState[] = [];
  const timer = setInterval(() => {
    const states = processesOf(group);
    if (states.length > 0) last = states;
    memory = Math.max(
      memory,
      states.reduce((sum, state) => sum + state.memory, 0),
      ...states.map((state) => state.peak),
    );
  }, MS_BETWEEN_SAMPLES);
  const end = await ended.finally(() => clearInterval(timer));
  const times = /(\d+\.\d+) (\d+\.\d+) (\d+\.\d+)\s*$/.exec(end.printed);
  if (end.code !== 0 || !times) throw failure(command, end);
  const [wall = 0, user = 0, system = 0] = times.slice(1).map(Number);
  const leftAlone = last.filter(({ name }) => name === SERVICE).reduce((sum, { cpu }) => sum + cpu, 0);
  return { cpu: user + system + leftAlone, wall, memory };
}

interface ProcessState {
  /** The program, as the kernel shortens it. */
  name: string;
  /** Seconds. */
  cpu: number;
  /** MB. What several processes share is divided among them (PSS), so that it counts once. */
  memory: number;
  /** MB of this process alone, by the kernel's own count: no sample misses it. */
  peak: number;
}

/** The processes of a group, without the one that leads it (bash). */
function processesOf(group: number | undefined): ProcessState[] {
  if (group === undefined || !fs.existsSync('/proc')) return [];
  return fs.readdirSync('/proc').flatMap((pid) => {
    if (!/^\d+$/.test(pid) || Number(pid) === group) return [];
    try {
      const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
      const [, name = '', rest = ''] = /^\d+ \((.*)\) (.*)$/s.exec(stat) ?? [];
      // State, parent, group, …; user and system time are the twelfth and the next.
      const fields = rest.split(' ').map(Number);
      if (fields[2] !== group) return [];
      const memory = sizeIn(fs.readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'), 'Pss');
      const peak = sizeIn(fs.readFileSync(`/proc/${pid}/status`, 'utf8'), 'VmHWM');
      const cpu = ((fields[11] ?? 0) + (fields[12] ?? 0)) / TICKS_A_SECOND;
      return [{ name, cpu, memory, peak }];
    } catch {
      // It ended between the listing and the reading.
      return [];
    }
  });
}

/** In MB. */
function sizeIn(text: string, key: string): number {
  const kibibytes = Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0);
  return (kibibytes * 1024) / 1e6;
}
