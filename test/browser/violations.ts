import type { Page } from 'playwright-core';
import { colourViolationsOn, violationsOn } from './axe.ts';

/** What axe finds on a page (WCAG 2.2 A, AA and best practices): in light, in dark, and with letters twice as large on a narrow screen. */
export async function violationsOf(
  page: Page,
): Promise<{ light: string[]; dark: string[]; large: string[] }> {
  const light = await violationsOn(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await colourViolationsOn(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 320, height: 800 });
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  return { light, dark, large: await violationsOn(page) };
}

/** What `violationsOf` says of a page without a fault. */
export const NO_VIOLATIONS = { light: [], dark: [], large: [] };
