import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { PAGES, useBrowser } from './browser.ts';

const DESK = { viewport: { width: 1280, height: 900 } };
const HOMES = [PAGES['home vi'], PAGES['home en']];

/** Where the last line of each of these ends, in whole pixels. */
const endsOf = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) =>
    all.map((each) => {
      const range = document.createRange();
      range.selectNodeContents(each);
      return Math.round(Math.max(...[...range.getClientRects()].map(({ bottom }) => bottom)));
    }),
  );

describe('the home page', () => {
  const browser = useBrowser();

  test.for(HOMES)('names no bulletin twice: %s', async (address) => {
    const { page } = await browser.look(address, DESK);
    const links = await page
      .locator('.home :is(h3, li) a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links.length).toBeGreaterThan(15);
    expect(new Set(links).size).toBe(links.length);
  });

  test.for(HOMES)('has columns that end together: %s', async (address) => {
    const { page } = await browser.look(address, DESK);
    const [lead = 0, beside = 0] = await endsOf(page, '.top > div');
    expect(Math.abs(lead - beside)).toBeLessThanOrEqual(16);
    const rows = await page.locator('.in-columns li').evaluateAll((all) =>
      all.map((li) => {
        const { top, bottom } = li.getBoundingClientRect();
        return [Math.round(top), Math.round(bottom)] as const;
      }),
    );
    // Those that begin together end together.
    const tops = new Set(rows.map(([top]) => top));
    expect(tops.size).toBeLessThan(rows.length);
    expect(new Set(rows.map(String)).size).toBe(tops.size);
  });

  test('shows the pictures of its bulletins, the first at once and the others when they come near', async () => {
    const { page } = await browser.look(PAGES['home vi'], DESK);
    const pictures = page.locator('.home img');
    const loading = await pictures.evaluateAll((all) => all.map((img) => img.getAttribute('loading')));
    expect(loading[0]).toBe('eager');
    expect(loading.length).toBeGreaterThan(5);
    expect(new Set(loading.slice(1))).toEqual(new Set(['lazy']));
    expect(await pictures.first().evaluate((img) => img.closest('.top-lead') !== null)).toBe(true);
  });

  test.for([320, 360, 768, 1600])(
    'nothing is wider than %i px, and in letters twice as large neither',
    async (width) => {
      const { page } = await browser.look(PAGES['home vi'], { viewport: { width, height: 900 } });
      for (const size of ['', '200%']) {
        await page.evaluate((fontSize) => Object.assign(document.documentElement.style, { fontSize }), size);
        const wide = await page.locator('main').evaluate((main) => main.scrollWidth - main.clientWidth);
        expect(wide).toBe(0);
      }
    },
  );

  test('dates have their month in letters in English', async () => {
    for (const address of [PAGES['home en'], PAGES['section en']]) {
      const { page } = await browser.look(address, DESK);
      for (const date of await page.locator('main time').allInnerTexts())
        expect(date).toMatch(/^\d{1,2} [A-Z][a-z]{2} \d{4}$/);
    }
    const { page } = await browser.look(PAGES['bulletin en'], DESK);
    expect(await page.locator('.byline').innerText()).toMatch(/^20 Nov 2026/);
  });
});
