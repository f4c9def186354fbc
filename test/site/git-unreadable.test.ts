import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { bantin, bulletin, temporaryFolder, writeContent } from '../setup/bantin.ts';
import { gitAt } from '../setup/repository.ts';
import { QUIET_SETTINGS } from '../setup/site.ts';

const office = temporaryFolder();
beforeAll(() => {
  writeContent(office, {
    ...QUIET_SETTINGS,
    'site.yml': String(QUIET_SETTINGS['site.yml']).replace('[vi, en]', '[vi]'),
    'bulletins/2017/hop/index.vi.md': bulletin(),
  });
  gitAt(office, '2017-05-01T00:00:00Z', 'init');
  gitAt(office, '2017-05-01T00:00:00Z', 'add', '.');
  gitAt(office, '2017-05-01T00:00:00Z', 'commit', '-m', 'Họp');
  gitAt(office, '2017-05-02T00:00:00Z', 'commit', '--allow-empty', '-m', 'Thêm');
});

interface Reported {
  id: string;
  severity: string;
  vi: { what: string; remedy: string };
}

/** What `check` and `build` say of a repository: the same, once. */
async function reported(folder: string, env: Record<string, string> = {}): Promise<string[]> {
  const cache = path.join(temporaryFolder(), 'cache');
  const at = ['--content', path.join(folder, 'content'), '--cache', cache, '--json'];
  const check = await bantin(['check', ...at], { env });
  const problems: Reported[] = JSON.parse(check.stdout).problems;
  expect(problems.map(({ id, severity }) => [id, severity])).toEqual(
    problems.map(() => ['git-unreadable', 'warning']),
  );
  const build = await bantin(['build', ...at, '--output', path.join(cache, '../dist')], { env });
  expect(JSON.parse(build.stdout).warnings).toBe(problems.length);
  return problems.map(({ vi }) => `${vi.what} ${vi.remedy}`);
}

test('of one that git reads, and of a folder that is in none, nothing is said', async () => {
  expect(await reported(office)).toEqual([]);
  const folder = temporaryFolder();
  fs.cpSync(path.join(office, 'content'), path.join(folder, 'content'), { recursive: true });
  expect(await reported(folder)).toEqual([]);
  expect(await reported(folder, { PATH: folder })).toEqual([]);
});

test('without git on the machine the remedy is to install it', async () => {
  expect(await reported(office, { PATH: path.join(office, 'content') })).toEqual([
    expect.stringContaining('Cài git'),
  ]);
});

test('of a clone of the newest commits alone the remedy is to fetch the rest', async () => {
  const folder = path.join(temporaryFolder(), 'bản sao');
  gitAt(office, '', 'clone', '--depth=1', pathToFileURL(office).href, folder);
  expect(await reported(folder)).toEqual([expect.stringMatching(/git fetch --unshallow.*fetch-depth: 0/)]);
});

test('of a repository that is damaged the remedy is to look', async () => {
  const folder = temporaryFolder();
  fs.cpSync(office, folder, { recursive: true });
  fs.writeFileSync(path.join(folder, '.git/config'), '[core\n');
  expect(await reported(folder)).toEqual([expect.stringContaining('git status')]);
  // Without this git does not take it for a repository.
  fs.rmSync(path.join(folder, '.git/HEAD'));
  expect(await reported(folder)).toEqual([]);
});

test.runIf(process.getuid?.() === 0)('of another user’s the remedy names the folder', async () => {
  const folder = fs.realpathSync(temporaryFolder());
  fs.cpSync(office, folder, { recursive: true });
  for (const name of ['', '.git']) fs.chownSync(path.join(folder, name), 12_345, 12_345);
  expect(await reported(folder)).toEqual([
    expect.stringContaining(`git config --global --add safe.directory "${folder}"`),
  ]);
});
