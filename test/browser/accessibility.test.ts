import { describe, expect, test } from 'vitest';
import { PAGES, useBrowser } from './browser.ts';
import { NO_VIOLATIONS, violationsOf } from './violations.ts';

describe('axe finds nothing (WCAG 2.2 A, AA and best practices)', () => {
  const browser = useBrowser();

  test.for(Object.entries(PAGES))('%s: light, dark, and A+ 200 %% on 320 px', async ([, address]) => {
    const { page, outside, complaints } = await browser.look(address);
    expect(await violationsOf(page)).toEqual(NO_VIOLATIONS);
    expect([outside, complaints]).toEqual([[], []]);
  });
});
