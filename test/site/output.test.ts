import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { bantin, temporaryFolder, writeContent } from '../setup/bantin.ts';
import { build, bytesOf, foldersOf, manyBulletins, NOW } from '../setup/site.ts';

describe('the output', () => {
  test('killed at any moment, it leaves the old site whole, and the next build is clean', async () => {
    const folder = temporaryFolder();
    const content = writeContent(folder, manyBulletins(40));
    const output = path.join(folder, 'dist');
    await build(content, output);
    const old = bytesOf(output);
    fs.rmSync(path.join(content, 'bulletins/2016/tin-so-5'), { recursive: true });
    const cleanFolder = path.join(folder, 'clean');
    await build(content, cleanFolder);
    const clean = bytesOf(cleanFolder);
    for (const delay of [600, 900, 1100, 1300, 1500, 1800]) {
      await bantin(['build', ...foldersOf(content, output)], { killAfter: delay });
      expect([old, clean]).toContainEqual(bytesOf(output));
    }
    expect((await build(content, output)).code).toBe(0);
    expect(bytesOf(output)).toEqual(clean);
    expect(fs.readdirSync(folder).filter((name) => name.startsWith('.dist'))).toEqual([]);
  });

  test('killed between taking the old site away and putting the new one there, the next build finds the old one', async () => {
    const folder = temporaryFolder();
    const content = writeContent(folder, manyBulletins(2));
    const output = path.join(folder, 'dist');
    await build(content, output);
    fs.renameSync(output, path.join(folder, '.dist.old'));
    writeContent(folder, { 'bulletins/2016/tin-so-1/index.vi.md': 'không phải front matter' });
    expect((await build(content, output)).code).toBe(1);
    expect(fs.existsSync(path.join(output, 'vi/index.html'))).toBe(true);
  });

  test('a second build of the same output waits for the first', async () => {
    const folder = temporaryFolder();
    const content = writeContent(folder, manyBulletins(20));
    const output = path.join(folder, 'dist');
    const runs = await Promise.all([build(content, output), build(content, output)]);
    expect(runs.map((run) => run.code)).toEqual([0, 0]);
    expect(runs.map((run) => run.stderr).join('')).toContain('Đang chờ');
  });

  test('does not replace a folder that it did not make', async () => {
    const folder = temporaryFolder();
    const content = writeContent(folder, manyBulletins(1));
    const output = path.join(folder, 'tài liệu');
    fs.mkdirSync(output);
    fs.writeFileSync(path.join(output, 'luận văn.docx'), 'mười năm');
    const run = await build(content, output);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('không do Bantin tạo');
    expect(fs.readFileSync(path.join(output, 'luận văn.docx'), 'utf8')).toBe('mười năm');
    expect((await build(content, content)).code).toBe(2);
    expect((await build(content, folder)).code).toBe(2);
    expect((await build(content, path.join(content, 'pages'))).code).toBe(2);
  });

  test('--clean empties the cache of what Bantin keeps there, and of nothing else', async () => {
    const folder = temporaryFolder();
    const content = writeContent(folder, manyBulletins(1));
    const output = path.join(folder, 'dist');
    for (const kept of ['images', 'titles', 'search']) writeContent(folder, { [`${kept}/old.json`]: '' });
    const run = await build(content, output, '--cache', content, '--clean');
    expect(run.code).toBe(0);
    expect(
      fs.readdirSync(content, { recursive: true }).filter((name) => /old\.json/.test(String(name))),
    ).toEqual([]);
    expect(fs.existsSync(path.join(content, 'site.yml'))).toBe(true);
    expect((await bantin(['build', '--clean', '--cache', ''], { cwd: folder })).code).toBe(2);
    expect(fs.existsSync(content)).toBe(true);
  });

  test('drafts do not go where sites are published', async () => {
    const folder = temporaryFolder();
    writeContent(folder, manyBulletins(1));
    const run = await bantin(['build', '--drafts', '--now', NOW], { cwd: folder });
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('bantin serve');
    expect(fs.existsSync(path.join(folder, 'dist'))).toBe(false);
    expect((await bantin(['build', '--drafts', '--output', 'thử', '--now', NOW], { cwd: folder })).code).toBe(
      0,
    );
  });

  test('an output that is a link is replaced where it leads', async () => {
    const folder = temporaryFolder();
    const content = writeContent(folder, manyBulletins(1));
    fs.mkdirSync(path.join(folder, 'www'));
    fs.symlinkSync(path.join(folder, 'www'), path.join(folder, 'link'));
    expect((await build(content, path.join(folder, 'link'))).code).toBe(0);
    expect(fs.lstatSync(path.join(folder, 'link')).isSymbolicLink()).toBe(true);
    expect(fs.existsSync(path.join(folder, 'www/vi/index.html'))).toBe(true);
  });
});
