import fs from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { bulletin, SETTINGS, temporaryFolder, writeContent } from '../../test/setup/bantin.ts';
import { readLibrary } from '../../test/setup/library.ts';
import { entriesIn } from '../content/site.ts';

const folder = temporaryFolder();
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const clock = Date.parse('2017-04-27T08:00:00+07:00');
const at = (key: string, fields: Record<string, string>) => ({
  [`bulletins/2017/${key}/index.vi.md`]: bulletin(fields),
});
const root = writeContent(folder, {
  ...SETTINGS,
  ...at('da-dang', { date: '2017-04-26' }),
  ...at('dung-gio', { date: '27/04/2017 08:00' }),
  ...at('hen-gio', { date: '27/04/2017 08:01' }),
  ...at('cung-ngay', { date: '2017-04-26' }),
  ...at('nhap', { status: 'draft' }),
  ...at('cho-duyet', { status: 'pending' }),
  ...at('da-go', { status: 'withdrawn', date: '2017-04-25' }),
  ...at('go-truoc-gio', { status: 'withdrawn', date: '2017-05-01' }),
  ...at('rieng', { editorial: '{note: kín}' }),
});
const read = (preview: boolean) => readLibrary(root, clock, { preview });

test('public is what is approved and not after the clock; newest first, then by id', async () => {
  const { site } = await read(false);
  expect(site.shown.map(({ id, state }) => `${id} ${state}`)).toEqual([
    '2017/dung-gio public',
    '2017/rieng public',
    '2017/da-dang public',
    '2017/cung-ngay public',
    '2017/da-go withdrawn',
  ]);
  expect(entriesIn(site, 'vi').map(({ id }) => id)).not.toContain('2017/da-go');
  expect(entriesIn(site, 'en')).toEqual([]);
});

test('a preview shows what is not public yet, and as what', async () => {
  const { site } = await read(true);
  const states = Object.fromEntries(site.shown.map(({ id, state }) => [id.slice(5), state]));
  expect(states).toMatchObject({
    nhap: 'draft',
    'cho-duyet': 'pending',
    'hen-gio': 'scheduled',
    'da-dang': 'public',
  });
});

test('an editorial record is never part of the site, nor of what is kept', async () => {
  fs.rmSync(path.join(folder, 'cache'), { recursive: true, force: true });
  const { site, editorial, content } = await read(true);
  expect(editorial.find(({ id }) => id === '2017/rieng')).toEqual({ id: '2017/rieng', note: 'kín' });
  const { bodies, ...printed } = site;
  const whole = site.shown.map(({ bulletin: each, media }) => [each, media]);
  expect(
    JSON.stringify([printed, whole], (_key, value) => (value instanceof Map ? [...value] : value)),
  ).not.toContain('kín');
  expect(bodies.html('2017/rieng', 'vi')).not.toContain('kín');
  content.store.save();
  const records = path.join(folder, 'cache/records');
  expect(fs.readdirSync(records).sort()).toEqual([
    '2017.entries',
    '2017.records',
    '2017.signatures',
    'index',
  ]);
  for (const name of fs.readdirSync(records)) {
    const bytes = fs.readFileSync(path.join(records, name));
    expect(bytes.includes(Buffer.from('kín')) || bytes.includes(Buffer.from('kín', 'utf16le'))).toBe(false);
  }
});
