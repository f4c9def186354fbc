import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { bantin, bulletin, writeContent } from '../setup/bantin.ts';
import { build, bytesOf, NOW, newSite, quietBulletins } from '../setup/site.ts';

describe('drafts are never written to where a site is published', () => {
  test.for<[string, (folder: string) => string]>([
    [
      'dist as a link',
      (folder) => {
        fs.mkdirSync(path.join(folder, 'www'));
        fs.symlinkSync('www', path.join(folder, 'dist'));
        return 'dist';
      },
    ],
    [
      'the folder behind dist',
      (folder) => {
        fs.mkdirSync(path.join(folder, 'www'));
        fs.symlinkSync('www', path.join(folder, 'dist'));
        return 'www';
      },
    ],
    [
      'dist as a link to nothing yet',
      (folder) => {
        fs.symlinkSync('www', path.join(folder, 'dist'));
        return 'www';
      },
    ],
    [
      'dist through a folder that is a link',
      (folder) => {
        fs.symlinkSync('.', path.join(folder, 'same'));
        return 'same/dist';
      },
    ],
    ['dist by a longer way', () => 'content/../dist/'],
  ])('%s', async ([, prepare]) => {
    const { folder } = newSite(quietBulletins(1));
    const output = prepare(folder);
    const run = await bantin(['build', '--drafts', '--output', output, '--now', NOW], { cwd: folder });
    expect(run).toMatchObject({ code: 2, stderr: expect.stringContaining('src/cli/bantin.js serve') });
    expect(fs.existsSync(path.join(folder, 'dist/index.html'))).toBe(false);
  });

  describe('nor to a folder that bears the mark of a published site', () => {
    const { content, output } = newSite(quietBulletins(1));
    const mark = path.join(output, '.bantin');
    let before: Record<string, string>;
    beforeAll(async () => {
      expect((await build(content, output)).code).toBe(0);
      before = bytesOf(output);
    });

    test('wherever it lies', async () => {
      expect((await build(content, output, '--drafts')).code).toBe(2);
      expect(bytesOf(output)).toEqual(before);
    });

    test.for(['', 'Bantin', 'link'])('also where that mark is damaged (%j)', async (damage) => {
      fs.rmSync(mark);
      if (damage === 'link') fs.symlinkSync('/nowhere', mark);
      else fs.writeFileSync(mark, damage);
      expect((await build(content, output, '--drafts')).code).toBe(2);
    });
  });

  test('a preview stays one, and may become a published site', async () => {
    const { folder, content, output } = newSite(quietBulletins(14));
    writeContent(folder, { 'bulletins/2026/nhap/index.vi.md': bulletin({ status: 'draft' }) });
    expect((await build(content, output, '--drafts')).code).toBe(0);
    expect((await build(content, output, '--drafts')).code).toBe(0);
    expect(fs.existsSync(path.join(output, 'vi/2026/nhap.html'))).toBe(true);
    fs.rmSync(path.join(content, 'bulletins/2016'), { recursive: true });
    expect((await build(content, output)).code).toBe(0);
    expect(fs.existsSync(path.join(output, 'vi/2026/nhap.html'))).toBe(false);
    expect((await build(content, output, '--drafts')).code).toBe(2);
  });

  test('parts of a preview are not merged into one', async () => {
    const { folder, content, output } = newSite(quietBulletins(1));
    expect((await build(content, output)).code).toBe(0);
    const parts = path.join(folder, 'parts');
    expect((await build(content, path.join(parts, '1'), '--drafts', '--shard', '1/1')).code).toBe(0);
    const merge = (to: string) =>
      bantin(['merge', '--parts', parts, '--output', to, '--cache', `${to}.cache`]);
    expect((await merge(output)).code).toBe(2);
    expect((await merge(path.join(folder, 'preview'))).code).toBe(0);
  });
});
