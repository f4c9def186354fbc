import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { PAGES, useBrowser } from './browser.ts';

/** Pages with pictures, with a recording, and with neither. */
const NAMES = ['photo story vi', 'bulletin en', 'audio and expired vi', 'table vi', 'document vi'] as const;

/** A voice that says everything at once. */
const VOICE = `Object.defineProperty(window, 'speechSynthesis', { value: {
  getVoices: () => ['vi', 'en'].map((lang) => ({ lang, name: lang, localService: true })),
  addEventListener() {}, cancel() {}, speak(u) { queueMicrotask(() => u.onend()); },
}});
window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
window.print = () => { dispatchEvent(new Event('beforeprint')); window.printed = true; };`;

describe('the tools under the strict policy', () => {
  const browser = useBrowser();

  async function save(page: Page, button: string) {
    await page.locator('.save summary').click();
    const download = page.waitForEvent('download');
    await page.locator(`[data-tool=${button}]`).click();
    expect(await (await download).failure()).toBe(null);
    await page.getByText(/^(?:Đã lưu vào thư mục tải về|Saved to your downloads)/).waitFor();
  }

  test.for(NAMES)(
    'saving, printing and listening cause no complaint, no violation and no request in vain: %s',
    async (name) => {
      const failed: string[] = [];
      const { page, complaints, outside, settled } = await browser.open(PAGES[name], {}, (page) => {
        page.on('response', (response) => {
          if (response.status() >= 400) failed.push(response.url());
        });
        return page.addInitScript(`${VOICE}
        window.violations = [];
        addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
          violations.push(effectiveDirective + ' ' + blockedURI));`);
      });
      await save(page, 'html');
      await save(page, 'epub');
      const listen = page.locator('[data-tool=listen]');
      if (await listen.isVisible()) await listen.click();
      await page.locator('[data-tool=print]').click();
      await page.waitForFunction(() => 'printed' in window);
      await page.locator('.print-foot path').waitFor({ state: 'attached' });
      await settled();
      const seen = { violations: await page.evaluate('violations'), complaints, failed, outside };
      expect(seen).toEqual({ violations: [], complaints: [], failed: [], outside: [] });
    },
  );
});
