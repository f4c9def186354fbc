import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { UsageError } from '../i18n/usage-error.ts';
import { sectionFor, writeNewBulletin } from './new-bulletin.ts';

const ZONE = 'Asia/Ho_Chi_Minh';
/** 1 January 2027 in Viet Nam, still 2026 elsewhere. */
const NOW = Date.UTC(2026, 11, 31, 17, 30);
const section = (id: string) => ({
  id,
  name: { vi: id, en: id },
  description: {},
  aliases: [],
  slug: { vi: id, en: id },
  slugPlace: { vi: { file: '', line: 1, column: 1 }, en: { file: '', line: 1, column: 1 } },
});
const NEWS = section('tin-tuc');

let content: string;
beforeEach(() => {
  content = fs.mkdtempSync(path.join(os.tmpdir(), 'nội dung '));
});
afterEach(() => fs.rmSync(content, { recursive: true, force: true }));

const write = (title: string, lang: 'vi' | 'en' = 'vi') =>
  path
    .relative(content, writeNewBulletin(content, { title, lang, section: NEWS }, ZONE, NOW))
    .split(path.sep)
    .join('/');

test.for<[string, string]>([
  ['Đường mới ven sông thông xe', '2027/duong-moi-ven-song-thong-xe'],
  ['  “Ngày hội” 2026: đọc sách!  ', '2027/ngay-hoi-2026-doc-sach'],
  ['CON', '2027/con-1'],
  ['x'.repeat(300), `2027/${'x'.repeat(120)}`],
])('%j lies in %s, in the year of the site’s zone', ([title, id]) => {
  expect(write(title)).toBe(`bulletins/${id}/index.vi.md`);
});

test.for<['vi' | 'en', string]>([
  ['vi', 'hop-ket-qua-va-ke-hoach'],
  ['en', 'hop-ket-qua-and-ke-hoach'],
])('the sign “&” is a word of the language (%s)', ([lang, key]) => {
  expect(write('Họp: kết quả & kế hoạch', lang)).toBe(`bulletins/2027/${key}/index.${lang}.md`);
});

test('a second one of the same name is not the first', () => {
  const names = ['Họp', 'Hợp', 'hop'].map((title) => write(title));
  expect(names).toEqual(['hop', 'hop-2', 'hop-3'].map((key) => `bulletins/2027/${key}/index.vi.md`));
});

test.for(['', '!!!', '…', ' '])('of the title %j no name can be made', (title) => {
  expect(() => write(title)).toThrow(UsageError);
  expect(fs.readdirSync(content)).toEqual([]);
});

test('it is a draft, with the title as it was written', () => {
  const text = fs.readFileSync(path.join(content, write('Sở nói: "mở" # 1', 'en')), 'utf8');
  expect(text).toContain('title: "Sở nói: \\"mở\\" # 1"\n');
  expect(text).toContain('date: 01/01/2027 00:30\n');
  expect(text).toContain('category: tin-tuc\n');
  expect(text).toContain('status: draft\n');
});

test('a section that the site lacks is told with the nearest one', () => {
  const sections = [NEWS, section('thong-bao')];
  expect(sectionFor(undefined, sections)).toBe(NEWS);
  expect(() => sectionFor('thongbao', sections)).toThrow(
    expect.objectContaining({
      params: { value: 'thongbao', near: 'thong-bao', known: 'tin-tuc, thong-bao' },
    }),
  );
});
