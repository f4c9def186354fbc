import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { PAGES, useBrowser } from './browser.ts';

const BULLETIN = PAGES['bulletin vi'];

/** Text as a reader sees it: hidden parts left out, white space folded. */
const visibleText = async (page: Page, selector: string) =>
  (await page.locator(selector).first().innerText()).replace(/\s+/g, ' ').trim();

describe('a bulletin', () => {
  const browser = useBrowser();

  test('carries what the old page showed a citizen, in Vietnamese', async () => {
    const { page } = await browser.look(BULLETIN);
    const text = await visibleText(page, 'main');
    expect(text).toContain('Thứ 2, Ngày 27/04/2026, 00:00');
    expect(text).toContain('27/04/2026 | Mai Xuân');
    expect(text).toContain('TTĐT - ');
    expect(text).toContain('Lượt người xem: 1.817');
    expect(text).toContain('Chia sẻ: Facebook Zalo X Email Chép liên kết');
    expect(text).toContain('Tin khác');
    expect(await visibleText(page, '.breadcrumb')).toBe('Trang chủ Thông tin tuyên truyền');
  });

  test('and in English', async () => {
    const { page } = await browser.look('/en/2026/smart-city-steering-committee-first-meeting.html');
    const text = await visibleText(page, 'main');
    expect(text).toContain('Monday, 27 April 2026, 00:00');
    expect(text).toContain('Views: 1,817');
    expect(text).toContain('Share: Facebook Zalo X Email Copy link');
    expect(text).toContain('Other news');
  });

  test('has a place for a later view count, and no script counts', async () => {
    const { page, outside } = await browser.look(BULLETIN);
    const place = page.locator('[data-views-of]');
    expect(await place.getAttribute('data-views-of')).toBe(
      '2026/ban-dieu-hanh-do-thi-thong-minh-hop-phien-dau-tien',
    );
    expect(await place.getAttribute('data-count')).toBe('1817');
    expect(outside).toEqual([]);
  });

  test('shows nothing where the number of readers is not known, and has its place for a later count', async () => {
    const { page } = await browser.look('/vi/2024/tam-ngung-cap-nuoc-nha-may-cau-son.html');
    const place = page.locator('[data-views-of]');
    expect(await place.count()).toBe(1);
    expect(await place.isVisible()).toBe(false);
    expect(await place.getAttribute('data-count')).toBeNull();
    expect(await visibleText(page, 'main')).not.toMatch(/—|Lượt người xem/);
  });

  test('a link bulletin is listed by its address and names it on its page', async () => {
    const { page } = await browser.look('/vi/luu-tru/2026-03.html');
    const link = page.getByRole('link', { name: /Tra cứu văn bản/ });
    expect(await link.getAttribute('href')).toMatch(/^https:\/\//);
    await page.goto(browser.origin + PAGES['link vi']);
    expect(await page.locator('.go a').getAttribute('href')).toMatch(/^https:\/\//);
  });

  test('a withdrawn bulletin shows the notice and nothing else of it', async () => {
    const { page } = await browser.look(PAGES['withdrawn vi']);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Bản tin đã được gỡ');
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
    expect(await page.content()).not.toContain('sát hạch');
  });
});

describe('language', () => {
  const browser = useBrowser();

  test('the switch leads to the same bulletin and back', async () => {
    const { page } = await browser.look(BULLETIN);
    await page.getByRole('navigation', { name: 'Ngôn ngữ' }).getByRole('link', { name: 'English' }).click();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page
      .getByRole('navigation', { name: 'Language' })
      .getByRole('link', { name: 'Tiếng Việt' })
      .click();
    expect(page.url()).toBe(browser.origin + BULLETIN);
  });

  test('says in words where there is no translation, and links nowhere', async () => {
    const { page } = await browser.look('/vi/2026/lam-duong-pho-cho-cu-thang-11.html');
    const nav = page.getByRole('navigation', { name: 'Ngôn ngữ' });
    expect(await nav.innerText()).toContain('Chưa có bản tiếng Anh');
    expect(await nav.getByRole('link').count()).toBe(0);
  });

  test('words in another language are marked as such', async () => {
    const { page } = await browser.look(PAGES['foreign words vi']);
    expect(await page.locator('.prose [lang=fr]').count()).toBeGreaterThan(1);
  });
});

describe('share', () => {
  const browser = useBrowser();

  test('the link is copied and this is said', async () => {
    const { page } = await browser.open(BULLETIN, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Chép liên kết' }).click();
    await page.getByText('Đã chép liên kết').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(`https://bantin.example.gov.vn${BULLETIN}`);
  });

  test('what could not be copied is said too', async () => {
    const { page } = await browser.look(BULLETIN);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
    });
    await page.getByRole('button', { name: 'Chép liên kết' }).click();
    await page.getByText('Không chép được').waitFor();
  });

  test('the networks get the page’s whole address', async () => {
    const { page } = await browser.look(BULLETIN);
    const hrefs = await page
      .locator('.share a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
    const whole = `https://bantin.example.gov.vn${BULLETIN}`;
    const zalo = new URL(hrefs[1] ?? '').searchParams.get('d') ?? '';
    expect(hrefs[0]).toBe(`https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(whole)}`);
    expect(JSON.parse(atob(zalo))).toEqual({ url: whole });
    expect(hrefs[2]).toContain(encodeURIComponent(whole));
    expect(hrefs[3]).toMatch(/^mailto:\?subject=/);
  });
});

describe('without a script', () => {
  const browser = useBrowser();

  test('a bulletin is whole, and nothing offers what does not work', async () => {
    const { page } = await browser.look(BULLETIN, { javaScriptEnabled: false });
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    expect(await page.locator('.prose').isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: 'Facebook' }).isVisible()).toBe(true);
    expect(await page.locator('button:visible').count()).toBe(0);
  });
});
