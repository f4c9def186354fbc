import { describe, expect, test } from 'vitest';
import { PAGES, useBrowser } from './browser.ts';

const PHONE = { viewport: { width: 360, height: 700 } };

describe('layout', () => {
  const browser = useBrowser();

  test.for(Object.entries(PAGES))('does not shift while it loads: %s', async ([, address]) => {
    const { page } = await browser.look(address, PHONE, async (page) => {
      await page.addInitScript(() => {
        const shifts: number[] = [];
        (window as unknown as { shifts: number[] }).shifts = shifts;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      // On a slow line the page is painted long before its script has come.
      await page.route(/\/assets\/site-.*\.js$/, async (route) => {
        await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
        await route.continue();
      });
    });
    await page.waitForLoadState('networkidle');
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    const total = await page.evaluate(() =>
      (window as unknown as { shifts: number[] }).shifts.reduce((a, b) => a + b, 0),
    );
    expect(total).toBe(0);
  });

  test('no line of a title is cut: headings are as high as their text', async () => {
    const { page } = await browser.look(PAGES['long title vi'], PHONE);
    const heading = page.getByRole('heading', { level: 1 });
    expect(await heading.evaluate((h1) => h1.scrollHeight - h1.clientHeight)).toBeLessThanOrEqual(1);
    expect(await heading.evaluate((h1) => getComputedStyle(h1).overflow)).toBe('visible');
  });

  test.for([320, 360, 768, 1280])(
    'a document’s number stays in one line at %i px, its characters too',
    async (width) => {
      const addresses = [PAGES['document vi'], '/vi/luu-tru/2025-05.html', '/vi/tim-kiem.html?q=27%2F2025'];
      for (const address of addresses) {
        const { page } = await browser.look(address, { viewport: { width, height: 900 } });
        const number = page.locator('.document-number', { hasText: '27/2025/QĐ-UBND' }).first();
        await number.waitFor();
        const lines = await number.evaluate((element) => {
          const range = document.createRange();
          range.selectNodeContents(element);
          return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
        });
        expect(lines).toBe(1);
      }
      const { page } = await browser.look(PAGES['document vi'], { viewport: { width, height: 900 } });
      const title = 'Quyết định số 27/2025/QĐ-UBND: Quy chế tiếp nhận và trả kết quả hồ sơ hành chính';
      expect(await page.locator('h1').textContent()).toBe(title);
      expect(
        await page.evaluate(() => {
          getSelection()?.selectAllChildren(document.querySelector('h1') ?? document.body);
          return getSelection()?.toString();
        }),
      ).toBe(title);
      expect(await page.title()).toContain(title);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    },
  );
});
