import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violationsOn } from './axe.ts';
import { useBrowser } from './browser.ts';

const PAGE = '/vi/tim-kiem.html';
const MEETING = 'Ban Điều hành đô thị thông minh Mộc Giang họp phiên đầu tiên';

const titles = (page: Page) => page.locator('.results h3').allInnerTexts();
const answer = (page: Page) =>
  page.waitForFunction(() => {
    const status = document.querySelector('.search-status')?.textContent ?? '';
    return status !== '' && !status.startsWith('Đang') && !status.startsWith('Searching');
  });

describe('search', () => {
  const browser = useBrowser();
  const search = async (query: string, more = '') => {
    const visit = await browser.look(`${PAGE}?q=${encodeURIComponent(query)}${more}`);
    await answer(visit.page);
    return visit;
  };

  test.for([
    'do thi thong minh',
    'đô thị thông minh',
    'ĐÔ THỊ THÔNG MINH',
    'đô thị thông minh'.normalize('NFD'),
    'Do Thi Thong Minh',
    'do thi thong m',
    'ĐTTM',
  ])('“%s” finds đô thị thông minh', async (query) => {
    const { page, outside, complaints } = await search(query);
    expect((await titles(page))[0]).toBe(MEETING);
    expect(await page.locator('.results mark').first().innerText()).toMatch(/đô thị thông minh/i);
    expect([outside, complaints]).toEqual([[], []]);
  });

  test.for(['27/2025/QĐ-UBND', '27/2025/QD UBND', '27 2025 qd-ubnd'])(
    'the document number %s',
    async (query) => {
      const { page } = await search(query);
      expect((await titles(page))[0]).toContain('27/2025/QĐ-UBND');
    },
  );

  test('typed marks count: the exact word stands before its unmarked twins', async () => {
    const { page } = await search('bên');
    const first = await page
      .locator('.results li')
      .evaluateAll((items) => items.map((item) => item.querySelector('mark')?.textContent));
    expect(first[0]).toBe('bên');
    expect(first.some((word) => /^bến/i.test(word ?? ''))).toBe(true);
    const lastExact = first.lastIndexOf('bên');
    expect(first.slice(0, lastExact + 1).every((word) => /^bên$/i.test(word ?? ''))).toBe(true);
  });

  const groups = (page: Page) =>
    page
      .locator('.results > *')
      .evaluateAll((parts) =>
        parts.map((part) =>
          part.localName === 'h2'
            ? part.textContent
            : [...part.querySelectorAll('li')].map((item) =>
                item.querySelector('mark')?.textContent?.toLowerCase().normalize('NFC'),
              ),
        ),
      );

  test('words as typed and words with other marks stand apart, each under a heading', async () => {
    const { page } = await search('bên');
    const [first, asTyped, second, others] = await groups(page);
    expect([first, second]).toEqual(['Kết quả đúng dấu', 'Kết quả không dấu']);
    expect(new Set(asTyped)).toEqual(new Set(['bên']));
    expect(others).not.toContain('bên');
  });

  test('a word that no bulletin has with these marks is told, before its twins', async () => {
    const { page } = await search('bão');
    // Of all years, once the older indexes are looked through, too.
    await expect
      .poll(() => page.locator('.search-status').innerText())
      .toMatch(/^Không có kết quả cho “bão”; kết quả không dấu: \d+\.$/);
    const [heading, others] = await groups(page);
    expect(heading).toBe('Kết quả không dấu');
    expect(others?.length).toBeGreaterThan(0);
    expect([others].flat().filter((word) => !/^b[aáàảãạ]o/.test(word ?? ''))).toEqual([]);
  });

  test('without marks there is one list, and no heading', async () => {
    const { page } = await search('ben');
    expect((await groups(page)).map((group) => typeof group)).toEqual(['object']);
  });

  test('“thi tốt nghiệp” is not answered with “đô thị”', async () => {
    const { page } = await search('thi tốt nghiệp');
    expect((await titles(page)).filter((title) => /đô thị/i.test(title))).toEqual([]);
  });

  test.for(['vắc-xin', 'vắc xin', 'Vacxin', 'vaccine'])('“%s” finds “vắc-xin”', async (query) => {
    const { page } = await search(query);
    const spelled = await page
      .locator('.results mark')
      .evaluateAll((marks) => marks.map((mark) => mark.textContent?.toLowerCase()));
    expect(spelled).toContain('vắc-xin');
  });

  test.for(['ytế', 'yte', 'đôthị thôngminh'])('“%s” is found as the words that it is', async (query) => {
    const { page } = await search(query);
    expect(await page.locator('.results mark').first().innerText()).toMatch(/^(?:y tế|đô thị thông minh)$/i);
  });

  test('searches while one types, says how many, keeps the address, and goes back', async () => {
    const { page } = await browser.look(PAGE);
    const first = page.locator('.results h3').first();
    const market = first.filter({ hasText: 'Chợ Bến Mộc' });
    await page.getByRole('searchbox').pressSequentially('chợ Bến Mộc', { delay: 10 });
    await market.waitFor();
    await expect.poll(() => page.locator('.search-status').innerText()).toMatch(/^\d+ kết quả/);
    await page.waitForURL((url) => url.searchParams.get('q') === 'chợ Bến Mộc');
    await page.getByLabel('Năm').selectOption('2025');
    await page.waitForURL(/year=2025/);
    await first.filter({ hasNotText: 'Chợ Bến Mộc mở cửa' }).waitFor();
    await page.goBack();
    await market.waitFor();
    expect(await page.getByLabel('Năm').inputValue()).toBe('');
  });

  test('filters by section and kind, and orders by date', async () => {
    const { page } = await search('chợ', '&section=thong-bao');
    const sections = await page.locator('.results .card-meta').allInnerTexts();
    expect(sections.length).toBeGreaterThan(0);
    expect(sections.filter((text) => !text.endsWith('· Thông báo'))).toEqual([]);
    const dated = await search('Mộc Giang', '&sort=date');
    const days = await dated.page
      .locator('.results time')
      .evaluateAll((all) => all.map((time) => time.getAttribute('datetime')));
    expect(days).toEqual([...days].sort().reverse());
  });

  test('the years can be chosen before anything is typed, and an address may name one', async () => {
    const { page } = await browser.look(`${PAGE}?year=2025`);
    const year = page.getByLabel('Năm');
    await expect
      .poll(() => year.locator('option').allInnerTexts())
      .toEqual(['Tất cả', '2026', '2025', '2024']);
    expect(await year.inputValue()).toBe('2025');
    await page.getByRole('searchbox').fill('chợ');
    await answer(page);
    const days = await page.locator('.results time').allInnerTexts();
    expect(days.length).toBeGreaterThan(0);
    expect(days.filter((day) => !day.endsWith('/2025'))).toEqual([]);
  });

  test('an unknown word finds nothing, and says what to try', async () => {
    const { page } = await search('khongcotunay');
    expect(await titles(page)).toEqual([]);
    expect(await page.getByText('Không có bản tin nào chứa “khongcotunay”.').isVisible()).toBe(true);
    expect(await page.locator('.search-help a').first().isVisible()).toBe(true);
  });

  test('markup in a query stays text', async () => {
    const { page } = await search('<img src=x onerror=alert(1)>');
    expect(await page.locator('.search img').count()).toBe(0);
  });

  test('what is not public is in no index', async () => {
    for (const query of ['khảo sát vỉa hè', 'sát hạch lái xe', 'hội sách mùa xuân']) {
      const { page } = await search(query);
      const links = await page
        .locator('.results a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(links.filter((url) => /via-he|sat-hach|hoi-sach/.test(url ?? ''))).toEqual([]);
    }
  });

  test('English has its own', async () => {
    const { page } = await browser.look('/en/search.html?q=november');
    await answer(page);
    expect((await titles(page))[0]).toMatch(/November/i);
  });

  const PARTS = [
    'index.json',
    'pagefind.js',
    '*.pagefind',
    '*entry.json',
    '*.pf_meta',
    '*.pf_index',
    '*.pf_fragment',
  ];
  test.for(PARTS)('a network that loses %s is told each time, and nothing is lost', async (part) => {
    const files = [`**/search/**/${part}*`, `**/search/${part}*`];
    const { page } = await browser.look(PAGE, {}, async (page) => {
      for (const pattern of files) await page.route(pattern, (route) => route.abort());
    });
    await page.getByRole('searchbox').fill('chợ');
    const again = page.getByRole('button', { name: 'Thử lại' });
    await again.waitFor();
    for (const pattern of files) await page.route(pattern, (route) => route.fulfill({ status: 404 }));
    await again.click();
    await again.waitFor();
    await page.unrouteAll();
    await again.click();
    await page.locator('.results a').first().waitFor();
  });

  test('without a script it leads to the archive', async () => {
    const { page } = await browser.open(PAGE, { javaScriptEnabled: false });
    expect(await page.locator('.without-script a[href="/vi/luu-tru/"]').isVisible()).toBe(true);
    expect(await page.getByRole('searchbox').isVisible()).toBe(false);
  });

  test('axe finds nothing in results on a phone', async () => {
    const { page } = await browser.look(`${PAGE}?q=m%E1%BB%99c`, { viewport: { width: 360, height: 700 } });
    await answer(page);
    expect(await violationsOn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  });
});
