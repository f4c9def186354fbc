import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { run } from '../run.ts';

const office = fs.mkdtempSync(path.join(os.tmpdir(), 'cơ quan '));
const at = (file: string) => path.join(office, file);
const others = process.listeners('uncaughtException');
let said = '';

beforeAll(() => {
  for (const folder of ['content', 'dist', 'noi-dang/vi']) fs.mkdirSync(at(folder), { recursive: true });
  fs.writeFileSync(at('noi-dang/.bantin'), '{}');
  fs.symlinkSync('dist', at('liên kết'));
});
afterAll(() => fs.rmSync(office, { recursive: true }));

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

const YEAR = ['--year', '2017'];

test.for<[what: string, args: string[], says: RegExp]>([
  ['no period', [], /Ghi một kỳ, và chỉ một: .*royalties --month 2017-04/],
  ['two periods', ['--month', '2017-04', ...YEAR], /Ghi một kỳ, và chỉ một/],
  [
    'a month that there is not',
    ['--month', '2017-13'],
    /“2017-13” không dùng được cho --month\. Viết dạng 2017-04/,
  ],
  ['a quarter that there is not', ['--quarter', '2017-Q0'], /--quarter\. Viết dạng 2017-Q2/],
  ['a format that there is not', [...YEAR, '--format', 'xls'], /“xls” không dùng được cho --format/],
  ['a file of another kind', [...YEAR, '--output', at('package.json')], /phải có đuôi \.xlsx, \.csv/],
  ['an ending that does not fit', [...YEAR, '--format', 'csv', '--output', at('a.xlsx')], /đuôi \.csv/],
  ['an option with a slip', [...YEAR, '--autor', 'x'], /“--autor”\. Có phải ý là “--author”/],
  ['the output of builds', [...YEAR, '--output', at('dist/a.xlsx')], /Không ghi bảng nhuận bút vào .*dist/],
  ['a folder below it', [...YEAR, '--output', at('dist/vi/../x/a.csv')], /là nơi để đăng/],
  ['the own files of the site', [...YEAR, '--output', at('static/a.csv')], /là nơi để đăng/],
  ['the content', [...YEAR, '--output', at('content/bulletins/2017/mot/a.csv')], /là nơi để đăng/],
  ['the cache', [...YEAR, '--output', at('.cache/a.csv')], /là nơi để đăng/],
  ['a link into the output', [...YEAR, '--output', at('liên kết/a.csv')], /là nơi để đăng/],
  ['a folder of a site elsewhere', [...YEAR, '--output', at('noi-dang/vi/a.csv')], /là nơi để đăng/],
  ['dist of the working folder', [...YEAR, '--output', 'dist/a.csv'], /là nơi để đăng/],
])('refuses %s, and writes nothing', async ([, args, says]) => {
  const before = fs.readdirSync(office, { recursive: true }).length;
  const places = ['--content', at('content'), '--cache', at('.cache')];
  expect(await run(['royalties', ...args, ...places])).toBe(2);
  expect(said).toMatch(says);
  expect(fs.readdirSync(office, { recursive: true })).toHaveLength(before);
});

test('its help says what --output is, and what its exit codes mean', async () => {
  expect(await run(['royalties', '--help'])).toBe(0);
  expect(said).toMatch(/--output FILE\|- {2,}tệp để ghi[\s\S]*Mã kết thúc: 0 đã ghi bảng/);
  said = '';
  await run(['royalties', '--help', '--lang', 'en']);
  expect(said).toMatch(/--month YYYY-MM {2,}a month[\s\S]*Exit codes: 0 the sheet is written/);
});
