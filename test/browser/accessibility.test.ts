import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { PAGES, useBrowser } from './browser.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const WAYS = {
  light: { colorScheme: 'light' as const },
  dark: { colorScheme: 'dark' as const },
  'A+ 200 %, 320 px': { viewport: { width: 320, height: 800 } },
};

describe('axe finds nothing (WCAG 2.2 A, AA and best practices)', () => {
  const browser = useBrowser();
  const cases = Object.entries(PAGES).flatMap(([name, address]) =>
    Object.entries(WAYS).map(([way, options]) => ({ name, way, address, options })),
  );
  test.for(cases)('$name, $way', async ({ address, way, options }) => {
    const { page, outside, complaints } = await browser.open(address, { ...options, bypassCSP: true });
    if (way.startsWith('A+'))
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    await page.addScriptTag({ content: axe.source });
    const { violations } = await page.evaluate(
      (rules) => (window as unknown as { axe: typeof axe }).axe.run({ runOnly: rules }),
      RULES,
    );
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
    );
    expect(found.join('\n')).toBe('');
    expect(outside).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
