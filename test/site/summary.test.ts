import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  bantin,
  bulletin,
  type Files,
  ROOT,
  SETTINGS,
  temporaryFolder,
  withoutNpm,
  writeContent,
} from '../setup/bantin.ts';
import { primeCache } from '../setup/primed-cache.ts';
import { build, bytesOf, foldersOf, NOW, newSite, QUIET_SETTINGS } from '../setup/site.ts';

const at = (name: string) => `bulletins/2026/${name}/index.vi.md`;
const on = (date: string, more: Record<string, string> = {}) => bulletin({ date, ...more });

/** By the clock of the tests, 22/11/2026 08:00. */
const MIXED: Files = {
  ...QUIET_SETTINGS,
  [at('cu')]: on('2026-11-01'),
  [at('moi')]: on('2026-11-22 08:00'),
  [at('nhap')]: on('2026-11-01', { status: 'draft' }),
  [at('nhap-sau')]: on('2026-12-30', { status: 'draft' }),
  [at('cho')]: on('2026-11-30', { status: 'pending' }),
  [at('hen')]: on('2026-12-01 07:00'),
  [at('hen-sau')]: on('2027-01-02'),
  [at('go')]: on('2026-11-02', { status: 'withdrawn' }),
};
const SAID = '2 tin đăng, 2 bản nháp, 1 chờ duyệt, 2 hẹn giờ, sớm nhất 01/12/2026 07:00, 1 đã gỡ';
const NAMED = [
  '  bản nháp: 2026/nhap-sau, 2026/nhap',
  '  chờ duyệt: 2026/cho',
  '  hẹn giờ: 2026/hen, 2026/hen-sau',
].join('\n');
const NEXT = '2026-12-01T07:00:00+07:00';
const TALLY = {
  published: 2,
  drafts: 2,
  pending: 1,
  scheduled: 2,
  withdrawn: 1,
  faulty: 0,
  nextPublication: NEXT,
};

/** The year stands there where it is not the year in which the tests run. */
const withoutYear = (text: string) => text.replace('01/12/2026', '01/12');

describe('the summary names what is not public yet', () => {
  const { content, output } = newSite(MIXED);
  const file = path.join(output, 'next-publication.txt');

  test('of a build from nothing, of one in which nothing changed, and of one that changes a text', async () => {
    for (const edit of ['none', 'none', 'text'] as const) {
      if (edit === 'text') fs.appendFileSync(path.join(content, at('cu')), '\nThêm.\n');
      const { code, stderr } = await build(content, output);
      expect({ code, stderr: withoutYear(stderr) }).toMatchObject({
        code: 0,
        stderr: expect.stringContaining(withoutYear(`Xong: ${SAID}; `)),
      });
      expect(stderr).toContain(NAMED);
      expect(fs.readFileSync(file, 'utf8')).toBe(`${NEXT}\n`);
    }
  });

  test('as JSON too, and in English', async () => {
    const { stdout } = await build(content, output, '--json');
    expect(JSON.parse(stdout)).toMatchObject({ bulletins: 8, tally: TALLY, written: 0 });
    const { stderr } = await build(content, output, '--lang', 'en');
    expect(stderr.replace('1 December 2026', '1 December')).toContain(
      '2 bulletins published, 2 drafts, 1 waiting for approval, 2 scheduled, the next 1 December 07:00, 1 withdrawn;',
    );
  });

  test('check counts the same', async () => {
    const args = ['--content', content, '--cache', `${output}.cache`, '--now', NOW];
    expect(withoutYear((await bantin(['check', ...args])).stdout)).toContain(
      `trong 8 bản tin. Trong đó: ${withoutYear(SAID)}.`,
    );
    expect((await bantin(['check', ...args])).stdout).toContain(NAMED);
    expect(JSON.parse((await bantin(['check', ...args, '--json'])).stdout)).toMatchObject({
      tally: TALLY,
      waiting: { pending: { names: ['2026/cho'], more: 0 } },
    });
  });

  test('an hour later nothing is written; when the hour has come, the next one is named', async () => {
    const before = fs.statSync(file).mtimeMs;
    await build(content, output, '--now', '2026-12-01T06:59:59+07:00');
    expect(fs.statSync(file).mtimeMs).toBe(before);
    const { stdout } = await build(content, output, '--json', '--now', '2026-12-01T07:00:00+07:00');
    const tally = { ...TALLY, published: 3, scheduled: 1, nextPublication: '2027-01-02T00:00:00+07:00' };
    expect(JSON.parse(stdout).tally).toEqual(tally);
    expect(fs.readFileSync(file, 'utf8')).toBe('2027-01-02T00:00:00+07:00\n');
    await build(content, output, '--now', '2027-01-02T00:00:00+07:00');
    expect(fs.readFileSync(file, 'utf8')).toBe('none\n');
  });

  test('a preview plans no publication, and no old address may take the place of the file', async () => {
    const preview = `${output}-preview`;
    expect((await build(content, preview, '--drafts')).code).toBe(0);
    expect(fs.existsSync(path.join(preview, 'next-publication.txt'))).toBe(false);
    const taken = newSite({ ...MIXED, [at('cu')]: on('2026-11-01', { aliases: '[/Next-Publication.txt]' }) });
    expect(await build(taken.content, taken.output)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('alias-duplicate'),
    });
  });
});

test('a site in parts has the same summary and the same file', async () => {
  const { folder, content, output } = newSite(MIXED);
  for (const k of [1, 2]) {
    const part = foldersOf(content, path.join(folder, 'parts', String(k)));
    const { stdout } = await bantin(['build', ...part, '--shard', `${k}/2`, '--json']);
    expect(JSON.parse(stdout).tally).toEqual(TALLY);
  }
  const merge = [
    'merge',
    '--parts',
    path.join(folder, 'parts'),
    '--output',
    output,
    '--cache',
    `${output}.cache`,
  ];
  const { stderr } = await bantin(merge);
  expect(withoutYear(stderr)).toContain(withoutYear(`${SAID}.`));
  expect(stderr).toContain(NAMED);
  expect(JSON.parse((await bantin([...merge, '--json'])).stdout).tally).toEqual(TALLY);
  await build(content, `${output}-whole`);
  expect(bytesOf(output)).toEqual(bytesOf(`${output}-whole`));
});

describe('a command is named as it can be typed where Bantin was called', () => {
  const office = temporaryFolder();
  const run = promisify(execFile);
  /** Runs it by a real npm. @returns what it says of its warnings */
  const hint = async (program: string, ...args: string[]) => {
    const { stderr } = await run(program, args, {
      cwd: office,
      env: { ...withoutNpm(process.env), LANG: 'vi_VN.UTF-8' },
    });
    return /Xem bằng: (.*)/.exec(stderr)?.[1];
  };

  beforeAll(() => {
    writeContent(office, { ...SETTINGS, ...QUIET_SETTINGS, [at('tin')]: on('2026-11-01') });
    primeCache(['build', '--cache', path.join(office, '.cache')]);
    const scripts = { build: `bantin build --now ${NOW}`, check: 'bantin check' };
    fs.writeFileSync(path.join(office, 'package.json'), JSON.stringify({ scripts }));
    fs.mkdirSync(path.join(office, 'node_modules/.bin'), { recursive: true });
    fs.symlinkSync(ROOT, path.join(office, 'node_modules/bantin'), 'junction');
    // npm links to the file of the package, which it makes a program.
    const start = pathToFileURL(path.join(ROOT, 'src/cli/bantin.js')).href;
    const program = `#!/usr/bin/env node\nimport(${JSON.stringify(start)});\n`;
    fs.writeFileSync(path.join(office, 'node_modules/.bin/bantin'), program, { mode: 0o755 });
  });

  test.for<[typed: string, string, ...string[]]>([
    ['npm run check', 'npm', 'run', 'build'],
    ['npx bantin check', 'npx', 'bantin', 'build', '--now', NOW],
    ['npx bantin check', 'node_modules/.bin/bantin', 'build', '--now', NOW],
  ])('%s, after %s', async ([typed, program, ...args]) => {
    expect(await hint(program, ...args)).toBe(typed);
  });

  test.for([
    ['npm', 'run', 'check'],
    ['npx', 'bantin', 'check'],
  ])('%s %s %s can be typed', async ([program = '', ...args]) => {
    const { stdout } = await run(program, args, { cwd: office });
    expect(stdout).toContain('Chưa có bản tiếng Anh: 1 tin và trang.');
  });
});
