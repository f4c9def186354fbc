import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violationsOn } from './axe.ts';
import { PAGES, useBrowser } from './browser.ts';

const BULLETIN = PAGES['bulletin vi'];

const styleOf = (page: Page, selector: string, property: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

async function choose(page: Page, name: string): Promise<void> {
  const control = page.locator('details.comfort');
  if (!(await control.evaluate((element) => (element as HTMLDetailsElement).open))) {
    await control.locator('> summary').click();
  }
  await control.getByRole('checkbox', { name }).check();
}

describe('reading options', () => {
  const browser = useBrowser();

  test('each does what it says', async () => {
    const { page } = await browser.look(BULLETIN);
    const before = Number.parseFloat(await styleOf(page, '.prose p', 'line-height'));
    await choose(page, 'Tương phản cao');
    await choose(page, 'Giãn dòng rộng');
    await choose(page, 'Gạch chân liên kết');
    await choose(page, 'Không chuyển động');
    expect(await styleOf(page, 'body', 'color')).toBe('rgb(0, 0, 0)');
    expect(await styleOf(page, 'body', 'background-color')).toBe('rgb(255, 255, 255)');
    expect(Number.parseFloat(await styleOf(page, '.prose p', 'line-height'))).toBeGreaterThan(before * 1.2);
    expect(await styleOf(page, '.cards a', 'text-decoration-thickness')).toBe('2px');
    expect(await styleOf(page, '.cards a', 'text-decoration-color')).toBe('rgb(0, 0, 0)');
    expect(await styleOf(page, 'html', 'scroll-behavior')).toBe('auto');
  });

  test('high contrast is black for a reader of dark pages', async () => {
    const { page } = await browser.look(BULLETIN, { colorScheme: 'dark' });
    await choose(page, 'Tương phản cao');
    expect(await styleOf(page, 'body', 'background-color')).toBe('rgb(0, 0, 0)');
    expect(await styleOf(page, 'body', 'color')).toBe('rgb(255, 255, 255)');
  });

  test('in forced colours the arrow beside them is no block', async () => {
    const { page } = await browser.look(BULLETIN, { forcedColors: 'active' });
    const edges = await page.locator('.comfort > summary').evaluate((summary) => {
      const { borderTopColor, borderLeftColor } = getComputedStyle(summary, '::after');
      return [borderTopColor, borderLeftColor];
    });
    expect(edges[0]).toMatch(/^rgb\(/);
    expect(edges[1]).toBe('rgba(0, 0, 0, 0)');
  });

  test('are kept on other pages, in other windows, and until they are switched off', async () => {
    const { page } = await browser.open(BULLETIN);
    await choose(page, 'Giãn dòng rộng');
    await page.goto(browser.origin + PAGES['home en']);
    const root = () => page.evaluate(() => document.documentElement.dataset.comfort);
    expect(await root()).toBe('spacing');
    const other = await page.context().newPage();
    await other.goto(browser.origin + PAGES['section en']);
    await other.locator('details.comfort > summary').click();
    await other.getByRole('checkbox', { name: 'Wider lines' }).uncheck();
    await page.waitForFunction(() => document.documentElement.dataset.comfort === undefined);
  });

  test('a system that asks for contrast has it until the reader says otherwise', async () => {
    const { page } = await browser.look(BULLETIN, { contrast: 'more' });
    expect(await page.evaluate(() => document.documentElement.dataset.comfort)).toBe('contrast');
    await page.locator('details.comfort > summary').click();
    await page.getByRole('checkbox', { name: 'Tương phản cao' }).uncheck();
    await page.reload();
    expect(await page.evaluate(() => document.documentElement.dataset.comfort)).toBe(undefined);
  });

  test('work by keyboard; Escape closes and keeps the place', async () => {
    const { page } = await browser.look(BULLETIN);
    const control = page.locator('details.comfort');
    await control.locator('> summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await page.evaluate(() => document.documentElement.dataset.comfort)).toBe('contrast');
    await page.keyboard.press('Escape');
    expect(await control.getAttribute('open')).toBe(null);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
  });

  test('opened on a phone they stay inside the page, and axe finds nothing', async () => {
    const { page } = await browser.look(BULLETIN, { viewport: { width: 320, height: 700 } });
    for (const name of ['Tương phản cao', 'Giãn dòng rộng', 'Gạch chân liên kết']) await choose(page, name);
    const box = await page.locator('details.comfort .panel').boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 320).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    expect(await violationsOn(page)).toEqual([]);
  });

  test('are absent without a script', async () => {
    const { page } = await browser.look(BULLETIN, { javaScriptEnabled: false });
    expect(await page.locator('details.comfort').isVisible()).toBe(false);
  });
});
