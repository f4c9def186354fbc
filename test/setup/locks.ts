import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { lockOutput } from '../../src/publish/lock.ts';
import { temporaryFolder } from './bantin.ts';

/** Short enough for a test; `stale` and `unnamed` are those of builds. */
export const FAST = { pause: 5, refresh: 5 };
export const MINUTE = 60_000;

/** An output that is not there yet, and where its lock lies. */
export function place() {
  const folder = temporaryFolder();
  return { folder, output: path.join(folder, 'dist'), file: path.join(folder, '.dist.lock') };
}

/** Makes a file look as if it had last been touched so long ago. */
export const age = (file: string, ms: number) => {
  const time = new Date(Date.now() - ms);
  fs.utimesSync(file, time, time);
};

/** A process that lives until the test ends. */
export function livingProcess(): number {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 1e6)'], { stdio: 'ignore' });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  if (child.pid === undefined) throw new Error('no process');
  return child.pid;
}

/** The id of a process that has ended. */
export async function endedProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  if (child.pid === undefined) throw new Error('no process');
  return child.pid;
}

/** What this process writes into a lock, with some of it replaced, by a build that ended without letting go. */
export async function abandoned(
  { output, file }: ReturnType<typeof place>,
  changes: { pid?: number; host?: string; started?: string | undefined; token?: string } = {},
): Promise<void> {
  const lock = await lockOutput(output, () => {});
  const owner: object = JSON.parse(fs.readFileSync(file, 'utf8'));
  lock.release();
  fs.writeFileSync(file, JSON.stringify({ ...owner, token: 'other', ...changes }));
}

/** Locks, and lets go of what it waits for as soon as it waits. @returns the owners that it has waited for */
export async function waits({ output, file }: ReturnType<typeof place>): Promise<string[]> {
  const owners: string[] = [];
  const lock = await lockOutput(
    output,
    (owner) => {
      owners.push(owner);
      fs.rmSync(file);
    },
    FAST,
  );
  lock.assertHeld();
  lock.release();
  expect(fs.existsSync(file)).toBe(false);
  return owners;
}
