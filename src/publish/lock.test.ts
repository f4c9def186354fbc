import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { LockLostError, lockOutput } from './lock.ts';

/** Short enough for a test; `stale` and `unnamed` are those of builds. */
const FAST = { pause: 5, refresh: 5 };
const MINUTE = 60_000;

afterEach(() => {
  vi.restoreAllMocks();
});

/** An output that is not there yet, and where its lock lies. */
function place() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'khóa '));
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
  return { folder, output: path.join(folder, 'dist'), file: path.join(folder, '.dist.lock') };
}

const age = (file: string, ms: number) => {
  const time = new Date(Date.now() - ms);
  fs.utimesSync(file, time, time);
};

/** A process that lives until the test ends. */
function livingProcess(): number {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 1e6)'], { stdio: 'ignore' });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  if (child.pid === undefined) throw new Error('no process');
  return child.pid;
}

/** The id of a process that has ended. */
async function endedProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  if (child.pid === undefined) throw new Error('no process');
  return child.pid;
}

/** What this process writes into a lock, with some of it replaced, by a build that ended without letting go. */
async function abandoned(
  { output, file }: ReturnType<typeof place>,
  changes: { pid?: number; host?: string; started?: string | undefined; token?: string } = {},
): Promise<void> {
  const lock = await lockOutput(output, () => {});
  const owner: object = JSON.parse(fs.readFileSync(file, 'utf8'));
  lock.release();
  fs.writeFileSync(file, JSON.stringify({ ...owner, token: 'other', ...changes }));
}

/** Locks, and lets go of what it waits for as soon as it waits. @returns the owners that it has waited for */
async function waits({ output, file }: ReturnType<typeof place>): Promise<string[]> {
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

const isLinux = process.platform === 'linux';

test('one build at a time: two that wait have it in turn', async () => {
  const { output, folder } = place();
  const first = await lockOutput(output, () => {}, FAST);
  let holders = 1;
  let waiting = 0;
  const next = async () => {
    const lock = await lockOutput(
      output,
      () => {
        waiting += 1;
        if (waiting === 2) {
          holders -= 1;
          first.release();
        }
      },
      FAST,
    );
    holders += 1;
    expect(holders).toBe(1);
    await new Promise(setImmediate);
    lock.assertHeld();
    holders -= 1;
    lock.release();
  };
  await Promise.all([next(), next()]);
  expect(waiting).toBe(2);
  expect(fs.readdirSync(folder)).toEqual([]);
});

test('names its owner, and touches the file while it is held', async () => {
  const { output, file } = place();
  const lock = await lockOutput(output, () => {}, FAST);
  expect(JSON.parse(fs.readFileSync(file, 'utf8'))).toMatchObject({
    pid: process.pid,
    host: expect.stringContaining(os.hostname()),
    token: expect.stringMatching(/^[0-9a-f-]{36}$/),
  });
  age(file, 60 * MINUTE);
  await vi.waitUntil(() => Date.now() - fs.statSync(file).mtimeMs < MINUTE, { interval: 5, timeout: MINUTE });
  lock.release();
});

test('a machine that has no more file handles for a while does not lose the lock', async () => {
  const { output } = place();
  const lock = await lockOutput(output, () => {}, FAST);
  const stat = vi.spyOn(fs, 'statSync').mockImplementation(() => {
    throw Object.assign(new Error('EMFILE'), { code: 'EMFILE', syscall: 'stat' });
  });
  await vi.waitUntil(() => stat.mock.calls.length > 1, { interval: 5, timeout: MINUTE });
  stat.mockRestore();
  lock.assertHeld();
  lock.release();
});

test.for([
  [9, ['4711@other']],
  [11, []],
] as const)(
  'the lock of another host, last touched %d minutes ago: waits for %j',
  async ([minutes, waited]) => {
    const at = place();
    await abandoned(at, { pid: 4711, host: 'other 1f0a pid:[1]' });
    age(at.file, minutes * MINUTE);
    expect(await waits(at)).toEqual(waited);
  },
);

test('the lock of a living process is held for hours, while it is touched', async () => {
  const at = place();
  const pid = livingProcess();
  // That a process has another start than its lock says is another test.
  await abandoned(at, { pid, started: undefined });
  expect(await waits(at)).toEqual([String(pid)]);
});

test('a living process that does not touch its lock for ten minutes is asleep', async () => {
  const at = place();
  await abandoned(at, { pid: livingProcess(), started: undefined });
  age(at.file, 11 * MINUTE);
  expect(await waits(at)).toEqual([]);
});

test('the lock of a process that has ended is taken over at once', async () => {
  const at = place();
  await abandoned(at, { pid: await endedProcess() });
  expect(await waits(at)).toEqual([]);
});

test.runIf(isLinux)('another process that has the id by now does not hold the lock', async () => {
  const at = place();
  await abandoned(at, { pid: livingProcess(), started: '1' });
  expect(await waits(at)).toEqual([]);
});

test.runIf(isLinux)('this very process holds its lock like any other', async () => {
  const at = place();
  await abandoned(at);
  expect(await waits(at)).toEqual([String(process.pid)]);
});

test('a process of another user, which may not be signalled, is alive', async () => {
  const at = place();
  const pid = await endedProcess();
  await abandoned(at, { pid });
  const kill = vi.spyOn(process, 'kill').mockImplementation(() => {
    throw Object.assign(new Error('kill EPERM'), { code: 'EPERM' });
  });
  expect(await waits(at)).toEqual([String(pid)]);
  expect(kill).toHaveBeenCalledWith(pid, 0);
});

test.for(['', '{"pid":', '0', '{"pid":-1}', '"4711"', 'null'])(
  'a lock that names nobody (%j) is dead after two seconds',
  async (text) => {
    const at = place();
    fs.writeFileSync(at.file, text);
    age(at.file, 3000);
    expect(await waits(at)).toEqual([]);
  },
);

test('a lock that is not written yet is waited for, until its owner can be named', async () => {
  const at = place();
  fs.writeFileSync(at.file, '');
  const owners: string[] = [];
  const lock = lockOutput(
    at.output,
    (owner) => {
      owners.push(owner);
      fs.rmSync(at.file);
    },
    FAST,
  );
  fs.writeFileSync(at.file, JSON.stringify({ pid: 4711, host: 'other', token: 'other' }));
  (await lock).release();
  expect(owners).toEqual(['4711@other']);
});

test('a lock of an older Bantin, a process id alone: held while the process lives and the file is young', async () => {
  const at = place();
  const pid = livingProcess();
  fs.writeFileSync(at.file, String(pid));
  expect(await waits(at)).toEqual([String(pid)]);
  fs.writeFileSync(at.file, String(pid));
  age(at.file, 11 * MINUTE);
  expect(await waits(at)).toEqual([]);
  fs.writeFileSync(at.file, String(await endedProcess()));
  expect(await waits(at)).toEqual([]);
  // In a container each build may have the same id.
  fs.writeFileSync(at.file, String(process.pid));
  expect(await waits(at)).toEqual([]);
});

test('a build whose lock was taken over says so, leaves the other’s alone, and does not keep it alive', async () => {
  const { output, file } = place();
  const asleep = await lockOutput(output, () => {}, { ...FAST, refresh: MINUTE });
  age(file, 11 * MINUTE);
  const other = await lockOutput(output, () => {}, { ...FAST, refresh: MINUTE });
  other.assertHeld();
  expect(() => asleep.assertHeld()).toThrow(LockLostError);
  asleep.release();
  other.assertHeld();
  other.release();
  expect(fs.existsSync(file)).toBe(false);
});

test('a lock that is gone is lost, too', async () => {
  const { output, file } = place();
  const lock = await lockOutput(output, () => {}, FAST);
  fs.rmSync(file);
  expect(() => lock.assertHeld()).toThrow(LockLostError);
  lock.release();
});

test('a new lock that was taken for the dead one is put back', async () => {
  const at = place();
  await abandoned(at, { pid: await endedProcess() });
  const { renameSync } = fs;
  const owners: string[] = [];
  // Another build is quicker: between the look at the dead lock and its removal.
  const fresh = JSON.stringify({ pid: 4711, host: 'other', token: 'other' });
  vi.spyOn(fs, 'renameSync').mockImplementationOnce((from, to) => {
    fs.writeFileSync(at.file, fresh);
    renameSync(from, to);
  });
  const lock = await lockOutput(
    at.output,
    (owner) => {
      owners.push(owner);
      expect(fs.readFileSync(at.file, 'utf8')).toBe(fresh);
      fs.rmSync(at.file);
    },
    FAST,
  );
  lock.release();
  expect(owners).toEqual(['4711@other']);
  expect(fs.readdirSync(at.folder)).toEqual([]);
});

test('a lock that cannot be put back, because a third build has locked, does not take the place of that one', async () => {
  const at = place();
  await abandoned(at, { pid: await endedProcess() });
  const { renameSync } = fs;
  const owners: string[] = [];
  vi.spyOn(fs, 'renameSync').mockImplementationOnce((from, to) => {
    fs.writeFileSync(at.file, JSON.stringify({ pid: 2, host: 'second', token: 'second' }));
    renameSync(from, to);
    fs.writeFileSync(at.file, JSON.stringify({ pid: 3, host: 'third', token: 'third' }));
  });
  const lock = await lockOutput(
    at.output,
    (owner) => {
      owners.push(owner);
      fs.rmSync(at.file);
    },
    FAST,
  );
  lock.release();
  expect(owners).toEqual(['3@third']);
  expect(fs.readdirSync(at.folder)).toEqual([]);
});
