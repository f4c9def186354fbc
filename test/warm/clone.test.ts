import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { readGitFiles } from '../../src/cache/git/files.ts';
import { findRepository } from '../../src/cache/git/repository.ts';
import { bantin, bulletin, temporaryFolder, writeContent } from '../setup/bantin.ts';
import { gitAt } from '../setup/repository.ts';
import { bytesOf, NOW, quietBulletins } from '../setup/site.ts';

const TIME = '2018-06-02T03:04:05Z';

const gitFilesOf = async (content: string) => readGitFiles(content, await findRepository(content));

/** What a build of the commit makes from nothing, on any machine. */
let wanted: Record<string, string> | undefined;

describe.for(['', 'true'])('a fresh clone with a restored cache (CI: “%s”)', (ci) => {
  const folder = temporaryFolder();
  const origin = path.join(folder, 'origin');
  const place = path.join(folder, 'checkout');
  /** Builds in the checkout, as CI does: content, dist and cache below it. */
  const build = async (...more: string[]) => {
    const args = ['build', '--now', NOW, '--content', path.join(place, 'content'), ...more];
    const { code, stdout } = await bantin([...args, '--json'], { cwd: place, env: { CI: ci } });
    expect(code).toBe(0);
    return JSON.parse(stdout);
  };
  /** Another clone in the same place, with all times new; what CI keeps is put back. */
  const cloneAnew = () => {
    for (const name of ['dist', '.cache']) fs.renameSync(path.join(place, name), path.join(folder, name));
    fs.rmSync(place, { recursive: true });
    gitAt(folder, '', 'clone', pathToFileURL(origin).href, place);
    for (const name of ['dist', '.cache']) fs.renameSync(path.join(folder, name), path.join(place, name));
  };
  const commit = (message: string) => {
    gitAt(origin, '', 'add', '.');
    gitAt(origin, TIME, 'commit', '-m', message);
  };

  beforeAll(async () => {
    // More than are looked at one by one.
    writeContent(origin, quietBulletins(130));
    fs.writeFileSync(path.join(origin, 'content/bulletins/2016/tin-so-3/a.pdf'), '%PDF-1.4');
    writeContent(origin, { 'bulletins/2016/tin-so-9/tep/a.pdf': '%PDF-1.4' });
    gitAt(origin, '', 'init');
    commit('tất cả');
    gitAt(folder, '', 'clone', pathToFileURL(origin).href, place);
    await build();
  });

  test('makes nothing again, and reads nothing again', async () => {
    const before = bytesOf(path.join(place, 'dist'));
    const times = fs.statSync(path.join(place, 'dist/vi/index.html')).mtimeMs;
    cloneAnew();
    expect(await build()).toMatchObject({ written: 0, removed: 0, bulletins: 130 });
    expect(bytesOf(path.join(place, 'dist'))).toEqual(before);
    expect(fs.statSync(path.join(place, 'dist/vi/index.html')).mtimeMs).toBe(times);
  });

  test('makes what a commit has changed', async () => {
    writeContent(origin, {
      'bulletins/2016/tin-so-7/index.vi.md': bulletin({ title: 'Đã sửa', date: '2016-01-22' }),
    });
    commit('sửa');
    cloneAnew();
    const { written } = await build();
    expect(written).toBeGreaterThan(1);
    expect(written).toBeLessThan(40);
    const clean = path.join(folder, 'clean');
    if (!wanted) {
      await build('--output', clean, '--cache', `${clean}.cache`);
      wanted = bytesOf(clean);
    }
    expect(bytesOf(path.join(place, 'dist'))).toEqual(wanted);
  });

  test('git’s hashes are believed for what it knows to be unchanged alone', async () => {
    cloneAnew();
    const content = path.join(place, 'content');
    const text = path.join(content, 'bulletins/2016/tin-so-2/index.vi.md');
    fs.appendFileSync(text, '\nThêm.\n');
    fs.writeFileSync(path.join(content, 'bulletins/2016/tin-so-4/thêm.pdf'), 'x');
    fs.rmSync(path.join(content, 'bulletins/2016/tin-so-3/a.pdf'));
    writeContent(place, { 'bulletins/2016/tin-so-9/tep/b.pdf': 'x' });
    const git = await gitFilesOf(content);
    const touched = [2, 3, 4, 9].map((i) => `bulletins/2016/tin-so-${i}`);
    expect([...(git?.touched ?? [])].sort()).toEqual(touched);
    expect((await build()).written).toBeGreaterThan(0);
    expect(fs.readFileSync(path.join(place, 'dist/vi/2016/tin-so-2.html'), 'utf8')).toContain('Thêm.');
  });

  test('of a file that git was told not to look at it knows nothing', async () => {
    cloneAnew();
    const content = path.join(place, 'content');
    const text = path.join(content, 'bulletins/2016/tin-so-5/index.vi.md');
    gitAt(place, '', 'update-index', '--assume-unchanged', text);
    fs.appendFileSync(text, '\nThêm.\n');
    const git = await gitFilesOf(content);
    const known = git?.inGit.get('bulletins/2016/tin-so-5')?.filter(({ hash }) => hash !== undefined);
    expect(known?.map(({ name }) => name)).toEqual(['index.en.md']);
  });

  test('a bulletin that has become a repository is read again, though git knows its files', async () => {
    const inBulletin = 'content/bulletins/2016/tin-so-6';
    const write = (at: string, ...names: string[]) => {
      for (const name of names) {
        const file = path.join(at, inBulletin, name);
        fs.mkdirSync(path.dirname(file), { recursive: true });
        fs.writeFileSync(file, 'x');
      }
    };
    const check = async () => {
      const args = ['check', '--content', path.join(place, 'content')];
      return bantin(args, { cwd: place, env: { CI: ci } });
    };
    write(origin, 'HEAD');
    commit('đầu');
    cloneAnew();
    expect(await check()).toMatchObject({ code: 0 });
    write(origin, 'objects/x', 'refs/x');
    commit('kho');
    cloneAnew();
    expect(await check()).toMatchObject({ code: 1, stdout: expect.stringContaining('repository-inside') });
    gitAt(origin, '', 'rm', '-r', `${inBulletin}/HEAD`, `${inBulletin}/objects`, `${inBulletin}/refs`);
    commit('xóa');
    cloneAnew();
    expect(await check()).toMatchObject({ code: 0 });
    cloneAnew();
    write(place, '.git/config');
    expect(await check()).toMatchObject({ code: 1, stdout: expect.stringContaining('repository-inside') });
  });

  test('without git nothing is known', async () => {
    expect(await gitFilesOf(temporaryFolder())).toBe(undefined);
  });
});
