import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { PAGES, useBrowser } from './browser.ts';

const PHONE = { viewport: { width: 360, height: 700 } };

describe('layout', () => {
  const browser = useBrowser();

  test('no line of a title is cut: headings are as high as their text', async () => {
    const { page } = await browser.look(PAGES['long title vi'], PHONE);
    const heading = page.getByRole('heading', { level: 1 });
    expect(await heading.evaluate((h1) => h1.scrollHeight - h1.clientHeight)).toBeLessThanOrEqual(1);
    expect(await heading.evaluate((h1) => getComputedStyle(h1).overflow)).toBe('visible');
  });

  const NUMBER = '27/2025/QĐ-UBND';
  const WIDTHS = [320, 360, 768, 1280];
  const eachWidth = async (page: Page, look: () => Promise<void>) => {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await look();
    }
  };

  test.for([PAGES['document vi'], '/vi/luu-tru/2025-05.html', '/vi/tim-kiem.html?q=27%2F2025'])(
    'a document’s number stays in one line at any width, its characters too: %s',
    async (address) => {
      const { page } = await browser.look(address);
      await page.locator('.document-number', { hasText: NUMBER }).first().waitFor();
      await eachWidth(page, async () => {
        // In one step: a search may put better results in the place of the first ones.
        const lines = await page.evaluate((text) => {
          const numbers = [...document.querySelectorAll('.document-number')];
          const range = document.createRange();
          range.selectNodeContents(numbers.find((each) => each.textContent?.includes(text)) ?? document);
          return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
        }, NUMBER);
        expect(lines).toBe(1);
      });
    },
  );

  test('a title with a document’s number is whole at any width, and can be copied', async () => {
    const { page } = await browser.look(PAGES['document vi']);
    const title = 'Quyết định số 27/2025/QĐ-UBND: Quy chế tiếp nhận và trả kết quả hồ sơ hành chính';
    expect(await page.locator('h1').textContent()).toBe(title);
    expect(await page.title()).toContain(title);
    await eachWidth(page, async () => {
      const selected = page.evaluate(() => {
        getSelection()?.selectAllChildren(document.querySelector('h1') ?? document.body);
        return getSelection()?.toString();
      });
      expect(await selected).toBe(title);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    });
  });
});
