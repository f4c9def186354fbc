// Plain JavaScript, since it runs before anything is compiled.
import fs from 'node:fs';
import module from 'node:module';
import path from 'node:path';
import { compile } from './compile.js';

/**
 * What could not be printed, for want of room on a disk. Where the reader has gone (`| head`), or never was there, the work
 * and its exit code are the same.
 * @type {NodeJS.ErrnoException | undefined}
 */
let lost;
const noteLost = (/** @type {NodeJS.ErrnoException | null | undefined} */ error) => {
  if (error?.code === 'ENOSPC' || error?.code === 'EDQUOT') lost = error;
};
process.stdout.on('error', noteLost);
process.stderr.on('error', () => {});

/**
 * Ends where the sentences of `src/i18n` are not at hand; 3 is `EXIT.machine`.
 * @param {NodeJS.ErrnoException} error
 * @param {string | undefined} otherwise what to say of an error that is not the machine's
 * @returns {never}
 */
function fail({ code, syscall, message }, otherwise) {
  const reason = code !== undefined && syscall !== undefined ? code : hiddenLimit(code, message);
  const text = reason ? `Máy gặp trục trặc – The machine failed (${reason}): ${message}` : otherwise;
  process.stderr.write(`${text}\n`);
  process.exit(3);
}

/**
 * Where too few files may be open, Node.js says of a library that is there that it cannot be found.
 * @param {string | undefined} code
 * @param {string} message
 */
function hiddenLimit(code, message) {
  const [, file = ''] = /^Cannot find \w+ '([^']+)'/.exec(message) ?? [];
  return code === 'ERR_MODULE_NOT_FOUND' && fs.existsSync(path.dirname(file)) ? 'EMFILE' : undefined;
}

const uncaught = (/** @type {Error} */ error) => fail(error, error.stack);
process.once('uncaughtException', uncaught);

const project = path.resolve(import.meta.dirname, '../..');
// Of code that does not compile, the message names file and line.
await compile(project).catch(async (error) => {
  // Where the compiler could not be started, the reason comes in a moment, as an error that nobody catches.
  await new Promise(setImmediate);
  return fail(error, error.message);
});
// Node 22.8 and later can keep V8's form of the code: for this process, and for those that help.
if ('enableCompileCache' in module && typeof module.enableCompileCache === 'function') {
  process.env.NODE_COMPILE_CACHE ??= path.join(project, 'lib/v8');
  module.enableCompileCache(process.env.NODE_COMPILE_CACHE);
}
const cli = '../../lib/src/cli/run.js';
const { run } = await import(cli).catch((error) => fail(error, error.stack));
// From here on `run` reports such errors itself, by the sentences.
process.off('uncaughtException', uncaught);
const exitCode = await run(process.argv.slice(2));
// All is written and printed. Timers that libraries have left would keep the process for another tenth of a second.
process.stdout.write('', (error) => {
  noteLost(error);
  process.stderr.write('', () => (lost ? fail(lost, lost.message) : process.exit(exitCode)));
});
