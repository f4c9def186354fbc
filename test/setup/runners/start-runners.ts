import { type ChildProcess, fork } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { json } from 'node:stream/consumers';
import type { TestProject } from 'vitest/node';
import type { Run } from '../bantin.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The socket at which commands of Bantin are run. */
    runners: string;
  }
}

const RUNNER = path.join(import.meta.dirname, 'runner.js');

/** What `runner.js` writes to a stream after all that a command has written, and the most signs that it has. */
const END = /\0(\d+)\0$/;
const MOST_SIGNS = 5;

/** Has processes that stay run commands for all tests, each one command at a time. @returns what ends them */
export default async function setup(project: TestProject): Promise<() => void> {
  const free: ChildProcess[] = [];
  const endAll = () => {
    for (const runner of free.splice(0)) runner.disconnect();
  };
  const server = http.createServer(async (request, response) => {
    const order = (await json(request)) as object;
    const runner = free.pop() ?? fork(RUNNER, { silent: true });
    const run = await perform(runner, order);
    if (runner.connected) free.push(runner);
    response.end(JSON.stringify(run));
  });
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bantin-runners-'));
  const socket = path.join(folder, 'socket');
  await new Promise<void>((resolve) => server.listen(socket, resolve));
  project.provide('runners', socket);
  // Bantin's code may have changed.
  project.onTestsRerun(async () => endAll());
  return () => {
    endAll();
    server.close();
    fs.rmSync(folder, { recursive: true, force: true });
  };
}

/** Has a command run, to its end or to that of the process. */
function perform(runner: ChildProcess, order: object): Promise<Run> {
  return new Promise((resolve, reject) => {
    const said = { stdout: '', stderr: '' };
    const last = { ...said };
    const settle = (code: number | null) => {
      for (const name of ['stdout', 'stderr'] as const) runner[name]?.removeAllListeners('data');
      runner.off('close', settle).off('error', reject);
      resolve({ code, stdout: said.stdout.replace(END, ''), stderr: said.stderr.replace(END, '') });
    };
    for (const name of ['stdout', 'stderr'] as const) {
      runner[name]?.setEncoding('utf8').on('data', (part) => {
        said[name] += part;
        // What is long comes in many pieces: it is not searched at each of them.
        last[name] = (last[name] + part).slice(-MOST_SIGNS);
        const [, code] = END.exec(last.stdout) ?? [];
        if (code && END.test(last.stderr)) settle(Number(code));
      });
    }
    runner.once('close', settle).once('error', reject);
    runner.send(order);
  });
}
