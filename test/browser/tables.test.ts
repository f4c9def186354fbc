import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { PAGES, useBrowser } from './browser.ts';

describe('a table that goes on beyond its edge', () => {
  const browser = useBrowser();

  /** How bright the first and the last column of a table's pixels are, where nothing is written: 0 to 255. */
  async function edges(width: number, colorScheme: 'light' | 'dark', scroll: number): Promise<number[]> {
    const { page } = await browser.look(PAGES['table vi'], { viewport: { width, height: 740 }, colorScheme });
    const table = page.locator('.table').first();
    await table.evaluate((box, left) => {
      for (const cell of box.querySelectorAll('th, td')) cell.setAttribute('hidden', '');
      box.querySelector('table')?.style.setProperty('min-inline-size', '40rem');
      box.querySelector('table')?.style.setProperty('block-size', '10rem');
      box.scrollLeft = left;
    }, scroll);
    const image = sharp(await table.screenshot()).greyscale();
    const { data, info } = await image.raw().toBuffer({ resolveWithObject: true });
    const middle = Math.floor(info.height / 2) * info.width;
    return [
      data[middle] ?? 0,
      data[middle + Math.floor(info.width / 2)] ?? 0,
      data[middle + info.width - 1] ?? 0,
    ];
  }

  test.for(['light', 'dark'] as const)('has a shadow there, and none at its ends (%s)', async (scheme) => {
    const isShadow = ([left = 0, middle = 0, right = 0]: number[]) =>
      [left, right].map((edge) => Math.abs(edge - middle) > 20);
    expect(isShadow(await edges(360, scheme, 0))).toEqual([false, true]);
    expect(isShadow(await edges(360, scheme, 100))).toEqual([true, true]);
    expect(isShadow(await edges(360, scheme, 9999))).toEqual([true, false]);
    expect(isShadow(await edges(1280, scheme, 0))).toEqual([false, false]);
  });
});
