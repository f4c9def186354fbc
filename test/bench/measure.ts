import { spawn } from 'node:child_process';
import fs from 'node:fs';

/** What one run of a program cost. */
export interface Cost {
  /** User and system time of the program and of every process that it started, in seconds. */
  cpu: number;
  /** From start to end, in seconds. */
  wall: number;
  /** The largest resident size that any one of its processes had at any moment, in MB; 0 where there is no `/proc`. */
  process: number;
  /** The largest resident size of all its processes together, as sampled, in MB; 0 where there is no `/proc`. */
  tree: number;
}

const MS_BETWEEN_SAMPLES = 40;
const KB_IN_MB = 1000;

/**
 * Runs a program and says what it cost. Bash's `time` counts exactly what the program and the children that it waited
 * for used. A child that the program leaves to end by itself (esbuild's service) is in nobody's account: its time is
 * that of the last sample of `/proc`, taken every 40 ms, and so is the memory of all processes together; the peak of
 * one process is the kernel's own (`VmHWM`).
 * @param running told the process group while it runs, so that an interrupted benchmark can end it
 * @throws Error with what the program printed, where it fails
 */
export async function measure(
  command: readonly string[],
  running: (group: number | undefined) => void,
): Promise<Cost> {
  const child = spawn('bash', ['-c', 'TIMEFORMAT="%3R %3U %3S"; time "$@"', 'bash', ...command], {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  running(child.pid);
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      printed += text;
    });
  }
  const sampler = child.pid === undefined ? undefined : startSampler(child.pid);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const sampled = sampler?.stop() ?? { process: 0, tree: 0, leftAlone: 0 };
  running(undefined);
  const times = /(\d+\.\d+) (\d+\.\d+) (\d+\.\d+)\s*$/.exec(printed);
  if (code !== 0 || !times) throw new Error(`${command.join(' ')} ended with ${code}\n${printed}`);
  const [wall = 0, user = 0, system = 0] = times.slice(1).map(Number);
  return { cpu: user + system + sampled.leftAlone, wall, process: sampled.process, tree: sampled.tree };
}

interface Sampler {
  stop(): { process: number; tree: number; leftAlone: number };
}

/** Watches the processes of a group, the one that leads it (bash) left out. */
function startSampler(group: number): Sampler {
  let peakOfOne = 0;
  let peakOfAll = 0;
  let last: ProcessState[] = [];
  const sample = () => {
    const states = processesOf(group);
    if (states.length > 0) last = states;
    peakOfOne = Math.max(peakOfOne, ...states.map((state) => state.peak));
    peakOfAll = Math.max(
      peakOfAll,
      states.reduce((sum, state) => sum + state.resident, 0),
    );
  };
  const timer = setInterval(sample, MS_BETWEEN_SAMPLES);
  return {
    stop() {
      clearInterval(timer);
      // The measured program itself is bash's child; what else lived to its end was not waited for.
      const leftAlone = last
        .filter(({ parent }) => parent !== group)
        .reduce((sum, state) => sum + state.cpu, 0);
      return { process: peakOfOne / KB_IN_MB, tree: peakOfAll / KB_IN_MB, leftAlone };
    },
  };
}

interface ProcessState {
  parent: number;
  /** Seconds. */
  cpu: number;
  /** Kilobytes of 1024 bytes, as the kernel gives them. */
  resident: number;
  peak: number;
}

/** Linux counts time in `/proc` in hundredths of a second on every platform that Node runs on. */
const TICKS_A_SECOND = 100;

function processesOf(group: number): ProcessState[] {
  if (!fs.existsSync('/proc')) return [];
  return fs.readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name) || Number(name) === group) return [];
    try {
      const stat = fs.readFileSync(`/proc/${name}/stat`, 'utf8');
      // After the name in brackets: state, parent, group, …; user and system time are the twelfth and the next.
      const fields = stat
        .slice(stat.lastIndexOf(')') + 2)
        .split(' ')
        .map(Number);
      if (fields[2] !== group) return [];
      const status = fs.readFileSync(`/proc/${name}/status`, 'utf8');
      const size = (key: string) =>
        Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0) * 1.024;
      const cpu = ((fields[11] ?? 0) + (fields[12] ?? 0)) / TICKS_A_SECOND;
      return [{ parent: fields[1] ?? 0, cpu, resident: size('VmRSS'), peak: size('VmHWM') }];
    } catch {
      // It ended between the listing and the reading.
      return [];
    }
  });
}
