import { execFileSync, spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  bantin,
  bulletin,
  type Files,
  ROOT,
  type Run,
  SETTINGS,
  startBantin,
  temporaryFolder,
  withoutNpm,
  writeContent,
} from '../setup/bantin.ts';
import { heldAt } from '../setup/moments.ts';
import { gitAt } from '../setup/repository.ts';
import { until } from '../setup/waiting.ts';

const WRONG = bulletin({ date: '20-11-2026', status: 'Approved' });
const RIGHT = bulletin({ date: '20/11/2026', status: 'approved' });
const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1]);

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});

const at = (name: string) => path.join(folder, 'content', name);
const read = (name: string) => fs.readFileSync(at(name), 'utf8');
const git = (...args: string[]) => gitAt(folder, '2026-11-01T08:00:00+07:00', ...args);
const said = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' });

/** A content folder that git knows. */
function repositoryOf(files: Files): void {
  writeContent(folder, { ...SETTINGS, ...files });
  fs.writeFileSync(path.join(folder, '.gitignore'), '.cache/\n');
  git('init', '--quiet');
  git('config', 'core.autocrlf', 'false');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'x');
}

const fix = (...args: string[]): Promise<Run> => bantin(['fix', '--lang', 'en', ...args], { cwd: folder });

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

  test('mends without a question, says how to have all back, and finds nothing the second time', async () => {
    repositoryOf({ [file]: WRONG });
    const first = await fix('--yes');
    expect(first.code).toBe(0);
    expect(read(file)).toBe(RIGHT);
    const undo = /^ {2}(git restore .*)$/m.exec(first.stdout)?.[1] ?? '';
    expect(undo).toBe(`git restore content/${file}`);
    const second = await fix('--yes');
    expect(second.code).toBe(0);
    expect(second.stdout).toContain(
      'There is nothing to mend.\nLeft for you to put right: 0 errors, 1 warnings.',
    );
    execFileSync('sh', ['-c', undo], { cwd: folder });
    expect(read(file)).toBe(WRONG);
    expect(said('status', '--porcelain')).toBe('');
  });

  test('is named by check where it is of use', async () => {
    repositoryOf({ [file]: WRONG });
    const check = () => bantin(['check', '--lang', 'en'], { cwd: folder });
    const { code, stdout } = await check();
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /Files in which something can be mended for you: 1\. See and mend by: .*bantin(?:\.js"?)? fix\n$/,
    );
    await fix('--yes');
    expect((await check()).stdout).not.toContain('mended');
  });

  test('keeps to the bulletin, the folder or the file that is named', async () => {
    const other = 'bulletins/2026/khac/index.vi.md';
    const address = 'https://bantin.example.gov.vn/vi/2026/hop.html';
    const paths = [`content/${file}`, 'content/bulletins/2026/hop', 'bulletins/2026/hop'];
    for (const word of ['2026/hop', ...paths, address]) {
      fs.rmSync(folder, { recursive: true, force: true });
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

  test('mends line ends and leaves every other byte', async () => {
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
    expect((await fix('--yes')).stdout).toContain('nothing to mend');
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
    const { code, stdout } = await bantin(['check', '--lang', 'en'], { cwd: folder });
    expect(code).toBe(1);
    expect(stdout).not.toContain('mended');
    expect((await fix('--dry-run')).stdout).toContain('nothing to mend');
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
    writeContent(folder, { [file]: WRONG });
    expect((await fix('--yes')).code).toBe(1);
    git('add', '--all');
    expect((await fix('--yes')).code).toBe(0);
    expect(read(file)).toBe(RIGHT);
    git('restore', `content/${file}`);
    expect(read(file)).toBe(WRONG);
  });

  test('a folder that is in no repository', async () => {
    writeContent(folder, { ...SETTINGS, [file]: WRONG });
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

describe('names', () => {
  test('a folder is renamed by git, with all that names it, and keeps its history', async () => {
    const naming = bulletin({ related: '[2026/Họp Dân]' }, 'Xem [tin](</2026/Họp Dân/>).');
    repositoryOf({
      'bulletins/2026/Họp Dân/index.vi.md': WRONG,
      'bulletins/2026/Họp Dân/don.pdf': '%PDF-1.4',
      'bulletins/2026/khac/index.vi.md': naming,
    });
    const { code, stdout } = await fix('--yes', '2026/Họp Dân');
    expect(code).toBe(0);
    expect(read('bulletins/2026/hop-dan/index.vi.md')).toBe(RIGHT);
    expect(fs.existsSync(at('bulletins/2026/hop-dan/don.pdf'))).toBe(true);
    expect(read('bulletins/2026/khac/index.vi.md')).toBe(naming.replaceAll('Họp Dân', 'hop-dan'));
    git('commit', '--all', '--quiet', '--message', 'y');
    expect(said('log', '--format=%s', '--follow', '--', 'content/bulletins/2026/hop-dan/index.vi.md')).toBe(
      'y\nx\n',
    );
    expect((await fix('--yes')).stdout).toContain('nothing to mend');
    expect(stdout).toContain('git mv content/bulletins/2026/hop-dan "content/bulletins/2026/Họp Dân"');
  });

  test('names may have hyphens and other signs of patterns', async () => {
    const pictures = ['hinh-1.jfif', 'ảnh (2) - chợ.jfif', 'a+b^c.jfif'];
    const text = `${WRONG}${pictures.map((name) => `\n\n![Chợ](<${name}>)`).join('')}\n`;
    const naming = bulletin({ related: '[2026/Họp-dân]' }, 'Xem [tin](2026/Họp-dân).');
    repositoryOf({
      'bulletins/2026/Họp-dân/index.vi.md': text,
      ...Object.fromEntries(pictures.map((name) => [`bulletins/2026/Họp-dân/${name}`, JPEG])),
      'bulletins/2026/khac/index.vi.md': naming,
    });
    const check = await bantin(['check', '--lang', 'en'], { cwd: folder });
    expect([check.code, check.stdout]).toEqual([1, expect.stringContaining('can be mended for you: ')]);
    const { code, stderr } = await fix('--yes');
    expect([code, stderr]).toEqual([0, '']);
    expect(read('bulletins/2026/hop-dan/index.vi.md')).toBe(
      text.replace(WRONG, RIGHT).replaceAll('.jfif', '.jpg'),
    );
    expect(fs.readdirSync(at('bulletins/2026/hop-dan'))).toContain('ảnh (2) - chợ.jpg');
    expect(read('bulletins/2026/khac/index.vi.md')).toBe(naming.replaceAll('Họp-dân', 'hop-dan'));
  });

  test('all is as it was behind the commands that it tells', async () => {
    repositoryOf({ 'bulletins/2026/Họp/index.md': WRONG });
    const { stdout } = await fix('--yes');
    expect(read('bulletins/2026/hop/index.vi.md')).toBe(RIGHT);
    const [, ...undo] = stdout.split('have it back as it was, run:')[1]?.split('\n') ?? [];
    for (const line of undo.filter((each) => each.startsWith('  ')))
      execFileSync('sh', ['-c', line], { cwd: folder });
    expect(read('bulletins/2026/Họp/index.md')).toBe(WRONG);
    expect(said('status', '--porcelain')).toBe('');
  });

  test('a folder whose address was public leads on from there', async () => {
    repositoryOf({
      'bulletins/2026/Tin_Cu/index.vi.md': RIGHT,
      'bulletins/2026/Chợ Phiên/index.en.md': RIGHT,
      // Nothing can be written into it.
      'bulletins/2026/Hội_Xuân/index.vi.md': RIGHT.replace('---\n', '---\naliases: /b\n'),
      'published.txt':
        '/vi/2026/Tin_Cu.html\n/en/2026/Ch%E1%BB%A3%20Phi%C3%AAn.html\n/vi/2026/Hội_Xuân.html\n',
    });
    expect((await fix('--yes')).code).toBe(0);
    expect(read('bulletins/2026/tin-cu/index.vi.md')).toContain('\naliases: [/vi/2026/Tin_Cu.html]\n---\n');
    expect(read('bulletins/2026/cho-phien/index.en.md')).toContain(
      '\naliases: [/en/2026/Ch%E1%BB%A3%20Phi%C3%AAn.html]\n---\n',
    );
    expect(fs.existsSync(at('bulletins/2026/Hội_Xuân'))).toBe(true);
  });

  test('the folder of a year gets its number, if no other has it', async () => {
    repositoryOf({
      'bulletins/Năm 2026/hop/index.vi.md': WRONG,
      'bulletins/2025/hop/index.vi.md': RIGHT,
      'bulletins/2025 cu/hop/index.vi.md': RIGHT,
      'bulletins/nam-2024/hop/index.vi.md': RIGHT,
      'bulletins/2024-x/hop/index.vi.md': RIGHT,
    });
    expect((await fix('--yes')).code).toBe(0);
    expect(fs.readdirSync(at('bulletins')).sort()).toEqual(['2024-x', '2025', '2025 cu', '2026', 'nam-2024']);
    await fix('--yes', '--force');
    expect(read('bulletins/2026/hop/index.vi.md')).toBe(RIGHT);
  });

  test('where git refuses to rename, all is as it was, and git’s reason is told', async () => {
    const wrong = { 'bulletins/2026/Họp/index.vi.md': WRONG, 'bulletins/2026/Chợ/index.vi.md': WRONG };
    repositoryOf({ ...wrong, 'bulletins/2026/tin/index.vi.md': WRONG });
    fs.writeFileSync(path.join(folder, '.git/index.lock'), '');
    const { code, stderr } = await fix('--yes');
    fs.rmSync(path.join(folder, '.git/index.lock'));
    expect(code).toBe(3);
    expect(stderr).toMatch(
      /bulletins\/2026\/.* could not be mended, and everything else is as it was\..*index\.lock/,
    );
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(said('status', '--porcelain')).toBe('');
    for (const name of Object.keys(wrong)) expect(read(name)).toBe(WRONG);
    expect(read('bulletins/2026/tin/index.vi.md')).toBe(WRONG);
  });

  test('no folder takes the name of another one', async () => {
    repositoryOf({
      'bulletins/2026/Họp/index.vi.md': RIGHT,
      'bulletins/2026/hop/index.vi.md': RIGHT,
      'bulletins/2026/Chợ/index.vi.md': RIGHT,
      'bulletins/2026/chợ/index.vi.md': RIGHT,
    });
    expect((await fix('--dry-run')).stdout).toContain('There is nothing to mend.');
  });

  test('a .jfif picture becomes .jpg with what names it, but for one that is an attachment', async () => {
    const fields = { image: 'bìa.jfif', imageAlt: 'Bìa', attachments: '[{file: mau.jfif, title: Mẫu}]' };
    const text = bulletin(fields, '![Chợ](anh/chợ.jfif)');
    repositoryOf({
      'bulletins/2026/cho/index.vi.md': text,
      'bulletins/2026/cho/bìa.jfif': JPEG,
      'bulletins/2026/cho/mau.jfif': JPEG,
      'bulletins/2026/cho/anh/chợ.jfif': JPEG,
      'bulletins/2026/cho/khac.jfif': 'không phải hình',
    });
    await fix('--yes');
    expect(read('bulletins/2026/cho/index.vi.md')).toBe(
      text.replace('bìa.jfif', 'bìa.jpg').replace('chợ.jfif', 'chợ.jpg'),
    );
    expect(fs.readdirSync(at('bulletins/2026/cho')).sort()).toEqual([
      'anh',
      'bìa.jpg',
      'index.vi.md',
      'khac.jfif',
      'mau.jfif',
    ]);
    expect(fs.readdirSync(at('bulletins/2026/cho/anh'))).toEqual(['chợ.jpg']);
  });
});

/** Whether a file is what a text is written to, beside its place. */
const isBeside = (name: string) => name.endsWith('.tmp');

describe('interrupted', () => {
  const texts = Object.fromEntries(
    Array.from({ length: 20 }, (_, i) => [`bulletins/2026/tin-${i}/index.vi.md`, WRONG]),
  );

  test('all texts are put in their places first, and another run completes it', async () => {
    repositoryOf({ ...texts, 'bulletins/2026/Họp/index.vi.md': WRONG });
    const go = path.join(folder, 'go');
    // Held at its first change of files.
    const { child, ended } = startBantin(['fix', '--yes', '--force'], {
      cwd: folder,
      env: heldAt(folder, go),
    });
    const begun = () =>
      fs.readdirSync(at('bulletins'), { recursive: true, encoding: 'utf8' }).filter(isBeside);
    await until(() => begun().length === 1);
    child.kill('SIGINT');
    fs.writeFileSync(go, '');
    expect((await ended).code).toBe(130);
    for (const name of Object.keys(texts)) expect(read(name)).toBe(RIGHT);
    expect(read('bulletins/2026/Họp/index.vi.md')).toBe(RIGHT);
    expect(begun()).toEqual([]);
    expect((await fix('--yes', '--force')).code).toBe(0);
    expect(read('bulletins/2026/hop/index.vi.md')).toBe(RIGHT);
  });

  const hasScript = spawnSync('script', ['--version']).status === 0;

  test.runIf(hasScript).for([
    ['Ctrl+C', '\u0003', 2, WRONG],
    ['no', 'n', 1, WRONG],
    ['yes', 'y', 0, RIGHT],
  ] as const)('the question is answered by %s', async ([, key, code, text]) => {
    const file = 'bulletins/2026/hop/index.vi.md';
    repositoryOf({ [file]: WRONG });
    // Without a width, each letter of the question has a line of its own.
    const line = `stty cols 100 rows 40; '${process.execPath}' '${path.join(ROOT, 'src/cli/bantin.js')}' fix --lang en`;
    const child = spawn('script', ['--quiet', '--return', '--command', line, '/dev/null'], {
      cwd: folder,
      env: { ...withoutNpm(process.env), TERM: 'xterm' },
    });
    let shown = '';
    child.stdout.setEncoding('utf8').on('data', (more) => {
      const isAsked = shown.includes('Mend all this?');
      shown += more;
      if (!isAsked && shown.includes('Mend all this?')) child.stdin.write(key);
    });
    const ended = await new Promise((resolve) => child.once('close', resolve));
    expect(shown).toContain('\u001b[32m+date: 20/11/2026');
    expect([ended, read(file)]).toEqual([code, text]);
  });
});
