#!/usr/bin/env node
// TypeScript as it is, without a build of our own: tsx reads it, here and in Eleventy's configuration.
import { register } from 'tsx/esm/api';

register();
const { run } = await import('./cli.ts');
process.exitCode = await run(process.argv.slice(2));
