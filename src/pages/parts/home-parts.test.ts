import fs from 'node:fs';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bulletin, type Files, SETTINGS, temporaryFolder, writeContent } from '../../../test/setup/bantin.ts';
import { readLibrary } from '../../../test/setup/library.ts';
import { planSite } from '../plan.ts';
import { homeParts } from './home-parts.ts';

const NOW = Date.parse('2026-11-22T08:00:00+07:00');
let picture: Buffer;
const folders: string[] = [];
beforeAll(async () => {
  const plain = { width: 900, height: 600, channels: 3, background: '#9b1c1c' } as const;
  picture = await sharp({ create: plain }).jpeg().toBuffer();
});
afterAll(() => {
  for (const folder of folders) fs.rmSync(folder, { recursive: true, force: true });
});

/** Bulletins of November 2026, by their days: `20` is the newest. `hình` gives one a picture. */
type Days = Record<string, Record<string, string> & { hình?: string }>;

/** The days in each part of the home page. */
async function partsOf(days: Days) {
  const files: Files = { ...SETTINGS };
  for (const [day, { hình, ...fields }] of Object.entries(days)) {
    const pictured: Record<string, string> = hình ? { image: 'a.jpg', imageAlt: 'Cầu' } : {};
    const text = { title: `Ngày ${day}`, date: `2026-11-${day}`, ...pictured, ...fields };
    files[`bulletins/2026/ngay-${day}/index.vi.md`] = bulletin(text, `Nội dung ngày ${day}.`);
    if (hình) files[`bulletins/2026/ngay-${day}/a.jpg`] = picture;
  }
  const folder = temporaryFolder();
  folders.push(folder);
  const { site, content } = await readLibrary(writeContent(folder, files), NOW);
  const [plan] = planSite(site).languages;
  if (!plan) throw new Error('no language');
  const parts = homeParts(plan);
  content.close();
  const daysOf = (entries: readonly { id: string }[]) => entries.map(({ id }) => id.slice(-2)).join(' ');
  const { sections, ...others } = parts;
  return {
    ...Object.fromEntries(Object.entries(others).map(([part, entries]) => [part, daysOf(entries)])),
    sections: sections.map(({ id, first, others }) => `${id}: ${daysOf([...first, ...others])}`),
  };
}

const day = (n: number) => String(n).padStart(2, '0');
const everyDay = (fieldsOf: (n: number) => Days[string]): Days =>
  Object.fromEntries(Array.from({ length: 20 }, (_, i) => [day(i + 1), fieldsOf(i + 1)]));

test('without pictures each part takes the newest that those above it have left', async () => {
  expect(
    await partsOf(everyDay((n) => ({ views: String(n), ...(n % 5 === 0 && { kind: 'notice' }) }))),
  ).toEqual({
    lead: '19',
    beside: '18 17 16',
    notices: '20 15 10 05',
    latest: '14 13 12 11 09 08',
    mostRead: '07 06 04 03',
    sections: ['tin-tuc: 02 01'],
  });
});

test('the newest of the first four that has a picture leads, and so in a section', async () => {
  const pictures = [17, 16, 3];
  const parts = await partsOf(everyDay((n) => (pictures.includes(n) ? { hình: 'có' } : {})));
  expect(parts).toMatchObject({ lead: '17', beside: '20 19 18', latest: '16 15 14 13 12 11' });
  expect(parts.sections).toEqual(['tin-tuc: 10 09 08 07']);
  const older = await partsOf(everyDay((n) => (n === 8 ? { hình: 'có' } : {})));
  expect(older).toMatchObject({ lead: '20', sections: ['tin-tuc: 08 10 09 07'] });
});

test('featured ones come first, of them one with a picture; the others are beside', async () => {
  const featured: Days = {
    '04': { featured: 'true' },
    '03': { featured: 'true', hình: 'có' },
    '02': { featured: 'true', featuredUntil: '2026-11-21' },
  };
  expect(await partsOf({ ...everyDay(() => ({})), ...featured })).toMatchObject({
    lead: '03',
    beside: '04 20 19',
  });
});

test('a notice is among the news where it is featured, has a picture, or is all there is', async () => {
  const notice = { kind: 'notice' };
  expect(
    await partsOf({
      '09': notice,
      '08': { ...notice, hình: 'có' },
      '07': { ...notice, featured: 'true' },
      '06': {},
    }),
  ).toMatchObject({ lead: '07', beside: '08 06', notices: '09', latest: '', sections: [] });
  expect(await partsOf({ '09': notice, '08': notice })).toMatchObject({
    lead: '09',
    beside: '08',
    notices: '',
  });
  expect(await partsOf({})).toMatchObject({ lead: '', beside: '', sections: [] });
});

test('nothing stands twice, and what is out of date nowhere, whatever they are', async () => {
  const all = await partsOf(
    everyDay((n) => ({
      category: n % 3 === 0 ? 'thong-bao' : 'tin-tuc',
      ...(n % 4 === 0 && { kind: 'notice' }),
      ...(n % 7 === 0 && { featured: 'true' }),
      ...(n % 2 === 0 && { views: '5' }),
      ...(n === 19 && { expires: '2026-11-20' }),
    })),
  );
  const shown =
    Object.values(all)
      .flat()
      .join(' ')
      .match(/\b\d\d\b/g) ?? [];
  expect(shown.length).toBeGreaterThan(15);
  expect(new Set(shown).size).toBe(shown.length);
  expect(shown).not.toContain('19');
});
