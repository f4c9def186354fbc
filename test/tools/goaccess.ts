import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** Sees to it that goaccess is there, installed or to be installed: on a bare Debian the tests run as root. */
export function needGoaccess(): void {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/bin', '/usr/local/bin'];
  const isThere = () => folders.some((folder) => fs.existsSync(path.join(folder, 'goaccess')));
  if (isThere()) return;
  if (process.getuid?.() === 0) {
    const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
    const wait = ['-qq', '-o', 'DPkg::Lock::Timeout=300'];
    execFileSync('apt-get', ['update', ...wait], options);
    execFileSync('apt-get', ['install', '-y', ...wait, '--no-install-recommends', 'goaccess'], options);
  }
  if (!isThere()) throw new Error('The tests of counting need goaccess: apt-get install goaccess');
}
