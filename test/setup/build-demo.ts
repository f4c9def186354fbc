import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { DEMO } from './demo.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Builds the demo site once for all tests that look at pages, at a fixed clock, so that a test is the same tomorrow. */
export default function setup(): void {
  const args = [
    'src/cli/bantin.js',
    'build',
    '--content',
    DEMO.content,
    '--output',
    DEMO.folder,
    '--cache',
    DEMO.cache,
    '--now',
    DEMO.now,
  ];
  execFileSync(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
}
