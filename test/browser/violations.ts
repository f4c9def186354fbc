import axe from 'axe-core';
import type { Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on a page (WCAG 2.2 A, AA and best practices): in light, in dark, and with letters twice as large on a narrow screen. */
export async function violationsOf(
  page: Page,
): Promise<{ light: string[]; dark: string[]; large: string[] }> {
  await page.addScriptTag({ content: axe.source });
  const light = await violationsNow(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await violationsNow(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 320, height: 800 });
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  return { light, dark, large: await violationsNow(page) };
}

/** What `violationsOf` says of a page without a fault. */
export const NO_VIOLATIONS = { light: [], dark: [], large: [] };

async function violationsNow(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate(
    (runOnly) => (window as unknown as { axe: typeof axe }).axe.run({ runOnly, resultTypes: ['violations'] }),
    RULES,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
  );
}
