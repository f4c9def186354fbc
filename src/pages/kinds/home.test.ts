import fs from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { bulletin, SETTINGS, temporaryFolder, writeContent } from '../../../test/setup/bantin.ts';
import { readLibrary } from '../../../test/setup/library.ts';
import { allPages, planSite } from '../plan.ts';
import type { BulletinProps, HomeProps } from '../props.ts';

const folder = temporaryFolder();
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const at = (id: string, fields: Record<string, string>) => ({
  [`bulletins/${id}/index.vi.md`]: bulletin({ title: id, ...fields }),
});
const banners = `banners:
  olderThanYears: 2
  renamed: {before: 01/07/2025, notice: {vi: Tên cũ của cơ quan., en: The office’s former name.}}
`;
const root = writeContent(folder, {
  ...SETTINGS,
  'site.yml': SETTINGS['site.yml'] + banners,
  ...at('2026/moi', { date: '2026-11-20' }),
  ...at('2026/nhieu', { date: '2026-03-01', views: '900' }),
  ...at('2026/it', { date: '2026-11-19', views: '12' }),
  ...at('2026/khong', { date: '2026-11-18', views: '0' }),
  ...Object.assign({}, ...[1, 2, 3, 4, 5, 6].map((n) => at(`2026/tin-${n}`, { date: `2026-04-0${n}` }))),
  ...at('2026/hoi', { date: '2026-01-03', views: '700' }),
  ...at('2025/het-han', { date: '2025-12-01', views: '5000', expires: '2026-01-01' }),
  ...at('2025/lau', { date: '2025-06-30', views: '8000' }),
  ...at('2024/hai-nam', { date: '2024-11-22 08:00' }),
  ...at('2024/hon-hai-nam', { date: '2024-11-22 07:59' }),
  ...at('2026/noi-bat', { date: '2026-01-02', featured: 'true', featuredUntil: '2026-12-01' }),
  ...at('2026/tung-noi-bat', { date: '2026-01-01', featuredUntil: '2026-11-01' }),
});
const clock = Date.parse('2026-11-22T08:00:00+07:00');

async function propsOf(url: string): Promise<unknown> {
  const { site } = await readLibrary(root, clock);
  return allPages(planSite(site))
    .find((page) => page.url === url)
    ?.props();
}
const home = () => propsOf('/vi/') as Promise<HomeProps>;
const page = (id: string) => propsOf(`/vi/${id}.html`) as Promise<BulletinProps>;

test('most read are those of the past year whose count is known, the most first', async () => {
  const { mostRead } = await home();
  expect(mostRead.map(({ id, views }) => [id, views])).toEqual([
    ['2026/nhieu', 900],
    ['2026/hoi', 700],
  ]);
});

test('what is featured stands first until its day, then it is as any other', async () => {
  const { lead, beside } = await home();
  expect([lead, ...beside].map((card) => card?.id)).toEqual([
    '2026/noi-bat',
    '2026/moi',
    '2026/it',
    '2026/khong',
  ]);
});

test('a bulletin says that it is old once the years have passed to the minute', async () => {
  expect((await page('2024/hon-hai-nam')).olderThanYears).toBe(2);
  expect((await page('2024/hai-nam')).olderThanYears).toBe(undefined);
  expect((await page('2026/moi')).olderThanYears).toBe(undefined);
});

test('a bulletin of before the day says what the office was called', async () => {
  expect((await page('2025/lau')).renamed).toBe('Tên cũ của cơ quan.');
  expect((await page('2025/het-han')).renamed).toBe(undefined);
});
