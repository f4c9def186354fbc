import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { bulletin, SETTINGS, temporaryFolder, writeContent } from '../../test/setup/bantin.ts';
import { readLibrary } from '../../test/setup/library.ts';
import type { PlannedPage } from './page.ts';
import { allPages, byMonth, pageFinder, planSite } from './plan.ts';

test.for([
  ['before it has its age', '2025-02-28T09:00:00+07:00'],
  ['at the very moment', '2025-02-28T10:00:00+07:00'],
  ['on the day before March', '2025-02-28T12:00:00+07:00'],
])('a bulletin of the 29th of February grows old; the clock knows of it %s', async ([, now = '']) => {
  const folder = temporaryFolder();
  const root = writeContent(folder, {
    ...SETTINGS,
    'site.yml': `${SETTINGS['site.yml']}banners: {olderThanYears: 1}\nfeatures: {search: false}\n`,
    'bulletins/2024/nhuan/index.vi.md': bulletin({ date: '2024-02-29 10:00' }),
  });
  const { site } = await readLibrary(root, Date.parse(now));
  planSite(site);
  expect(site.clock.next).toBeLessThan(Date.parse('2025-03-01T00:00:00+07:00'));
  fs.rmSync(path.join(folder, 'cache'), { recursive: true });
});

test('to be rendered, the lists of a month stand with its bulletins', async () => {
  const folder = temporaryFolder();
  const root = writeContent(folder, {
    ...SETTINGS,
    'bulletins/2024/mot/index.vi.md': bulletin({ date: '2024-02-01 10:00' }),
    'bulletins/2024/hai/index.vi.md': bulletin({ date: '2024-03-01 10:00' }),
  });
  const { site } = await readLibrary(root, Date.parse('2025-01-01T00:00:00+07:00'));
  const pages = allPages(planSite(site));
  const ordered = byMonth(pages);
  expect(ordered.map(({ file }) => file).sort()).toEqual(pages.map(({ file }) => file).sort());
  const months = ordered.map(({ month, listsMonth }) => month ?? listsMonth ?? 'none');
  expect(months).toEqual([...months].sort());
  expect(months).toContain('none');
  expect(
    new Set(ordered.filter(({ listsMonth }) => listsMonth === '2024-02').map(({ kind }) => kind)),
  ).toEqual(new Set(['month']));
  fs.rmSync(path.join(folder, 'cache'), { recursive: true });
});

test('a page is found by its key; a month is planned once while its pages follow each other', async () => {
  const folder = temporaryFolder();
  const root = writeContent(folder, {
    ...SETTINGS,
    ...Object.fromEntries(
      [1, 2, 3, 4, 5].flatMap((month) =>
        ['mot', 'hai'].map((name) => [
          `bulletins/2024/${name}-${month}/index.vi.md`,
          bulletin({ date: `2024-0${month}-01 10:00` }),
        ]),
      ),
    ),
  });
  const { site } = await readLibrary(root, Date.parse('2025-01-01T00:00:00+07:00'));
  const plan = planSite(site);
  const planned: string[] = [];
  const months = plan.months.map((month) => ({
    ...month,
    pages: () => {
      planned.push(month.name);
      return month.pages();
    },
  }));
  const [home] = plan.pages;
  if (!home) throw new Error('no page');
  const custom = { ...home, kind: 'custom' as const, file: 'vi/gio-lam-viec.html' };
  const pageAt = pageFinder({
    ...plan,
    months,
    custom: { ...plan.custom, pages: [custom as PlannedPage<'custom'>] },
  });
  expect(pageAt({ file: custom.file })).toBe(custom);
  const keys = byMonth(allPages(plan)).map(({ file, month }) => ({ file, month }));
  expect(keys.map((key) => pageAt(key).file)).toEqual(keys.map(({ file }) => file));
  expect(planned).toEqual(['2024-01', '2024-02', '2024-03', '2024-04', '2024-05']);
  expect(() => pageAt({ file: 'vi/khong-co/index.html' })).toThrow('is not planned');
  fs.rmSync(path.join(folder, 'cache'), { recursive: true });
});
