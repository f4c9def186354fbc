import type { Page } from 'playwright-core';

/** Has a page note from its start how far what is there is moved by what comes. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const noted = { shift: 0 };
    Object.assign(window, { noted });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) noted.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** The sum of all layout shifts until now. */
export const shiftOf = (page: Page) =>
  page.evaluate(() => (window as unknown as { noted: { shift: number } }).noted.shift);
