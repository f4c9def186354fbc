import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { buildOfficeSite } from '../setup/office-site.ts';
import { serveFolder } from '../setup/static-server.ts';
import { colourViolationsOn, violationsOn } from './axe.ts';
import { useBrowser } from './browser.ts';

const LONG = 'Bão số 13 đổ bộ tối nay, người dân ven sông sơ tán trước 16 giờ. '.repeat(15).trim();
const links = Array.from(
  { length: 8 },
  (_, i) =>
    `  - {text: {vi: Cổng thông tin số ${i} của tỉnh, en: Portal ${i}}, url: "https://cong-${i}.gov.vn"}\n`,
).join('');
const SETTINGS = `menu:
${links}  - lien-he
licence: {vi: "Ghi rõ nguồn khi dùng lại.", en: Name the source.}
notice: {vi: "${LONG}", en: Storm., until: 2030-01-01, level: warning}
logo: assets/rong.png`;

/** The end of the last day of the notice, in the zone of the site. */
const OVER = Date.parse('2030-01-02T00:00:00+07:00');

describe('the notice, the menus and the logo', () => {
  const logo = sharp({ create: { width: 600, height: 200, channels: 3, background: '#0b4f8a' } });
  const browser = useBrowser({
    serve: async () =>
      serveFolder(await buildOfficeSite(SETTINGS, { 'assets/rong.png': await logo.png().toBuffer() })),
  });
  const pageAt = async (address: string, width = 1280) =>
    (await browser.look(address, { viewport: { width, height: 800 } })).page;

  const largest = (page: Page) =>
    page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  const overflow = (page: Page) =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

  test.for(['/', '/vi/', '/vi/2026/hop.html', '/en/lien-he.html', '/404.html'])(
    'axe finds nothing on %s: light, dark, in high contrast, and A+ 200 %% on 320 px',
    async (address) => {
      const page = await pageAt(address);
      const light = await violationsOn(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await colourViolationsOn(page);
      await page.evaluate(() => {
        document.documentElement.dataset.comfort = 'contrast';
      });
      const contrast = await colourViolationsOn(page);
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize({ width: 320, height: 800 });
      await largest(page);
      const large = await violationsOn(page);
      expect({ light, dark, contrast, large }).toEqual({ light: [], dark: [], contrast: [], large: [] });
    },
  );

  test.for([
    [320, '/'],
    [320, '/vi/'],
    [360, '/vi/2026/hop.html'],
    [768, '/en/'],
    [1280, '/vi/'],
  ] as const)('nothing sticks out at %i px on %s, at any size of letters', async ([width, address]) => {
    const page = await pageAt(address, width);
    expect(await overflow(page)).toBe(0);
    await largest(page);
    expect(await overflow(page)).toBe(0);
    const notice = await page.locator('.site-notice').first().boundingBox();
    expect(notice?.width).toBeLessThanOrEqual(width);
    const isCut = await page
      .locator('.site-notice p')
      .first()
      .evaluate((p) => p.scrollWidth > p.clientWidth || p.scrollHeight > p.clientHeight);
    expect(isCut).toBe(false);
  });

  test('on a desk every entry of a long menu is in view', async () => {
    const page = await pageAt('/vi/');
    const places = await page.locator('.sections a').evaluateAll((all) =>
      all.map((a) => {
        const { left, right } = a.getBoundingClientRect();
        return left >= 0 && right <= window.innerWidth;
      }),
    );
    expect(places).toEqual(places.map(() => true));
    expect(places.length).toBe(3 + 9);
  });

  test('a link to another site is called so, and leads there', async () => {
    const page = await pageAt('/en/');
    const link = page.getByRole('link', { name: 'Portal 3 (another site: cong-3.gov.vn)', exact: true });
    expect(await link.getAttribute('href')).toBe('https://cong-3.gov.vn');
    expect(await page.getByRole('navigation', { name: 'Menu' }).count()).toBe(1);
  });

  test('the notice is a region of its own with its level as its name, in front of the text', async () => {
    const page = await pageAt('/vi/');
    const region = page.getByRole('region', { name: 'Cảnh báo' });
    expect(await region.innerText()).toContain('Bão số 13');
    const isBefore = await region.evaluate((notice) => {
      const main = document.querySelector('main');
      return main ? notice.compareDocumentPosition(main) & Node.DOCUMENT_POSITION_FOLLOWING : 0;
    });
    expect(isBefore).toBeGreaterThan(0);
  });

  test('the level is written in colours that are seen in print and in forced colours', async () => {
    const { page } = await browser.open('/vi/');
    const colours = () =>
      page.locator('.site-notice strong').evaluate((word) => {
        const { color, backgroundColor, borderTopWidth, borderTopStyle } = getComputedStyle(word);
        return { color, backgroundColor, border: `${borderTopWidth} ${borderTopStyle}` };
      });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await colours()).toEqual({
      color: 'rgb(0, 0, 0)',
      backgroundColor: 'rgba(0, 0, 0, 0)',
      border: '1px solid',
    });
    await page.emulateMedia({ media: 'screen', forcedColors: 'active' });
    const { color, backgroundColor, border } = await colours();
    expect([color === backgroundColor, border]).toEqual([false, '1px solid']);
  });

  test('without scripts it is there', async () => {
    const { page } = await browser.look('/vi/', { javaScriptEnabled: false });
    expect(await page.locator('.site-notice').isVisible()).toBe(true);
  });

  test('once it is over it goes from a page that stays open, and from one that was kept', async () => {
    const { page } = await browser.open('/vi/');
    await page.clock.install({ time: OVER - 600_000 });
    await page.reload();
    const notice = page.locator('.site-notice');
    await page.clock.runFor(300_000);
    expect(await notice.isVisible()).toBe(true);
    await page.clock.runFor(300_000);
    expect(await notice.isVisible()).toBe(false);
    await page.clock.setSystemTime(OVER + 60_000);
    await page.reload();
    await notice.waitFor({ state: 'hidden' });
  });

  test('a wide logo keeps its form and leaves room for the name', async () => {
    const page = await pageAt('/vi/', 360);
    expect((await page.locator('.office span').boundingBox())?.height).toBeLessThan(30);
    await page.setViewportSize({ width: 320, height: 800 });
    await largest(page);
    const logo = await page.locator('.office img').boundingBox();
    const name = await page.locator('.office span').boundingBox();
    expect(logo?.width).toBeLessThanOrEqual(128);
    expect(name?.width).toBeGreaterThan(200);
    expect(await overflow(page)).toBe(0);
    const desk = await pageAt('/vi/');
    expect(await desk.locator('.office img').boundingBox()).toMatchObject({ width: 132, height: 44 });
  });
});
