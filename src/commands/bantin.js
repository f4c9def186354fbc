#!/usr/bin/env node
// TypeScript as it is, without a build of our own: tsx reads it, here and in Eleventy's configuration.
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

// tsx would take the tsconfig.json of the working folder; ours says how JSX is compiled, in child processes too.
process.env.TSX_TSCONFIG_PATH = fileURLToPath(new URL('../../tsconfig.json', import.meta.url));
register();
const { run } = await import('./cli.ts');
process.exitCode = await run(process.argv.slice(2));
