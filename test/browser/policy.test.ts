import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { save } from '../security/save.ts';
import { temporaryFolder } from '../setup/bantin.ts';
import { PAGES, UNDER_POLICY, useBrowser } from './browser.ts';
import { epubFaults } from './epub-faults.ts';

/** A voice that says everything at once. */
const VOICE = `Object.defineProperty(window, 'speechSynthesis', { value: {
  getVoices: () => ['vi', 'en'].map((lang) => ({ lang, name: lang, localService: true })),
  addEventListener() {}, cancel() {}, speak(u) { queueMicrotask(() => u.onend()); },
}});
window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
window.print = () => { dispatchEvent(new Event('beforeprint')); window.printed = true; };`;

describe('the tools under the strict policy', () => {
  const browser = useBrowser();
  const folder = temporaryFolder();

  async function saved(page: Page, button: string): Promise<string> {
    const file = await save(page, folder, button);
    await page.getByText(/^(?:Đã lưu vào thư mục tải về|Saved to your downloads)/).waitFor();
    return file;
  }

  test.for(UNDER_POLICY)(
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
      await saved(page, 'html');
      expect(await epubFaults(await saved(page, 'epub'))).toEqual([]);
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
