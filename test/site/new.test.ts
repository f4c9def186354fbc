import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import {
  bantin,
  bulletin,
  ROOT,
  SETTINGS,
  temporaryFolder,
  withoutNpm,
  writeContent,
} from '../setup/bantin.ts';

const NOW = '2026-11-20T08:00:00+07:00';
const DOCUMENTS = path.resolve('test/word/files');

const site = (files: Record<string, string | Uint8Array> = {}) => {
  const folder = temporaryFolder();
  writeContent(folder, { ...SETTINGS, ...files });
  const run = (...args: string[]) => bantin(['new', '--now', NOW, ...args], { cwd: folder });
  const read = (file: string) => fs.readFileSync(path.join(folder, 'content/bulletins', file), 'utf8');
  return { folder, run, read };
};

const filesIn = (folder: string) => fs.readdirSync(path.join(folder, 'content'), { recursive: true }).sort();

describe('bantin new --from', () => {
  const { folder, run, read } = site();

  test('makes a draft with its pictures, and tells what to look at', async () => {
    const { code, stdout, stderr } = await run('--from', path.join(DOCUMENTS, 'nhieu-hinh.docx'));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Đã tạo content/bulletins/2026/phong-su-anh-ngay-hoi-song-nuoc/index.vi.md\n');
    expect(stdout).toContain('Kèm 2 hình: hinh-1.jpg, hinh-2.png\n');
    expect(stdout).toContain('- Có 1 hình không dùng được trên trang (EMF)');
    expect(stdout).toContain('Muốn bỏ thì xóa content/bulletins/2026/phong-su-anh-ngay-hoi-song-nuoc.');
    const bundle = path.join(folder, 'content/bulletins/2026/phong-su-anh-ngay-hoi-song-nuoc');
    expect(fs.readdirSync(bundle)).toEqual(['hinh-1.jpg', 'hinh-2.png', 'index.vi.md']);
    expect(read('2026/phong-su-anh-ngay-hoi-song-nuoc/index.vi.md')).toMatch(
      /^date: 20\/11\/2026 08:00\n(?:.*\n)*status: draft\n/m,
    );
  });

  test('takes the fields that are given, and those of a letterhead', async () => {
    const file = path.join(DOCUMENTS, 'quyet-dinh.docx');
    const made = await run('--from', file, 'Quy chế mới', '--date', '1/12/2026', '--section', 'thong-bao');
    expect(made).toMatchObject({ code: 0, stderr: '' });
    const text = read('2026/quy-che-moi/index.vi.md');
    expect(text).toContain('\ntitle: "Quy chế mới"\n');
    expect(text).toContain('\ndate: 1/12/2026\n');
    expect(text).toContain('\ncategory: thong-bao\n');
    expect(text).toContain('\nkind: document\n');
    expect(text).toContain('document: {number: "27/2026/QĐ-UBND", issued: "12/11/2026", issuer: ');
  });

  test('a second time it makes another folder', async () => {
    const from = ['--from', path.join(DOCUMENTS, 'hai-cot.docx')];
    await run(...from);
    const before = read('2026/thu-ngo/index.vi.md');
    expect((await run(...from)).stdout).toContain('content/bulletins/2026/thu-ngo-2/index.vi.md');
    expect(read('2026/thu-ngo/index.vi.md')).toBe(before);
  });

  test('what was private in a document is in no message and no file', async () => {
    const { stdout } = await run('--from', path.join(DOCUMENTS, 'thay-doi-chua-nhan.docx'), '--lang', 'en');
    expect(stdout).toContain('Comments: 1; left out.');
    expect(stdout).toContain('Hidden text: 1; left out.');
    const text = read('2026/le-phi-chung-thuc/index.vi.md');
    for (const said of [stdout, text]) expect(said).not.toMatch(/0900|đừng đăng|30\.000|Lê Kín/);
  });

  test('every kind of document gives a draft that check takes', async () => {
    const names = fs.readdirSync(DOCUMENTS).filter((name) => /\.(?:docx|odt|html?)$/.test(name));
    for (const name of names) {
      const { code, stderr } = await run(`Tệp ${name}`, '--from', path.join(DOCUMENTS, name));
      expect([name, code, stderr]).toEqual([name, 0, '']);
    }
    const { stdout } = await bantin(['check', '--json', '--now', NOW], { cwd: folder });
    const { problems }: { problems: { id: string; severity: string; file: string }[] } = JSON.parse(stdout);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    // A picture that nobody described, names of our test, a body that is a picture.
    const told = new Set(problems.map(({ id }) => id));
    for (const id of [
      'html-as-text',
      'mark-as-text',
      'html-from-word',
      'list-indent',
      'table-as-text',
      'caption-lost',
    ])
      expect(told).not.toContain(id);
  });
});

/** A compound file, as Word before 2007 wrote its own, and as Office wraps one with a password. */
const compound = (name: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(name, 'utf16le')]);

describe('a file of which nothing can be taken', () => {
  const whole = fs.readFileSync(path.join(DOCUMENTS, 'go-tay.docx'));
  const zip = (files: Record<string, string>) =>
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)])));
  test.for<[string, Uint8Array | undefined, RegExp]>([
    ['cu.doc', compound('WordDocument'), /Word kiểu cũ.*Save As.*\.docx/],
    ['doi-duoi.docx', compound('WordDocument'), /Word kiểu cũ/],
    ['mat-khau.docx', compound('EncryptedPackage'), /có mật khẩu/],
    ['van-ban.pdf', Buffer.from('%PDF-1.7\n'), /từ PDF.*attachments/],
    ['thu.rtf', Buffer.from('{\\rtf1 Họp}'), /RTF/],
    ['trong.docx', new Uint8Array(), /tệp trống/],
    ['cut.docx', whole.subarray(0, 1000), /hỏng/],
    ['hong.docx', zip({ 'word/document.xml': '<w:document><w:body>' }), /hỏng/],
    ['bang.docx', zip({ 'xl/workbook.xml': '<x/>' }), /không phải tệp Word/],
    ['pages.docx', zip({ 'Index/Document.iwa': 'x' }), /Pages/],
    [
      'khoa.odt',
      zip({ 'META-INF/manifest.xml': '<encryption-data/>', 'content.xml': '<x/>' }),
      /có mật khẩu/,
    ],
    [
      'sau.docx',
      zip({
        'word/document.xml': `<w:document>${'<w:p>'.repeat(20_000)}${'</w:p>'.repeat(20_000)}</w:document>`,
      }),
      /hỏng/,
    ],
    ['sau.html', Buffer.from(`<html>${'<div>'.repeat(20_000)}Họp`), /hỏng/],
    ['trang.mht', Buffer.from('MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n'), /\.mht/],
    ['ghi-chu.docx', Buffer.from('Họp lúc 8 giờ'), /không phải tệp Word/],
    ['go-tai.docx', undefined, /không có tệp này.*“go-tay\.docx”/],
  ])('%s is told with what to do', async ([name, bytes, says]) => {
    const { folder, run } = site();
    fs.writeFileSync(path.join(folder, 'go-tay.docx'), whole);
    if (bytes) fs.writeFileSync(path.join(folder, name), bytes);
    const before = filesIn(folder);
    const { code, stderr } = await run('Họp', '--from', name);
    expect(stderr).toMatch(says);
    expect(stderr).not.toMatch(/\n *at /);
    expect(code).toBe(2);
    expect(filesIn(folder)).toEqual(before);
  });

  test('without a title, and none in it, one is asked for', async () => {
    const { run } = site();
    const { code, stderr } = await run('--from', path.join(DOCUMENTS, 'anh-quet.docx'));
    expect([code, stderr]).toEqual([2, expect.stringContaining('Không thấy tiêu đề')]);
  });
});

describe('bantin new --translate', () => {
  const original = bulletin({ title: 'Đường mới', image: 'cau.jpg', imageAlt: 'Cầu' });
  const picture = fs.readFileSync(path.resolve('test/word/files/luu-tu-word_files/image 001.png'));

  test('begins the other language as a draft, with the fields that it may hold', async () => {
    const { folder, run, read } = site({
      'bulletins/2026/duong-moi/index.vi.md': original,
      'bulletins/2026/duong-moi/cau.jpg': picture,
    });
    const made = await run('--translate', '2026/duong-moi', 'The new road');
    expect(made).toMatchObject({ code: 0, stderr: '' });
    expect(made.stdout).toContain('Đã tạo content/bulletins/2026/duong-moi/index.en.md\n');
    const text = read('2026/duong-moi/index.en.md');
    expect(text).toContain('# Bản gốc: Đường mới\n');
    expect(text).toMatch(/^slug: the-new-road$/m);
    expect(text).toMatch(/^imageAlt:$/m);
    expect(text).toMatch(/^status: draft$/m);
    expect(text).not.toMatch(/^(?:# )?(?:date|category|author|editorial|image):/m);
    expect(read('2026/duong-moi/index.vi.md')).toBe(original);
    const { stdout } = await bantin(['check', '--json', '--now', NOW], { cwd: folder });
    const { problems }: { problems: { id: string; file: string; severity: string }[] } = JSON.parse(stdout);
    const ofText = problems.filter(({ file, severity }) => file.endsWith('en.md') && severity === 'error');
    expect(ofText).toEqual([]);
    expect((await run('--translate', '2026/duong-moi')).stderr).toContain('đã có đủ các ngôn ngữ');
    expect(read('2026/duong-moi/index.en.md')).toBe(text);
  });

  test('takes a document, whose pictures get names that are free', async () => {
    const { folder, run, read } = site({
      'bulletins/2026/lop/index.en.md': bulletin({ title: 'A class' }),
      'bulletins/2026/lop/hinh-1.jpg': picture,
    });
    const { code, stdout } = await run(
      '--translate',
      '2026/lop',
      '--from',
      path.join(DOCUMENTS, 'nhieu-hinh.docx'),
    );
    expect(code).toBe(0);
    expect(fs.readdirSync(path.join(folder, 'content/bulletins/2026/lop'))).toEqual([
      'hinh-1.jpg',
      'hinh-2.jpg',
      'index.en.md',
      'index.vi.md',
    ]);
    const text = read('2026/lop/index.vi.md');
    expect(text).toMatch(/!\[\]\(hinh-2\.jpg "Ảnh: Mai Lan"\)/);
    // The very picture that is there already is not written again.
    expect(text).toContain('](hinh-1.jpg "Hình 2.');
    expect(stdout).toContain('xóa các tệp index.vi.md, hinh-2.jpg.');
  });

  test.for([
    'content/bulletins/2026/duong-moi/index.vi.md',
    '2026/duong-moi/',
    './content/bulletins/2026/duong-moi',
  ])('takes %s for the bulletin', async (written) => {
    const { run } = site({ 'bulletins/2026/duong-moi/index.vi.md': original });
    expect((await run('--translate', written)).stdout).toContain('2026/duong-moi/index.en.md');
  });

  test.for<[string[], RegExp]>([
    [['--translate', '2026/duong-mói'], /“2026\/duong-moi”/],
    [['--translate', '2025/duong-moi'], /“2026\/duong-moi”/],
    [['--translate', '../../x'], /Không có bản tin/],
    [['--translate', '2026/duong-moi', '--section', 'tin-tuc'], /không có --section riêng/],
    [['--translat', '2026/duong-moi'], /--translate/],
    [['Họp', '--kind', 'notise'], /“notice”.*news, notice/],
    [['Họp', '--date', '30/02/2026'], /“30\/02\/2026”.*--date/],
    [['Họp', '--language', 'vi,fr'], /“fr”.*vi, en/],
  ])('%j is told', async ([args, says]) => {
    const { folder, run } = site({ 'bulletins/2026/duong-moi/index.vi.md': original });
    const before = filesIn(folder);
    const { code, stderr } = await run(...args);
    expect(stderr).toMatch(says);
    expect(code).toBe(2);
    expect(filesIn(folder)).toEqual(before);
  });
});

describe('questions', () => {
  const hasScript = spawnSync('script', ['--version']).status === 0;
  const [DOWN, ENTER] = ['\u001b[B', '\r'];

  /** @param answers what is typed when a question is seen */
  async function ask(args: string, answers: readonly (readonly [question: string, keys: string])[]) {
    const { folder, read } = site();
    // Without a width, each letter of a question has a line of its own.
    const line = `stty cols 100 rows 40; '${process.execPath}' '${path.join(ROOT, 'src/cli/bantin.js')}' new ${args}`;
    const child = spawn('script', ['--quiet', '--return', '--command', line, '/dev/null'], {
      cwd: folder,
      env: { ...withoutNpm(process.env), TERM: 'xterm', LANG: 'vi_VN.UTF-8', LC_ALL: '' },
    });
    let shown = '';
    let next = 0;
    child.stdout.setEncoding('utf8').on('data', (more) => {
      shown += more;
      const [question = '', keys = ''] = answers[next] ?? [];
      if (question === '' || !shown.includes(question)) return;
      next += 1;
      setTimeout(() => child.stdin.write(keys), 300);
    });
    const code = await new Promise((resolve) => child.once('close', resolve));
    return { folder, read, code, shown };
  }

  test.runIf(hasScript)('are asked for what was not given', async () => {
    const { read, code } = await ask('--section thong-bao', [
      ['Ngôn ngữ của bài', ENTER],
      ['Tiêu đề', `Họp tổ dân phố${ENTER}`],
      ['Ngày giờ đăng', `01/12/2026 07:00${ENTER}`],
      ['Loại bài', `${DOWN}${ENTER}`],
    ]);
    expect(code).toBe(0);
    const text = read('2026/hop-to-dan-pho/index.vi.md');
    for (const line of [
      'title: "Họp tổ dân phố"',
      'date: 01/12/2026 07:00',
      'category: thong-bao',
      'kind: notice',
    ])
      expect(text).toContain(`\n${line}\n`);
  });

  test.runIf(hasScript)('end at once by Ctrl+C, with nothing written', async () => {
    const { folder, code, shown } = await ask('--language vi', [['Tiêu đề', '\u0003']]);
    expect([code, fs.existsSync(path.join(folder, 'content/bulletins'))]).toEqual([2, false]);
    expect(shown).toContain('Chưa ghi gì');
  });
});
