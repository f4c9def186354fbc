import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawTitle } from './draw-title.ts';

const draw = (title: string, more: { siteName?: string; accent?: string } = {}) =>
  drawTitle({ title, siteName: 'Cổng bản tin', accent: '#9b1c1c', ...more });
const hashOf = (bytes: Uint8Array) => createHash('sha1').update(bytes).digest('hex');

/** Rows and columns of the paper that have ink, and the number of lines. */
async function ink(picture: Buffer) {
  const { data, info } = await sharp(picture).greyscale().raw().toBuffer({ resolveWithObject: true });
  const { width, channels } = info;
  const isInk = (x: number, y: number) => (data[(y * width + x) * channels] ?? 255) < 128;
  const columns = Array.from({ length: width }, (_, x) => x);
  const rows = Array.from({ length: PAPER }, (_, y) => columns.filter((x) => isInk(x, y)));
  const inked = rows.flatMap((columns, y) => (columns.length > 0 ? [y] : []));
  const all = rows.flat();
  return {
    top: inked[0] ?? 0,
    bottom: inked.at(-1) ?? 0,
    left: all.reduce((least, x) => Math.min(least, x), width),
    right: all.reduce((most, x) => Math.max(most, x), 0),
    amount: all.length,
  };
}

/** The height above the band with the site's name. */
const PAPER = 512;

const TITLES: readonly [what: string, title: string][] = [
  ['short', 'Họp'],
  ['as long as a title may be', 'Hội nghị tổng kết năm của '.repeat(12).slice(0, 299).trim()],
  ['capitals', 'THÔNG BÁO NGHỈ LỄ QUỐC KHÁNH '.repeat(10).trim()],
  ['the widest letter', 'W'.repeat(300)],
  ['a word without an end', 'a'.repeat(300)],
  ['stacked marks', 'Ễ Ộ ữ ẵ Ẳ Ặ '.repeat(24).trim()],
  ['quotation marks', '“Không ai bị bỏ lại” – \'ba không\' và "bốn có"'],
  ['English', 'New riverside road opens to traffic'],
  ['what Pango reads as marks', '<b>Thuế</b> &amp; phí < 5% > &lt;'],
  ['half of a mark', '<span foreground='],
  ['emoji', '🎉 Chúc mừng 🇻🇳 năm mới 👨‍👩‍👧'],
  ['marks heaped up', `e${'\u0323'.repeat(4000)} và hết`],
];

test.for(TITLES)('%s: a picture within its edges', async ([, title]) => {
  const picture = await draw(title);
  const { width, height, format } = await sharp(picture).metadata();
  expect([width, height, format]).toEqual([1200, 630, 'png']);
  const { top, bottom, left, right } = await ink(picture);
  expect(top).toBeGreaterThanOrEqual(30);
  expect(bottom).toBeLessThan(PAPER - 30);
  expect(left).toBeGreaterThanOrEqual(68);
  expect(right).toBeLessThanOrEqual(1200 - 68);
});

test('a title without a sign that the font has leaves the paper empty', async () => {
  expect((await ink(await draw('🎉 …'.slice(0, 2)))).amount).toBe(0);
  expect((await ink(await draw(''))).amount).toBe(0);
});

test('every word of the longest title is drawn: one word less has less ink', async () => {
  const words = 'Hội nghị tổng kết năm của tỉnh và các xã '.repeat(8).slice(0, 300).trim().split(' ');
  const [all, fewer] = await Promise.all([draw(words.join(' ')), draw(words.slice(0, -1).join(' '))]);
  expect((await ink(all)).amount).toBeGreaterThan((await ink(fewer)).amount);
});

test('marks of Pango are drawn as they are written', async () => {
  const [plain, bold] = [await ink(await draw('b')), await ink(await draw('<b>b</b>'))];
  expect(bold.amount).toBeGreaterThan(plain.amount * 3);
});

test('the same words give the same bytes, others do not', async () => {
  const picture = await draw('Bình Dương');
  expect(picture).toEqual(await draw('Bình Dương'.normalize('NFD')));
  const others = [
    draw('Binh Duong'),
    draw('Bình Dương', { siteName: 'Sở' }),
    draw('Bình Dương', { accent: '#0b5394' }),
  ];
  const hashes = await Promise.all(others.map(async (other) => hashOf(await other)));
  expect(new Set([hashOf(picture), ...hashes]).size).toBe(4);
});

test('the band has the colour of the office, the paper that of the pages', async () => {
  const { data, info } = await sharp(await draw('Họp'))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => [...data.subarray((y * info.width + x) * 3).subarray(0, 3)];
  expect(at(10, 600)).toEqual([0x9b, 0x1c, 0x1c]);
  expect(at(10, 10)).toEqual([0xff, 0xfd, 0xf9]);
});
