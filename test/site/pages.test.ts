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

  test('is small: all that a page loads is below 40 kB compressed, its pictures aside', () => {
    const bulletins = files.filter((file) => /^(?:vi|en)\/\d{4}\//.test(file));
    const weight = (file: string) => {
      const html = read(file);
      const loaded = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map(([, name = '']) => name);
      return [...new Set(loaded)].reduce((sum, name) => sum + zipped(read(name)), zipped(html));
    };
    expect(Math.max(...bulletins.map(weight))).toBeLessThan(40_000);
    expect(weight('vi/index.html')).toBeLessThan(25_000);
    expect(weight('vi/tim-kiem.html')).toBeLessThan(25_000);
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
    const content = path.join(DEMO.content, 'bulletins');
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
  const content = path.join(DEMO.content, 'bulletins');
  const year = fs.readdirSync(content).find((each) => fs.existsSync(path.join(content, each, key))) ?? '';
  return path.join(content, year, key, 'index.vi.md');
}
