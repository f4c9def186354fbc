import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { bantin, bantinAlone, bulletin, SETTINGS, temporaryFolder, writeContent } from '../setup/bantin.ts';

describe('a command line', () => {
  // What else a command line may say: `src/cli/run.test.ts`, `options.test.ts`.
  test.for([
    { args: ['--help'], code: 0, says: /Các lệnh:[\s\S]*build[\s\S]*serve[\s\S]*check/ },
    { args: [], code: 2, says: /Các lệnh/, run: bantinAlone },
    {
      args: ['--version'],
      code: 0,
      says: /^bantin \d+\.\d+\.\d+ \(Node\.js \d+\.\d+\.\d+\)\n$/,
      run: bantinAlone,
    },
    { args: ['build', '--otput', 'x'], code: 2, says: /“--otput”\. Có phải ý là “--output”/ },
    { args: ['check', '--content', 'không-có'], code: 2, says: /Không có thư mục nội dung/ },
  ])('bantin $args', async ({ args, code, says, run = bantin }) => {
    const ended = await run(args);
    expect(ended.stdout + ended.stderr).toMatch(says);
    expect(ended.code).toBe(code);
    expect(ended.stderr).not.toMatch(/^\s+at /m);
  });

  test.for(['test/bench/bench.ts', 'test/tools/lighthouse.ts'])('%s says what it takes', (file) => {
    const args = ['--import', 'tsx', path.join(import.meta.dirname, '../..', file), '--help'];
    const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect(stdout).toMatch(/^npm run [a-z:]+ -- \[--/);
    expect(status).toBe(0);
  });

  test('speaks English to an English machine', async () => {
    expect((await bantin(['--help'], { env: { LANG: 'en_GB.UTF-8' } })).stdout).toContain('Commands:');
  });

  test.for([
    ['agenda', '--format', 'ics', '--output'],
    ['royalties', '--year', '2017', '--output'],
    ['views', 'report', '--month', '2017-04', '--output'],
    ['build', '--summary'],
  ])('%s: a folder that is not there is reported before any work', async ([...args]) => {
    const folder = temporaryFolder();
    const content = writeContent(folder, SETTINGS);
    const endings = { agenda: 'ics', royalties: 'xlsx', views: 'html' } as Record<string, string>;
    const file = path.join(folder, 'chưa có', `a.${endings[args[0] ?? ''] ?? 'md'}`);
    const run = await bantin([...args, file, '--content', content, '--lang', 'vi'], { cwd: folder });
    expect(run.stderr).toContain(`chưa có thư mục ${path.dirname(file)}`);
    expect(run.code).toBe(2);
    expect(fs.existsSync(path.join(folder, 'dist'))).toBe(false);
  });

  test('a folder that may not be written is the machine’s failure, reported without a stack', async () => {
    const folder = temporaryFolder();
    const content = writeContent(folder, SETTINGS);
    const file = path.join(folder, 'một tệp');
    fs.writeFileSync(file, '');
    const run = await bantin([
      'build',
      '--content',
      content,
      '--output',
      path.join(file, 'dist'),
      '--cache',
      path.join(folder, 'c'),
    ]);
    expect(run.code).toBe(3);
    expect(run.stderr).toContain('Máy gặp trục trặc');
    expect(run.stderr).not.toMatch(/^\s+at /m);
  });
});

describe('check', () => {
  const folder = temporaryFolder();
  const content = writeContent(folder, {
    ...SETTINGS,
    'bulletins/2017/tptm/index.vi.md': bulletin({ date: '30/02/2017', sumary: 'x' }),
  });
  const check = (...more: string[]) => bantin(['check', '--content', content, ...more]);

  test('names place, id, what is wrong and what to do, and writes nothing', async () => {
    const run = await check();
    expect(run.code).toBe(1);
    expect(run.stdout).toContain(`${content}/bulletins/2017/tptm/index.vi.md:4:7  lỗi  date-invalid
  “30/02/2017” không phải là ngày có thật.
  Viết theo dạng 27/04/2017 hoặc 2017-04-27 00:00.`);
    expect(run.stdout).toContain('Có phải ý là “summary”?');
    expect(run.stdout).toContain('2 lỗi, 1 lưu ý trong 1 bản tin.');
  });

  test('paths are as the editor knows them, from the working folder', async () => {
    const run = await bantin(['check'], { cwd: folder });
    expect(run.stdout).toMatch(/^content\/bulletins\/2017\/tptm\/index\.vi\.md:4:7 {2}lỗi {2}date-invalid$/m);
  });

  test('--json gives every problem in both languages', async () => {
    const { problems, errors } = JSON.parse((await check('--json')).stdout);
    expect(errors).toBe(2);
    const date = problems.find((found: { id: string }) => found.id === 'date-invalid');
    expect(date).toMatchObject({
      severity: 'error',
      line: 4,
      column: 7,
      en: { what: '“30/02/2017” is not a real date.' },
    });
  });

  test('--annotate gives workflow commands', async () => {
    const { stdout } = await check('--annotate', '--verbose', '--lang', 'en');
    expect(stdout).toMatch(
      /^::error file=.*index\.vi\.md,line=4,col=7,title=date-invalid::“30\/02\/2017” is not a real date\.%0AWrite it as/m,
    );
    expect(stdout).toMatch(/^::warning file=/m);
  });

  test('a private value is never repeated', async () => {
    const secret = writeContent(temporaryFolder(), {
      ...SETTINGS,
      'bulletins/2017/tptm/index.vi.md': bulletin({
        editorial: '{email: bí-mật, amount: 12 triệu, emial: x@y.vn}',
      }),
    });
    const run = await bantin(['check', '--content', secret]);
    expect(run.stdout).toContain('editorial-invalid');
    expect(run.stdout).not.toMatch(/bí-mật|12 triệu|x@y\.vn/);
  });
});
