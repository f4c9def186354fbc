import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { HANG_MS } from './waiting.ts';

/** The browser of all tests, for those of one file: what they open ends with them. */
export function useSharedBrowser() {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'), { timeout: HANG_MS });
  });
  afterAll(() => browser?.close());
  return {
    /** A window of its own, with nothing kept of others. */
    async newContext(options: BrowserContextOptions = {}): Promise<BrowserContext> {
      const context = await browser.newContext(options);
      context.setDefaultTimeout(HANG_MS);
      return context;
    },
  };
}
