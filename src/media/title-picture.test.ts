import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawTitle } from './title-picture.ts';

const draw = (title: string) => drawTitle({ title, siteName: 'Cổng bản tin', accent: '#9b1c1c' });

test.for(['Họp', 'Ễ Ộ ữ ẵ '.repeat(38), 'a'.repeat(300), '😀 \u200d <b>&', '', 'ê\u0323'])(
  '%j becomes a picture',
  async (title) => {
    const { width, height, format } = await sharp(await draw(title)).metadata();
    expect([width, height, format]).toEqual([1200, 630, 'jpeg']);
  },
);

test('the same words give the same bytes, others do not', async () => {
  expect(await draw('Bình Dương')).toEqual(await draw('Bình Dương'.normalize('NFD')));
  expect((await draw('Bình Dương')).equals(await draw('Binh Duong'))).toBe(false);
});
