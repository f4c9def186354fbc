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

  test('whatever it names is there', () => {
    const readme = fs.readFileSync(path.join(ROOT, 'layouts/custom/README.md'), 'utf8');
    expect(readme).toContain('docs/trang-rieng.md');
  });
});
