import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { bantin, bulletin, temporaryFolder, writeContent } from '../setup/bantin.ts';
import { build, bytesOf, foldersOf, NOW } from '../setup/site.ts';
import { smallSite } from './site.ts';

const DOCUMENT = '../layouts/custom/e.liquid';

describe('a site in parts', () => {
  const folder = temporaryFolder();
  const site = smallSite();
  // With a search, whose indexes are divided otherwise.
  const content = writeContent(folder, {
    ...site,
    'site.yml': String(site['site.yml']).replace('search: false', 'search: true'),
    '../static/CNAME': 'bantin.example.gov.vn\n',
    '../static/tep/a.pdf': '%PDF-1.4',
    [DOCUMENT]: '---\npermalink: vi/e.csv\n---\nmột',
  });
  const parts = path.join(folder, 'parts');
  const whole = path.join(folder, 'dist');
  const merged = path.join(folder, 'merged');
  const merge = (...more: string[]) =>
    bantin(['merge', '--parts', parts, '--output', merged, '--cache', `${merged}.cache`, ...more]);
  const part = (k: number, ...more: string[]) => {
    const folders = ['--content', content, '--output', path.join(parts, String(k))];
    const cache = path.join(folder, `cache-${k}`);
    return bantin(['build', ...folders, '--cache', cache, '--now', NOW, '--shard', `${k}/3`, ...more]);
  };

  beforeAll(async () => {
    const runs = [await build(content, whole), await part(1), await part(2), await part(3)];
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
  });

  test('comes together to the bytes of the undivided build', async () => {
    const { code, stderr } = await merge();
    expect(stderr).toContain('Đã ghép 3 phần');
    expect(code).toBe(0);
    expect(bytesOf(merged)).toEqual(bytesOf(whole));
    const sizes = [1, 2, 3].map((k) => Object.keys(bytesOf(path.join(parts, String(k)))).length);
    expect(Math.max(...sizes)).toBeLessThan(Object.keys(bytesOf(whole)).length / 2);
  });

  test('a later build goes on from the merged site', async () => {
    const folders = foldersOf(content, merged);
    const { stdout } = await bantin(['build', ...folders, '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ written: 0, removed: 0 });
    expect(bytesOf(merged)).toEqual(bytesOf(whole));
  });

  test('is not merged with a file that is damaged, lost, or of another site', async () => {
    const before = bytesOf(merged);
    const page = fs
      .readdirSync(path.join(parts, '2'), { recursive: true, encoding: 'utf8' })
      .find((name) => name.endsWith('.html'));
    const file = path.join(parts, '2', page ?? '');
    const bytes = fs.readFileSync(file);
    fs.writeFileSync(file, 'hỏng');
    expect(await merge()).toMatchObject({ code: 2, stderr: expect.stringContaining(path.basename(file)) });
    fs.rmSync(file);
    expect((await merge()).code).toBe(2);
    fs.writeFileSync(file, bytes);

    fs.renameSync(path.join(parts, '2'), path.join(folder, 'aside'));
    const incomplete = await merge('--lang', 'en');
    expect(incomplete).toMatchObject({
      code: 2,
      stderr:
        'Part 2 of 3 is missing. Build it with node src/cli/bantin.js build --shard, then merge again.\n',
    });
    for (const edit of [
      { [DOCUMENT]: '---\npermalink: vi/e.csv\n---\nhai' },
      { 'bulletins/2026/tin-4/index.vi.md': bulletin({ title: 'Khác' }) },
    ]) {
      writeContent(folder, edit);
      expect((await part(2)).code).toBe(0);
      expect(await merge()).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('phần của một trang khác'),
      });
      writeContent(folder, { [DOCUMENT]: '---\npermalink: vi/e.csv\n---\nmột' });
    }
    expect(bytesOf(merged)).toEqual(before);
  });

  test.for(['0/3', '4/3', '3', 'a/b'])('--shard %s is wrong', async (shard) => {
    const { code, stderr } = await build(content, whole, '--shard', shard);
    expect(code).toBe(2);
    expect(stderr).toContain('3/8');
  });
});
