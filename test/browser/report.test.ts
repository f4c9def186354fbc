import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { withPassage } from '../../layouts/assets/scripts/report-mistake.ts';
import { PAGES, useBrowser } from './browser.ts';

/** What a mail program takes from an address. */
function mailOf(address: string) {
  const { protocol, pathname, searchParams } = new URL(address);
  return {
    to: protocol + pathname,
    subject: searchParams.get('subject') ?? '',
    body: searchParams.get('body') ?? '',
  };
}

const link = (page: Page) => page.locator('.report a');
const mail = async (page: Page) => mailOf((await link(page).getAttribute('href')) ?? '');

const TO = 'mailto:lienhe@mocgiang.example.gov.vn';
const ORIGIN = 'https://bantin.example.gov.vn';

describe('a mistake is reported by mail', () => {
  const browser = useBrowser();

  const WITHOUT = [
    ['bulletin vi', 'Báo lỗi bài này', 'Báo lỗi: Ban Điều hành', ['Địa chỉ:', 'Đoạn có lỗi:', 'Nên sửa là:']],
    ['bulletin en', 'Report a mistake', 'Mistake: Heavy rain', ['Address:', 'Passage:', 'It should read:']],
    ['standing page vi', 'Báo lỗi bài này', 'Báo lỗi: Khả năng', ['Địa chỉ:', 'Đoạn có lỗi:', 'Nên sửa là:']],
    [
      'archive by month en',
      'Report a mistake on this page',
      'Mistake: ',
      ['Address:', 'Passage:', 'It should'],
    ],
    ['home vi', 'Báo lỗi trang này', 'Báo lỗi: ', ['Địa chỉ:', 'Đoạn có lỗi:', 'Nên sửa là:']],
  ] as const;
  test.for(WITHOUT)(
    'of “%s”, without a script, with title and address',
    async ([name, words, title, lines]) => {
      const { page } = await browser.look(PAGES[name], { javaScriptEnabled: false });
      expect(await link(page).allInnerTexts()).toEqual([words]);
      const { to, subject, body } = await mail(page);
      expect(to).toBe(TO);
      expect(subject).toContain(title);
      const [address = '', ...others] = body.split('\r\n');
      expect(address).toBe(`${lines[0]} ${ORIGIN}${PAGES[name]}`);
      expect(others.map((line, i) => line.startsWith(lines[i + 1] ?? ''))).toEqual([true, true]);
      expect(await page.locator('.report .needs-script').isVisible()).toBe(false);
    },
  );

  test.for(['gateway', 'not found', 'withdrawn vi'] as const)('not of “%s”', async (name) => {
    const { page } = await browser.look(PAGES[name], { javaScriptEnabled: false });
    expect(await link(page).count()).toBe(0);
  });

  /** Presses on the link as a reader does; where it would lead is kept. */
  async function press(page: Page, by: 'mouse' | 'keyboard'): Promise<string> {
    await link(page).evaluate((each: HTMLAnchorElement) => {
      each.addEventListener('click', (event) => {
        event.preventDefault();
        each.dataset.led = each.href;
      });
    });
    if (by === 'mouse') await link(page).click();
    else {
      await link(page).focus();
      await page.keyboard.press('Enter');
    }
    return mailOf((await link(page).getAttribute('data-led')) ?? '').body;
  }

  const select = (page: Page, selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        getSelection()?.selectAllChildren(element);
        return element.textContent?.replace(/\s+/g, ' ').trim() ?? '';
      });

  test.for(['mouse', 'keyboard'] as const)('by %s, with the passage that was selected', async (by) => {
    const { page, complaints } = await browser.look(PAGES['bulletin vi']);
    await page.getByText('Chọn đoạn có lỗi trước khi bấm').waitFor();
    const words = await select(page, '.prose p');
    const lines = (await press(page, by)).split('\r\n');
    expect(lines[0]).toBe(`Địa chỉ: ${ORIGIN}${PAGES['bulletin vi']}`);
    const passage = /^Đoạn có lỗi: “(.+?)(…?)”/.exec(lines[1] ?? '');
    expect(passage?.[1]?.length).toBeGreaterThan(80);
    expect(words.startsWith(passage?.[1] ?? '?')).toBe(true);
    expect(lines[2]).toMatch(/^Nên sửa là:/);
    expect(complaints).toEqual([]);
  });

  test('what is selected outside of the text, or no longer, is not taken', async () => {
    const { page } = await browser.look(PAGES['bulletin vi']);
    await page.getByText('Chọn đoạn có lỗi trước khi bấm').waitFor();
    const plain = await press(page, 'keyboard');
    await select(page, '.footer');
    expect(await press(page, 'keyboard')).toBe(plain);
    await select(page, 'h1');
    expect(await press(page, 'mouse')).toContain('“Ban Điều hành');
    await page.evaluate(() => getSelection()?.removeAllRanges());
    expect(await press(page, 'mouse')).toBe(plain);
  });
});

describe('a passage in the address of a mail', () => {
  const LABEL = 'Đoạn có lỗi:';
  const address = `mailto:a@b.vn?subject=x&body=${encodeURIComponent(`Địa chỉ: https://b.vn/1\r\n${LABEL} \r\nHết: `)}`;
  const body = (passage: string) => mailOf(withPassage(address, LABEL, passage)).body;

  test.for([
    ['Hai\n  dòng\u00A0đây', '“Hai dòng đây”'],
    ['$& & = % + # ?', '“$& & = % + # ?”'],
    ['😀 \uD83D nửa', '“😀 nửa”'],
    [`${LABEL} lặp`, `“${LABEL} lặp”`],
  ] as const)('%s', ([passage, written]) => {
    expect(body(passage)).toContain(`${LABEL} ${written}`);
  });

  test('nothing, or blanks alone, leave it as it was', () => {
    for (const passage of ['', ' \n\t']) expect(withPassage(address, LABEL, passage)).toBe(address);
  });

  test.for([
    ['words', 'Thửa ruộng bậc thang '.repeat(500), /ruộng bậc…”|thang…”|Thửa…”|bậc…”/],
    ['one word', 'ữ'.repeat(5000), /ữ…”/],
    ['signs of two halves', '😀'.repeat(5000), /😀…”/],
  ] as const)('a long one of %s is cut where the address would be too long', ([, passage, end]) => {
    const long = withPassage(address, LABEL, passage);
    expect(long.length).toBeLessThanOrEqual(1900);
    expect(long.length).toBeGreaterThan(1800);
    expect(mailOf(long).body).toMatch(end);
    expect(mailOf(long).body).toMatch(/Hết: $/);
  });
});
