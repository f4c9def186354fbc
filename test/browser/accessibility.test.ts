import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { PAGES, useBrowser } from './browser.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function violationsOn(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate(
    (runOnly) => (window as unknown as { axe: typeof axe }).axe.run({ runOnly, resultTypes: ['violations'] }),
    RULES,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
  );
}

describe('axe finds nothing (WCAG 2.2 A, AA and best practices)', () => {
  const browser = useBrowser();

  test.for(Object.entries(PAGES))('%s: light, dark, and A+ 200 %% on 320 px', async ([, address]) => {
    const { page, outside, complaints } = await browser.look(address, { bypassCSP: true });
    await page.addScriptTag({ content: axe.source });
    const light = await violationsOn(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await violationsOn(page);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 320, height: 800 });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    const large = await violationsOn(page);
    expect({ light, dark, large }).toEqual({ light: [], dark: [], large: [] });
    expect([outside, complaints]).toEqual([[], []]);
  });
});
