import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { oneLine } from '../problems/quoted-text.ts';

/** In milliseconds. */
const TIMING = {
  /** Between two looks at a lock that another build holds. */
  pause: 200,
  /** Between two touches of the lock that this build holds. */
  refresh: 10_000,
  /** The owner of a lock that was not touched for so long is gone or asleep. */
  stale: 10 * 60_000,
  /** A lock is empty for a moment, until its owner has written his name into it. */
  unnamed: 2000,
};

/** Who holds a lock, as its file says. */
interface Owner {
  pid: number;
  /** The machine, its boot and the container in which the process id counts. */
  host?: string;
  /** When the process started: another one may have its id by now. */
  started?: string;
  token?: string;
}

/** An output folder that no other build writes to. */
export interface Lock {
  release(): void;
  /** To be asked right before the output changes. @throws LockLostError */
  assertHeld(): void;
}

/** Another build took the lock, because this one did not touch it for ten minutes: it must not change the output any more. */
export class LockLostError extends Error {
  constructor(file: string) {
    super(`${file} is held by another build`);
    this.name = 'LockLostError';
  }
}

/**
 * Holds an output folder for one build at a time. A second build waits; a lock whose owner is gone is taken over.
 * @param onWait called once, with the process that holds the lock: its id, and its host where that is another
 */
export async function lockOutput(
  output: string,
  onWait: (owner: string) => void,
  timing: Partial<typeof TIMING> = {},
): Promise<Lock> {
  const { pause, refresh, stale, unnamed } = { ...TIMING, ...timing };
  const file = path.join(path.dirname(output), `.${path.basename(output)}.lock`);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const token = randomUUID();
  let isTold = false;
  while (!create(file, { ...thisProcess(), token })) {
    const found = readLock(file);
    if (!found) {
      // Taken away this moment; or a link, which leads nowhere or is no lock of ours.
      if (fs.lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink()) fs.rmSync(file, { force: true });
      await sleep(pause);
      continue;
    }
    if (isDead(found, stale, unnamed)) takeAway(file, (each) => isDead(each, stale, unnamed));
    else {
      if (!isTold && found.owner) {
        onWait(nameOf(found.owner));
        isTold = true;
      }
      await sleep(pause);
    }
  }
  const isHeld = () => readLock(file)?.owner?.token === token;
  const timer = setInterval(() => touch(file, isHeld), refresh).unref();
  const release = () => {
    clearInterval(timer);
    process.off('exit', release);
    if (isHeld()) fs.rmSync(file, { force: true });
  };
  process.once('exit', release);
  return {
    release,
    assertHeld() {
      if (!isHeld()) throw new LockLostError(file);
    },
  };
}

/** @returns whether there was no lock yet */
function create(file: string, owner: Owner): boolean {
  try {
    fs.writeFileSync(file, JSON.stringify(owner), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Tells other builds that this one is alive. */
function touch(file: string, isHeld: () => boolean): void {
  const now = new Date();
  try {
    if (isHeld()) fs.utimesSync(file, now, now);
  } catch {
    // Taken away this moment, or the machine fails: `assertHeld` says so before anything is published.
  }
}

interface FoundLock {
  text: string;
  /** Nothing where the file does not name one. */
  owner?: Owner;
  /** Since it was last touched, in ms. */
  age: number;
}

/** @returns nothing where there is no lock any more */
function readLock(file: string): FoundLock | undefined {
  try {
    const age = Math.abs(Date.now() - fs.statSync(file).mtimeMs);
    const text = fs.readFileSync(file, 'utf8');
    const owner = parseOwner(text);
    return { text, age, ...(owner && { owner }) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function parseOwner(text: string): Owner | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Empty or damaged: it names nobody.
    return undefined;
  }
  const fields = Object.entries<unknown>(Object(value));
  const { pid, ...named } = Object.fromEntries(fields);
  // `process.kill` takes 0 and numbers below it for groups of processes.
  if (typeof pid !== 'number' || !Number.isInteger(pid) || pid <= 0) return undefined;
  const texts = Object.entries(named).filter(([, each]) => typeof each === 'string');
  return { ...Object.fromEntries(texts), pid };
}

function isDead({ owner, age }: FoundLock, stale: number, unnamed: number): boolean {
  return age > (owner ? stale : unnamed) || (owner !== undefined && isGone(owner));
}

/** Whether the process has ended, as far as this host can tell. */
function isGone({ pid, host, started }: Owner): boolean {
  // The process ids of another host say nothing here: only time tells.
  if (host !== undefined && host !== thisHost()) return false;
  const startedNow = startTimeOf(pid);
  if (started !== undefined && startedNow !== undefined) return started !== startedNow;
  // Of a process that ended, and whose id is this one's by now.
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    // A process of another user lives, too.
    return (error as NodeJS.ErrnoException).code !== 'EPERM';
  }
}

function thisProcess(): Owner {
  const started = startTimeOf(process.pid);
  return { pid: process.pid, host: thisHost(), ...(started !== undefined && { started }) };
}

/** The machine; on Linux also its boot, and the container (its process id namespace). */
function thisHost(): string {
  const boot = orNothing(() => fs.readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim());
  const namespace = orNothing(() => fs.readlinkSync('/proc/self/ns/pid'));
  return [os.hostname(), boot, namespace].filter(Boolean).join(' ');
}

/** When a process started, in ticks since the boot: field 22 of Linux's `/proc/<pid>/stat`; see proc(5). */
function startTimeOf(pid: number): string | undefined {
  const stat = orNothing(() => fs.readFileSync(`/proc/${pid}/stat`, 'utf8'));
  // Field 2 is the command's name in brackets, which may hold blanks and brackets itself.
  const fromThird = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  // A zombie has ended: its parent has not asked for its exit code yet.
  return fromThird?.[0] === 'Z' ? 'ended' : fromThird?.[22 - 3];
}

function orNothing<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    // Not Linux, or a process that has ended.
    return undefined;
  }
}

/** As it is printed: what the lock of another host says may be anything. */
const nameOf = ({ pid, host = thisHost() }: Owner) =>
  host === thisHost() ? String(pid) : oneLine(`${pid}@${host.split(' ')[0]}`);

/**
 * Takes a dead lock away, by renaming it. Of two builds that found it dead, one renames it; the other finds nothing, or
 * a new lock, which it puts back. Where a third build has locked meanwhile, that lock stays, and the one that cannot be
 * put back is lost: its owner finds out before he publishes.
 */
function takeAway(file: string, isStillDead: (found: FoundLock) => boolean): void {
  const aside = `${file}.${randomUUID()}`;
  try {
    fs.renameSync(file, aside);
  } catch (error) {
    // Another build was quicker.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const found = readLock(aside);
  try {
    // A link never takes the place of a file, as a rename does.
    if (found && !isStillDead(found)) fs.linkSync(aside, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    fs.rmSync(aside, { force: true });
  }
}
