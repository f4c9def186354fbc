import { once } from 'node:events';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ROOT } from '../../../test/setup/bantin.ts';
import { type Process, startProcess } from '../../system/processes.ts';
import { Pool } from './pool.ts';
import type { TaskOf } from './tasks.ts';

const HELPER = path.join(ROOT, 'test/setup/helper-process.js');
const started: Process[] = [];

vi.mock('../../system/processes.ts', async (importOriginal) => {
  const real: typeof import('../../system/processes.ts') = await importOriginal();
  return { ...real, startProcess: vi.fn() };
});

beforeEach(async () => {
  const { startProcess: start } =
    await vi.importActual<typeof import('../../system/processes.ts')>('../../system/processes.ts');
  vi.mocked(startProcess).mockImplementation(() => {
    const helper = start(HELPER);
    started.push(helper);
    return helper;
  });
});

let pool: Pool;
afterEach(async () => {
  await pool.close();
  expect(started.map(({ exitCode, signalCode }) => exitCode ?? signalCode)).not.toContain(null);
  started.length = 0;
});

const task = (staging: string): TaskOf['render'] => ({
  pages: [],
  chrome: {},
  bodies: new Map(),
  target: { staging },
});

/** Has tasks done. @returns by their places what came of them, and by which process */
async function doAll(names: readonly string[]): Promise<{ done: string[]; pids: Set<string> }> {
  const done: string[] = [];
  const pids = new Set<string>();
  await pool.all('render', [...names.entries()], {
    taskOf: ([, name]) => task(name),
    own: async ([, name]) => {
      // Others are as quick.
      await new Promise(setImmediate);
      return { changed: [`${name} in ${process.pid}`], suspicions: [] };
    },
    onResult: ({ changed }, [i]) => {
      const [name = '', pid = ''] = changed[0]?.split(' in ') ?? [];
      done[i] = name;
      pids.add(pid);
    },
  });
  return { done, pids };
}

const NAMES = Array.from({ length: 40 }, (_, i) => `task ${i}`);

test('each task is done once, and its result comes with its place', async () => {
  pool = new Pool(2);
  expect(started).toEqual([]);
  const { done, pids } = await doAll(NAMES);
  expect(done).toEqual(NAMES);
  expect(started).toHaveLength(2);
  const known = [process, ...started].map(({ pid }) => String(pid));
  expect([...pids].filter((pid) => !known.includes(pid))).toEqual([]);
});

test('without a helper this process does all', async () => {
  pool = new Pool(0);
  expect(await doAll(NAMES)).toEqual({ done: NAMES, pids: new Set([String(process.pid)]) });
  expect(await pool.each('render', task('a'))).toEqual([]);
});

test('each helper does a task of its own; they are started once', async () => {
  pool = new Pool(3);
  for (const name of ['one', 'two']) {
    const results = await pool.each('render', task(name));
    const expected = started.map(({ pid }) => `${name} in ${pid}`);
    expect(results.flatMap(({ changed }) => changed)).toEqual(expected);
  }
  expect(started).toHaveLength(3);
});

test('a task that fails in a helper fails here, with what tells the machine’s failure', async () => {
  pool = new Pool(1);
  await expect(pool.each('render', task('fail'))).rejects.toMatchObject({
    message: 'no space left',
    code: 'ENOSPC',
    syscall: 'write',
  });
  // The helper goes on.
  expect(await pool.each('render', task('next'))).toHaveLength(1);
});

test.for([
  ['be killed', { message: 'a helping process ended with SIGKILL', code: 'SIGKILL', syscall: 'fork' }],
  ['end', { message: 'a helping process ended with 7' }],
] as const)('a helper that is to %s is reported as what it is', async ([what, error]) => {
  pool = new Pool(1);
  const failed = await pool.each('render', task(what)).catch((reason) => reason);
  expect(failed).toMatchObject(error);
  expect('code' in failed).toBe('code' in error);
  await expect(pool.each('render', task('next'))).rejects.toThrow();
});

test.for(['fail', 'be killed', 'end', 'fail here'])(
  'where one of many tasks is to %s, those that were begun are waited for, and no other one is begun',
  async (what) => {
    pool = new Pool(2);
    // The helpers get two tasks each before this process gets its first.
    const names = [what, 'a', 'b', 'c', what, ...NAMES];
    const begun: string[] = [];
    const own = async (name: string) => {
      begun.push(name);
      if (name === 'fail here') throw new Error('failed here');
      // Until the helper that got the first task has answered, or has ended.
      const [first] = started;
      if (first) await Promise.race([once(first, 'message'), once(first, 'exit')]);
      await new Promise(setImmediate);
      return { changed: [], suspicions: [] };
    };
    const work = { taskOf: task, own, onResult: () => {} };
    await expect(pool.all('render', names, work)).rejects.toThrow(SAID[what]);
    expect(begun).toEqual([what]);
  },
);

const SAID: Readonly<Record<string, string>> = {
  fail: 'no space left',
  'be killed': 'a helping process ended with SIGKILL',
  end: 'a helping process ended with 7',
  'fail here': 'failed here',
};

test('closed twice, or before anything was asked, it ends', async () => {
  pool = new Pool(2);
  await pool.close();
  await pool.each('render', task('a'));
  await pool.close();
  await pool.close();
  expect(started.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
});
