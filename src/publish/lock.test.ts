import fs from 'node:fs';
import os from 'node:os';
import { afterEach, expect, test, vi } from 'vitest';
import { abandoned, age, endedProcess, FAST, MINUTE, place } from '../../test/setup/locks.ts';
import { LockLostError, lockOutput } from './lock.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

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
    { ...FAST, unnamed: MINUTE },
  );
  fs.writeFileSync(at.file, JSON.stringify({ pid: 4711, host: 'other', token: 'other' }));
  (await lock).release();
  expect(owners).toEqual(['4711@other']);
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
