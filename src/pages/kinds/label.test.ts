import fs from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { bulletin, SETTINGS, temporaryFolder, writeContent } from '../../../test/setup/bantin.ts';
import { readLibrary } from '../../../test/setup/library.ts';
import type { PlannedPage } from '../page.ts';
import { allPages } from '../plan.ts';
import type { BulletinProps } from '../props.ts';

const folder = temporaryFolder();
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const named = (author: string, source?: string) => bulletin({ title: author, author, source });
const english = bulletin({ title: 'News', date: undefined, category: undefined, status: undefined });

/** The pages of a site with these features, by their files. */
async function plan(features: string): Promise<Map<string, PlannedPage>> {
  const root = writeContent(folder, {
    ...SETTINGS,
    'site.yml': `${SETTINGS['site.yml']}features: {search: false${features}}\n`,
    'bulletins/2016/mot/index.vi.md': named('[Mai Xuân, MAI XUÂN, Trần Hậu]', 'TTXVN'),
    'bulletins/2016/mot/index.en.md': english,
    'bulletins/2017/hai/index.vi.md': named('Mai Xuan', 'Báo Mộc Giang'),
    'bulletins/2017/ba/index.vi.md': named('Mai Xuân'),
    'bulletins/2017/bon/index.vi.md': named('"***"'),
    'bulletins/2017/nhap/index.vi.md': bulletin({ author: 'Người Viết Nháp', status: 'draft' }),
  });
  const { plan } = await readLibrary(root, Date.parse('2026-01-01T00:00:00+07:00'));
  return new Map(allPages(plan).map((page) => [page.file, page]));
}

const labels = (pages: Map<string, PlannedPage>) =>
  [...pages].filter(([, { kind }]) => kind === 'label').map(([file]) => path.dirname(file));

test('as an office begins, authors and sources are text alone', async () => {
  const pages = await plan('');
  expect(labels(pages)).toEqual([]);
  expect(pages.get('vi/2016/mot.html')?.props()).not.toHaveProperty('authorUrls');
});

test('each of both is switched on by itself', async () => {
  expect(new Set(labels(await plan(', authorPages: true')))).toEqual(new Set(['vi/tac-gia', 'en/author']));
  expect(new Set(labels(await plan(', sourcePages: true')))).toEqual(new Set(['vi/nguon', 'en/source']));
});

test('names that fold to one address have pages of their own, in both languages', async () => {
  const pages = await plan(', authorPages: true, sourcePages: true');
  const props = (file: string) => pages.get(file)?.props() as BulletinProps;
  const first = pages.get('vi/tac-gia/mai-xuan.html')?.props();
  expect(first).toMatchObject({ title: 'Tác giả: Mai Xuân', cards: [{ id: '2017/ba' }, { id: '2016/mot' }] });
  expect(first?.translations).toEqual({ vi: '/vi/tac-gia/mai-xuan.html', en: '/en/author/mai-xuan.html' });
  const [other] = Object.values(props('vi/2017/hai.html').authorUrls ?? {});
  expect(other).toMatch(/^\/vi\/tac-gia\/mai-xuan-[0-9a-f]{6}\.html$/);
  expect(pages.get(String(other).slice(1))?.props()).toMatchObject({
    title: 'Tác giả: Mai Xuan',
    translations: { vi: other },
    cards: [{ id: '2017/hai' }],
  });
  expect(props('en/2016/mot.html')).toMatchObject({
    authorUrls: { 'Mai Xuân': '/en/author/mai-xuan.html', 'Trần Hậu': '/en/author/tran-hau.html' },
    sourceUrls: { TTXVN: '/en/source/ttxvn.html' },
  });
  // Of some names nothing is left that could be an address; and nobody learns who writes a draft.
  expect(props('vi/2017/bon.html').authorUrls).toEqual({});
  expect([...pages.keys()].filter((file) => /nhap/.test(file))).toEqual([]);
});
