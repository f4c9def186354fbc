import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Held while a package is installed: apt itself ends where another one reads the lists. */
const LOCK = path.join(os.tmpdir(), 'bantin-tests-apt.lock');

/**
 * Finds a program, and on a bare Debian, where tests run as root, installs its package. Tests that need one at once wait
 * for each other.
 * @returns the program's file
 * @throws Error with what to install
 */
export function needProgram(program: string, debianPackage: string): string {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  folders.push('/usr/bin', '/usr/sbin', '/usr/local/bin', '/usr/local/sbin');
  const find = () => folders.map((folder) => path.join(folder, program)).find((file) => fs.existsSync(file));
  const mayInstall =
    process.getuid?.() === 0 && folders.some((folder) => fs.existsSync(path.join(folder, 'flock')));
  if (mayInstall && (!find() || fs.existsSync(LOCK))) {
    const apt = 'apt-get -qq -o DPkg::Lock::Timeout=300';
    const install = `command -v ${program} || (${apt} update && ${apt} install -y --no-install-recommends ${debianPackage})`;
    execFileSync('flock', [LOCK, 'sh', '-c', install], {
      stdio: 'ignore',
      env: { ...process.env, PATH: folders.join(path.delimiter), DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  const found = find();
  if (!found) throw new Error(`These tests need ${program}: apt-get install ${debianPackage}`);
  return found;
}
