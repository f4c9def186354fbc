import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { bantin, bulletin } from '../setup/bantin.ts';
import { DOCUMENTS, filesIn, NOW, newSite } from '../setup/new-site.ts';

describe('bantin new --translate', () => {
  const original = bulletin({ title: 'Đường mới', image: 'cau.jpg', imageAlt: 'Cầu' });
  const picture = fs.readFileSync(path.resolve('test/word/files/luu-tu-word_files/image 001.png'));

  test('begins the other language as a draft, with the fields that it may hold', async () => {
    const { folder, run, read } = newSite({
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
    const { folder, run, read } = newSite({
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
    'https://bantin.example.gov.vn/vi/2026/duong-moi.html',
  ])('takes %s for the bulletin', async (written) => {
    const { run } = newSite({ 'bulletins/2026/duong-moi/index.vi.md': original });
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
  ])('%j is reported', async ([args, says]) => {
    const { folder, run } = newSite({ 'bulletins/2026/duong-moi/index.vi.md': original });
    const before = filesIn(folder);
    const { code, stderr } = await run(...args);
    expect(stderr).toMatch(says);
    expect(code).toBe(2);
    expect(filesIn(folder)).toEqual(before);
  });
});
