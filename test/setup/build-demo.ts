import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { bulletin, ROOT, SETTINGS, writeContent } from './bantin.ts';
import { DEMO } from './demo.ts';
import { PRIMED } from './primed-cache.ts';
import { QUIET_SETTINGS } from './site.ts';

/** Builds the demo site once for all tests that look at pages, at a fixed clock, so that a test is the same tomorrow; and what small sites share. */
export default function setup(): void {
  build(DEMO);
  fs.rmSync(PRIMED, { recursive: true, force: true });
  for (const [name, settings] of Object.entries({ all: SETTINGS, quiet: QUIET_SETTINGS })) {
    const folder = path.join(PRIMED, 'sites', name);
    const content = writeContent(folder, { ...settings, 'bulletins/2017/hop/index.vi.md': bulletin() });
    build({ content, folder: path.join(folder, 'dist'), cache: PRIMED, now: DEMO.now });
  }
}

function build({ content, folder, cache, now }: typeof DEMO): void {
  const folders = ['--content', content, '--output', folder, '--cache', cache];
  execFileSync(process.execPath, ['src/cli/bantin.js', 'build', ...folders, '--now', now], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
