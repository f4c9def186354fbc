import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { prepareImage } from './images.ts';

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'hình '));
let cache: string;
const file = path.join(root, 'cầu.jpg');
const picture = (width: number) =>
  sharp({ create: { width, height: 300, channels: 3, background: '#9b1c1c' } }).jpeg();

beforeEach(async () => {
  cache = fs.mkdtempSync(path.join(root, 'cache '));
  fs.writeFileSync(file, await picture(2000).toBuffer());
});
afterAll(() => fs.rmSync(root, { recursive: true, force: true }));

test('in a page a picture is 1600 pixels wide at most, as an attachment it keeps its size', async () => {
  const page = await prepareImage(file, cache);
  const attachment = await prepareImage(file, cache, 'attachment');
  expect([page?.width, page?.height, page?.originalWidth]).toEqual([1600, 240, 2000]);
  expect([attachment?.width, attachment?.height, attachment?.originalWidth]).toEqual([2000, 300, 2000]);
});

test('a narrow picture is not enlarged', async () => {
  fs.writeFileSync(file, await picture(90).toBuffer());
  expect((await prepareImage(file, cache))?.width).toBe(90);
});

test('a second time it comes from the cache', async () => {
  const first = await prepareImage(file, cache);
  const written = fs.statSync(first?.path ?? '').mtimeMs;
  const second = await prepareImage(file, cache);
  expect(second).toEqual(first);
  expect(fs.statSync(second?.path ?? '').mtimeMs).toBe(written);
});

test('the same bytes give the same bytes, in any cache', async () => {
  const first = await prepareImage(file, cache);
  const second = await prepareImage(file, path.join(root, 'other'));
  expect(fs.readFileSync(second?.path ?? '')).toEqual(fs.readFileSync(first?.path ?? ''));
  expect(path.basename(second?.path ?? '')).toBe(path.basename(first?.path ?? ''));
});

test.for(['', '{', 'null', '{}', '[]'])('a damaged record (%j) is written anew', async (text) => {
  const first = await prepareImage(file, cache);
  const record = (first?.path ?? '').replace(/\.jpg$/, '.json');
  fs.writeFileSync(record, text);
  expect(await prepareImage(file, cache)).toEqual(first);
});

test('a machine’s fault is not the picture’s', async () => {
  fs.writeFileSync(path.join(root, 'file'), '');
  await expect(prepareImage(file, path.join(root, 'file'))).rejects.toThrow(/EEXIST|ENOTDIR/);
});
