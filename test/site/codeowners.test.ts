import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { bantin, bulletin } from '../setup/bantin.ts';
import { build, bytesOf, newSite, QUIET_SETTINGS } from '../setup/site.ts';

const office = (approvers: string) => {
  const sections = String(QUIET_SETTINGS['categories.yml']);
  const site = newSite({
    ...QUIET_SETTINGS,
    'categories.yml': `${sections}  approvers: ${approvers}\n`,
    'bulletins/2026/hop/index.vi.md': bulletin(),
  });
  const file = path.join(site.folder, 'CODEOWNERS');
  const run = (...more: string[]) => bantin(['codeowners', '--content', site.content, ...more]);
  return { ...site, file, run };
};

test('who approves is written for the git host, once, and is never published', async () => {
  const { content, output, file, run } = office('[lan-tran, "@van-phong/bien-tap", nam@example.gov.vn]');
  fs.writeFileSync(file, '/static/ @web\n');
  expect(await run()).toMatchObject({ code: 0, stderr: '' });
  const text = fs.readFileSync(file, 'utf8');
  expect(text).toMatch(/^\/static\/ @web\n\n# Bantin: theo approvers trong categories\.yml\./);
  expect(text).toContain('\n/content/bulletins/ @lan-tran @van-phong/bien-tap nam@example.gov.vn\n');
  expect((await run('--lang', 'vi')).stdout).toContain('đã đúng');
  expect(fs.readFileSync(file, 'utf8')).toBe(text);
  const check = async () => (await bantin(['check', '--content', content, '--lang', 'vi'])).stdout;
  expect(await check()).not.toContain('approvers-stale');
  fs.writeFileSync(file, text.replaceAll('@lan-tran', '@nguoi-cu'));
  expect(await check()).toMatch(
    /CODEOWNERS:1:1 {2}lưu ý {2}approvers-stale\n.*hỏi nhầm người duyệt\.\n.*codeowners/,
  );
  fs.writeFileSync(file, text);
  expect((await build(content, output)).code).toBe(0);
  const reported = Object.keys(bytesOf(output)).filter((name) =>
    /lan-tran|van-phong|nam@/.test(fs.readFileSync(path.join(output, name), 'latin1')),
  );
  expect(reported).toEqual([]);
});

test.for<[string, number, string]>([
  ['[]', 2, 'Chưa chuyên mục nào có người duyệt'],
  ['["Trần Thị Lan"]', 1, 'approver-invalid'],
  ['["@lan @nam"]', 1, 'approver-invalid'],
  ['["@lan/"]', 1, 'approver-invalid'],
  ['["@lan\\n* @ai"]', 1, 'approver-invalid'],
])('%s is reported, and nothing is written', async ([approvers, code, says]) => {
  const { file, run } = office(approvers);
  const { stderr, ...rest } = await run('--lang', 'vi');
  expect([rest.code, stderr]).toEqual([code, expect.stringContaining(says)]);
  expect(fs.existsSync(file)).toBe(false);
});

test.for(['.github/CODEOWNERS', 'docs/CODEOWNERS', '.gitlab/CODEOWNERS'])(
  'where the git host reads %s, who approves is written there, and looked for there',
  async (name) => {
    const { folder, content, file, run } = office('[lan]');
    const read = path.join(folder, name);
    fs.mkdirSync(path.dirname(read));
    fs.writeFileSync(read, '/static/ @web\n');
    expect((await run()).stdout).toContain(name);
    const text = fs.readFileSync(read, 'utf8');
    expect(text).toMatch(/^\/static\/ @web\n\n# Bantin: /);
    expect(text).toContain(`\n/${name} @lan\n`);
    expect(fs.existsSync(file)).toBe(false);
    fs.writeFileSync(read, text.replaceAll('@lan', '@nguoi-cu'));
    const { stdout } = await bantin(['check', '--content', content]);
    expect(stdout).toMatch(new RegExp(`${name}:1:1 .*approvers-stale`));
  },
);
