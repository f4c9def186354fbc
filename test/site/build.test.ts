import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { bantin, bulletin, type Files, SETTINGS, temporaryFolder, writeContent } from '../setup/bantin.ts';

const NOW = '2026-11-22T08:00:00+07:00';

/** Path → hash of every file of a folder. */
function bytesOf(folder: string): Record<string, string> {
  const files = fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile());
  const pairs = files.map((entry) => {
    const file = path.join(entry.parentPath, entry.name);
    return [
      path.relative(folder, file),
      createHash('sha1').update(fs.readFileSync(file)).digest('hex'),
    ] as const;
  });
  return Object.fromEntries(pairs.sort());
}

/** A site of `count` bulletins in both languages, one every third day, in two sections. */
function manyBulletins(count: number): Files {
  const files: Files = { ...SETTINGS };
  for (let i = 0; i < count; i += 1) {
    const date = new Date(Date.UTC(2016, 0, 1 + i * 3)).toISOString().slice(0, 10);
    const folder = `bulletins/${date.slice(0, 4)}/tin-so-${i}`;
    const category = i % 2 ? 'tin-tuc' : 'thong-bao';
    files[`${folder}/index.vi.md`] = bulletin({
      title: `Tin số ${i}`,
      date,
      category,
      keywords: `[từ khóa ${i % 7}]`,
    });
    files[`${folder}/index.en.md`] = bulletin({
      title: `Item ${i}`,
      date: undefined,
      category: undefined,
      status: undefined,
    });
  }
  return files;
}

function build(content: string, output: string, ...more: string[]) {
  return bantin([
    'build',
    '--content',
    content,
    '--output',
    output,
    '--cache',
    `${output}.cache`,
    '--now',
    NOW,
    ...more,
  ]);
}

describe('build', () => {
  test('gives the same bytes in any zone and locale, and a second time', async () => {
    const folder = temporaryFolder();
    const content = writeContent(folder, manyBulletins(12));
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
      bantin(args('a'), { env: { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' } }),
      bantin(args('b'), { env: { TZ: 'America/Los_Angeles', LANG: 'vi_VN.UTF-8' } }),
    ]);
    expect(runs.map((run) => run.code)).toEqual([0, 0]);
    const first = bytesOf(path.join(folder, 'a'));
    expect(bytesOf(path.join(folder, 'b'))).toEqual(first);
    expect((await bantin(args('a'))).code).toBe(0);
    expect(bytesOf(path.join(folder, 'a'))).toEqual(first);
  });

  test('one added bulletin in both languages changes at most 40 files, the same number on a site twice as large', async () => {
    const changed = await Promise.all(
      [60, 120].map(async (count) => {
        const folder = temporaryFolder();
        const content = writeContent(folder, manyBulletins(count));
        const output = path.join(folder, 'dist');
        expect((await build(content, output)).code).toBe(0);
        const before = bytesOf(output);
        writeContent(folder, {
          'bulletins/2026/tin-moi/index.vi.md': bulletin({
            title: 'Tin mới',
            date: '2026-11-20',
            keywords: '[mới]',
          }),
          'bulletins/2026/tin-moi/index.en.md': bulletin({
            title: 'New',
            date: undefined,
            category: undefined,
            status: undefined,
          }),
        });
        const run = await build(content, output, '--json');
        const after = bytesOf(output);
        // The search is counted apart: a new bulletin makes the index of its month anew, and no other.
        const changes = Object.keys({ ...before, ...after }).filter((file) => before[file] !== after[file]);
        const indexes = changes
          .filter((file) => /^search\/..\/\d/.test(file))
          .map((file) => file.split('/')[2]);
        expect([...new Set(indexes)]).toEqual(['2026-11']);
        const files = changes.filter((file) => !file.startsWith('search/'));
        expect(JSON.parse(run.stdout).written).toBe(files.filter((file) => file.endsWith('.html')).length);
        return files.length;
      }),
    );
    expect(changed[0]).toBeLessThanOrEqual(60);
    expect(changed[1]).toBe(changed[0]);
  });

  test('an old address below the site’s path or beside it, or one of a file for programs, stops nothing', async () => {
    const folder = temporaryFolder();
    const aliases = '[/vi/offline.json, /cũ]';
    const content = writeContent(folder, {
      ...SETTINGS,
      'bulletins/2017/hop/index.vi.md': bulletin({ aliases }),
    });
    const output = path.join(folder, 'dist');
    expect((await build(content, output, '--base-url', 'https://a.example/repo')).code).toBe(0);
    expect((await build(content, output)).code).toBe(0);
    expect(fs.readFileSync(path.join(output, 'cũ/index.html'), 'utf8')).toContain('url=/vi/2017/hop.html');
  });

  test('runs from any folder, with that folder’s content and dist', async () => {
    const folder = temporaryFolder();
    writeContent(folder, manyBulletins(1));
    const run = await bantin(['build', '--now', NOW], { cwd: folder });
    expect(run.stderr).toContain('Trang nằm trong dist');
    expect(run.code).toBe(0);
    expect(fs.existsSync(path.join(folder, 'dist/vi/2016/tin-so-0.html'))).toBe(true);
  });

  test('a page that is gone is removed', async () => {
    const folder = temporaryFolder();
    const content = writeContent(folder, manyBulletins(3));
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
      await bantin(
        ['build', '--content', content, '--output', output, '--cache', `${output}.cache`, '--now', NOW],
        { killAfter: delay },
      );
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
    const run = await bantin([
      'build',
      '--content',
      content,
      '--output',
      output,
      '--cache',
      content,
      '--clean',
      '--now',
      NOW,
    ]);
    expect(run.code).toBe(0);
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

  test('an address that the office prints itself may be an author’s too; after dist is gone all pages are new', async () => {
    const folder = temporaryFolder();
    const content = writeContent(folder, {
      ...SETTINGS,
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
    const content = writeContent(folder, manyBulletins(2));
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
    const settings = String(SETTINGS['site.yml']).replace('[vi, en]', '[vi]');
    const content = writeContent(folder, {
      ...SETTINGS,
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
    expect((await build(writeContent(folder, SETTINGS), output)).code).toBe(0);
    expect(fs.readFileSync(path.join(output, 'vi/index.html'), 'utf8')).toContain('Chưa có bản tin nào');
  });
});
