import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { bantin, temporaryFolder, writeContent } from '../setup/bantin.ts';
import { build, manyBulletins, NOW } from '../setup/site.ts';

describe('the output', () => {
  test('does not replace a folder that it did not make', async () => {
    const folder = path.join(temporaryFolder(), 'kho');
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
    expect(run.stderr).toContain('src/cli/bantin.js serve');
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
