import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findRepository } from './repository.ts';
import { gitFaultOf, gitStateOf } from './state.ts';

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

test('only what hides the history of content in a repository is a fault', async () => {
  const faultOf = async (name: string) => (await gitFaultOf(at(name), await findRepository(at(name))))?.why;
  expect(await faultOf('none')).toBe(undefined);
  expect(await faultOf('empty')).toBe(undefined);
  expect(await faultOf('whole/content')).toBe(undefined);
  expect(await faultOf('shallow')).toBe('shallow');
  expect(await faultOf('broken')).toBe('unreadable');
});
