import { execFileSync, spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { bantin, bulletin, ROOT, startBantin, withoutNpm } from '../setup/bantin.ts';
import { RIGHT, useFolderToFix, WRONG } from '../setup/folder-to-fix.ts';
import { heldAt } from '../setup/moments.ts';
import { until } from '../setup/waiting.ts';

const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1]);
const office = useFolderToFix();
const { at, fix, git, read, repositoryOf, said } = office;

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
    expect((await fix('--yes')).stdout).toContain('nothing to fix');
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
    const check = await bantin(['check', '--lang', 'en'], { cwd: office.folder });
    expect([check.code, check.stdout]).toEqual([1, expect.stringContaining('can be fixed for you: ')]);
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
      execFileSync('sh', ['-c', line], { cwd: office.folder });
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

  test('where git refuses to rename, all is as it was, and git’s reason is reported', async () => {
    const wrong = { 'bulletins/2026/Họp/index.vi.md': WRONG, 'bulletins/2026/Chợ/index.vi.md': WRONG };
    repositoryOf({ ...wrong, 'bulletins/2026/tin/index.vi.md': WRONG });
    fs.writeFileSync(path.join(office.folder, '.git/index.lock'), '');
    const { code, stderr } = await fix('--yes');
    fs.rmSync(path.join(office.folder, '.git/index.lock'));
    expect(code).toBe(3);
    expect(stderr).toMatch(
      /bulletins\/2026\/.* could not be fixed, and everything else is as it was\..*index\.lock/,
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
    expect((await fix('--dry-run')).stdout).toContain('There is nothing to fix.');
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
    const go = path.join(office.folder, 'go');
    // Held at its first change of files.
    const { child, ended } = startBantin(['fix', '--yes', '--force'], {
      cwd: office.folder,
      env: heldAt(office.folder, go),
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
      cwd: office.folder,
      env: { ...withoutNpm(process.env), TERM: 'xterm' },
    });
    let shown = '';
    child.stdout.setEncoding('utf8').on('data', (more) => {
      const isAsked = shown.includes('Fix all this?');
      shown += more;
      if (!isAsked && shown.includes('Fix all this?')) child.stdin.write(key);
    });
    const ended = await new Promise((resolve) => child.once('close', resolve));
    expect(shown).toContain('\u001b[32m+date: 20/11/2026');
    expect([ended, read(file)]).toEqual([code, text]);
  });
});
