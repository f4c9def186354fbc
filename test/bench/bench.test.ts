import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './builders.ts';

interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
  /** Folders of this run that are still there. */
  left: string[];
}

/** @param interruptAt the text on standard error at which the bench is interrupted, as by Ctrl-C */
function bench(args: readonly string[], interruptAt?: string): Promise<Run> {
  const program = path.join(import.meta.dirname, 'bench.ts');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', program, ...args], { cwd: ROOT });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text;
      if (interruptAt && stderr.includes(interruptAt)) child.kill('SIGINT');
    });
    child.once('error', reject);
    child.once('close', (code) => {
      const left = fs
        .readdirSync(os.tmpdir())
        .filter((name) => name.startsWith(`bantin-bench-${child.pid}-`));
      resolve({ code, stdout, stderr, left });
    });
  });
}

test('one added bulletin is measured on the same tree and on a fresh clone, with the files that it changes', async () => {
  const options = ['--sizes', '30', '--runs', '1', '--builders', 'bantin', '--scenarios', 'add,fresh-clone'];
  const { code, stdout, stderr, left } = await bench(options);
  expect(stderr).toContain('run 1/1, Bantin, one bulletin added');
  expect(code).toBe(0);
  const rows = new Map(
    stdout
      .split('\n')
      .filter((line) => line.startsWith('| Bantin'))
      .map((line) => line.split('|').map((cell) => cell.trim()))
      .map(([, , step, , , , , added, changed, removed, kilobytes]) => [
        step,
        { added: Number(added), changed: Number(changed), removed: Number(removed), kilobytes },
      ]),
  );
  const added = rows.get('one bulletin added');
  expect(added?.added).toBeGreaterThan(0);
  expect(added?.changed).toBeGreaterThan(0);
  expect(added?.removed).toBe(0);
  const cloned = rows.get('one added by a commit, fresh clone with restored cache');
  expect(cloned).toEqual(rows.get('one added by a commit, same tree'));
  expect(stdout).toContain('fresh clone / same tree');
  expect(left).toEqual([]);
});

test('interrupted, it leaves nothing behind', async () => {
  const { code, left } = await bench(['--sizes', '30', '--builders', 'bantin'], 'writing');
  expect(code).toBe(130);
  expect(left).toEqual([]);
});

test.for([[['--colour']], [['--sizes', 'many']], [['--scenarios', 'warm']], [['--builders', 'jekyll']]])(
  '%j is answered by the usage',
  async ([args = []]) => {
    const { code, stderr } = await bench(args);
    expect(code).toBe(2);
    expect(stderr).toContain('--sizes N,N');
  },
);

test('a corpus without bulletins is told as such', async () => {
  const { code, stderr } = await bench(['--corpus', import.meta.dirname]);
  expect(code).toBe(2);
  expect(stderr).toBe(`--corpus: ${path.join(import.meta.dirname, 'bulletins')} is not there.\n`);
});
