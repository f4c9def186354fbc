import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bantin, bulletin, SETTINGS, writeContent } from '../setup/bantin.ts';
import { RIGHT, useFolderToFix, WRONG } from '../setup/folder-to-fix.ts';

const office = useFolderToFix();
const { at, fix, git, read, repositoryOf, said } = office;

describe('what it does', () => {
  const file = 'bulletins/2026/hop/index.vi.md';

  test('shows what it would change, and writes nothing', async () => {
    repositoryOf({ [file]: WRONG });
    const { code, stdout } = await fix('--dry-run');
    expect(code).toBe(1);
    expect(stdout).toContain(`content/${file}: how a date is written; how status is written`);
    expect(stdout).toContain('-date: 20-11-2026\n+date: 20/11/2026\n');
    expect(stdout).toContain('-status: Approved\n+status: approved\n');
    expect(stdout).not.toContain('\u001b');
    expect(read(file)).toBe(WRONG);
  });

  test('fixes without a question, says how to have all back, and finds nothing the second time', async () => {
    repositoryOf({ [file]: WRONG });
    const first = await fix('--yes');
    expect(first.code).toBe(0);
    expect(read(file)).toBe(RIGHT);
    const undo = /^ {2}(git restore .*)$/m.exec(first.stdout)?.[1] ?? '';
    expect(undo).toBe(`git restore content/${file}`);
    const second = await fix('--yes');
    expect(second.code).toBe(0);
    expect(second.stdout).toContain(
      'There is nothing to fix.\nLeft for you to put right: 0 errors, 1 warnings.',
    );
    execFileSync('sh', ['-c', undo], { cwd: office.folder });
    expect(read(file)).toBe(WRONG);
    expect(said('status', '--porcelain')).toBe('');
  });

  test('is named by check where it is of use', async () => {
    repositoryOf({ [file]: WRONG });
    const check = () => bantin(['check', '--lang', 'en'], { cwd: office.folder });
    const { code, stdout } = await check();
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /Files in which something can be fixed for you: 1\. See and fix by: .*bantin(?:\.js"?)? fix\n$/,
    );
    await fix('--yes');
    expect((await check()).stdout).not.toContain('fixed');
  });

  test('keeps to the bulletin, the folder or the file that is named', async () => {
    const other = 'bulletins/2026/khac/index.vi.md';
    const address = 'https://bantin.example.gov.vn/vi/2026/hop.html';
    const paths = [`content/${file}`, 'content/bulletins/2026/hop', 'bulletins/2026/hop'];
    for (const word of ['2026/hop', ...paths, address]) {
      fs.rmSync(office.folder, { recursive: true, force: true });
      repositoryOf({ [file]: WRONG, [other]: WRONG });
      await fix('--yes', word);
      expect([read(file), read(other)]).toEqual([RIGHT, WRONG]);
    }
    for (const word of ['2026/khong-co', '..', '../../etc', '2026/hop/index.en.md']) {
      const { code, stderr } = await fix('--yes', word);
      expect(code).toBe(2);
      expect(stderr).toContain(`There is no “${word}” in the content.`);
      if (!word.endsWith('.md')) expect(stderr).not.toContain('Did you mean');
    }
    const near = ['2026/hopp', 'content/bulletins/2026/hpo', 'bulletins/2026/khacc/index.vi.md', '2025/hop'];
    for (const word of near)
      expect((await fix('--yes', word)).stderr).toMatch(/Did you mean “2026\/(?:hop|khac)”\? Write the id/);
  });

  test('fixes line ends and leaves every other byte', async () => {
    const body = `Một\u00A0dòng  \r\n\r\n  còn   lại\t\r\n* a\r\n+ b\r\n\r\n\r\n${'-'.repeat(5)}\r\n`;
    const text = `${bulletin({}).replaceAll('\n', '\r\n')}${body}`;
    repositoryOf({ [file]: text });
    const { code } = await fix('--yes');
    expect(code).toBe(0);
    expect(read(file)).toBe(text.replaceAll('\r\n', '\n'));
  });

  test('leaves line ends that git itself makes', async () => {
    const text = WRONG.replaceAll('\n', '\r\n');
    repositoryOf({ [file]: WRONG });
    git('config', 'core.autocrlf', 'true');
    fs.rmSync(at(file));
    git('checkout', '--', '.');
    expect(read(file)).toBe(text);
    expect((await fix('--yes')).code).toBe(0);
    expect(read(file)).toBe(RIGHT.replaceAll('\n', '\r\n'));
    expect((await fix('--yes')).stdout).toContain('nothing to fix');
  });

  test('is not named by check where the ends of lines alone are other ones', async () => {
    // None of these can mean one thing alone.
    const texts = {
      [file]: bulletin({ date: '05.06.07' }),
      'bulletins/2026/khac/index.vi.md': bulletin({ status: 'ok' }),
      'bulletins/2026/moi/index.vi.md': bulletin({ tags: 'a' }),
    };
    repositoryOf(texts);
    git('config', 'core.autocrlf', 'true');
    for (const name of Object.keys(texts)) fs.rmSync(at(name));
    git('checkout', '--', '.');
    expect(read(file)).toBe(texts[file]?.replaceAll('\n', '\r\n'));
    const { code, stdout } = await bantin(['check', '--lang', 'en'], { cwd: office.folder });
    expect(code).toBe(1);
    expect(stdout).not.toContain('fixed');
    expect((await fix('--dry-run')).stdout).toContain('nothing to fix');
  });

  test('keeps the mode of a file', async () => {
    repositoryOf({ [file]: WRONG });
    fs.chmodSync(at(file), 0o600);
    await fix('--yes');
    expect(fs.statSync(at(file)).mode & 0o777).toBe(0o600);
  });

  test('converts an old encoding', async () => {
    const text = bulletin({}, 'Uû ban nh©n d©n x· häp.');
    repositoryOf({
      [file]: Buffer.from(text.replace('Họp phiên đầu tiên', 'a').replace('Tóm tắt', 'b'), 'latin1'),
    });
    expect((await fix('--yes')).code).toBe(0);
    expect(read(file)).toContain('Uỷ ban nhân dân xã họp.');
  });
});

describe('what it does not touch', () => {
  const file = 'bulletins/2026/hop/index.vi.md';

  test('a file with changes that git does not know, but for --force', async () => {
    repositoryOf({ [file]: RIGHT, 'bulletins/2026/khac/index.vi.md': WRONG });
    fs.writeFileSync(at(file), WRONG);
    const refused = await fix('--yes');
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain(`could not bring them back: content/${file}\n`);
    expect(refused.stderr).toMatch(/ fix --force\n$/);
    expect(read('bulletins/2026/khac/index.vi.md')).toBe(WRONG);
    expect((await fix('--yes', '2026/khac')).code).toBe(0);
    expect((await fix('--yes', '--force')).code).toBe(0);
    expect(read(file)).toBe(RIGHT);
  });

  test('a file that git does not know; what is staged, it knows', async () => {
    repositoryOf({});
    writeContent(office.folder, { [file]: WRONG });
    expect((await fix('--yes')).code).toBe(1);
    git('add', '--all');
    expect((await fix('--yes')).code).toBe(0);
    expect(read(file)).toBe(RIGHT);
    git('restore', `content/${file}`);
    expect(read(file)).toBe(WRONG);
  });

  test('a folder that is in no repository', async () => {
    writeContent(office.folder, { ...SETTINGS, [file]: WRONG });
    const refused = await fix('--yes');
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('in no git repository');
    expect((await fix('--yes', '--force')).code).toBe(0);
    expect(read(file)).toBe(RIGHT);
  });

  test('nothing where nobody can be asked', async () => {
    repositoryOf({ [file]: WRONG });
    const { code, stderr } = await fix();
    expect(code).toBe(2);
    expect(stderr).toMatch(/run: .* fix --yes\n$/);
    expect(read(file)).toBe(WRONG);
  });

  test('what has no single answer, marks of a conflict, a front matter that was pasted', async () => {
    const texts = {
      'bulletins/2026/a/index.vi.md': bulletin({ date: '05.06.07', status: 'ok' }),
      'bulletins/2026/b/index.vi.md': `\uFEFF${bulletin({}, '<<<<<<< HEAD\nMột\n=======\nHai\n>>>>>>> x')}`,
      'bulletins/2026/c/index.vi.md': `\uFEFF${bulletin({}, '---\ntitle: Hai\nsummary: b\nkeywords: c\neditorial:\n  note: kín\n---')}`,
    };
    repositoryOf(texts);
    const { code, stdout } = await fix('--yes');
    expect([code, Object.keys(texts).map(read)]).toEqual([0, Object.values(texts)]);
    expect(stdout).not.toContain('kín');
  });

  test('a private value is in nothing that is said', async () => {
    const text = `${WRONG.replace('---\n\n', 'editorial:\n  note: “Trả sau Tết”\n  email: tu@example.vn\u200B\n---\n\n')}Gửi tu@example.vn\u200B nhé.\n`;
    repositoryOf({ [file]: text });
    const { stdout, stderr } = await fix('--yes');
    expect(read(file)).toContain('email: tu@example.vn\n');
    expect(stdout + stderr).not.toMatch(/Tết|tu@/);
  });
});
