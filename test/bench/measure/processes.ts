import { spawn } from 'node:child_process';

/** A program that ended. */
export interface Ended {
  code: number | null;
  /** Both streams, as they came. */
  printed: string;
}

const groups = new Set<number>();

/**
 * Starts a program in a process group of its own.
 * @param environment more variables
 * @returns its group, and its end; rejected where it cannot be started
 */
export function startProgram(
  command: readonly string[],
  folder: string,
  environment: Record<string, string> = {},
): { group: number | undefined; ended: Promise<Ended> } {
  const [program = '', ...args] = command;
  // NODE_OPTIONS could widen the heap that a build is measured with.
  const { NODE_OPTIONS: _, ...inherited } = process.env;
  const child = spawn(program, args, {
    cwd: folder,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...inherited, LC_ALL: 'C.UTF-8', ...environment },
  });
  const group = child.pid;
  if (group !== undefined) groups.add(group);
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      printed += text;
    });
  }
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, printed }));
  }).finally(() => {
    if (group !== undefined) groups.delete(group);
  });
  return { group, ended };
}

/** Runs a program that is not measured. @throws Error with what it printed, where it fails */
export async function run(
  command: readonly string[],
  folder: string,
  environment?: Record<string, string>,
): Promise<void> {
  const end = await startProgram(command, folder, environment).ended;
  if (end.code !== 0) throw failure(command, end);
}

export function failure(command: readonly string[], { code, printed }: Ended): Error {
  return new Error(`${command.join(' ')} ended with ${code}\n${printed}`);
}

/** Ends every program that still runs, with all that it started. */
export function endPrograms(): void {
  for (const group of groups) {
    try {
      process.kill(-group, 'SIGKILL');
    } catch {
      // It has just ended by itself.
    }
  }
}
