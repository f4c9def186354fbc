import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { violationsOn } from './axe.ts';
import { PAGES, useBrowser } from './browser.ts';

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
