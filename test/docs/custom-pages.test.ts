import fs from 'node:fs';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, test } from 'vitest';
import { filters } from '../../src/filters/index.ts';
import {
  bantin,
  bulletin,
  type Files,
  ROOT,
  SETTINGS,
  temporaryFolder,
  writeContent,
} from '../setup/bantin.ts';
import { build } from '../setup/site.ts';

const PAGE = fs.readFileSync(path.join(ROOT, 'docs/trang-rieng.md'), 'utf8');

/** The files that the page shows, by their paths in an office's folder. */
const EXAMPLES = Object.fromEntries(
  [...PAGE.matchAll(/^Tệp `([^`]+)`\n\n```\w+\n([\s\S]*?)^```$/gm)].map(([, file = '', text = '']) => [
    file,
    text,
  ]),
);

/** Ours, and the one of Eleventy that is named beside them. */
const FILTERS = [...Object.keys(filters('UTC', 'https://bantin.tinh.gov.vn')), 'url'].sort();

const CONTENT: Files = {
  ...SETTINGS,
  'bulletins/2026/nghi-le/index.vi.md': bulletin({
    title: 'Nghỉ lễ',
    date: '2026-04-20',
    category: 'thong-bao',
  }),
  'bulletins/2026/hop/index.vi.md': bulletin({ title: 'Họp', date: '2026-04-21' }),
};

/** An office with the examples as they stand, one of them changed. */
function office(change: (files: Record<string, string>) => void = () => {}): {
  folder: string;
  content: string;
} {
  const folder = temporaryFolder();
  const files = { ...EXAMPLES };
  change(files);
  const named = Object.entries(files).map(([name, text]) => [`../${name}`, text] as const);
  return { folder, content: writeContent(folder, { ...CONTENT, ...Object.fromEntries(named) }) };
}

describe('the page about pages of an office’s own', () => {
  let dist: string;
  const read = (file: string) => fs.readFileSync(path.join(dist, file), 'utf8');
  beforeAll(async () => {
    const { folder, content } = office();
    dist = path.join(folder, 'dist');
    expect(Object.keys(EXAMPLES)).toEqual([
      'layouts/custom/gio-lam-viec.njk',
      'layouts/custom/opening-hours.njk',
      'content/data/co-quan.yml',
      'layouts/custom/co-quan.liquid',
    ]);
    expect(await build(content, dist)).toMatchObject({ code: 0 });
  });

  test('opening hours: the notices alone, and the way to the other language', () => {
    const html = read('vi/gio-lam-viec.html');
    expect(html).toContain('<a href="/vi/2026/nghi-le.html">Nghỉ lễ</a> (20/04/2026)');
    expect(html).not.toContain('/vi/2026/hop.html');
    expect(html).toContain('<p>Cơ quan thử, Số 1, đường Thử.</p>');
    expect(html).toContain('<a href="/en/opening-hours.html" hreflang="en"');
    expect(read('en/opening-hours.html')).toContain('<p>Trial authority, 1 Trial Street.</p>');
  });

  test('a directory from a list', () => {
    const html = read('vi/co-quan.html').replace(/\s+/g, ' ');
    expect(html).toContain('<dd>Tầng 1, số 1 đường Thử, điện thoại 0225 000 001, có tiếp công dân</dd>');
    expect(html).toContain('<dd>Tầng 2, số 1 đường Thử, điện thoại 0225 000 002</dd>');
    expect(html).toContain('<a href="/vi/gio-lam-viec.html">Giờ làm việc</a>');
  });

  test.for(['vi/gio-lam-viec.html', 'en/opening-hours.html', 'vi/co-quan.html'])(
    '%s is valid HTML',
    async (file) => {
      const validator = new HtmlValidate({
        extends: ['html-validate:standard'],
        rules: { 'long-title': 'off', 'no-trailing-whitespace': 'off' },
      });
      const { results } = await validator.validateString(read(file));
      expect(
        results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
      ).toEqual([]);
    },
  );

  test('the message that it shows is the one that is printed', async () => {
    const { folder } = office((files) => {
      const name = 'layouts/custom/gio-lam-viec.njk';
      files[name] = String(files[name]).replace('shortDate', 'shortdate');
    });
    const { stdout, code } = await bantin(['check', '--lang', 'vi'], { cwd: folder });
    expect(code).toBe(1);
    const [, shown = 'none'] = /```text\n(layouts[\s\S]*?)```/.exec(PAGE) ?? [];
    expect(stdout).toContain(shown);
  });

  test('every filter is in its list, and no other', () => {
    const [, list = ''] = /^## Bộ lọc\n([\s\S]*?)^## /m.exec(PAGE) ?? [];
    const named = [...list.matchAll(/^\| `[^`]*?\\\| (\w+)/gm)].map(([, name]) => name);
    expect([...new Set(named)].sort()).toEqual(FILTERS);
  });

  describe('whatever it and the README name is there', () => {
    const readme = fs.readFileSync(path.join(ROOT, 'layouts/custom/README.md'), 'utf8');
    /** Everything that stands between backticks in the row of a table. */
    const inRow = (text: string, first: string) => {
      const row = text.split('\n').find((line) => line.startsWith(`| ${first} |`)) ?? '';
      return [...row.slice(first.length + 3).matchAll(/`([\w.]+)`/g)].map(([, name = '']) => name);
    };
    const all = ({ files }: { files: Record<string, string> }) => {
      files['layouts/custom/tat-ca.njk'] = `---
permalink: tat-ca.json
---
{"site": {{ site | dump | safe }}, "bulletin": {{ bulletins[0] | dump | safe }}, "lang": "{{ lang }}", "url": "{{ url }}"}`;
    };

    test('of the site and of a bulletin', async () => {
      const { folder, content } = office((files) => {
        all({ files });
        files['content/pages/gioi-thieu/index.vi.md'] = '---\ntitle: A\nsummary: B\n---\n\nC\n';
      });
      expect(await build(content, path.join(folder, 'dist'))).toMatchObject({ code: 0 });
      const made = JSON.parse(fs.readFileSync(path.join(folder, 'dist/tat-ca.json'), 'utf8'));
      const ofSite = [...PAGE.matchAll(/`site\.(?!yml)([\w.]+)`/g)].map(([, name = '']) => name);
      const inSite = inRow(readme, '`site`').filter((name) => !['text', 'url'].includes(name));
      expect(ofSite.length).toBeGreaterThan(5);
      expect(inSite.length).toBeGreaterThan(12);
      for (const name of [...ofSite, ...inSite]) expect(made.site, name).toHaveProperty(name);
      const [ofBulletin = ''] = /^Mỗi bản tin có .*? và khi có thì/m.exec(PAGE) ?? [];
      const names = [...ofBulletin.matchAll(/`(\w+)`/g)].map(([, name = '']) => name);
      const listed = inRow(readme, 'of each bulletin').slice(0, names.length);
      expect(listed).toHaveLength(11);
      expect([...listed].sort()).toEqual([...names].sort());
      for (const name of listed) expect(made.bulletin, name).toHaveProperty(name);
    });

    test('filters, and exports for TSX', async () => {
      const rows = readme.split('\n').filter((line) => /^\| `\w+ \\\|/.test(line));
      const named = rows.flatMap((row) => [...row.matchAll(/\\\| (\w+)/g)].map(([, name = '']) => name));
      const there = Object.keys(filters('Asia/Ho_Chi_Minh', 'https://bantin.example.gov.vn'));
      expect(named.sort()).toEqual([...there, 'url'].sort());
      const functions = Object.keys(await import('../../src/filters/exported.ts'));
      expect(functions.sort()).toEqual(there.sort());
      const components = Object.keys(await import('../../layouts/components/exported.ts'));
      const [, listed = ''] = /`bantin\/components` has (.*?)\./.exec(readme) ?? [];
      expect([...listed.matchAll(/`(\w+)`/g)].map(([, name]) => name)).toEqual(components.sort());
    });
  });
});
