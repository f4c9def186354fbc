import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gitStateOf } from '../cache/git-state.ts';
import { gitVersion, startRepository } from './git-state.ts';

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

beforeAll(() => {
  const whole = newFolder('whole');
  git(whole, 'init', '--quiet');
  git(whole, 'add', '--all');
  for (const message of ['một', 'hai'])
    git(whole, 'commit', '--quiet', '--allow-empty', '--message', message);
});

test('a repository is seen as what it is, from inside it, too', async () => {
  expect(await gitStateOf(newFolder('none'))).toBe('no-repository');
  expect(await gitStateOf(at('whole'))).toBe('whole');
  fs.mkdirSync(at('whole/content'));
  expect(await gitStateOf(at('whole/content'))).toBe('whole');
  git(folder, 'clone', '--quiet', '--depth=1', `file://${at('whole')}`, 'shallow');
  expect(await gitStateOf(at('shallow'))).toBe('shallow');
  git(newFolder('empty'), 'init', '--quiet');
  expect(await gitStateOf(at('empty'))).toBe('empty');
  fs.writeFileSync(path.join(newFolder('broken'), '.git'), 'gitdir: /không/có');
  expect(await gitStateOf(at('broken'))).toBe('unreadable');
});

test.runIf(process.getuid?.() === 0)('one of another user is refused by git', async () => {
  git(newFolder('foreign'), 'init', '--quiet');
  for (const name of ['foreign', 'foreign/.git']) fs.chownSync(at(name), 12345, 12345);
  expect(await gitStateOf(at('foreign'))).toBe('foreign');
});

test('the version is told', async () => {
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
