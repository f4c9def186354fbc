import { describe, expect, test } from 'vitest';
import { PAGES, useBrowser } from './browser.ts';

describe('an old address on a host that redirects nothing', () => {
  const browser = useBrowser();

  test.for([
    '/tin-tuc/ban-dieu-hanh-do-thi-thong-minh/',
    '/Lists/TinTuc/ChiTiet.aspx/?ID=1817',
    '/Lists/TinTuc/ChiTiet.aspx/?id=1817',
  ])('%s leads to the bulletin', async (address) => {
    const { page } = await browser.look(address);
    await page.waitForURL(`**${PAGES['bulletin vi']}`);
  });

  test('one that nobody knows says so and leads on', async () => {
    const { page } = await browser.look('/Lists/TinTuc/ChiTiet.aspx/?ID=99999');
    expect(await page.getByRole('main').getByRole('link', { name: 'Lưu trữ' }).isVisible()).toBe(true);
  });
});
