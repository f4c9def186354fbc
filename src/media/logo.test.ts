import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import type { Logo } from '../content/logo.ts';
import { prepareLogo } from './logo.ts';

const cache = fs.mkdtempSync(path.join(os.tmpdir(), 'biểu trưng '));
afterAll(() => fs.rmSync(cache, { recursive: true, force: true }));

const picture = (width: number, height: number, background = '#9b1c1c') =>
  sharp({ create: { width, height, channels: 4, background } });

async function prepared(bytes: Uint8Array): Promise<Logo> {
  const logo = await prepareLogo(bytes, cache);
  if ('fault' in logo) throw new Error(logo.fault);
  return logo;
}

const pixelsOf = (base64 = '') => sharp(Buffer.from(base64, 'base64'));

test.for([
  ['png', 800, 200, 'png', 192, 48],
  ['webp', 100, 300, 'png', 64, 192],
  ['jpeg', 1000, 1000, 'jpg', 192, 192],
  ['png', 20, 10, 'png', 20, 10],
] as const)('a %s of %i × %i becomes a %s of %i × %i', async ([format, w, h, ending, width, height]) => {
  const logo = await prepared(await picture(w, h).toFormat(format).toBuffer());
  expect(logo).toMatchObject({ ending, width, height });
  expect(await pixelsOf(logo.data).metadata()).toMatchObject({ width, height });
  expect(await pixelsOf(logo.icon).metadata()).toMatchObject({ width: 96, height: 96, format: 'png' });
});

test('the icon has the whole logo in the middle, on nothing', async () => {
  const { icon } = await prepared(await picture(400, 100).png().toBuffer());
  const { data, info } = await pixelsOf(icon).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const alphaAt = (x: number, y: number) => data[(y * info.width + x) * 4 + 3];
  expect([alphaAt(48, 2), alphaAt(48, 48), alphaAt(2, 48)]).toEqual([0, 255, 255]);
});

test('it is turned upright, and tells nothing of where it was made', async () => {
  const bytes = await picture(200, 100)
    .jpeg()
    .withMetadata({ orientation: 6 })
    .withExifMerge({ IFD0: { Artist: 'Bà A' } })
    .toBuffer();
  const logo = await prepared(bytes);
  expect([logo.width, logo.height]).toEqual([96, 192]);
  expect((await pixelsOf(logo.data).metadata()).exif).toBe(undefined);
});

test('the second time it comes out of the cache; a damaged cache is made good', async () => {
  const bytes = await picture(90, 90, '#1c9b1c').png().toBuffer();
  const first = await prepared(bytes);
  const [file = ''] = fs
    .readdirSync(cache)
    .map((name) => path.join(cache, name))
    .sort((a, b) => fs.statSync(b).mtimeMs - fs.statSync(a).mtimeMs);
  fs.writeFileSync(file, 'hỏng');
  expect(await prepared(bytes)).toEqual(first);
  expect(fs.readFileSync(file, 'latin1')).not.toBe('hỏng');
});

test.for<[string, Buffer, string]>([
  ['no picture', Buffer.from('%PDF-1.4'), 'damaged'],
  ['a drawing', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'damaged'],
])('%s is refused', async ([, bytes, fault]) => {
  expect(await prepareLogo(bytes, cache)).toEqual({ fault });
});

test('one of more pixels than memory holds is refused', async () => {
  const bytes = await sharp({ create: { width: 9000, height: 6000, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
  expect(await prepareLogo(bytes, cache)).toEqual({ fault: 'large' });
});
