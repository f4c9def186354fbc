import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { bulletin, ROOT, SETTINGS, writeContent } from './bantin.ts';
import { DEMO } from './demo.ts';
import { PRIMED } from './primed-cache.ts';
import { QUIET_SETTINGS } from './site.ts';

/** Builds the demo site once for all tests that look at pages, at a fixed clock, so that a test is the same tomorrow; and what small sites share. */
export default async function setup(): Promise<void> {
  await Promise.all([build(DEMO), buildPrimed()]);
}

/** One site after the other: they have one cache. */
async function buildPrimed(): Promise<void> {
  fs.rmSync(PRIMED, { recursive: true, force: true });
  for (const [name, settings] of Object.entries({ all: SETTINGS, quiet: QUIET_SETTINGS })) {
    const folder = path.join(PRIMED, 'sites', name);
    const content = writeContent(folder, { ...settings, 'bulletins/2017/hop/index.vi.md': bulletin() });
    await build({ content, folder: path.join(folder, 'dist'), cache: PRIMED, now: DEMO.now });
  }
}

async function build({ content, folder, cache, now }: typeof DEMO): Promise<void> {
  const folders = ['--content', content, '--output', folder, '--cache', cache];
  const args = ['src/cli/bantin.js', 'build', ...folders, '--now', now];
  // What it says is in the error, if it fails.
  await promisify(execFile)(process.execPath, args, { cwd: ROOT });
}
