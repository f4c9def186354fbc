import fs from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { abandoned, age, endedProcess, livingProcess, MINUTE, place, waits } from '../../test/setup/locks.ts';

const isLinux = process.platform === 'linux';

afterEach(() => {
  vi.restoreAllMocks();
});

test.for([
  [9, ['4711@other']],
  [11, []],
  // The clock of the disk's machine, or this one's, may be wrong.
  [-9, ['4711@other']],
  [-11, []],
] as const)(
  'the lock of another host, last touched %d minutes ago: waits for %j',
  async ([minutes, waited]) => {
    const at = place();
    await abandoned(at, { pid: 4711, host: 'other 1f0a pid:[1]' });
    age(at.file, minutes * MINUTE);
    expect(await waits(at)).toEqual(waited);
  },
);

test('the name of another host is one line that commands nothing', async () => {
  const at = place();
  await abandoned(at, { pid: 4711, host: 'other\n::error::\u001B[2J 1f0a' });
  const [owner = ''] = await waits(at);
  expect(owner).toMatch(/^4711@other/);
  expect(owner).not.toMatch(/\p{Cc}/u);
});

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
  // It, too, may be asleep.
  await abandoned(at, { pid });
  age(at.file, 11 * MINUTE);
  expect(await waits(at)).toEqual([]);
});

test.for(['', '{"pid":', '0', '{"pid":-1}', '4711', '"4711"', 'null'])(
  'a lock that names nobody (%j) is dead after two seconds',
  async (text) => {
    const at = place();
    fs.writeFileSync(at.file, text);
    age(at.file, 3000);
    expect(await waits(at)).toEqual([]);
  },
);
