import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeEach, expect, test } from 'vitest';
import type { Purpose } from './encode.ts';
import { type PreparedImage, prepareImage } from './images.ts';

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'hình '));
let cache: string;
const file = path.join(root, 'cầu.jpg');
const create = (width: number, height = 300) =>
  sharp({ create: { width, height, channels: 3, background: '#9b1c1c' } });
const wide = await create(2000).jpeg().toBuffer();
const narrow = await create(500).jpeg().toBuffer();

beforeEach(() => {
  cache = fs.mkdtempSync(path.join(root, 'cache '));
  fs.writeFileSync(file, narrow);
});
afterAll(() => fs.rmSync(root, { recursive: true, force: true }));

async function prepare(name = file, purpose: Purpose = 'page', withAvif = false): Promise<PreparedImage> {
  const prepared = await prepareImage(name, cache, purpose, withAvif);
  if ('fault' in prepared) throw new Error(prepared.fault);
  return prepared;
}
const widths = ({ formats }: PreparedImage) =>
  Object.fromEntries(formats.map(({ type, files }) => [type, files.map(({ width }) => width)]));

test('for a page it comes in widths up to 1600 pixels, as WebP and as JPEG', async () => {
  fs.writeFileSync(file, wide);
  const image = await prepare();
  expect([image.width, image.height, image.originalWidth]).toEqual([1600, 240, 2000]);
  const all = [320, 480, 640, 960, 1280, 1600];
  expect(widths(image)).toEqual({ 'image/webp': all, 'image/jpeg': all });
  for (const { files } of image.formats) {
    for (const each of files) expect((await sharp(each.file).metadata()).width).toBe(each.width);
  }
});

test('AVIF comes first where the office wants it', async () => {
  expect(Object.keys(widths(await prepare(file, 'page', true)))).toEqual([
    'image/avif',
    'image/webp',
    'image/jpeg',
  ]);
});

test('as an attachment it keeps its size and kind; for social networks it is 1200 × 630', async () => {
  fs.writeFileSync(file, wide);
  const attachment = await prepare(file, 'attachment');
  expect([attachment.width, attachment.height, widths(attachment)]).toEqual([
    2000,
    300,
    { 'image/jpeg': [2000] },
  ]);
  const social = await prepare(file, 'social');
  expect([social.width, social.height]).toEqual([1200, 630]);
});

test('a narrow picture is not enlarged, and no step is nearly as wide as itself', async () => {
  expect(widths(await prepare())).toEqual({ 'image/webp': [320, 500], 'image/jpeg': [320, 500] });
});

test('one of 90 × 20,000 pixels comes as high as WebP can be', async () => {
  fs.writeFileSync(file, await create(90, 20_000).jpeg().toBuffer());
  const image = await prepare();
  expect([image.width, image.height]).toEqual([74, 16_383]);
});

test.for([
  [30_000, 2],
  [2, 20_000],
] as const)('of a strip of %d × %d pixels no social network gets a picture', async ([width, height]) => {
  fs.writeFileSync(file, await create(width, height).jpeg().toBuffer());
  expect(await prepareImage(file, cache, 'social')).toEqual({ fault: 'large' });
  expect(await prepare()).toHaveProperty('formats');
});

test('what can be seen through stays so, as PNG', async () => {
  const png = path.join(root, 'dấu.png');
  const background = { r: 155, g: 28, b: 28, alpha: 0.5 };
  fs.writeFileSync(
    png,
    await sharp({ create: { width: 400, height: 100, channels: 4, background } })
      .png()
      .toBuffer(),
  );
  const image = await prepare(png);
  expect(widths(image)).toEqual({ 'image/webp': [320, 400], 'image/png': [320, 400] });
  for (const { files } of image.formats) {
    for (const each of files) expect((await sharp(each.file).metadata()).hasAlpha).toBe(true);
  }
});

test('a WebP that can be seen through does too', async () => {
  const file = path.join(root, 'dấu.webp');
  const background = { r: 155, g: 28, b: 28, alpha: 0.5 };
  const seen = sharp({ create: { width: 400, height: 100, channels: 4, background } });
  fs.writeFileSync(file, await seen.webp().toBuffer());
  expect(Object.keys(widths(await prepare(file)))).toEqual(['image/webp', 'image/png']);
});

test('a second time thirty pictures come from the cache: nothing is written', async () => {
  const files = await Promise.all(
    Array.from({ length: 30 }, async (_, i) => {
      const name = path.join(root, `${i}.jpg`);
      fs.writeFileSync(
        name,
        await create(40 + i, 20)
          .jpeg()
          .toBuffer(),
      );
      return name;
    }),
  );
  const times = () =>
    fs.readdirSync(cache).map((name) => [name, fs.statSync(path.join(cache, name)).mtimeMs]);
  const first: PreparedImage[] = [];
  for (const name of files) first.push(await prepare(name));
  const before = times();
  const second: PreparedImage[] = [];
  for (const name of files) second.push(await prepare(name));
  expect(second).toEqual(first);
  expect(times()).toEqual(before);
});

test('the same bytes give the same bytes, in any cache', async () => {
  const first = await prepare();
  cache = path.join(root, 'other');
  const second = await prepare();
  const bytes = ({ formats }: PreparedImage) =>
    formats.flatMap(({ files }) => files.map((each) => fs.readFileSync(each.file)));
  expect(bytes(second)).toEqual(bytes(first));
});

test.for(['', '{', 'null', '{}', '[]'])('a damaged record (%j) is written anew', async (text) => {
  const first = await prepare();
  const record = fs.readdirSync(cache).find((name) => name.endsWith('.picture')) ?? '';
  fs.writeFileSync(path.join(cache, record), text);
  expect(await prepare()).toEqual(first);
});

test('a picture of which a size is gone is made anew', async () => {
  const first = await prepare();
  fs.rmSync(first.formats[0]?.files[0]?.file ?? '');
  expect(await prepare()).toEqual(first);
  expect(fs.existsSync(first.formats[0]?.files[0]?.file ?? '')).toBe(true);
});

test('a machine’s fault is not the picture’s', async () => {
  fs.writeFileSync(path.join(root, 'file'), '');
  await expect(prepareImage(file, path.join(root, 'file'))).rejects.toThrow(/EEXIST|ENOTDIR/);
});
