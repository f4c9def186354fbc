import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { UsageError } from '../i18n/usage-error.ts';
import { ContentProblems, problem, startOf } from '../problems/problem.ts';
import { runBuild } from './build.ts';
import { EXIT } from './exit.ts';
import { run } from './run.ts';

vi.mock('./build.ts', () => ({ runBuild: vi.fn() }));

let said = '';
const others = process.listeners('uncaughtException');

beforeEach(() => {
  said = '';
  vi.stubEnv('LC_ALL', 'vi_VN.UTF-8');
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      said += text;
      return true;
    });
  }
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  for (const listener of process.listeners('uncaughtException'))
    if (!others.includes(listener)) process.off('uncaughtException', listener);
});

test.for<[args: string[], code: number, says: RegExp]>([
  [['--help'], 0, /Các lệnh:[\s\S]*build[\s\S]*serve[\s\S]*check/],
  [['help'], 0, /Các lệnh/],
  [[], 2, /Các lệnh/],
  [['build', '--help'], 0, /--base-url URL/],
  [['check', '-h'], 0, /--annotate/],
  [['-v'], 0, /^bantin \d+\.\d+\.\d+ \(Node\.js \d+\.\d+\.\d+\)\n$/],
  [['--version'], 0, /^bantin \d+\.\d+\.\d+ \(Node\.js \d+\.\d+\.\d+\)\n$/],
  [['buidl'], 2, /Không có lệnh “buidl”\. Có phải ý là “build”/],
  [['toString'], 2, /Không có lệnh “toString”/],
  [['build', '--otput', 'x'], 2, /“--otput”\. Có phải ý là “--output”/],
  [['fix', '--output', 'x'], 2, /“--output”/],
  [['build', '--output'], 2, /“--output”/],
  [['build', '--strict=yes'], 2, /“--strict”/],
  [['build', 'dist'], 2, /Thừa chữ “dist”/],
  [['build', '--now', 'hôm nay'], 2, /“hôm nay”/],
  [['build', '--now', '2026-11-20T08:00:00'], 2, /múi giờ/],
  [['build', '--base-url', 'ftp://x'], 2, /--base-url/],
  [['serve', '--port', 'abc'], 2, /cổng/],
  [['check', '--lang', 'fr'], 2, /--lang/],
  [['buidl', '--lang', 'en'], 2, /There is no command/],
])('bantin %j ends with %d', async ([args, code, says]) => {
  expect(await run(args)).toBe(code);
  expect(said).toMatch(says);
  expect(said).not.toMatch(/^\s+at /m);
  expect(runBuild).not.toHaveBeenCalled();
});

test.for([
  ['en_GB.UTF-8', 'Commands:'],
  ['C', 'Các lệnh:'],
])('on a machine of the locale %s it says “%s”', async ([locale, words]) => {
  vi.stubEnv('LC_ALL', locale);
  await run(['--help']);
  expect(said).toContain(words);
});

test('what a command gives is the exit code', async () => {
  vi.mocked(runBuild).mockResolvedValueOnce(EXIT.problems);
  expect(await run(['build', '--strict'])).toBe(1);
  expect(runBuild).toHaveBeenLastCalledWith(expect.objectContaining({ strict: true, clean: false }));
});

const machine = (more: object) =>
  Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC', ...more });
const named = (name: string, more: object = {}) => Object.assign(new Error(name), { name, ...more });
const bug = () => new TypeError('x is no function', { cause: new Error('the cause') });

test.for<[string, unknown, code: number, says: RegExp]>([
  [
    'problems of the content',
    new ContentProblems([problem('file-empty', startOf('a.md'), {})]),
    1,
    /^a\.md:1:1 {2}lỗi {2}file-empty\n/,
  ],
  ['a wrong use', new UsageError('output-foreign', { folder: '/a' }), 2, /không do Bantin tạo/],
  ['the machine’s failure', machine({ syscall: 'write', path: '/a\n::error::b' }), 3, /ENOSPC.*\/a ::error/],
  ['a lock that was lost', named('LockLostError'), 3, /lần dựng/],
  ['a text that changed', named('ContentChanged', { file: 'hop/index.vi.md' }), 3, /hop\/index\.vi\.md/],
  [
    'a bug',
    bug(),
    3,
    /lỗi của chính nó[\s\S]*Error: the cause\n +at [\s\S]*TypeError: x is no function\n +at /,
  ],
  ['an error without a system call: a bug', machine({}), 3, /lỗi của chính nó[\s\S]*\n +at /],
  ['a thrown word', 'a\n::error::b', 3, /lỗi của chính nó.*\na\n: :error::b\n/],
  ['nothing thrown', undefined, 3, /lỗi của chính nó/],
])('%s is reported to whom it concerns', async ([, error, code, says]) => {
  vi.mocked(runBuild).mockRejectedValueOnce(error);
  expect(await run(['build'])).toBe(code);
  expect(said).toMatch(says);
  if (!/lỗi của chính nó/.test(says.source)) expect(said).not.toMatch(/^\s+at /m);
});
