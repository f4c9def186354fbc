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
    const { page } = await browser.open(BULLETIN);
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
    const { page } = await browser.open('/en/2026/smart-city-steering-committee-first-meeting.html');
    const text = await visibleText(page, 'main');
    expect(text).toContain('Monday, 27 April 2026, 00:00');
    expect(text).toContain('Views: 1,817');
    expect(text).toContain('Share: Facebook Zalo X Email Copy link');
    expect(text).toContain('Other news');
  });

  test('has a place for a later view count, and no script counts', async () => {
    const { page, outside } = await browser.open(BULLETIN);
    const place = page.locator('[data-views-of]');
    expect(await place.getAttribute('data-views-of')).toBe(
      '2026/ban-dieu-hanh-do-thi-thong-minh-hop-phien-dau-tien',
    );
    expect(await place.getAttribute('data-count')).toBe('1817');
    expect(outside).toEqual([]);
  });

  test('shows “—” where the number of readers is not known', async () => {
    const { page } = await browser.open('/vi/2024/tam-ngung-cap-nuoc-nha-may-cau-son.html');
    expect(await page.locator('[data-views-of]').innerText()).toContain('—');
    expect(await page.locator('[data-views-of]').getAttribute('data-count')).toBeNull();
  });

  test('a link bulletin is listed by its address and names it on its page', async () => {
    const { page } = await browser.open('/vi/luu-tru/2026-03.html');
    const link = page.getByRole('link', { name: /Tra cứu văn bản/ });
    expect(await link.getAttribute('href')).toMatch(/^https:\/\//);
    await page.goto(browser.origin + PAGES['link vi']);
    expect(await page.locator('.go a').getAttribute('href')).toMatch(/^https:\/\//);
  });

  test('a withdrawn bulletin shows the notice and nothing else of it', async () => {
    const { page } = await browser.open(PAGES['withdrawn vi']);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Bản tin đã được gỡ');
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
    expect(await page.content()).not.toContain('sát hạch');
  });
});

describe('language', () => {
  const browser = useBrowser();

  test('the switch leads to the same bulletin and back', async () => {
    const { page } = await browser.open(BULLETIN);
    await page.getByRole('navigation', { name: 'Ngôn ngữ' }).getByRole('link', { name: 'English' }).click();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page
      .getByRole('navigation', { name: 'Language' })
      .getByRole('link', { name: 'Tiếng Việt' })
      .click();
    expect(page.url()).toBe(browser.origin + BULLETIN);
  });

  test('says in words where there is no translation, and links nowhere', async () => {
    const { page } = await browser.open('/vi/2026/lam-duong-pho-cho-cu-thang-11.html');
    const nav = page.getByRole('navigation', { name: 'Ngôn ngữ' });
    expect(await nav.innerText()).toContain('Chưa có bản tiếng Anh');
    expect(await nav.getByRole('link').count()).toBe(0);
  });

  test('words in another language are marked as such', async () => {
    const { page } = await browser.open(PAGES['foreign words vi']);
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
    const { page } = await browser.open(BULLETIN);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
    });
    await page.getByRole('button', { name: 'Chép liên kết' }).click();
    await page.getByText('Không chép được').waitFor();
  });

  test('the networks get the page’s whole address', async () => {
    const { page } = await browser.open(BULLETIN);
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

describe('keyboard', () => {
  const browser = useBrowser();

  test('the first stop is the skip link, and it leads past the menu', async () => {
    const { page } = await browser.open(BULLETIN);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Đến nội dung chính');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('nav')?.className)).toBe('breadcrumb');
  });

  test('stops come in the order of the page, each with a visible ring', async () => {
    const { page } = await browser.open(BULLETIN, { viewport: { width: 360, height: 700 } });
    const stops: { top: number; ring: string }[] = [];
    for (let i = 0; i < 60; i += 1) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const focused = document.activeElement;
        if (!focused || focused === document.body) return undefined;
        const row = focused.getBoundingClientRect();
        return { top: Math.round((row.top + scrollY) / 100), ring: getComputedStyle(focused).outlineWidth };
      });
      if (!stop) break;
      stops.push(stop);
    }
    expect(stops.length).toBeGreaterThan(20);
    expect(stops.filter(({ ring }) => ring !== '3px')).toEqual([]);
    const rows = stops.map(({ top }) => top);
    expect(rows).toEqual(rows.toSorted((a, b) => a - b));
  });

  test('on a phone the current section is in view in its line', async () => {
    const { page } = await browser.open(PAGES['document vi'], { viewport: { width: 360, height: 700 } });
    await page.waitForFunction(() => {
      const current = document.querySelector('.sections [aria-current]')?.getBoundingClientRect();
      return current !== undefined && current.left >= 0 && current.right <= innerWidth;
    });
  });

  test('a wide table can be reached and scrolled', async () => {
    const { page } = await browser.open(PAGES['table vi'], { viewport: { width: 360, height: 700 } });
    const table = page.getByRole('region', { name: 'Bảng 1' });
    await table.focus();
    expect(await table.evaluate((box) => box === document.activeElement)).toBe(true);
    for (let i = 0; i < 5; i += 1) await page.keyboard.press('ArrowRight');
    await page.waitForFunction((box) => (box?.scrollLeft ?? 0) > 0, await table.elementHandle());
  });

  test.for(Object.entries(PAGES))(
    'targets are at least 44 px, links in a text aside: %s',
    async ([, address]) => {
      const { page } = await browser.open(address, { viewport: { width: 360, height: 700 } });
      const small = await page.evaluate(() =>
        [
          ...document.querySelectorAll(
            'button, .sections a, .language a, .breadcrumb a, .keywords a, .share a, .footer nav a, .months a, .gateway a',
          ),
        ]
          .filter(
            (target) => target.getClientRects().length > 0 && target.getBoundingClientRect().height < 43.5,
          )
          .map((target) => `${target.outerHTML.slice(0, 80)} ${target.getBoundingClientRect().height}`),
      );
      expect(small).toEqual([]);
    },
  );
});

describe('without a script', () => {
  const browser = useBrowser();

  test('a bulletin is whole, and nothing offers what does not work', async () => {
    const { page } = await browser.open(BULLETIN, { javaScriptEnabled: false });
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    expect(await page.locator('.prose').isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: 'Facebook' }).isVisible()).toBe(true);
    expect(await page.locator('button:visible').count()).toBe(0);
  });
});

describe('layout', () => {
  const browser = useBrowser();

  test.for(Object.entries(PAGES))('does not shift while it loads: %s', async ([, address]) => {
    const { page } = await browser.open(address, { viewport: { width: 360, height: 700 } });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      (window as unknown as { shifts: number[] }).shifts = shifts;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    // On a slow line the page is painted long before its script has come.
    await page.route(/\/assets\/site-.*\.js$/, async (route) => {
      await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
      await route.continue();
    });
    await page.reload({ waitUntil: 'networkidle' });
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    const total = await page.evaluate(() =>
      (window as unknown as { shifts: number[] }).shifts.reduce((a, b) => a + b, 0),
    );
    expect(total).toBe(0);
  });

  test('no line of a title is cut: headings are as high as their text', async () => {
    const { page } = await browser.open(PAGES['long title vi'], { viewport: { width: 360, height: 700 } });
    const heading = page.getByRole('heading', { level: 1 });
    expect(await heading.evaluate((h1) => h1.scrollHeight - h1.clientHeight)).toBeLessThanOrEqual(1);
    expect(await heading.evaluate((h1) => getComputedStyle(h1).overflow)).toBe('visible');
  });

  test.for([320, 360, 768, 1280])(
    'a document’s number stays in one line at %i px, its characters too',
    async (width) => {
      const addresses = [PAGES['document vi'], '/vi/luu-tru/2025-05.html', '/vi/tim-kiem.html?q=27%2F2025'];
      for (const address of addresses) {
        const { page } = await browser.open(address, { viewport: { width, height: 900 } });
        const number = page.locator('.document-number', { hasText: '27/2025/QĐ-UBND' }).first();
        await number.waitFor();
        const lines = await number.evaluate((element) => {
          const range = document.createRange();
          range.selectNodeContents(element);
          return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
        });
        expect(lines).toBe(1);
      }
      const { page } = await browser.open(PAGES['document vi'], { viewport: { width, height: 900 } });
      const title = 'Quyết định số 27/2025/QĐ-UBND: Quy chế tiếp nhận và trả kết quả hồ sơ hành chính';
      expect(await page.locator('h1').textContent()).toBe(title);
      expect(
        await page.evaluate(() => {
          getSelection()?.selectAllChildren(document.querySelector('h1') ?? document.body);
          return getSelection()?.toString();
        }),
      ).toBe(title);
      expect(await page.title()).toContain(title);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    },
  );
});
