#!/usr/bin/env node
import module from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compiledCode, v8Folder } from './compile.js';

const code = await compiledCode(path.resolve(fileURLToPath(import.meta.url), '../../..')).catch((error) => {
  // Code that does not compile, or nowhere to keep it: the message names file and line; 3 is `EXIT.machine`.
  process.stderr.write(`${error.message}\n`);
  process.exit(3);
});
// Node 22.8 and later keep V8's form of the code, too: here, and in the processes that help.
if ('enableCompileCache' in module && typeof module.enableCompileCache === 'function') {
  module.enableCompileCache(v8Folder(code));
  process.env.NODE_COMPILE_CACHE ??= v8Folder(code);
}
const { run } = await import(pathToFileURL(path.join(code, 'src/commands/cli.mjs')).href);
const exitCode = await run(process.argv.slice(2));
// All is written and told. Timers that libraries have left would keep the process for another tenth of a second.
process.stdout.write('', () => process.stderr.write('', () => process.exit(exitCode)));
