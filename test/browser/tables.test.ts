import type { Locator } from 'playwright-core';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { PAGES, useBrowser } from './browser.ts';

describe('a table that goes on beyond its edge', () => {
  const browser = useBrowser();

  /** Whether the first and the last column of a table's pixels have a shadow, where nothing is written. */
  async function shadowsOf(table: Locator, scroll: number): Promise<boolean[]> {
    await table.evaluate((box, left) => {
      box.scrollLeft = left;
    }, scroll);
    const image = sharp(await table.screenshot()).greyscale();
    const { data, info } = await image.raw().toBuffer({ resolveWithObject: true });
    const row = Math.floor(info.height / 2) * info.width;
    const brightness = (column: number) => data[row + column] ?? 0;
    const middle = brightness(Math.floor(info.width / 2));
    return [0, info.width - 1].map((column) => Math.abs(brightness(column) - middle) > 20);
  }

  test.for(['light', 'dark'] as const)(
    'has a shadow there, and none at its ends (%s)',
    async (colorScheme) => {
      const size = { width: 360, height: 740 };
      const { page } = await browser.look(PAGES['table vi'], { viewport: size, colorScheme });
      const table = page.locator('.table').first();
      await table.evaluate((box) => {
        for (const cell of box.querySelectorAll('th, td')) cell.setAttribute('hidden', '');
        box.querySelector('table')?.style.setProperty('min-inline-size', '40rem');
        box.querySelector('table')?.style.setProperty('block-size', '10rem');
      });
      expect(await shadowsOf(table, 0)).toEqual([false, true]);
      expect(await shadowsOf(table, 100)).toEqual([true, true]);
      expect(await shadowsOf(table, 9999)).toEqual([true, false]);
      await page.setViewportSize({ ...size, width: 1280 });
      expect(await shadowsOf(table, 0)).toEqual([false, false]);
    },
  );
});
