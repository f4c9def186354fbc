#!/usr/bin/env node
import module from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compiledCode, v8Folder } from './compile.js';

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
  const isMachine = code !== undefined && syscall !== undefined;
  const text = isMachine ? `Máy gặp trục trặc – The machine failed (${code}): ${message}` : otherwise;
  process.stderr.write(`${text}\n`);
  process.exit(3);
}

const uncaught = (/** @type {Error} */ error) => fail(error, error.stack);
process.once('uncaughtException', uncaught);

const project = path.resolve(fileURLToPath(import.meta.url), '../../..');
// Of code that does not compile, the message names file and line.
const code = await compiledCode(project).catch(async (error) => {
  // Where the compiler could not be started, the reason comes in a moment, as an error that nobody catches.
  await new Promise(setImmediate);
  return fail(error, error.message);
});
// Node 22.8 and later keep V8's form of the code, too: here, and in the processes that help.
if ('enableCompileCache' in module && typeof module.enableCompileCache === 'function') {
  module.enableCompileCache(v8Folder(code));
  process.env.NODE_COMPILE_CACHE ??= v8Folder(code);
}
const cli = pathToFileURL(path.join(code, 'src/cli/run.mjs')).href;
const { run } = await import(cli).catch((error) => fail(error, error.stack));
// From here on `run` reports such errors itself, by the sentences.
process.off('uncaughtException', uncaught);
const exitCode = await run(process.argv.slice(2));
// All is written and printed. Timers that libraries have left would keep the process for another tenth of a second.
process.stdout.write('', (error) => {
  noteLost(error);
  process.stderr.write('', () => (lost ? fail(lost, lost.message) : process.exit(exitCode)));
});
