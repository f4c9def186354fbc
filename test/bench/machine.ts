import { execFileSync } from 'node:child_process';
import os from 'node:os';
import { ROOT } from './builders.ts';

/** What figures are measured on and with, in one line. */
export function machine(): string {
  const cores = os.cpus();
  const name = cores[0]?.model.replace(/\(R\)|\(TM\)/g, '').trim();
  const memory = Math.round(os.totalmem() / 1e9);
  const [load = 0] = os.loadavg();
  return [
    `${cores.length} cores (${name}), load ${load.toFixed(1)} before, ${memory} GB`,
    `${os.type()} ${os.release()}`,
    `Node ${process.version}`,
    `Hugo ${hugoVersion() ?? 'not found'}`,
    `Bantin ${printed('git', ['-C', ROOT, 'describe', '--always', '--dirty'])?.trim() ?? ''}`,
  ].join('; ');
}

/** `v0.111.3`, or nothing where there is no Hugo on the search path. */
export function hugoVersion(): string | undefined {
  return /v[\d.]+/.exec(printed('hugo', ['version']) ?? '')?.[0];
}

function printed(program: string, args: readonly string[]): string | undefined {
  try {
    return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return undefined;
  }
}
