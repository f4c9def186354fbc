import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { PAGES, useBrowser } from './browser.ts';

const BULLETIN = PAGES['bulletin vi'];

const sizeOf = (page: Page) =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));

describe('font size', () => {
  const browser = useBrowser();

  test('goes through seven steps from 87.5 % to 200 % and stops at the ends', async () => {
    const { page } = await browser.look(BULLETIN);
    const control = page.getByRole('group', { name: 'Cỡ chữ' });
    const larger = control.getByRole('button', { name: 'Tăng (A+)' });
    const smaller = control.getByRole('button', { name: 'Giảm (A-)' });
    await smaller.click();
    const seen = [await sizeOf(page)];
    expect(await smaller.isDisabled()).toBe(true);
    for (let i = 0; i < 6; i += 1) {
      await larger.click();
      seen.push(await sizeOf(page));
    }
    expect(seen).toEqual([14, 16, 18, 20, 24, 28, 32]);
    expect(await larger.isDisabled()).toBe(true);
    await larger.click({ force: true });
    expect(await sizeOf(page)).toBe(32);
    expect(await control.getByRole('status').textContent()).toBe('Cỡ chữ 200%');
    await control.getByRole('button', { name: 'Mặc định (A)' }).click();
    expect(await sizeOf(page)).toBe(16);
  });

  test('keeps the focus on a button that has come to its end', async () => {
    const { page } = await browser.look(BULLETIN);
    const larger = page.getByRole('button', { name: 'Tăng (A+)' });
    await larger.focus();
    for (let i = 0; i < 7; i += 1) await page.keyboard.press('Enter');
    expect(await sizeOf(page)).toBe(32);
    expect(await larger.evaluate((button) => document.activeElement === button)).toBe(true);
  });

  test('has English names on an English page', async () => {
    const { page } = await browser.look(PAGES['bulletin en']);
    const control = page.getByRole('group', { name: 'Font size' });
    const names = await control.getByRole('button').allInnerTexts();
    expect(names).toEqual(['Smaller (A-)', 'Default (A)', 'Larger (A+)']);
  });

  test('moves with the reader’s own setting, on a page without the control too', async () => {
    const { page } = await browser.look(PAGES['home vi']);
    await page.evaluate(() => localStorage.setItem('bantin.fontSize', '125'));
    await page.reload();
    expect(await page.evaluate(() => document.documentElement.style.fontSize)).toBe('125%');
    expect(await sizeOf(page)).toBe(20);
  });

  test('follows in another window', async () => {
    const { page } = await browser.open(PAGES['home vi']);
    const other = await page.context().newPage();
    await other.goto(browser.origin + BULLETIN);
    await other.getByRole('button', { name: 'Tăng (A+)' }).click();
    await page.waitForFunction(() => document.documentElement.style.fontSize === '112.5%');
  });

  test('is kept on other pages and later visits, and is there before the first paint', async () => {
    const { page } = await browser.open(BULLETIN);
    await page.getByRole('button', { name: 'Tăng (A+)' }).click();
    await page.goto(`${browser.origin}${PAGES['home en']}`);
    expect(await sizeOf(page)).toBe(18);
    // At the moment at which the body begins, nothing has been painted: the size must be right by then.
    await page.addInitScript(() => {
      new MutationObserver((_changes, observer) => {
        if (!document.body) return;
        observer.disconnect();
        (window as unknown as { early: string }).early = document.documentElement.style.fontSize;
      }).observe(document, { childList: true, subtree: true });
    });
    await page.reload();
    expect(await page.evaluate(() => (window as unknown as { early: string }).early)).toBe('112.5%');
  });

  test('survives a browser that keeps nothing', async () => {
    const { page, complaints } = await browser.open(BULLETIN, {}, (page) =>
      page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      }),
    );
    await page.getByRole('button', { name: 'Tăng (A+)' }).click();
    expect(await sizeOf(page)).toBe(18);
    expect(complaints).toEqual([]);
  });

  test('a value that is no step of ours counts for nothing', async () => {
    const { page } = await browser.look(BULLETIN);
    await page.evaluate(() => localStorage.setItem('bantin.fontSize', '9000'));
    await page.reload();
    expect(await sizeOf(page)).toBe(16);
  });

  test('is absent without a script', async () => {
    const { page } = await browser.look(BULLETIN, { javaScriptEnabled: false });
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.locator('.font-size').isVisible()).toBe(false);
  });
});
