import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';
import { temporaryFolder } from '../../../test/setup/bantin.ts';
import { gitAt } from '../../../test/setup/repository.ts';
import { environmentOfGit } from '../../system/processes.ts';
import { readGitFiles } from './files.ts';
import { readHistory } from './history.ts';
import { findRepository } from './repository.ts';

const TEXT = 'bulletins/2017/họp phiên/index.vi.md';

/** A repository in which a text was committed. @returns its work tree */
function repository(below = ''): string {
  const folder = temporaryFolder();
  const text = path.join(folder, below, TEXT);
  fs.mkdirSync(path.dirname(text), { recursive: true });
  fs.writeFileSync(text, 'Họp.');
  gitAt(folder, '', 'init');
  gitAt(folder, '', 'add', '.');
  gitAt(folder, '', 'commit', '-m', 'Họp');
  return folder;
}

const filesOf = async (root: string) => readGitFiles(root, await findRepository(root));

afterEach(() => {
  vi.unstubAllEnvs();
});

test.for(['', 'content', 'một/*/:(top) hai'])('content in “%s” of a work tree', async (below) => {
  const root = path.join(repository(below), below);
  fs.writeFileSync(path.join(root, path.dirname(TEXT), 'mới.pdf'), 'x');
  expect(await findRepository(root)).toMatchObject({ prefix: below && `${below}/`, isShallow: false });
  const files = await filesOf(root);
  expect(files?.inGit.get(path.posix.dirname(TEXT))).toMatchObject([{ name: 'index.vi.md' }]);
  expect([...(files?.touched ?? [])]).toEqual([path.posix.dirname(TEXT)]);
});

test('content in a further work tree, in a submodule, and behind a link', async () => {
  const folder = repository();
  const [further, link] = ['further', 'link'].map((name) => path.join(temporaryFolder(), name));
  gitAt(folder, '', 'worktree', 'add', further ?? '');
  gitAt(
    folder,
    '',
    '-c',
    'protocol.file.allow=always',
    'submodule',
    'add',
    pathToFileURL(repository()).href,
    'sub',
  );
  fs.symlinkSync(folder, link ?? '');
  for (const root of [further, path.join(folder, 'sub'), link])
    expect((await readHistory(await findRepository(root ?? ''), '')).times.size).toBe(1);
});

test('before the first commit there is no history, but git knows what is to be committed', async () => {
  const root = repository();
  gitAt(root, '', 'checkout', '--orphan', 'mới');
  const found = await findRepository(root);
  expect(found?.head).toBe('');
  expect((await readHistory(found, '')).times.size).toBe(0);
  expect((await readGitFiles(root, found))?.inGit.size).toBe(1);
});

test.for<[what: string, prepare: (content: string) => void]>([
  ['an empty .git', (content) => fs.mkdirSync(path.join(content, '.git'))],
  ['a .git that leads nowhere', (content) => fs.writeFileSync(path.join(content, '.git'), 'gitdir: x')],
  [
    'a work tree elsewhere',
    (content) => {
      gitAt(content, '', 'init');
      gitAt(content, '', 'config', 'core.worktree', '../..');
    },
  ],
  ['a repository without a work tree', (content) => gitAt(content, '', 'init', '--bare', '.git')],
])('%s: nothing is known, also not of a repository above', async ([, prepare]) => {
  const content = path.join(repository('content'), 'content');
  prepare(content);
  expect(await findRepository(content)).toBe(undefined);
});

test('a folder with a repository’s files but without .git is none', async () => {
  const folder = temporaryFolder();
  gitAt(folder, '', 'init', '--bare');
  expect(await findRepository(folder)).toBe(undefined);
});

test('another repository that a hook’s environment names is not asked', async () => {
  const root = repository();
  vi.stubEnv('GIT_DIR', path.join(repository(), '.git'));
  vi.stubEnv('GIT_INDEX_FILE', '/nowhere');
  vi.stubEnv('GIT_EXTERNAL_DIFF', '/nowhere');
  const { head } = (await findRepository(root)) ?? {};
  vi.unstubAllEnvs();
  expect(head).toBe((await findRepository(root))?.head);
  expect((await filesOf(root))?.touched.size).toBe(0);
});

test.skipIf(process.getuid?.() !== 0)(
  'another owner’s repository is read where safe.directory names it',
  async () => {
    const root = repository();
    for (const file of [root, path.join(root, '.git')]) fs.chownSync(file, 12345, 12345);
    vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
    vi.stubEnv('SUDO_UID', undefined);
    expect(await findRepository(root)).toBe(undefined);
    vi.stubEnv('GIT_CONFIG_COUNT', '1');
    vi.stubEnv('GIT_CONFIG_KEY_0', 'safe.directory');
    vi.stubEnv('GIT_CONFIG_VALUE_0', root);
    expect(await findRepository(root)).toBeDefined();
  },
);

test('of a clone without earlier folders nothing is known, and nothing is fetched', async () => {
  const origin = repository();
  fs.appendFileSync(path.join(origin, TEXT), 'Thêm.');
  gitAt(origin, '', 'commit', '-am', 'Thêm');
  gitAt(origin, '', 'config', 'uploadpack.allowFilter', 'true');
  const copy = path.join(temporaryFolder(), 'clone');
  gitAt(origin, '', 'clone', '--filter=tree:0', pathToFileURL(origin).href, copy);
  const packs = () => fs.readdirSync(path.join(copy, '.git/objects/pack'));
  const before = packs();
  expect((await readHistory(await findRepository(copy), '')).times.size).toBe(0);
  expect(packs()).toEqual(before);
});

test('git is looked for in no folder that depends on the working folder', () => {
  const folders = ['/usr/bin', '.', '', 'node_modules/.bin', '/bin'].join(path.delimiter);
  const env = environmentOfGit({ PATH: folders, GIT_DIR: 'x', GIT_CONFIG_COUNT: '0', HOME: '/root' }, '/a/b');
  expect(env).toMatchObject({
    PATH: ['/usr/bin', '/bin'].join(path.delimiter),
    HOME: '/root',
    GIT_CONFIG_COUNT: '0',
    GIT_CEILING_DIRECTORIES: '/a',
  });
  expect(env).not.toHaveProperty('GIT_DIR');
});
