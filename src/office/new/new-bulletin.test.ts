import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bulletinFields, metaOf } from '../../content/fields/schema.ts';
import type { Lang } from '../../i18n/language.ts';
import { UsageError } from '../../i18n/usage-error.ts';
import { readFields } from '../../reader/fields.ts';
import { parseYaml } from '../../reader/yaml/yaml.ts';
import { dateFor, kindFor, languagesFor, sectionFor } from './choices.ts';
import { writeNewBulletin } from './new-bulletin.ts';

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

const begin = (title: string, ...languages: Lang[]) =>
  writeNewBulletin(
    content,
    { title, languages, section: NEWS, kind: 'news', date: NOW, commentLang: 'vi' },
    ZONE,
  );

const write = (title: string, lang: Lang = 'vi') =>
  path
    .relative(content, begin(title, lang).texts[0] ?? '')
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

test('a section that the site lacks is reported with the nearest one', () => {
  const sections = [NEWS, section('thong-bao')];
  expect(sectionFor(undefined, sections)).toBe(NEWS);
  expect(() => sectionFor('thongbao', sections)).toThrow(
    expect.objectContaining({
      params: { value: 'thongbao', near: 'thong-bao', known: 'tin-tuc, thong-bao' },
    }),
  );
});

test('two languages are two files, of which the second holds only what is translated', () => {
  const { folder, texts } = begin('Đường mới', 'vi', 'en');
  expect(texts.map((file) => path.basename(file))).toEqual(['index.vi.md', 'index.en.md']);
  expect(fs.readdirSync(path.dirname(folder))).toEqual(['duong-moi']);
  const second = fs.readFileSync(path.join(folder, 'index.en.md'), 'utf8');
  expect(second).toContain('# Bản gốc: Đường mới\n');
  expect(second).not.toMatch(/^(?:# )?(?:date|category|kind|image|editorial):/m);
});

test.for(['vi', 'en'] as const)(
  'every field is there, with what it is in %s, and as it is written',
  (lang) => {
    const { texts } = writeNewBulletin(
      content,
      { title: 'Họp', languages: [lang], section: NEWS, kind: 'news', date: NOW, commentLang: lang },
      ZONE,
    );
    const text = fs.readFileSync(texts[0] ?? '', 'utf8');
    const fields = bulletinFields(ZONE);
    const front = text.split('---\n')[1] ?? '';
    const keys = [...front.matchAll(/^(?:# )?(?<key>[a-zA-Z]+): (?!\()/gm)].map(({ groups }) => groups?.key);
    expect(new Set(keys)).toEqual(new Set(Object.keys(fields)));
    for (const [key, type] of Object.entries(fields))
      expect(front, key).toMatch(new RegExp(`^# ${metaOf(type)?.label[lang]}\\..*\\n(?:# )?${key}: `, 'm'));
    // What is a comment holds, too, but for what one example cannot know.
    const whole = front
      .replace(/^# (?=[a-zA-Z]+: )/gm, '')
      .replace(/issuer: …, signer: …/, 'issuer: a, signer: b');
    const read = readFields(fields, parseYaml(whole, 'index.vi.md', 2));
    expect(read.problems.map(({ id, place }) => [id, place.line])).toEqual([['field-missing', 6]]);
  },
);

test.for<[string, string[]]>([
  ['vi', ['vi']],
  ['en, vi', ['vi', 'en']],
  ['VI,EN', ['vi', 'en']],
])('--language %j is %j', ([written, languages]) => {
  expect(languagesFor(written, { languages: ['vi', 'en'] })).toEqual(languages);
});

test('a kind or a date with a slip is reported', () => {
  expect(kindFor('Notice')).toBe('notice');
  expect(() => kindFor('notise')).toThrow(
    expect.objectContaining({ params: expect.objectContaining({ near: 'notice' }) }),
  );
  expect(dateFor(' 1/12/2026 07:00', ZONE, NOW)).toBe(Date.UTC(2026, 11, 1));
  for (const value of ['30/02/2026', '2026-13-01', 'mai'])
    expect(() => dateFor(value, ZONE, NOW)).toThrow(UsageError);
});
