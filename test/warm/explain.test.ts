import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { bulletin, temporaryFolder, writeContent } from '../setup/bantin.ts';
import { build, newSite } from '../setup/site.ts';
import { smallSite } from './site.ts';

const ID = '2026/tin-5';

test('says why the pages of a bulletin were made, and why not', async () => {
  const folder = temporaryFolder();
  const content = writeContent(folder, smallSite());
  const output = path.join(folder, 'dist');
  const explain = async (asked = ID) => (await build(content, output, '--explain', asked)).stderr;
  const change = (files: Record<string, string>) => writeContent(folder, files);

  expect(await explain()).toContain('/vi/2026/tin-5.html  dựng mới: chưa có lần dựng trước');
  expect(await explain()).toContain('/vi/2026/tin-5.html  giữ nguyên');
  expect(await explain()).toContain('/en/2026/tin-5.html  giữ nguyên');
  change({ 'bulletins/2026/tin-7/index.vi.md': bulletin({ title: 'Tên khác', date: '2026-08-17' }) });
  expect(await explain()).toContain('/vi/2026/tin-5.html  dựng lại: một tin khác');
  const own = fs.readFileSync(path.join(content, `bulletins/${ID}/index.vi.md`), 'utf8');
  change({ [`bulletins/${ID}/index.vi.md`]: `${own}\nThêm.\n` });
  expect(await explain()).toContain('/vi/2026/tin-5.html  dựng lại: nội dung của chính trang');
  fs.rmSync(path.join(output, 'vi/2026/tin-5.html'));
  expect(await explain()).toContain('/vi/2026/tin-5.html  dựng lại: tệp không còn');
  change({ 'site.yml': `${smallSite()['site.yml']}accent: "#0b5394"\n` });
  expect(await explain('/vi/')).toContain('/vi/  dựng lại: cấu hình');
  change({ 'bulletins/2026/tin-50/index.vi.md': bulletin({ date: '2026-01-02' }) });
  expect(await explain('2026/tin-50')).toContain('/vi/2026/tin-50.html  dựng mới: trang này chưa có');
});

describe('says why there is no page', () => {
  const HELD_BACK = [
    ['nhap', 'draft', { status: 'draft' }, 'tin còn là bản nháp'],
    ['cho', 'pending', { status: 'pending' }, 'tin đang chờ duyệt'],
    ['khong', 'without a status', { status: undefined }, 'tin chưa có dòng status'],
    ['hen', 'scheduled', { date: '2099-01-01' }, 'chưa đến ngày giờ'],
  ] as const;
  const english = '---\ntitle: A\nsummary: B\nstatus: pending\n---\n\nC.\n';
  const { content, output } = newSite({
    ...smallSite(),
    ...Object.fromEntries(
      HELD_BACK.map(([key, , fields]) => [`bulletins/2026/${key}/index.vi.md`, bulletin(fields)]),
    ),
    'bulletins/2026/an/index.vi.md': bulletin(),
    'bulletins/2026/an/index.en.md': english,
  });

  test.for(HELD_BACK)('of %s, a bulletin that is %s', async ([key, , , said]) => {
    const { code, stderr } = await build(content, output, '--explain', `2026/${key}`);
    expect(stderr).toContain(`2026/${key}  không có trang: ${said}`);
    expect(code).toBe(0);
  });

  test('of a language that is held back', async () => {
    fs.rmSync(output, { recursive: true, force: true });
    const { stderr } = await build(content, output, '--explain', '2026/an');
    expect(stderr).toContain('/vi/2026/an.html  dựng mới');
    expect(stderr).toContain('/en/2026/an.html  không có trang: tin đang chờ duyệt');
  });
});

test('says what was likely meant by an id that there is not', async () => {
  const folder = temporaryFolder();
  const content = writeContent(folder, smallSite());
  const { code, stderr } = await build(content, path.join(folder, 'dist'), '--explain', '2026/tin-55');
  expect(code).toBe(2);
  expect(stderr).toMatch(/Không có bản tin hay trang nào là “2026\/tin-55”. Có phải ý là “2026\/tin-\d+”\?/);
  expect(fs.existsSync(path.join(folder, 'dist'))).toBe(false);
});
