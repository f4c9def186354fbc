import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { bulletin, temporaryFolder, writeContent } from '../setup/bantin.ts';
import { type Preview, startPreview } from '../setup/preview.ts';
import { useSharedBrowser } from '../setup/shared-browser.ts';
import { QUIET_SETTINGS } from '../setup/site.ts';
import { colourViolationsOn, violationsOn } from './axe.ts';

const FAULTY = 'bulletins/2017/hong/index.vi.md';
const FAULT = bulletin({ date: '30/02/2017' });

describe('what is wrong stands on the pages of a preview', () => {
  const folder = temporaryFolder();
  const browser = useSharedBrowser();
  let preview: Preview;
  beforeAll(async () => {
    const content = writeContent(folder, {
      ...QUIET_SETTINGS,
      'bulletins/2017/mua/index.vi.md': bulletin({ title: 'Mưa' }, 'Chiều Thứ 2, ngày 27/04/2017.'),
      [FAULTY]: FAULT,
    });
    preview = await startPreview(content, path.join(folder, 'cache'));
  });
  afterAll(async () => expect(await preview.stop()).toBe(0));

  const open = async (address: string) => {
    const context = await browser.newContext();
    // Else it is loaded again with what later tests change.
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`http://localhost:${preview.port}${address}`);
    return { page, complaints };
  };
  const panelOf = (page: Page) => page.getByRole('region', { name: 'Bản xem thử' });

  test('the keyboard meets it after the skip link, opens and closes it; a screen reader knows its name', async () => {
    const { page, complaints } = await open('/vi/2017/mua.html');
    const panel = panelOf(page);
    await panel.waitFor();
    const summary = panel.getByText('Bản xem thử: 1 lỗi trong nội dung');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    // Open, since there is an error: the way to the faulty bulletin is in it.
    expect(await panel.getByText('ngày ấy là Thứ 5').isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    await panel.getByText('ngày ấy là Thứ 5').waitFor({ state: 'hidden' });
    expect(await summary.isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await panel.waitFor({ state: 'hidden' });
    // It stays closed when the page is loaded again, and on other pages that say the same.
    await page.reload();
    expect(await panel.isVisible()).toBe(false);
    expect(complaints).toEqual([]);
  });

  test('Escape closes it; with another problem it is there again', async () => {
    const { page } = await open('/vi/2017/mua.html');
    await panelOf(page).getByRole('button', { name: 'Đóng thông báo của bản xem thử' }).focus();
    await page.keyboard.press('Escape');
    await panelOf(page).waitFor({ state: 'hidden' });
    writeContent(folder, { [FAULTY]: bulletin({ date: '31/02/2017' }) });
    await panelOf(page).getByText('31/02/2017').waitFor();
    writeContent(folder, { [FAULTY]: FAULT });
    await preview.pageWith('/vi/', '30/02/2017');
  });

  test('it leads to the page of the faulty bulletin, which says what to do', async () => {
    const { page } = await open('/vi/');
    await panelOf(page)
      .getByRole('link', { name: /hong\/index\.vi\.md:4:7/ })
      .click();
    await page.getByRole('heading', { name: 'Tin hoặc trang này có lỗi' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/vi/2017/hong.html');
    expect(await page.getByText('“30/02/2017” không phải là ngày có thật.').count()).toBe(1);
  });

  test('axe finds nothing on pages with it, in the light, in the dark, on a small screen', async () => {
    for (const address of ['/vi/2017/mua.html', '/vi/2017/hong.html']) {
      const { page } = await open(address);
      const found: Record<string, string[]> = {};
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 800 });
        found[`light ${width}`] = await violationsOn(page);
        await page.emulateMedia({ colorScheme: 'dark' });
        found[`dark ${width}`] = await colourViolationsOn(page);
        await page.emulateMedia({ colorScheme: 'light' });
      }
      expect(found, address).toEqual({ 'light 1280': [], 'dark 1280': [], 'light 320': [], 'dark 320': [] });
    }
  });

  test('it is not printed', async () => {
    const { page } = await open('/vi/2017/mua.html');
    await panelOf(page).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#bantin-preview section').isVisible()).toBe(false);
  });
});
