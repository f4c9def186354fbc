// A process that stays, and runs one command of Bantin after the other: what a process loads before it can begin takes
// longer than a small build. Plain JavaScript, since Node.js runs it as it is.
import path from 'node:path';
import { compile } from '../../../src/cli/compile.js';

/**
 * @typedef {object} Order a command to run, as a process of its own would
 * @property {string[]} args
 * @property {string} cwd
 * @property {NodeJS.ProcessEnv} env
 */

const ROOT = path.resolve(import.meta.dirname, '../../..');
const BIN = path.join(ROOT, 'src/cli/bantin.js');

await compile(ROOT);
const code = '../../../lib/src/cli/run.js';
const { run } = await import(code);

process.on('message', async (/** @type {Order} */ { args, cwd, env }) => {
  process.chdir(cwd);
  for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
  Object.assign(process.env, env);
  process.argv = [process.execPath, BIN, ...args];
  const exitCode = await run(args);
  // A command listens for them until its process ends.
  for (const name of ['uncaughtException', 'SIGINT', 'SIGTERM', 'SIGHUP']) process.removeAllListeners(name);
  // The folder may be a test's, which takes it away.
  process.chdir(ROOT);
  // Whoever reads this end of a stream has read all before it.
  for (const stream of [process.stdout, process.stderr]) stream.write(`\0${exitCode}\0`);
});
process.once('disconnect', () => process.exit());
