import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../setup/bantin.ts';
import { ROOT } from './builders.ts';
import { readOptions } from './options.ts';

interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
  /** Folders of this run that are still there. */
  left: string[];
}

/** Where the bench makes its folders. */
const folder = temporaryFolder();

/** @param interruptAt the text on standard error at which the bench is interrupted, as by Ctrl-C */
function bench(args: readonly string[], interruptAt?: string): Promise<Run> {
  const program = path.join(import.meta.dirname, 'bench.ts');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', program, ...args], {
      cwd: ROOT,
      env: { ...process.env, TMPDIR: folder },
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text;
      if (interruptAt && stderr.includes(interruptAt)) child.kill('SIGINT');
    });
    child.once('error', reject);
    child.once('close', (code) => {
      const ofRun = (name: string) => name.startsWith(`bantin-bench-${child.pid}-`);
      resolve({ code, stdout, stderr, left: fs.readdirSync(folder).filter(ofRun) });
    });
  });
}

test('one added bulletin changes the same files on the same tree and on a fresh clone', async () => {
  const { code, stdout, stderr, left } = await bench(
    '--sizes 30 --runs 1 --steps cold,commit,clone'.split(' '),
  );
  expect(stderr).toContain('30 bulletins, one added by a commit:');
  expect(code).toBe(0);
  const rows = new Map(
    stdout
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim()))
      .map(([, build, , , , , , files, kilobytes]) => [build, { files: Number(files), kilobytes }]),
  );
  const added = rows.get('one added by a commit');
  expect(added?.files).toBeGreaterThan(1);
  expect(rows.get('the same on a fresh clone, its cache restored')).toEqual(added);
  expect(stdout).toMatch(/\| 30 +\| fresh clone \/ same tree: CPU +\| +≤ 1\.5 \|/);
  expect(left).toEqual([]);
});

test('interrupted, it leaves nothing behind', async () => {
  const { code, left } = await bench(['--sizes', '30', '--steps', 'cold'], '30 bulletins');
  expect(code).toBe(130);
  expect(left).toEqual([]);
});

test.for([[['--colour']], [['--sizes', 'many']], [['--steps', 'warm']]])('%j is refused', ([args = []]) => {
  expect(readOptions(args)).toBeUndefined();
});

test('what is refused is answered by the usage', async () => {
  const { code, stderr } = await bench(['--colour']);
  expect(code).toBe(2);
  expect(stderr).toContain('--sizes N,N');
});
