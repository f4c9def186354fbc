import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { violationsOn } from './axe.ts';
import { useBrowser, type Visit } from './browser.ts';

const PAGE = '/vi/tim-kiem.html';
const MEETING = 'Ban Điều hành đô thị thông minh Mộc Giang họp phiên đầu tiên';

/** What a search loads; the first two are loaded once, all else anew where something of it was lost. */
const PARTS = [
  /\/index\.json$/,
  /\/pagefind\.js/,
  /entry\.json/,
  /\.pagefind$/,
  /\.pf_meta/,
  /\.pf_index/,
  /\.pf_fragment/,
];

const titles = (page: Page) => page.locator('.results h3').allInnerTexts();
const answer = (page: Page) =>
  page.waitForFunction(() => {
    const status = document.querySelector('.search-status')?.textContent ?? '';
    return status !== '' && !status.startsWith('Đang') && !status.startsWith('Searching');
  });

describe('search', () => {
  const browser = useBrowser();
  /** A page that is asked one question after the other: each load compiles the WebAssembly anew. */
  let visit: Visit;
  let page: Page;
  beforeAll(async () => {
    visit = await browser.stay(PAGE);
    page = visit.page;
  });
  const ask = async (query: string) => {
    await page.getByRole('searchbox').fill(query);
    await page.getByRole('searchbox').press('Enter');
    await answer(page);
  };
  /** As somebody who follows a link to results. */
  const follow = async (query: string) => {
    const { page } = await browser.look(`${PAGE}?${query}`);
    await answer(page);
    return page;
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
    await ask(query);
    expect((await titles(page))[0]).toBe(MEETING);
    expect(await page.locator('.results mark').first().innerText()).toMatch(/đô thị thông minh/i);
  });

  test.for(['27/2025/QĐ-UBND', '27/2025/QD UBND', '27 2025 qd-ubnd'])(
    'the document number %s',
    async (query) => {
      await ask(query);
      expect((await titles(page))[0]).toContain('27/2025/QĐ-UBND');
    },
  );

  const groups = () =>
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
    await ask('bên');
    const [first, asTyped, second, others] = await groups();
    expect([first, second]).toEqual(['Kết quả đúng dấu', 'Kết quả không dấu']);
    expect(new Set(asTyped)).toEqual(new Set(['bên']));
    expect(others).toContain('bến');
    expect(others).not.toContain('bên');
  });

  test('a word that no bulletin has with these marks is reported, before its twins', async () => {
    await ask('bão');
    // Of all years, once the older indexes are looked through, too.
    await expect
      .poll(() => page.locator('.search-status').innerText())
      .toMatch(/^Không có kết quả cho “bão”; kết quả không dấu: \d+\.$/);
    const [heading, others] = await groups();
    expect(heading).toBe('Kết quả không dấu');
    expect(others?.length).toBeGreaterThan(0);
    expect([others].flat().filter((word) => !/^b[aáàảãạ]o/.test(word ?? ''))).toEqual([]);
  });

  test('without marks there is one list, and no heading', async () => {
    await ask('ben');
    expect((await groups()).map((group) => typeof group)).toEqual(['object']);
  });

  test('“thi tốt nghiệp” is not answered with “đô thị”', async () => {
    await ask('thi tốt nghiệp');
    expect((await titles(page)).filter((title) => /đô thị/i.test(title))).toEqual([]);
  });

  test.for(['vắc-xin', 'vắc xin', 'Vacxin', 'vaccine'])('“%s” finds “vắc-xin”', async (query) => {
    await ask(query);
    const spelled = await page
      .locator('.results mark')
      .evaluateAll((marks) => marks.map((mark) => mark.textContent?.toLowerCase()));
    expect(spelled).toContain('vắc-xin');
  });

  test.for(['ytế', 'yte', 'đôthị thôngminh'])('“%s” is found as the words that it is', async (query) => {
    await ask(query);
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
    const page = await follow('q=chợ&section=thong-bao');
    const sections = await page.locator('.results .card-meta').allInnerTexts();
    expect(sections.length).toBeGreaterThan(0);
    expect(sections.filter((text) => !text.endsWith('· Thông báo'))).toEqual([]);
    const dated = await follow('q=Mộc Giang&sort=date');
    const days = await dated
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
    await ask('khongcotunay');
    expect(await titles(page)).toEqual([]);
    expect(await page.getByText('Không có bản tin nào chứa “khongcotunay”.').isVisible()).toBe(true);
    expect(await page.locator('.search-help a').first().isVisible()).toBe(true);
  });

  test('markup in a query stays text', async () => {
    const page = await follow(`q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    expect(await page.locator('.search img').count()).toBe(0);
  });

  test('what is not public is in no index', async () => {
    for (const query of ['khảo sát vỉa hè', 'sát hạch lái xe', 'hội sách mùa xuân']) {
      await ask(query);
      const links = await page
        .locator('.results a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(links.filter((url) => /via-he|sat-hach|hoi-sach/.test(url ?? ''))).toEqual([]);
    }
  });

  test('asks no other host, and complains of nothing', () => {
    expect([visit.outside, visit.complaints]).toEqual([[], []]);
  });

  test('English has its own', async () => {
    const { page } = await browser.look('/en/search.html?q=november');
    await answer(page);
    expect((await titles(page))[0]).toMatch(/November/i);
  });

  test('a network that loses one part after the other is reported each time, and nothing is lost', async () => {
    const { page } = await browser.open(`${PAGE}?q=chợ`, {}, (page) =>
      page.route(/\/index\.json$/, (route) => route.abort()),
    );
    const again = page.getByRole('button', { name: 'Thử lại' });
    for (const part of PARTS)
      for (const status of [undefined, 404]) {
        await again.waitFor();
        await page.unrouteAll();
        await page.route(part, (route) => (status ? route.fulfill({ status }) : route.abort()));
        const asked = page.waitForRequest(part);
        await again.click();
        await asked;
      }
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
