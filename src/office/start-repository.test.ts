import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { gitVersion, startRepository } from './start-repository.ts';

const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'kho thử ')));
const at = (...names: string[]) => path.join(folder, ...names);
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const git = (where: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=Thử', '-c', 'user.email=thu@example.com', ...args], { cwd: where });

function newFolder(name: string): string {
  fs.mkdirSync(at(name), { recursive: true });
  fs.writeFileSync(at(name, 'a.txt'), 'a');
  return at(name);
}

test('the version of git is found', async () => {
  expect(await gitVersion(folder)).toMatch(/^\d+\.\d+/);
});

test('a new repository has all files in its first commit; one that is there is left alone', async () => {
  const own = newFolder('own');
  const before = { ...process.env };
  Object.assign(process.env, { HOME: own, XDG_CONFIG_HOME: own, GIT_CONFIG_NOSYSTEM: '1' });
  try {
    // Nobody has told git who commits; on some machines it guesses.
    expect(['no-identity', 'committed']).toContain(await startRepository(newFolder('nameless'), 'x'));
    fs.writeFileSync(path.join(own, '.gitconfig'), '[user]\nname = Thử\nemail = thu@example.com\n');
    expect(await startRepository(newFolder('named'), 'Kho "mới" $(x)')).toBe('committed');
  } finally {
    process.env = before;
  }
  const log = git(at('named'), 'log', '--format=%s', '--name-only').toString();
  expect(log).toBe('Kho "mới" $(x)\n\na.txt\n');
  expect(await startRepository(at('named'), 'x')).toBe('there-already');
  fs.mkdirSync(at('named/sub'));
  expect(await startRepository(at('named/sub'), 'x')).toBe('there-already');
});
