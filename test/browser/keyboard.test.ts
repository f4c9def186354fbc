import { describe, expect, test } from 'vitest';
import { PAGES, useBrowser } from './browser.ts';

describe('keyboard', () => {
  const browser = useBrowser();

  test('the first stop is the skip link, and it leads past the menu', async () => {
    const { page } = await browser.look(PAGES['bulletin vi']);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Đến nội dung chính');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('nav')?.className)).toBe('breadcrumb');
  });

  test('stops come in the order of the page, each with a visible ring', async () => {
    const { page } = await browser.look(PAGES['bulletin vi'], { viewport: { width: 360, height: 700 } });
    const stops: { top: number; ring: string }[] = [];
    for (let i = 0; i < 60; i += 1) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const focused = document.activeElement;
        if (!focused || focused === document.body) return undefined;
        const row = focused.getBoundingClientRect();
        return { top: Math.round((row.top + scrollY) / 100), ring: getComputedStyle(focused).outlineWidth };
      });
      if (!stop) break;
      stops.push(stop);
    }
    expect(stops.length).toBeGreaterThan(20);
    expect(stops.filter(({ ring }) => ring !== '3px')).toEqual([]);
    const rows = stops.map(({ top }) => top);
    expect(rows).toEqual(rows.toSorted((a, b) => a - b));
  });

  test('on a phone the current section is in view in its line', async () => {
    const { page } = await browser.look(PAGES['document vi'], { viewport: { width: 360, height: 700 } });
    await page.waitForFunction(() => {
      const current = document.querySelector('.sections [aria-current]')?.getBoundingClientRect();
      return current !== undefined && current.left >= 0 && current.right <= innerWidth;
    });
  });

  test('a wide table can be reached and scrolled', async () => {
    const { page } = await browser.look(PAGES['table vi'], { viewport: { width: 360, height: 700 } });
    const table = page.getByRole('region', { name: 'Bảng 1' });
    await table.focus();
    expect(await table.evaluate((box) => box === document.activeElement)).toBe(true);
    for (let i = 0; i < 5; i += 1) await page.keyboard.press('ArrowRight');
    await page.waitForFunction((box) => (box?.scrollLeft ?? 0) > 0, await table.elementHandle());
  });
});
