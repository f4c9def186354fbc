import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { bantin, bulletin, type Files, temporaryFolder, writeContent } from '../setup/bantin.ts';
import { build, bytesOf, newSite, QUIET_SETTINGS } from '../setup/site.ts';

const SITE: Files = {
  ...QUIET_SETTINGS,
  'bulletins/2017/hop/index.vi.md': bulletin({
    editorial: '\n  email: nguoi.viet@example.gov.vn\n  note: Cần hỏi lại phòng tài chính trước khi đăng.',
  }),
};
const STATIC: Files = {
  '../static/CNAME': 'bantin.example.gov.vn\n',
  '../static/google123.html': 'google-site-verification: google123.html',
  '../static/.well-known/security.txt': 'Contact: mailto:lienhe@example.gov.vn\n',
  '../static/tep/nhi-phan.pdf': Buffer.from([0x25, 0x50, 0x44, 0x46, 0, 0xff, 0x0d, 0x0a]),
};

/** The files of the output that come from `static/`. */
const own = (output: string) =>
  Object.keys(bytesOf(output)).filter((file) => /^(?:CNAME|google|\.well|tep|thu-muc)/.test(file));

describe('the office’s own files', () => {
  const { folder, content, output } = newSite({ ...SITE, ...STATIC, '../static/README.md': 'Ghi chú' });
  const at = (name: string) => path.join(folder, 'static', name);
  const timesOf = () => own(output).map((file) => fs.statSync(path.join(output, file)).mtimeMs);

  test('are copied as they are, and searched for nothing but private values', async () => {
    expect(await build(content, output)).toMatchObject({ code: 0 });
    expect(own(output)).toEqual(['.well-known/security.txt', 'CNAME', 'google123.html', 'tep/nhi-phan.pdf']);
    for (const file of own(output))
      expect(fs.readFileSync(path.join(output, file))).toEqual(fs.readFileSync(at(file)));
    expect(fs.existsSync(path.join(output, 'README.md'))).toBe(false);
  });

  test('stay where they are while nothing changes, and while something else does', async () => {
    const before = timesOf();
    writeContent(folder, { 'bulletins/2017/khac/index.vi.md': bulletin() });
    expect(await build(content, output)).toMatchObject({ code: 0 });
    expect(timesOf()).toEqual(before);
    fs.rmSync(path.join(output, 'CNAME'));
    expect(await build(content, output)).toMatchObject({ code: 0 });
    expect(fs.existsSync(path.join(output, 'CNAME'))).toBe(true);
  });

  test('change, go, and become folders, with the output', async () => {
    fs.writeFileSync(at('CNAME'), 'bantin.khac00.gov.vn\n');
    fs.rmSync(at('tep'), { recursive: true });
    fs.writeFileSync(at('tep.txt'), 'một tệp');
    fs.writeFileSync(at('thu-muc.txt'), 'một tệp');
    expect(await build(content, output)).toMatchObject({ code: 0 });
    expect(fs.readFileSync(path.join(output, 'CNAME'), 'utf8')).toBe('bantin.khac00.gov.vn\n');
    expect(fs.existsSync(path.join(output, 'tep'))).toBe(false);
    fs.rmSync(at('thu-muc.txt'));
    writeContent(folder, { '../static/thu-muc.txt/a.txt': 'a' });
    expect(await build(content, output)).toMatchObject({ code: 0 });
    expect(own(output)).toContain('thu-muc.txt/a.txt');
    fs.rmSync(at(''), { recursive: true });
    expect(await build(content, output)).toMatchObject({ code: 0 });
    expect(own(output)).toEqual([]);
  });

  test('may be none: an empty folder makes the same site as none', async () => {
    const before = bytesOf(output);
    fs.mkdirSync(at('trong'), { recursive: true });
    expect(await build(content, output, '--clean')).toMatchObject({ code: 0 });
    expect(bytesOf(output)).toEqual(before);
  });
});

describe('a private value in one of them stops the build, and is reported at the file', () => {
  const { content, output, folder } = newSite({ ...SITE, ...STATIC });
  const file = path.join(folder, 'static', 'tep/a.js');
  const put = (text: string) => writeContent(folder, { '../static/tep/a.js': text });
  const stops = async () => {
    const { code, stderr } = await build(content, output);
    expect(stderr).toContain(`${file}:1:1  lỗi  static-private\n`);
    expect(stderr).not.toMatch(/nguoi\.viet|phòng tài chính/);
    expect(code).toBe(1);
  };

  test('from nothing', async () => {
    put('const a = "nguoi.viet@example.gov.vn";');
    await stops();
    put('// Cần hỏi lại phòng tài chính trước khi đăng.');
    await stops();
    expect(fs.existsSync(output)).toBe(false);
  });

  test('on top of a build, where the file alone is new, or the bulletin', async () => {
    put('const a = 1;');
    expect(await build(content, output)).toMatchObject({ code: 0 });
    const before = bytesOf(output);
    put('const a = "nguoi.viet@example.gov.vn";');
    await stops();
    expect(bytesOf(output)).toEqual(before);
    put('const a = "sau.nay@example.gov.vn";');
    expect(await build(content, output)).toMatchObject({ code: 0 });
    const editorial = '\n  email: sau.nay@example.gov.vn';
    writeContent(folder, { 'bulletins/2017/sau/index.vi.md': bulletin({ editorial }) });
    await stops();
  });

  test('the office’s own address passes', async () => {
    const editorial = '\n  email: lienhe@example.gov.vn';
    writeContent(folder, { 'bulletins/2017/sau/index.vi.md': bulletin({ editorial }) });
    expect(await build(content, output)).toMatchObject({ code: 0 });
  });
});

test('an output may not be the folder, nor lie in it: its files would go', async () => {
  const { folder, content } = newSite({ ...SITE, ...STATIC });
  for (const place of ['static', 'static/dist', 'static/.well-known']) {
    expect((await build(content, path.join(folder, place))).code).toBe(2);
  }
  expect(fs.existsSync(path.join(folder, 'static/CNAME'))).toBe(true);
});

test('the folder is found beside the content, from whatever folder a command is called', async () => {
  const { folder, content, output } = newSite({ ...SITE, '../static/a.exe': 'x' });
  const args = ['--content', 'content', '--cache', `${output}.cache`];
  const { code, stdout } = await bantin(['check', ...args], { cwd: folder });
  expect(stdout).toContain('static/a.exe:1:1  lỗi  static-type\n');
  expect(stdout).not.toContain('content/static');
  expect(code).toBe(1);
  const inside = await bantin(['check', '--content', '.', '--cache', `${output}.cache`], { cwd: content });
  expect(inside.stdout).toContain('../static/a.exe:1:1');
});

test('a part of a site has its share of them, and parts with other files are not joined', async () => {
  const { folder, content, output } = newSite({ ...SITE, ...STATIC });
  const part = (k: number) => {
    const cache = path.join(folder, `cache-${k}`);
    const folders = ['--content', content, '--output', path.join(folder, `parts/${k}`), '--cache', cache];
    return bantin(['build', ...folders, '--now', '2026-11-22T08:00:00+07:00', '--shard', `${k}/2`]);
  };
  const merged = path.join(folder, 'merged');
  const merge = () =>
    bantin([
      'merge',
      '--parts',
      path.join(folder, 'parts'),
      '--output',
      merged,
      '--cache',
      `${merged}.cache`,
    ]);
  expect([await build(content, output), await part(1), await part(2)].map(({ code }) => code)).toEqual([
    0, 0, 0,
  ]);
  expect(await merge()).toMatchObject({ code: 0 });
  expect(bytesOf(merged)).toEqual(bytesOf(output));
  writeContent(folder, { '../static/CNAME': 'khac.example.gov.vn\n' });
  expect((await part(2)).code).toBe(0);
  expect(await merge()).toMatchObject({ code: 2, stderr: expect.stringContaining('trang khác') });
});

test('a folder of own files far from Bantin’s own is taken, one of the working folder is not', async () => {
  const { content, output } = newSite(SITE);
  const elsewhere = temporaryFolder();
  writeContent(elsewhere, STATIC);
  expect(await bantin(['build', '--content', content, '--output', output], { cwd: elsewhere })).toMatchObject(
    {
      code: 0,
    },
  );
  expect(own(output)).toEqual([]);
});
