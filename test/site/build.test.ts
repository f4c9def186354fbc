import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { bantin, bantinAlone, bulletin, temporaryFolder, writeContent } from '../setup/bantin.ts';
import { build, bytesOf, manyBulletins, NOW, QUIET_SETTINGS, quietBulletins } from '../setup/site.ts';

describe('build', () => {
  test('gives the same bytes in any zone and locale, and a second time', async () => {
    const folder = temporaryFolder();
    const content = writeContent(folder, manyBulletins(4));
    const args = (name: string) => [
      'build',
      '--content',
      content,
      '--output',
      path.join(folder, name),
      '--cache',
      path.join(folder, `${name}.c`),
      '--now',
      NOW,
    ];
    const runs = await Promise.all([
      bantinAlone(args('a'), { env: { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' } }),
      bantinAlone(args('b'), { env: { TZ: 'America/Los_Angeles', LANG: 'vi_VN.UTF-8' } }),
    ]);
    expect(runs.map((run) => run.code)).toEqual([0, 0]);
    const first = bytesOf(path.join(folder, 'a'));
    expect(bytesOf(path.join(folder, 'b'))).toEqual(first);
    expect((await bantin(args('a'))).code).toBe(0);
    expect(bytesOf(path.join(folder, 'a'))).toEqual(first);
  });

  test('one added bulletin in both languages changes at most 40 files, the same ones on a site twice as large', async () => {
    const changed = await Promise.all(
      [40, 80].map(async (count) => {
        const folder = temporaryFolder();
        const item = (key: string, title: string, day: string) => ({
          [`bulletins/2026/${key}/index.vi.md`]: bulletin({
            title,
            date: `2026-11-${day}`,
            keywords: '[mới, cũ]',
          }),
          [`bulletins/2026/${key}/index.en.md`]: bulletin({
            title,
            date: undefined,
            category: undefined,
            status: undefined,
            keywords: '[new, old]',
          }),
        });
        const site = manyBulletins(count);
        // What else a bulletin makes: a drawn picture and a line in the list for reading without a network, a language.
        const features = 'features: {titlePictures: false, offline: false}\n';
        const content = writeContent(folder, {
          ...site,
          ...item('truoc', 'Trước', '18'),
          'site.yml': site['site.yml'] + features,
        });
        const output = path.join(folder, 'dist');
        expect((await build(content, output)).code).toBe(0);
        const before = bytesOf(output);
        writeContent(folder, item('tin-moi', 'Tin mới', '20'));
        const run = await build(content, output, '--json');
        const after = bytesOf(output);
        // The search is counted apart: a new bulletin makes the index of its month anew, and no other.
        const changes = Object.keys({ ...before, ...after }).filter((file) => before[file] !== after[file]);
        const indexes = changes
          .filter((file) => /^search\/..\/\d/.test(file))
          .map((file) => file.split('/')[2]);
        expect([...new Set(indexes)]).toEqual(['2026-11']);
        const files = changes.filter((file) => !file.startsWith('search/') && file !== '.bantin');
        expect(JSON.parse(run.stdout).written).toBe(files.filter((file) => file.endsWith('.html')).length);
        return files.length;
      }),
    );
    expect(changed[0]).toBeLessThanOrEqual(40);
    expect(changed[1]).toBe(changed[0]);
  });

  test('an old address below the site’s path or beside it, or one of a file for programs, stops nothing', async () => {
    const folder = temporaryFolder();
    const aliases = '[/tin-cu.json, /tin-cu.xml, /cũ]';
    const content = writeContent(folder, {
      ...QUIET_SETTINGS,
      'bulletins/2017/hop/index.vi.md': bulletin({ aliases }),
    });
    const output = path.join(folder, 'dist');
    expect((await build(content, output, '--base-url', 'https://a.example/repo')).code).toBe(0);
    expect((await build(content, output)).code).toBe(0);
    expect(fs.readFileSync(path.join(output, 'cũ/index.html'), 'utf8')).toContain('url=/vi/2017/hop.html');
  });

  test('runs from any folder, with that folder’s content and dist', async () => {
    const folder = temporaryFolder();
    writeContent(folder, quietBulletins(1));
    const run = await bantin(['build', '--now', NOW], { cwd: folder });
    expect(run.stderr).toContain('Trang nằm trong dist');
    expect(run.code).toBe(0);
    expect(fs.existsSync(path.join(folder, 'dist/vi/2016/tin-so-0.html'))).toBe(true);
  });

  test('a page that is gone is removed', async () => {
    const folder = temporaryFolder();
    const content = writeContent(folder, quietBulletins(3));
    const output = path.join(folder, 'dist');
    await build(content, output);
    expect(fs.existsSync(path.join(output, 'vi/2016/tin-so-2.html'))).toBe(true);
    fs.rmSync(path.join(content, 'bulletins/2016/tin-so-2'), { recursive: true });
    const run = await build(content, output, '--json');
    expect(JSON.parse(run.stdout)).toMatchObject({ bulletins: 2, removed: 3 });
    // The bulletin in both languages, and the page of the keyword that it alone had.
    expect(fs.existsSync(path.join(output, 'vi/2016/tin-so-2.html'))).toBe(false);
    expect(fs.existsSync(path.join(output, 'vi/tu-khoa/tu-khoa-2.html'))).toBe(false);
  });

  test('an address that the office prints itself may be an author’s too; after dist is gone all pages are new', async () => {
    const folder = temporaryFolder();
    const content = writeContent(folder, {
      ...QUIET_SETTINGS,
      'bulletins/2017/a/index.vi.md': bulletin({ status: 'draft', editorial: '{email: mai@example.gov.vn}' }),
      'bulletins/2017/b/index.vi.md': bulletin({}, 'Viết cho mai@example.gov.vn.'),
    });
    const output = path.join(folder, 'dist');
    expect((await build(content, output)).code).toBe(0);
    fs.rmSync(output, { recursive: true });
    const again = JSON.parse((await build(content, output, '--json')).stdout);
    expect(again).toMatchObject({ written: again.pages, unchanged: 0 });
  });

  test('a site below a path has that path in every address', async () => {
    const folder = temporaryFolder();
    const content = writeContent(folder, quietBulletins(2));
    const output = path.join(folder, 'dist');
    await build(content, output, '--base-url', 'https://user.github.io/bantin/');
    const html = fs.readFileSync(path.join(output, 'vi/2016/tin-so-1.html'), 'utf8');
    const outside = [...html.matchAll(/ (?:href|src)="(\/[^"]*)"/g)].filter(
      ([, url]) => !url?.startsWith('/bantin/'),
    );
    expect(outside).toEqual([]);
    expect(html).toContain(
      '<link rel="canonical" href="https://user.github.io/bantin/vi/2016/tin-so-1.html"',
    );
  });

  test('a site in one language links to no other', async () => {
    const folder = temporaryFolder();
    const settings = String(QUIET_SETTINGS['site.yml']).replace('[vi, en]', '[vi]');
    const content = writeContent(folder, {
      ...QUIET_SETTINGS,
      'site.yml': settings,
      'bulletins/2017/hop/index.vi.md': bulletin(),
    });
    const output = path.join(folder, 'dist');
    const run = await build(content, output, '--strict');
    expect(run.stderr).not.toContain('translation-missing');
    expect(run.code).toBe(0);
    expect(fs.existsSync(path.join(output, 'en'))).toBe(false);
    expect(fs.readFileSync(path.join(output, 'vi/2017/hop.html'), 'utf8')).not.toContain('English');
  });

  test('a site without a bulletin is a site', async () => {
    const folder = temporaryFolder();
    const output = path.join(folder, 'dist');
    expect((await build(writeContent(folder, QUIET_SETTINGS), output)).code).toBe(0);
    expect(fs.readFileSync(path.join(output, 'vi/index.html'), 'utf8')).toContain('Chưa có bản tin nào');
  });
});
