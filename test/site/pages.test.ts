import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { DEMO } from '../setup/demo.ts';
import { deadLinks, htmlFaults, htmlFiles } from '../tools/check-site.ts';

const read = (file: string) => fs.readFileSync(path.join(DEMO.folder, file), 'utf8');
const zipped = (text: string) => gzipSync(text).length;

describe('every page of the demo site', () => {
  const files = htmlFiles(DEMO.folder);

  test('is well-formed, with no id twice', async () => {
    const faults = await Promise.all(files.map((file) => htmlFaults(DEMO.folder, file)));
    expect(faults.flat()).toEqual([]);
  });

  test('links to nothing that is not there', () => {
    expect(files.flatMap((file) => deadLinks(DEMO.folder, file))).toEqual([]);
  });

  test('asks no other host for anything', () => {
    const asking =
      /<(?:script|img|link|iframe|audio|source|video)[^>]+(?:src|href)="https?:(?!\/\/bantin\.example\.gov\.vn)/;
    const html = (file: string) => read(file).replaceAll('<link rel="schema.DC"', '');
    expect(files.filter((file) => asking.test(html(file)))).toEqual([]);
  });

  test('names owner, person responsible, address, telephone and e-mail', () => {
    const withFooter = files.filter((file) => file !== 'index.html');
    const parts = ['0200 000 000', 'mailto:lienhe@', 'Số 1'];
    expect(withFooter.filter((file) => !/<footer class="footer">/.test(read(file)))).toEqual([]);
    expect(parts.filter((part) => !read('vi/index.html').includes(part))).toEqual([]);
  });

  test('is small: HTML below 12 kB compressed without its text, styles below 12 kB, scripts below 6 kB', () => {
    const bulletins = files.filter((file) => /^(?:vi|en)\/\d{4}\//.test(file));
    const furniture = bulletins.map((file) =>
      zipped(
        read(file).replace(/<div class="prose">[\s\S]*?<\/div>\s*(?=<section|<footer|<p class="go")/, ''),
      ),
    );
    expect(Math.max(...furniture)).toBeLessThan(12_000);
    const assets = fs.readdirSync(path.join(DEMO.folder, 'assets'));
    const total = (type: string) =>
      assets
        .filter((name) => name.endsWith(type))
        .reduce((sum, name) => sum + zipped(read(`assets/${name}`)), 0);
    expect(total('.css')).toBeLessThan(12_000);
    expect(total('.js')).toBeLessThan(6_000);
  });
});

describe('what is not public', () => {
  const everything = htmlFiles(DEMO.folder).map(read).join('\n');

  test.for([
    ['a draft', 'khao-sat-via-he-cho-nguoi-di-bo'],
    ['a bulletin that waits for approval', 'hoi-thi-tin-hoc-tre'],
    ['a scheduled bulletin', 'hoi-sach-mua-xuan'],
  ])('%s leaves no byte in the site', ([, key = '']) => {
    const title = /^title: "?(.{12,40})/m.exec(fs.readFileSync(sourceOf(key), 'utf8'))?.[1] ?? '';
    expect(title).not.toBe('');
    expect(everything).not.toContain(key);
    expect(everything).not.toContain(title);
    const names = fs.readdirSync(DEMO.folder, { recursive: true, encoding: 'utf8' });
    expect(names.filter((name) => name.includes(key))).toEqual([]);
  });

  test('a withdrawn bulletin is in no list, and its files are gone', () => {
    expect(everything).not.toContain('Lịch sát hạch');
    expect(fs.existsSync(path.join(DEMO.folder, 'media/2025/lich-sat-hach-lai-xe-thang-tam'))).toBe(false);
  });

  test('no value of an editorial record is printed', () => {
    const content = path.join(import.meta.dirname, '../../content/bulletins');
    const emails = fs
      .readdirSync(content, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .flatMap(
        (file) => /^ {2}email: (\S+)$/m.exec(fs.readFileSync(path.join(content, file), 'utf8'))?.[1] ?? [],
      );
    expect(emails.length).toBeGreaterThan(2);
    expect(emails.filter((email) => everything.includes(email))).toEqual([]);
  });
});

function sourceOf(key: string): string {
  const content = path.join(import.meta.dirname, '../../content/bulletins');
  const year = fs.readdirSync(content).find((each) => fs.existsSync(path.join(content, each, key))) ?? '';
  return path.join(content, year, key, 'index.vi.md');
}
