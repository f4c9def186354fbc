import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { colourViolationsOn, violationsOn } from './axe.ts';
import { PAGES, useBrowser } from './browser.ts';

const PHONE = { viewport: { width: 360, height: 760 } };
const DESK = { viewport: { width: 1280, height: 900 } };

/** A notice without a translation; a page in English alone. */
const UNTRANSLATED = '/vi/2026/lam-duong-pho-cho-cu-thang-11.html';
const ENGLISH_ALONE = '/en/2026/one-stop-office-in-english.html';

const box = async (page: Page, selector: string) => {
  const found = await page.locator(selector).first().boundingBox();
  if (!found) throw new Error(`${selector} is not shown`);
  return { ...found, right: found.x + found.width, bottom: found.y + found.height };
};

const middles = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) =>
    all
      .filter((each) => each.checkVisibility())
      .map((each) => {
        const { top, height } = each.getBoundingClientRect();
        return Math.round(top + height / 2);
      }),
  );

describe('a bulletin on a phone', () => {
  const browser = useBrowser();

  test.for([PAGES['bulletin vi'], PAGES['bulletin en'], UNTRANSLATED, ENGLISH_ALONE])(
    'one row of header, one of tools, and the text begins on the first half of the screen: %s',
    async (address) => {
      const { page } = await browser.look(address, PHONE);
      await page.locator('.font-size').waitFor();
      const parts = await middles(page, '.masthead-top > *');
      expect(parts.length).toBe(3);
      expect(Math.max(...parts) - Math.min(...parts)).toBeLessThanOrEqual(2);
      const tools = await middles(page, '.reading-tools :is(button, summary)');
      expect(tools.length).toBe(4);
      expect(Math.max(...tools) - Math.min(...tools)).toBeLessThanOrEqual(1);
      expect((await box(page, '.lede')).y).toBeLessThan(360);
    },
  );

  test('the letters of the size stay, and say what they do', async () => {
    const { page } = await browser.look(PAGES['bulletin vi'], PHONE);
    for (const name of ['Giảm (A-)', 'Mặc định (A)', 'Tăng (A+)']) {
      const button = page.getByRole('button', { name, exact: true });
      expect((await button.boundingBox())?.width).toBeLessThan(60);
    }
    expect(await page.locator('.comfort > summary').innerText()).toContain('Aa');
  });

  test('the drawer has reading options, print and save; Escape leads back before it', async () => {
    const { page } = await browser.look(PAGES['bulletin vi'], PHONE);
    await page.locator('.comfort > summary').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('checkbox', { name: 'Tương phản cao' }).waitFor();
    const names = await page.locator('.panel button:visible').allInnerTexts();
    expect(names.map((name) => name.split(' ')[0])).toEqual(['In', 'Lưu', 'Lưu']);
    const panel = await box(page, '.panel');
    expect([panel.x >= 0, panel.right <= 360]).toEqual([true, true]);
    await page.locator('[data-tool=html]').focus();
    await page.keyboard.press('Escape');
    expect(await page.locator('details.comfort').getAttribute('open')).toBe(null);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
  });

  test('saving closes the drawer and says so', async () => {
    const { page } = await browser.look(PAGES['bulletin vi'], PHONE);
    await page.locator('.comfort > summary').click();
    const download = page.waitForEvent('download');
    await page.locator('[data-tool=html]').click();
    await download;
    await page.getByText('Đã lưu vào thư mục tải về.').waitFor();
    expect(await page.locator('details.comfort').getAttribute('open')).toBe(null);
  });

  test('a window that grows has the tools in the row', async () => {
    const { page } = await browser.look(PAGES['bulletin vi'], PHONE);
    await page.setViewportSize({ width: 1000, height: 700 });
    await page.getByRole('button', { name: 'In', exact: true }).waitFor();
    expect(await page.locator('.save').getAttribute('open')).toBe(null);
    const row = await middles(page, '.reading-tools :is(button, summary)');
    expect(Math.max(...row) - Math.min(...row)).toBeLessThanOrEqual(1);
  });

  test('the line of sections shows on which sides it goes on', async () => {
    const { page } = await browser.look(PAGES['bulletin vi'], PHONE);
    const sides = () => page.locator('.sections').getAttribute('data-goes-on');
    expect(await sides()).toBe('after');
    const scrollTo = (left: number) =>
      page.locator('.sections ul').evaluate((list, to) => list.scrollTo(to, 0), left);
    await scrollTo(100);
    await expect.poll(sides).toBe('before after');
    await scrollTo(5000);
    await expect.poll(sides).toBe('before');
    await page.setViewportSize({ width: 1280, height: 700 });
    await expect.poll(sides).toBe('');
  });

  test('forced colours and a missing script keep the search and the way home', async () => {
    const { page } = await browser.look(PAGES['bulletin vi'], { ...PHONE, forcedColors: 'active' });
    const icon = await page
      .locator('.search-link')
      .evaluate((link) => getComputedStyle(link, '::before').backgroundImage);
    expect(icon).toContain('gradient');
    const plain = await browser.look(PAGES['bulletin vi'], { ...PHONE, javaScriptEnabled: false });
    expect(await plain.page.locator('.breadcrumb').isVisible()).toBe(true);
    expect((await box(plain.page, '.lede')).y).toBeLessThan(360);
  });
});

describe('a bulletin on a desk', () => {
  const browser = useBrowser();

  test.for([PAGES['bulletin vi'], PAGES['bulletin en'], UNTRANSLATED, '/vi/gioi-thieu.html'])(
    'what belongs to it stands beside the text: %s',
    async (address) => {
      const { page } = await browser.look(address, DESK);
      for (const width of [992, 1280, 1600]) {
        await page.setViewportSize({ width, height: 900 });
        const [text, beside] = [await box(page, '.bulletin'), await box(page, '.more')];
        expect(beside.x).toBeGreaterThanOrEqual(text.right);
        expect(beside.y).toBeLessThan(text.y + 40);
        expect(beside.x - text.right).toBeLessThan(80);
      }
    },
  );

  test('with large letters it comes below', async () => {
    const { page } = await browser.look(PAGES['bulletin vi'], DESK);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    const [text, beside] = [await box(page, '.bulletin'), await box(page, '.more')];
    expect(beside.y).toBeGreaterThanOrEqual(text.bottom);
  });

  test('it stays in view beside a long text, and the keyboard gets to its end', async () => {
    const { page } = await browser.look('/vi/gioi-thieu.html', { viewport: { width: 1280, height: 500 } });
    await page.evaluate(() => scrollTo({ top: 700, behavior: 'instant' }));
    expect((await box(page, '.contents')).y).toBeGreaterThan(0);
    const news = await browser.look(PAGES['bulletin vi'], { viewport: { width: 1280, height: 500 } });
    const last = news.page.locator('.more a').last();
    await news.page.locator('.more a').nth(-2).focus();
    await news.page.keyboard.press('Tab');
    expect(await last.evaluate((link) => link === document.activeElement)).toBe(true);
    // The page scrolls there.
    const inView = async () => {
      const place = await last.boundingBox();
      return place !== null && place.y >= 0 && place.y + place.height <= 500;
    };
    await expect.poll(inView).toBe(true);
  });

  test('a text alone stands in the middle', async () => {
    const { page } = await browser.look('/vi/lien-he.html', DESK);
    const { x, right } = await box(page, '.bulletin');
    expect(Math.abs(x - (1280 - right))).toBeLessThan(20);
  });

  test('a photo story uses the width', async () => {
    const { page } = await browser.look(PAGES['photo story vi'], DESK);
    const pictures = await page
      .locator('.bulletin img')
      .evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().width)));
    expect(pictures.filter((width) => width > 1050).length).toBe(pictures.length - 1);
    const text = await box(page, '.prose p');
    expect(Math.abs(text.x - (1280 - text.right))).toBeLessThan(20);
    expect(text.width).toBeLessThan(800);
    expect((await box(page, '.more')).y).toBeGreaterThan((await box(page, '.bulletin')).bottom);
  });
});

describe('the contents of a long text', () => {
  const browser = useBrowser();

  test('stand beside it on a desk, folded before it on a phone, and lead to its headings', async () => {
    const { page } = await browser.look('/vi/gioi-thieu.html', DESK);
    const list = page.getByRole('navigation', { name: 'Trong bài này' });
    const texts = await list.getByRole('link').allInnerTexts();
    expect(texts.length).toBeGreaterThan(3);
    expect(texts).toEqual((await page.locator('.prose h2').allTextContents()).slice(0, texts.length));
    expect(await page.locator('.contents-folded').isVisible()).toBe(false);
    await page.setViewportSize(PHONE.viewport);
    expect(await list.isVisible()).toBe(false);
    await page.locator('.contents-folded summary').click();
    await page.locator('.contents-folded a').nth(2).click();
    expect(decodeURIComponent(new URL(page.url()).hash).slice(1)).toBe(
      await page.locator('.prose h2').nth(2).getAttribute('id'),
    );
  });

  test('a short text has none', async () => {
    const { page } = await browser.look(PAGES['bulletin vi'], DESK);
    expect(await page.locator('.contents, .contents-folded').count()).toBe(0);
  });

  test.for([PHONE, DESK])('axe finds nothing, opened and in the dark: %o', async (size) => {
    const { page } = await browser.look('/vi/gioi-thieu.html', size);
    await page.evaluate(() => {
      for (const each of document.querySelectorAll('main details')) each.setAttribute('open', '');
    });
    const light = await violationsOn(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await colourViolationsOn(page);
    await page.emulateMedia({ colorScheme: 'light' });
    expect({ light, dark }).toEqual({ light: [], dark: [] });
  });
});
