import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { bantin, bulletin, ROOT, temporaryFolder, writeContent } from '../setup/bantin.ts';
import { git } from './packed.ts';

let office: string;
const write = (name: string, text: string) => writeContent(office, { [`../${name}`]: text });
const SITE = `baseUrl: https://bantin.mocgiang.gov.vn
languages: [vi]
name: {vi: Bản tin}
owner:
  authority: {vi: Sở thử}
  responsible: {vi: "Bà Thử, Trưởng ban"}
  address: {vi: Số 1 đường Thử}
  phone: "0200 000 000"
logo: assets/logo.svg
`;
const NEUTRAL = path.join(ROOT, 'src/office/template/content/assets/logo.svg');
const APPROVED = '- id: tin-tuc\n  name: {vi: Tin tức}\n  approvers: ["@lan"]\n';
const PAGE = '---\ntitle: Trang\nsummary: Tóm tắt.\n---\n\nNội dung.\n';

/** What the doctor finds missing. */
async function missing(): Promise<string[]> {
  const { stdout, stderr, code } = await bantin(['doctor', '--json'], { cwd: office });
  expect(stderr).toBe('');
  const report: { missing: { id: string; value: string; vi: { what: string; remedy: string } }[] } =
    JSON.parse(stdout);
  expect(code).toBe(report.missing.length > 0 ? 1 : 0);
  for (const { vi } of report.missing) expect([vi.what, vi.remedy]).not.toContain('');
  return report.missing.map(({ id }) => id);
}

/** An office in which nothing is missing. */
const whole = temporaryFolder();

beforeAll(async () => {
  writeContent(whole, {
    'site.yml': SITE,
    'categories.yml': '- id: tin-tuc\n  name: {vi: Tin tức}\n',
    'pages/quyen-rieng-tu/index.vi.md': PAGE,
    'pages/kha-nang-tiep-can/index.vi.md': PAGE,
    'bulletins/2017/hop/index.vi.md': bulletin(),
    'assets/logo.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>',
    '../package-lock.json': '{}',
    '../.gitignore': '.cache\n',
    '../.github/workflows/dang.yaml': 'on:\n  push:\n  schedule:\n    - cron: "1 * * * *"\n# npm run build\n',
  });
  await git(whole, 'init', '--quiet', '--template=');
  await git(whole, 'add', '--all');
  await git(whole, 'commit', '--quiet', '--message=x');
});

beforeEach(() => {
  office = temporaryFolder();
  fs.cpSync(whole, office, { recursive: true });
});

test('nothing is missing where all is there', async () => {
  expect(await missing()).toEqual([]);
  const { stdout, code } = await bantin(['doctor', '--lang', 'en'], { cwd: office });
  expect(stdout).toMatch(/^Bantin \d+\.\d+\.\d+, Node\.js \d+.*, git \d+/);
  expect(stdout).toContain('https://bantin.mocgiang.gov.vn');
  expect(stdout).toContain('Nothing is missing');
  expect(code).toBe(0);
});

const edit = (name: string, from: string | RegExp, to: string) => () => {
  const file = path.join(office, name);
  const text = fs.readFileSync(file, 'utf8');
  const edited = text.replace(from, to);
  if (edited === text) throw new Error(`${name} does not hold ${from}`);
  fs.writeFileSync(file, edited);
};
const remove = (name: string) => () => fs.rmSync(path.join(office, name), { recursive: true });
const site = (from: string | RegExp, to: string) => edit('content/site.yml', from, to);

test.for<[string, string[], () => void]>([
  ['the example’s address', ['url-example'], site('mocgiang.gov.vn', 'example.gov.vn')],
  [
    'this machine’s address',
    ['url-example'],
    site('https://bantin.mocgiang.gov.vn', 'http://localhost:8080'),
  ],
  ['this machine’s address in numbers', ['url-example'], site('bantin.mocgiang.gov.vn', '127.0.0.1')],
  ['the example’s name', ['name-example'], site('name: {vi: Bản tin}', 'name: {vi: Tên cơ quan}')],
  ['the example’s authority', ['name-example'], site('Sở thử', 'Tên cơ quan')],
  ['a README to fill in', ['placeholder'], () => write('README.md', 'Hỏi [điền tên].\n')],
  [
    'Bantin from outside the repository',
    ['dependency-outside'],
    () => write('package.json', '{"dependencies": {"bantin": "file:../bantin-0.1.0.tgz"}}'),
  ],
  ['no settings', ['content-errors'], remove('content/site.yml')],
  ['empty settings', ['content-errors'], () => write('content/site.yml', '')],
  ['no logo', ['logo-missing'], site(/^logo.*\n/m, '')],
  [
    'the logo of a new office',
    ['logo-neutral'],
    () => fs.copyFileSync(NEUTRAL, path.join(office, 'content/assets/logo.svg')),
  ],
  ['a place to fill in', ['responsible-missing', 'placeholder'], site('Bà Thử, Trưởng ban', '[điền họ tên]')],
  ['no page on privacy', ['privacy-missing'], remove('content/pages/quyen-rieng-tu')],
  [
    'readers who are counted and not told how',
    ['privacy-uncounted'],
    site('languages', 'views: {provider: static}\nlanguages'),
  ],
  [
    'approvers of whom the git host does not know',
    ['approvers-unwritten'],
    () => write('content/categories.yml', APPROVED),
  ],
  [
    'other approvers than those that the git host knows',
    ['approvers-stale'],
    () => {
      write('content/categories.yml', APPROVED);
      write('CODEOWNERS', '# Bantin: x\n/content/bulletins/ @cu\n# Bantin.\n');
    },
  ],
  ['no accessibility statement', ['accessibility-missing'], remove('content/pages/kha-nang-tiep-can')],
  ['no way to the office', ['contact-missing'], site(/^ {2}phone.*\n/m, '')],
  [
    'a page to fill in',
    ['placeholder'],
    edit('content/pages/quyen-rieng-tu/index.vi.md', 'Nội dung', '[Điền]'),
  ],
  ['a draft alone', ['nothing-public'], edit('content/bulletins/2017/hop/index.vi.md', 'approved', 'draft')],
  [
    'an error',
    ['content-errors'],
    edit('content/bulletins/2017/hop/index.vi.md', '2017-04-27', '2017-02-30'),
  ],
  ['no schedule', ['schedule-absent'], edit('.github/workflows/dang.yaml', /^ {2}schedule:\n.*\n/m, '')],
  ['nothing that publishes', ['publish-absent'], remove('.github')],
  ['no lock file', ['lock-missing'], remove('package-lock.json')],
  ['no repository', ['git-no-repository'], remove('.git')],
])('%s is told: %j', async ([, ids, harm]) => {
  harm();
  expect(await missing()).toEqual(ids);
});

test('without content it says so, without a stack', async () => {
  remove('content')();
  const { code, stderr } = await bantin(['doctor'], { cwd: office });
  expect([code, stderr]).toEqual([2, expect.stringContaining('Không có thư mục nội dung')]);
});

test('an address for which the workflow of the host asks is not missing', async () => {
  site('mocgiang.gov.vn', 'example.gov.vn')();
  edit('.github/workflows/dang.yaml', 'npm run build', '\nrun: npm run build -- --base-url "$BASE_URL"')();
  expect(await missing()).toEqual(['url-example']);
  site('languages', 'host: github\nlanguages')();
  expect(await missing()).toEqual([]);
});

test('a README that only says how such places look is filled in', async () => {
  write('README.md', 'Điền vào những chỗ như `[điền số điện thoại]`.\n');
  expect(await missing()).toEqual([]);
});

test('it counts as check does, and says which places are to be filled in', async () => {
  edit('content/bulletins/2017/hop/index.vi.md', 'approved', 'draft')();
  site('languages: [vi]', 'languages: [vi, en]')();
  write('content/pages/quyen-rieng-tu/index.en.md', PAGE.replace('Nội dung', '[fill in the text]'));
  const { stdout } = await bantin(['doctor'], { cwd: office });
  expect(stdout).toContain('1 bản nháp');
  expect(stdout).toMatch(/index\.en\.md còn chỗ.*\n.*\[fill in …\]/);
});

test('without settings it speaks of none', async () => {
  remove('content/site.yml')();
  const { stdout } = await bantin(['doctor'], { cwd: office });
  expect(stdout).toContain('Chưa đọc được content/site.yml.');
  expect(stdout).not.toContain('example');
});

test('a logo that is not used is left alone', async () => {
  const own = path.join(office, 'content/assets/logo.svg');
  fs.renameSync(own, path.join(office, 'content/assets/huy-hieu.svg'));
  fs.copyFileSync(NEUTRAL, own);
  site('assets/logo.svg', 'assets/huy-hieu.svg')();
  expect(await missing()).toEqual([]);
});
