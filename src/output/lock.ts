import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const PAUSE_MS = 200;

/** No build takes so long: a lock this old is of a process that is gone, and whose number another one has by now. */
const OLDEST_MS = 60 * 60_000;

/**
 * Holds an output folder for one build at a time. A second build waits; a lock whose process is gone is taken over.
 * @param onWait called once, with the number of the process that holds the lock
 * @returns the function that lets go
 */
export async function lockOutput(output: string, onWait: (pid: number) => void): Promise<() => void> {
  const file = path.join(path.dirname(output), `.${path.basename(output)}.lock`);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  let told = false;
  for (;;) {
    try {
      fs.writeFileSync(file, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = holderOf(file);
    if (holder === undefined) takeAway(file);
    else {
      if (!told) onWait(holder);
      told = true;
      await sleep(PAUSE_MS);
    }
  }
  const release = () => fs.rmSync(file, { force: true });
  process.once('exit', release);
  return () => {
    process.off('exit', release);
    release();
  };
}

/**
 * Takes a dead lock away, by renaming it: of two builds that found it dead, one renames it, and the other finds either
 * nothing or a new lock that it must put back.
 */
function takeAway(file: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    fs.renameSync(file, aside);
  } catch {
    // Another build was quicker.
    return;
  }
  if (holderOf(aside) !== undefined) fs.renameSync(aside, file);
  else fs.rmSync(aside, { force: true });
}

/** The live process that holds the lock, or nothing where it is gone. */
function holderOf(file: string): number | undefined {
  try {
    const pid = Number(fs.readFileSync(file, 'utf8'));
    // A lock of this moment may still be empty: its process is alive.
    if (pid === 0) return Date.now() - fs.statSync(file).mtimeMs < 2000 ? 0 : undefined;
    if (pid === process.pid || Date.now() - fs.statSync(file).mtimeMs > OLDEST_MS) return undefined;
    process.kill(pid, 0);
    return pid;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? -1 : undefined;
  }
}
