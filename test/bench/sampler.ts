import fs from 'node:fs';

/** Reading a process's proportional memory makes the kernel walk all of it: more often would slow what is measured. */
const MS_BETWEEN_SAMPLES = 100;
const KB_IN_MB = 1000;

export interface Sampler {
  stop(): void;
  result(): {
    /** MB */
    memory: number;
    /** CPU seconds of processes that nobody waited for. */
    leftAlone: number;
  };
}

/**
 * Watches the processes of a group, the one that leads it (bash) left out. Their memory together is the sum of their
 * proportional sizes (PSS), in which what forked processes share counts once, or of their resident sizes where those
 * cannot be read. Between two samples a peak may be missed: where the kernel's own peak of one process (`VmHWM`) is
 * larger, that one counts.
 */
export function startSampler(group: number): Sampler {
  let peak = 0;
  let last: ProcessState[] = [];
  const sample = () => {
    const states = processesOf(group);
    if (states.length > 0) last = states;
    const together = states.reduce((sum, state) => sum + state.size, 0);
    peak = Math.max(peak, together, ...states.map((state) => state.peak));
  };
  const timer = setInterval(sample, MS_BETWEEN_SAMPLES);
  return {
    stop: () => clearInterval(timer),
    result: () => ({
      memory: peak / KB_IN_MB,
      // Nobody waited for it, so its time is in nobody's account.
      leftAlone: last.filter(({ name }) => name === SERVICE).reduce((sum, state) => sum + state.cpu, 0),
    }),
  };
}

/** The one process that ends by itself, after the program that started it: esbuild's. Others are waited for. */
const SERVICE = 'esbuild';

interface ProcessState {
  /** The program, as the kernel shortens it. */
  name: string;
  /** Seconds. */
  cpu: number;
  /** Kilobytes of 1000 bytes. */
  size: number;
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
      const cpu = ((fields[11] ?? 0) + (fields[12] ?? 0)) / TICKS_A_SECOND;
      const size = proportionalSize(name) ?? sizeIn(status, 'VmRSS');
      const program = stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
      return [{ name: program, cpu, size, peak: sizeIn(status, 'VmHWM') }];
    } catch {
      // It ended between the listing and the reading.
      return [];
    }
  });
}

function proportionalSize(pid: string): number | undefined {
  try {
    return sizeIn(fs.readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'), 'Pss');
  } catch {
    // Not every kernel has it, and not every user may read it.
    return undefined;
  }
}

/** The kernel's kilobytes have 1024 bytes. */
function sizeIn(text: string, key: string): number {
  return Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0) * 1.024;
}
