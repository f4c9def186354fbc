import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { bantin, ROOT, SETTINGS, temporaryFolder, writeContent } from '../setup/bantin.ts';

test.for<[string[], number, RegExp]>([
  [['init', 'x'], 2, /--yes/],
  [['init', 'x', 'y', '--yes'], 2, /“y”.*dấu nháy/],
  [['init', 'x', '--yes', '--langs', 'vi'], 2, /--languages/],
  [['init', 'x', '--yes', '--host', 'netlify'], 2, /--host none.*host: netlify/],
  [['init', 'content/site.yml/x', '--yes'], 2, /site\.yml” là một tệp/],
  [['init', 'x', '--yes', '--host', 'gihub'], 2, /github, gitlab, server, none/],
  [['init', 'x', '--yes', '--language', 'vi'], 2, /--languages/],
  [['init', ROOT, '--yes'], 2, /chính Bantin/],
  [['init', 'content/site.yml', '--yes'], 2, /là một tệp.*bantin\.js init ban-tin/],
  [['new'], 2, /tiêu đề/],
  [['new', 'Họp', 'giao', 'ban'], 2, /“giao”.*dấu nháy/],
  [['check', '--content', 'nội dung'], 2, /Vào thư mục của kho.*bantin\.js init ban-tin/],
  [['new', 'Họp', '--section', 'tin-tuk'], 2, /“tin-tuc”/],
  [['new', 'Họp', '--language', 'fr'], 2, /vi, en/],
  [['new', '???'], 2, /\?\?\?/],
  [['docter'], 2, /doctor/],
])('%j is reported', async ([args, code, says]) => {
  const folder = temporaryFolder();
  writeContent(folder, SETTINGS);
  const before = fs.readdirSync(folder, { recursive: true });
  const run = await bantin(args, { cwd: folder });
  expect(run.stderr).toMatch(says);
  expect(run.stderr).not.toMatch(/\n *at /);
  expect(run.code).toBe(code);
  expect(fs.readdirSync(folder, { recursive: true })).toEqual(before);
});

test('a new bulletin is a draft that check takes, with what is still to be written', async () => {
  const folder = temporaryFolder();
  writeContent(folder, SETTINGS);
  const made = await bantin(['new', 'Đường mới: thông xe', '--section', 'thong-bao'], { cwd: folder });
  expect(made).toMatchObject({ code: 0, stderr: '' });
  const [, file = ''] = /(content\/bulletins\/\S+)/.exec(made.stdout) ?? [];
  expect(file).toMatch(/^content\/bulletins\/\d{4}\/duong-moi-thong-xe\/index\.vi\.md$/);
  expect(fs.readFileSync(path.join(folder, file), 'utf8')).toContain('category: thong-bao');
  const { code, stdout } = await bantin(['check'], { cwd: folder });
  expect(code).toBe(0);
  expect(stdout).not.toContain('yaml');
  const english = await bantin(['new', 'A new road', '--language', 'en', '--lang', 'en'], { cwd: folder });
  expect(english.stdout).toMatch(/^Made content\/bulletins\/\d{4}\/a-new-road\/index\.en\.md\n/);
});

const init = async (folder: string, ...args: string[]) => {
  const run = await bantin(['init', ...args, '--yes'], { cwd: folder });
  expect(run).toMatchObject({ code: 0, stderr: '' });
  return run.stdout;
};

test('what a package.json lacks is said, and only then', async () => {
  const folder = temporaryFolder();
  const file = path.join(folder, 'package.json');
  const write = (text: string) => fs.writeFileSync(file, text);
  write('{"scripts": {"build": "gulp", "check": "x"}}');
  const said = await init(folder, '.');
  expect(said).toMatch(/Bạn cần tự thêm vào package\.json:\n {2}dependencies: "bantin": "file:/);
  expect(said).toContain(
    '  scripts: "serve": "bantin serve"\n  scripts: "fix": "bantin fix"\n  scripts: "new": "bantin new"\n',
  );
  expect(said).toContain('trong thư mục này.');
  const scripts = Object.fromEntries(['build', 'serve', 'check', 'fix', 'new'].map((name) => [name, 'x']));
  write(JSON.stringify({ scripts, dependencies: { bantin: '^1' } }));
  expect(await init(folder, '.')).not.toContain('Bạn cần tự');
  write('{');
  expect(await init(folder, '.')).toContain('không phải là JSON đúng');
  expect(fs.readFileSync(file, 'utf8')).toBe('{');
});

test('what settings that are there do not take over is said', async () => {
  const folder = temporaryFolder();
  expect(await init(folder, 'kho')).toContain('ngôn ngữ: vi.');
  const again = await init(folder, 'kho', '--host', 'server', '--name-vi', 'Sở mới');
  expect(again).toContain('Không dùng đến --name-vi,');
  expect(again).toContain('content/site.yml: host: server');
  const settings = path.join(folder, 'kho/content/site.yml');
  fs.appendFileSync(settings, 'host: server # máy chủ của Sở\n');
  expect(await init(folder, 'kho', '--host', 'server')).not.toContain('Bạn cần tự');
  fs.rmSync(settings);
  expect(await init(folder, 'kho')).toContain('Đã tạo 1 tệp');
});

test('the bulletin that the README shows is one', async () => {
  const folder = temporaryFolder();
  await init(folder, '.');
  const readme = fs.readFileSync(path.join(folder, 'README.md'), 'utf8');
  const [, text = ''] = /```markdown\n([\s\S]*?)```/.exec(readme) ?? [];
  const [, file = ''] = /`(\d{4}\/[a-z0-9-]+\/index\.vi\.md)`/.exec(readme) ?? [];
  writeContent(folder, { [`bulletins/${file}`]: text.replace(/^ {3}/gm, '') });
  const { stdout, code } = await bantin(['check', '--json'], { cwd: folder });
  const { problems }: { problems: { id: string; file: string }[] } = JSON.parse(stdout);
  expect([code, problems.filter((found) => found.file.endsWith(file))]).toEqual([0, []]);
});

test.for(['vi', 'vi,en'])('what is a comment in the settings holds, too (%s)', async (languages) => {
  const folder = temporaryFolder();
  await init(folder, '.', '--languages', languages);
  const file = path.join(folder, 'content/site.yml');
  const text = fs.readFileSync(file, 'utf8');
  const all = text.replace(/^( *)# (?=(?:phone|email|host|notice|footer|licence|banners): )/gm, '$1');
  expect(all.match(/^ *[a-z]+:/gim)?.length).toBe(Number(text.match(/^ *[a-z]+:/gim)?.length) + 7);
  fs.writeFileSync(file, all);
  const { stdout, code } = await bantin(['check', '--json'], { cwd: folder });
  const { problems }: { problems: { id: string; file: string }[] } = JSON.parse(stdout);
  expect([
    code,
    problems.filter(({ id, file: at }) => at.endsWith('site.yml') && id !== 'placeholder-left'),
  ]).toEqual([0, []]);
});

test.runIf(fs.existsSync('/proc/self'))('where no folder can be made, that is said at once', async () => {
  const { code, stderr } = await bantin(['init', '/proc/kho-moi/ban-tin', '--yes']);
  expect([code, stderr]).toEqual([2, expect.stringContaining('Không tạo được thư mục /proc/kho-moi')]);
});

test.runIf(process.platform !== 'win32')('steps can be pasted, and end in a commit', async () => {
  const folder = temporaryFolder();
  const name = 'Kho "mới" $1 của \'Sở\'';
  const env = { HOME: folder, XDG_CONFIG_HOME: folder, GIT_CONFIG_NOSYSTEM: '1', EMAIL: '' };
  const { stdout } = await bantin(['init', name, '--yes', '--git'], { cwd: folder, env });
  const steps = [...stdout.matchAll(/^ {2}\d+\. (.*)$/gm)].map(([, step = '']) => step);
  const [enter = ''] = steps;
  execFileSync('sh', ['-c', `${enter} && pwd`], { cwd: folder });
  if (/chưa biết tên người lưu/.test(stdout)) expect(steps[2]).toMatch(/^git config --global user\.name/);
  expect(steps.join('\n')).toMatch(/git commit -m/);
});

test('a folder whose name has blanks and marks is an office, too', async () => {
  const folder = temporaryFolder();
  const run = await bantin(['init', 'Kho tỉnh Mới', '--yes'], { cwd: folder });
  expect(run).toMatchObject({ code: 0, stderr: '' });
  expect(run.stdout).toContain('cd "Kho tỉnh Mới"');
  const file = fs.readFileSync(path.join(folder, 'Kho tỉnh Mới/package.json'), 'utf8');
  expect(JSON.parse(file).name).toBe('kho-tinh-moi');
});
