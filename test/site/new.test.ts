import fs from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { bantin } from '../setup/bantin.ts';
import { DOCUMENTS, filesIn, NOW, newSite } from '../setup/new-site.ts';

describe('bantin new --from', () => {
  const { folder, run, read } = newSite();

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
    const reported = new Set(problems.map(({ id }) => id));
    for (const id of [
      'html-as-text',
      'mark-as-text',
      'html-from-word',
      'list-indent',
      'table-as-text',
      'caption-lost',
    ])
      expect(reported).not.toContain(id);
  });
});

/** A compound file, as Word before 2007 wrote its own, and as Office wraps one with a password. */
const compound = (name: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(name, 'utf16le')]);

test('without sections, the errors of the settings are reported where an editor finds them', async () => {
  const { folder, run } = newSite();
  fs.writeFileSync(path.join(folder, 'content/categories.yml'), '');
  const { code, stderr } = await run('Tin mới');
  expect(code).toBe(1);
  expect(stderr).toMatch(/^content\/categories\.yml:1:1 {2}lỗi /);
});

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
  ])('%s is reported with what to do', async ([name, bytes, says]) => {
    const { folder, run } = newSite();
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
    const { run } = newSite();
    const { code, stderr } = await run('--from', path.join(DOCUMENTS, 'anh-quet.docx'));
    expect([code, stderr]).toEqual([2, expect.stringContaining('Không thấy tiêu đề')]);
  });
});
