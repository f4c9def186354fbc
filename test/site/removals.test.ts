import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { bantin, bulletin, ROOT, temporaryFolder, writeContent } from '../setup/bantin.ts';
import { build, bytesOf, foldersOf, manyBulletins, NOW } from '../setup/site.ts';

const QUIET = 'features: {search: false, offline: false, titlePictures: false}\n';

function siteOf(count: number) {
  const folder = temporaryFolder();
  const files = manyBulletins(count);
  const content = writeContent(folder, { ...files, 'site.yml': `${files['site.yml']}${QUIET}` });
  return { folder, content, output: path.join(folder, 'dist') };
}

describe('a build that would take away much of a published site', () => {
  const { folder, content, output } = siteOf(40);
  let before: Record<string, string>;
  beforeAll(async () => {
    expect(await build(content, output)).toMatchObject({ code: 0 });
    before = bytesOf(output);
  });
  const common = ['--content', content, '--output', output, '--cache', `${output}.cache`];

  test('stops and says so, with the clock that is wrong', async () => {
    const run = await bantin(['build', ...common, '--now', '1990-01-01T00:00:00Z', '--lang', 'en']);
    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(
      /pages-removed\n {2}This build would take away \d+ of the \d+ published pages/,
    );
    expect(run.stderr).toContain('--allow-removals');
    expect(bytesOf(output)).toEqual(before);
  });

  test('says the same as JSON', async () => {
    const { code, stdout } = await bantin(['build', ...common, '--now', '1990-01-01T00:00:00Z', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout).problems).toMatchObject([{ id: 'pages-removed', severity: 'error' }]);
  });

  test('stops without a cache, too: the pages that are there count', async () => {
    const cache = path.join(folder, 'other-cache');
    const args = [
      '--content',
      content,
      '--output',
      output,
      '--cache',
      cache,
      '--now',
      '1990-01-01T00:00:00Z',
    ];
    expect((await bantin(['build', ...args])).code).toBe(1);
    expect(bytesOf(output)).toEqual(before);
  });

  test('takes a few pages away, and all of them where that is allowed', async () => {
    fs.rmSync(path.join(content, 'bulletins/2016/tin-so-0'), { recursive: true });
    expect((await build(content, output)).code).toBe(0);
    fs.rmSync(path.join(content, 'bulletins/2016'), { recursive: true });
    expect((await build(content, output)).code).toBe(1);
    expect((await build(content, output, '--allow-removals')).code).toBe(0);
    expect(fs.existsSync(path.join(output, 'vi/2016'))).toBe(false);
  });
});

test('lists and redirects may go with what they name', async () => {
  const { folder, content, output } = siteOf(10);
  const [words, aliases] = [
    Array.from({ length: 15 }, (_, i) => `từ ${i}`),
    Array.from({ length: 15 }, (_, i) => `/cu/${i}`),
  ];
  const more = { date: '2017-04-27', keywords: JSON.stringify(words), aliases: JSON.stringify(aliases) };
  writeContent(folder, { 'bulletins/2017/hop/index.vi.md': bulletin(more) });
  expect((await build(content, output)).code).toBe(0);
  writeContent(folder, { 'bulletins/2017/hop/index.vi.md': bulletin({ date: '2017-04-27' }) });
  expect(await build(content, output)).toMatchObject({ code: 0 });
});

test('a part does not take the place of a whole site', async () => {
  const { content, output } = siteOf(30);
  expect((await build(content, output)).code).toBe(0);
  const before = bytesOf(output);
  expect((await build(content, output, '--shard', '1/3')).code).toBe(1);
  expect(bytesOf(output)).toEqual(before);
});

test('the clock of a machine that is behind the last build’s is told', async () => {
  const { content, output } = siteOf(2);
  const args = ['--content', content, '--output', output, '--cache', `${output}.cache`, '--lang', 'en'];
  expect((await bantin(['build', ...args, '--now', '2126-01-01T00:00:00Z'])).code).toBe(0);
  const { code, stderr } = await bantin(['build', ...args]);
  expect(code).toBe(0);
  expect(stderr).toContain(
    "The machine's clock is behind that of the last build (2126-01-01T07:00:00+07:00)",
  );
  expect((await bantin(['build', ...args])).stderr).not.toContain('clock');
});

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
    const { folder } = siteOf(1);
    const output = prepare(folder);
    const run = await bantin(['build', '--drafts', '--output', output, '--now', NOW], { cwd: folder });
    expect(run).toMatchObject({ code: 2, stderr: expect.stringContaining('bantin serve') });
    const published = path.join(folder, 'dist/index.html');
    expect(fs.existsSync(published)).toBe(false);
  });

  test('any folder that bears the mark of a published site', async () => {
    const { content, output } = siteOf(1);
    expect((await build(content, output)).code).toBe(0);
    const before = bytesOf(output);
    expect((await build(content, output, '--drafts')).code).toBe(2);
    expect(bytesOf(output)).toEqual(before);
  });

  test.for(['', 'Bantin', 'link'])('also where that mark is damaged (%j)', async (damage) => {
    const { content, output } = siteOf(1);
    expect((await build(content, output)).code).toBe(0);
    const mark = path.join(output, '.bantin');
    fs.rmSync(mark);
    if (damage === 'link') fs.symlinkSync('/nowhere', mark);
    else fs.writeFileSync(mark, damage);
    expect((await build(content, output, '--drafts')).code).toBe(2);
  });

  test('a preview stays one, and may become a published site', async () => {
    const { folder, content, output } = siteOf(14);
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
    const { folder, content, output } = siteOf(1);
    expect((await build(content, output)).code).toBe(0);
    const parts = path.join(folder, 'parts');
    expect((await build(content, path.join(parts, '1'), '--drafts', '--shard', '1/1')).code).toBe(0);
    const merge = (to: string) =>
      bantin(['merge', '--parts', parts, '--output', to, '--cache', `${to}.cache`]);
    expect((await merge(output)).code).toBe(2);
    expect((await merge(path.join(folder, 'preview'))).code).toBe(0);
  });
});

test.for(['SIGTERM', 'SIGINT'] as const)(
  '%s while files are put in their places ends the build with all of them there',
  async (signal) => {
    const { folder, content, output } = siteOf(30);
    expect((await build(content, output)).code).toBe(0);
    const settings = path.join(content, 'site.yml');
    const plain = fs.readFileSync(settings, 'utf8');
    let wasSent = false;
    // The build may be over before the signal comes: then once more, in another colour.
    for (let colour = 0; colour < 9 && !wasSent; colour += 1) {
      fs.writeFileSync(settings, `${plain}accent: "#${colour}b5394"\n`);
      const clean = path.join(folder, `clean-${colour}`);
      expect((await build(content, clean)).code).toBe(0);
      const ended = await signalled(
        foldersOf(content, output),
        path.join(folder, '.dist.publishing'),
        signal,
      );
      wasSent = ended.wasSent;
      // Whoever does not listen to a signal is killed by it, and has no code.
      expect([0, 130, 143]).toContain(ended.code);
      expect(bytesOf(output)).toEqual(bytesOf(clean));
      expect(fs.readdirSync(folder).filter((name) => name.startsWith('.dist'))).toEqual([]);
    }
    expect(wasSent).toBe(true);
  },
);

/** Builds, and sends a signal once it is decided what is published. */
async function signalled(
  args: string[],
  deciding: string,
  signal: NodeJS.Signals,
): Promise<{ code: number | null; wasSent: boolean }> {
  const bin = path.join(ROOT, 'src/cli/bantin.js');
  const child = spawn(process.execPath, [bin, 'build', ...args], { stdio: 'ignore' });
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', resolve);
  });
  let wasSent = false;
  const watcher = fs.watch(path.dirname(deciding), () => {
    if (!wasSent && fs.existsSync(deciding)) wasSent = child.kill(signal);
  });
  const code = await ended;
  watcher.close();
  return { code, wasSent };
}

test('a link in the place of the lock is nobody’s lock', async () => {
  const { folder, content, output } = siteOf(1);
  fs.symlinkSync('/nowhere', path.join(folder, '.dist.lock'));
  expect(await build(content, output)).toMatchObject({ code: 0 });
});

test.for(['cut', 'empty', 'a file'])('a journal that is %s stops no build', async (what) => {
  const { folder, content, output } = siteOf(2);
  expect((await build(content, output)).code).toBe(0);
  const before = bytesOf(output);
  const deciding = path.join(folder, '.dist.publishing');
  if (what === 'a file') fs.writeFileSync(deciding, '');
  else fs.mkdirSync(deciding);
  if (what === 'cut') fs.writeFileSync(path.join(deciding, 'journal-3'), 'abc');
  expect(await build(content, output)).toMatchObject({ code: 0 });
  expect(bytesOf(output)).toEqual(before);
});

test.for(['bulletins', 'pages'])(
  '%s may be no file: that is a problem, not the machine’s failure',
  async (name) => {
    const { content, output } = siteOf(1);
    fs.rmSync(path.join(content, name), { recursive: true, force: true });
    fs.writeFileSync(path.join(content, name), '');
    expect(await build(content, output)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('file-outside'),
    });
  },
);

describe('links out of the content', () => {
  test.for(['bulletins', 'pages', 'bulletins/2016'])(
    '%s may not be one, and nothing behind it is named',
    async (name) => {
      const { folder, content, output } = siteOf(2);
      const foreign = path.join(folder, 'foreign');
      fs.mkdirSync(path.join(foreign, 'Bí mật/Tên người'), { recursive: true });
      fs.writeFileSync(path.join(foreign, 'Bí mật.md'), 'x');
      fs.rmSync(path.join(content, name), { recursive: true, force: true });
      fs.mkdirSync(path.dirname(path.join(content, name)), { recursive: true });
      fs.symlinkSync(foreign, path.join(content, name));
      const { code, stderr } = await build(content, output);
      expect(code).toBe(1);
      expect(stderr).toContain('file-outside');
      expect(stderr).not.toMatch(/mật|foreign/);
    },
  );
});
