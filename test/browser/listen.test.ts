import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DESK, PAGES, useBrowser } from './browser.ts';
import { shiftOf, watchShifts } from './shifts.ts';

/**
 * Speech as browsers do it: a cancelled utterance ends a little later, and voices may come late. Which there are stands in
 * the address.
 */
const SPEECH = `const wanted = new URL(location.href).searchParams;
  const spoken = (window.spoken = []);
  let voices = [];
  const come = () => {
    voices = wanted.getAll('voice').map((lang) => ({ lang, name: lang, localService: true }));
  };
  if (!wanted.has('late')) come();
  const listeners = [];
  window.comeVoices = () => { come(); for (const each of listeners) each(); };
  Object.defineProperty(window, 'speechSynthesis', { value: {
    getVoices: () => voices, addEventListener(_, listener) { listeners.push(listener); },
    cancel() {
      const old = this.now;
      this.now = undefined;
      if (old) setTimeout(() => { old.onend(); window.ended += 1; });
    },
    speak(u) { spoken.push([u.voice?.lang, u.text]); this.now = u; },
  }});
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
  window.next = () => { const u = speechSynthesis.now; speechSynthesis.now = undefined; u?.onend(); };
  window.fail = () => { const u = speechSynthesis.now; speechSynthesis.now = undefined; u?.onerror(); };
  window.ended = 0;`;

describe('read aloud', () => {
  const browser = useBrowser({
    prepare: async (page) => {
      await page.addInitScript(SPEECH);
      await watchShifts(page);
    },
  });

  const openWith = (address: string, langs: string[], viewport = DESK, more = '') =>
    browser.look(`${address}?${langs.map((lang) => `voice=${lang}`).join('&')}${more}`, { viewport });

  async function listen(address: string, langs: string[], prepare?: (page: Page) => Promise<void>) {
    const { page, complaints } = await openWith(address, langs);
    await prepare?.(page);
    await page.getByRole('button', { name: 'Đọc bài' }).click();
    const run = (call: string) => page.evaluate(`${call}()`);
    const spoken = () => page.evaluate<[string, string][]>('spoken');
    return { page, complaints, next: () => run('next'), fail: () => run('fail'), spoken };
  }

  /** Lets one sentence after the other come to its end. @returns all that was read */
  const readAll = ({ page }: { page: Page }) =>
    page.evaluate<[string, string][]>(`(async () => {
      for (let before = 0; spoken.length > before; ) {
        before = spoken.length;
        next();
        await new Promise((done) => setTimeout(done));
      }
      return spoken;
    })()`);

  test('reads sentence after sentence, pauses, goes on where it was, and stops', async () => {
    const { page, complaints, next, spoken } = await listen(PAGES['bulletin vi'], ['vi-VN']);
    await next();
    const before = await spoken();
    expect(before[0]?.[1]).toBe(await page.locator('h1').innerText());
    expect(await page.evaluate(() => CSS.highlights.has('spoken'))).toBe(true);
    // Both within one task: the end of what was cancelled comes when it is read again already.
    await page.locator('[data-tool=listen]').evaluate((button: HTMLButtonElement) => {
      button.click();
      button.click();
    });
    await page.waitForFunction(() => 'ended' in window && window.ended === 1);
    expect(await spoken()).toEqual([...before, before.at(-1)]);
    await page.getByRole('button', { name: 'Tạm dừng' }).click();
    await page.getByRole('button', { name: 'Đọc tiếp' }).click();
    await page.getByRole('button', { name: 'Dừng đọc' }).click();
    expect(await page.evaluate(() => CSS.highlights.has('spoken'))).toBe(false);
    expect(await page.getByRole('button', { name: 'Đọc bài' }).isVisible()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Đọc bài');
    expect(complaints).toEqual([]);
  });

  test('a voice that fails is reported, and can be asked again', async () => {
    const { page, fail, spoken } = await listen(PAGES['bulletin vi'], ['vi-VN']);
    await fail();
    await page.getByText('Không làm được.').waitFor();
    await page.getByRole('button', { name: 'Đọc bài' }).click();
    expect(new Set((await spoken()).map(([, text]) => text)).size).toBe(1);
  });

  test('reads foreign passages by their own voice, where there is one', async () => {
    const french = (all: [string, string][]) =>
      all.filter(([voice]) => voice === 'fr-FR').map(([, text]) => text);
    const both = await readAll(await listen(PAGES['foreign words vi'], ['vi-VN', 'fr-FR']));
    expect(french(both)).toContain('Nous rentrons avec l’envie d’apprendre à ramer.');
    expect(french(both)).toContain('bibliobus');
    const one = await readAll(await listen(PAGES['foreign words vi'], ['vi-VN']));
    expect(one.every(([voice]) => voice === 'vi-VN')).toBe(true);
    expect(one.map(([, text]) => text).join(' ')).toContain(
      'Xe thư viện ở đó là bibliobus, mỗi tháng ghé một làng.',
    );
  });

  test('a line’s end is no sentence’s end; a row’s cells are read one by one', async () => {
    const all = await readAll(
      await listen(PAGES['bulletin vi'], ['vi-VN'], (page) =>
        page.locator('.prose').evaluate((prose) => {
          prose.innerHTML =
            '<p>Câu này\nxuống <em>dòng</em>\n<strong>giữa</strong> chừng. *</p><ul>\n<li>Một\n<ul>\n<li>Hai</li>\n</ul>\n</li>\n</ul>' +
            '<table><tr>\n<td>6:05</td>\n<td>12:10</td>\n</tr></table>';
        }),
      ),
    );
    const texts = all.map(([, text]) => text);
    expect(texts.slice(texts.indexOf('Câu này xuống dòng giữa chừng.'))).toEqual([
      'Câu này xuống dòng giữa chừng.',
      'Một',
      'Hai',
      '6:05',
      '12:10',
    ]);
  });

  /** What is read of a text. */
  const readOf = async (inside: string, voices = ['vi-VN']) => {
    const put = (page: Page) =>
      page.locator('.prose').evaluate((prose, html) => {
        prose.innerHTML = `<p>Từ đây.</p>${html}`;
      }, inside);
    const texts = (await readAll(await listen(PAGES['bulletin vi'], voices, put))).map(([, text]) => text);
    return texts.slice(texts.indexOf('Từ đây.') + 1);
  };
  const table = (head: string, rows: string) =>
    `<section class="table"><table><thead><tr>${head}</tr></thead>${rows && `<tbody>${rows}</tbody>`}</table></section>`;
  const LONG = 'Số người nộp hồ sơ tại quầy '.repeat(6).trim();

  test.for([
    [
      'with the head of its column',
      table(
        '<th>Bến</th><th>Giờ:</th>',
        '<tr><td>Cầu Sơn</td><td>6:05. Nghỉ Tết.</td></tr><tr><td>Chợ</td><td></td></tr>',
      ),
      ['Bến: Cầu Sơn', 'Giờ: 6:05.', 'Nghỉ Tết.', 'Bến: Chợ'],
    ],
    [
      'alone where its column has none',
      table('<th></th><th>Giờ</th>', '<tr><td>Chợ</td><td>—</td></tr>'),
      ['Chợ'],
    ],
    ['of a table that is all head', table('<th>Bến</th><th>Giờ</th>', ''), ['Bến', 'Giờ']],
    [
      'behind a long head',
      table(`<th>${LONG}</th>`, '<tr><td>512</td></tr>'),
      [expect.any(String), expect.any(String), '512'],
    ],
    [
      'in its own language',
      table('<th><span lang="en">Stop</span></th>', '<tr><td>Chợ</td></tr>'),
      ['Stop', 'Chợ'],
      ['vi-VN', 'en-GB'],
    ],
  ] as const)('a cell is read %s', async ([, html, texts, voices]) => {
    expect(await readOf(html, voices && [...voices])).toEqual(texts);
  });

  test('of a document its number, its days and its signer are read, of a picture what stands below it', async () => {
    const texts = (await readAll(await listen(PAGES['document vi'], ['vi-VN']))).map(([, text]) => text);
    const from = texts.indexOf('Thông tin văn bản');
    expect(texts.slice(from, from + 6)).toEqual([
      'Thông tin văn bản',
      'Số, ký hiệu: 27/2025/QĐ-UBND',
      'Ngày ban hành: 12/05/2025',
      'Cơ quan ban hành: Ủy ban nhân dân tỉnh Mộc Giang',
      'Người ký: Phan Viết Tường',
      'Ngày có hiệu lực: 01/06/2025',
    ]);
    expect(texts.slice(0, from).join(' ')).toContain('Tin này đăng trước ngày 01/7/2025');
    const story = (await readAll(await listen(PAGES['photo story vi'], ['vi-VN']))).map(([, text]) => text);
    expect(story.filter((text) => text.startsWith('Sông Mộc nhìn từ bến Bãi Trầm'))).toHaveLength(1);
  });

  test.for([320, 360, 768, 1280])('voices that come late move nothing at %i px', async (width) => {
    for (const address of [PAGES['bulletin vi'], PAGES['bulletin en']]) {
      const viewport = { width, height: 740 };
      const { page } = await openWith(address, ['vi-VN', 'en-GB'], viewport, '&late');
      const button = page.locator('[data-tool=listen]');
      expect(await button.isVisible()).toBe(false);
      await page.evaluate('comeVoices()');
      await page.waitForFunction(() => !document.querySelector('[data-tool=listen]')?.hasAttribute('hidden'));
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      expect(await shiftOf(page)).toBe(0);
    }
  });

  test('on a phone it is in the drawer, and whoever wants it to stop has the buttons at hand', async () => {
    const viewport = { width: 360, height: 740 };
    const { page } = await openWith(PAGES['bulletin vi'], ['vi-VN'], viewport);
    await page.locator('details.comfort > summary').click();
    await page.getByRole('button', { name: 'Đọc bài' }).click();
    expect(await page.locator('details.comfort').getAttribute('open')).toBe(null);
    const pause = page.getByRole('button', { name: 'Tạm dừng' });
    expect(await pause.evaluate((button) => button === document.activeElement)).toBe(true);
    const texts = await page.locator('.reading-tools :is(button, summary):visible').allInnerTexts();
    expect(texts.map((text) => text.trim()).slice(-2)).toEqual(['Tạm dừng', 'Dừng đọc']);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    await page.getByRole('button', { name: 'Dừng đọc' }).click();
    expect(await page.getByRole('button', { name: 'Đọc bài' }).isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
  });

  test('is absent without a voice for the language, and where there is a recording', async () => {
    const { page } = await openWith(PAGES['bulletin vi'], ['en-GB']);
    await page.getByRole('button', { name: 'In', exact: true }).waitFor();
    expect(await page.locator('[data-tool=listen]').isVisible()).toBe(false);
    const recorded = await openWith(PAGES['audio and expired vi'], ['vi-VN']);
    await recorded.page.getByRole('button', { name: 'In', exact: true }).waitFor();
    expect(await recorded.page.locator('[data-tool=listen]').isVisible()).toBe(false);
  });
});
