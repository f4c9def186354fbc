import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { bantin, ROOT, SETTINGS, temporaryFolder, writeContent } from '../setup/bantin.ts';

test.for<[string[], number, RegExp]>([
  [['init', 'x'], 2, /--yes/],
  [['init', 'x', 'y', '--yes'], 2, /“y”/],
  [['init', 'x', '--yes', '--host', 'gihub'], 2, /github, gitlab, server, none/],
  [['init', 'x', '--yes', '--language', 'vi'], 2, /--languages/],
  [['init', ROOT, '--yes'], 2, /chính Bantin/],
  [['init', 'content/site.yml', '--yes'], 2, /là một tệp.*bantin\.js init ban-tin/],
  [['new'], 2, /tiêu đề/],
  [['new', 'Họp', '--section', 'tin-tuk'], 2, /“tin-tuc”/],
  [['new', 'Họp', '--language', 'fr'], 2, /vi, en/],
  [['new', '???'], 2, /\?\?\?/],
  [['docter'], 2, /doctor/],
])('%j is told', async ([args, code, says]) => {
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

test('a folder whose name has blanks and marks is an office, too', async () => {
  const folder = temporaryFolder();
  const run = await bantin(['init', 'Kho tỉnh Mới', '--yes'], { cwd: folder });
  expect(run).toMatchObject({ code: 0, stderr: '' });
  expect(run.stdout).toContain('cd "Kho tỉnh Mới"');
  const file = fs.readFileSync(path.join(folder, 'Kho tỉnh Mới/package.json'), 'utf8');
  expect(JSON.parse(file).name).toBe('kho-tinh-moi');
});
