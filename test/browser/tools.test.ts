import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../setup/bantin.ts';
import { PAGES, useBrowser } from './browser.ts';

const folder = temporaryFolder();

async function save(page: Page, button: string): Promise<string> {
  await page.locator('.save summary').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`[data-tool=${button}]`).click(),
  ]);
  const file = path.join(folder, download.suggestedFilename());
  await download.saveAs(file);
  return file;
}

/** What the checker of the EPUB's makers finds, where it is installed; Debian's command is the program's archive itself. */
function officialErrors(file: string): string[] {
  const command = (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((dir) => path.join(dir, 'epubcheck'))
    .find((each) => fs.existsSync(each));
  if (!command) return [];
  const program = fs.realpathSync(command);
  const [run, ...args] = program.endsWith('.jar')
    ? ['java', '-XX:TieredStopAtLevel=1', '-jar', program, file]
    : [program, file];
  const { error, stdout, stderr } = spawnSync(run, args, { encoding: 'utf8' });
  if (error) throw error;
  return (stdout + stderr).split('\n').filter((line) => /^(?:FATAL|ERROR|WARNING)\(/.test(line));
}

const BULLETINS = Object.entries(PAGES).filter(
  ([name]) =>
    / (?:vi|en)$/.test(name) &&
    /\/\d{4}\/[^/]+\.html$/.test(PAGES[name as keyof typeof PAGES]) &&
    !name.startsWith('withdrawn'),
);

describe('print, save, listen', () => {
  const browser = useBrowser();

  test.for(BULLETINS)('an EPUB of “%s” is valid', async ([, address]) => {
    const { page, outside } = await browser.open(address);
    const file = await save(page, 'epub');
    expect(file).toMatch(/\.epub$/);
    const { messages } = await EpubCheck.validate(new Uint8Array(fs.readFileSync(file)));
    const serious = messages.filter(({ severity }) =>
      ['error', 'fatal', 'warning'].includes(String(severity)),
    );
    expect(serious.map(({ id, message }) => `${id} ${message}`)).toEqual([]);
    expect(officialErrors(file)).toEqual([]);
    expect(outside).toEqual([]);
  });

  test('the cover of an EPUB is the first picture, also where it comes last', async () => {
    const { page } = await browser.open(PAGES['photo story vi']);
    const first = page.locator('article img').first();
    const lead = (await first.getAttribute('src')) ?? '';
    let release = () => {};
    const others = new Promise<void>((resolve) => {
      release = resolve;
    });
    let asked = 0;
    await page.route('**/media/**', async (route) => {
      if (route.request().url().endsWith(lead)) await others;
      asked += 1;
      if (asked === 5) release();
      await route.continue();
    });
    const files = unzipSync(fs.readFileSync(await save(page, 'epub')));
    const text = strFromU8(files['EPUB/text.xhtml'] ?? new Uint8Array());
    const cover = /href="([^"]+)"[^>]*cover-image/.exec(
      strFromU8(files['EPUB/package.opf'] ?? new Uint8Array()),
    );
    expect(cover?.[1]).toBe('picture-1.jpg');
    expect(/<img[^>]*src="([^"]+)"/.exec(text)?.[1]).toBe('picture-1.jpg');
  });

  test('a saved page opens from the disk with its pictures, asks for nothing and runs nothing', async () => {
    const { page } = await browser.open(PAGES['photo story vi']);
    const file = await save(page, 'html');
    expect(path.basename(file)).toBe('mot-ngay-tren-song-moc.html');
    const html = fs.readFileSync(file, 'utf8');
    expect(html).not.toMatch(/<script|srcset|data-/);
    const saved = await page.context().newPage();
    const asked: string[] = [];
    saved.on('request', (request) => asked.push(request.url()));
    await saved.goto(pathToFileURL(file).href);
    expect(asked.filter((url) => !/^(?:file|data):/.test(url))).toEqual([]);
    const widths = await saved
      .locator('img')
      .evaluateAll((all) => all.map((img) => (img as HTMLImageElement).naturalWidth));
    expect(widths.length).toBe(6);
    expect(Math.min(...widths)).toBeGreaterThan(300);
    expect(await saved.locator('h1').innerText()).toBe('Một ngày trên sông Mộc, kể bằng năm bức tranh');
    expect(await saved.locator('a[href^="https://bantin.example.gov.vn/vi/2025/"]').count()).toBeGreaterThan(
      0,
    );
  });

  const FAULTS = [
    ['not there', { status: 404 }],
    ['a public network’s log-in page', { status: 200, contentType: 'text/html', body: '<h1>Wi-Fi</h1>' }],
  ] as const;
  test.for(FAULTS)('a picture that is %s is named, and the copy is whole without it', async ([, answer]) => {
    const { page } = await browser.open(PAGES['bulletin vi']);
    const alt = await page.locator('article img').first().getAttribute('alt');
    await page.route('**/media/**', (route) => route.fulfill(answer));
    const file = await save(page, 'epub');
    await page.getByText(`Đã lưu, nhưng thiếu hình vì không tải được: ${alt}`).waitFor();
    expect(Object.keys(unzipSync(fs.readFileSync(file))).filter((name) => /picture/.test(name))).toEqual([]);
    expect(officialErrors(file)).toEqual([]);
  });

  test('a saved page says when it was saved, by whom it was published, and where its recording is', async () => {
    const { page } = await browser.open(PAGES['audio and expired vi'], { timezoneId: 'America/New_York' });
    await page.clock.setFixedTime('2026-11-22T20:05:00Z');
    const html = fs.readFileSync(await save(page, 'html'), 'utf8');
    expect(html).toContain('Lưu ngày 23/11/2026, 03:05');
    expect(html).toContain('Ủy ban nhân dân tỉnh Mộc Giang');
    expect(html).toMatch(/<a href="[^"]+canh-bao-lu\.mp3">/);
  });

  test('the choices close behind the reader, who stays where he was', async () => {
    const { page } = await browser.open(PAGES['bulletin vi']);
    await save(page, 'html');
    await page.getByText('Đã lưu vào thư mục tải về.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Lưu');
    const isOpen = () => page.locator('.save').evaluate((details) => details.hasAttribute('open'));
    await page.locator('.save summary').click();
    expect(await isOpen()).toBe(true);
    await page.locator('h1').click();
    expect(await isOpen()).toBe(false);
  });

  const ON_PAPER = [
    ['bulletin vi', 'In ngày'],
    ['bulletin en', 'Printed on'],
  ] as const;
  test.for(ON_PAPER)(
    'paper of “%s” has the address as a QR code, and the site’s time',
    async ([name, printed]) => {
      const { page } = await browser.open(PAGES[name], { timezoneId: 'America/New_York' });
      await page.clock.setFixedTime('2026-11-22T20:05:00Z');
      await page.locator('.print-foot').waitFor({ state: 'attached' });
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await page.emulateMedia({ media: 'print' });
      const address = `https://bantin.example.gov.vn${PAGES[name]}`;
      const foot = page.locator('.print-foot');
      expect(await foot.count()).toBe(1);
      expect((await foot.innerText()).trim()).toBe(`${address}\n${printed} 23/11/2026, 03:05`);
      const { data, size } = encode(address, { ecc: 'M', border: 2 });
      const drawn = await page.locator('.print-foot path').getAttribute('d');
      const read = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
      for (const [, x, y] of drawn?.matchAll(/M(\d+) (\d+)h1v1h-1z/g) ?? []) {
        const row = read[Number(y)];
        if (row) row[Number(x)] = true;
      }
      expect(read).toEqual(data);
      expect(await page.locator('.tools').isVisible()).toBe(false);
    },
  );

  /** As browsers do it: a cancelled utterance ends a little later, and voices may come late. */
  const speak = (langs: string[], isLate = false) =>
    `const spoken = (window.spoken = []);
    let voices = [];
    const come = () => { voices = ${JSON.stringify(langs)}.map((lang) => ({ lang, name: lang, localService: true })); };
    if (${!isLate}) come();
    const listeners = [];
    window.comeVoices = () => { come(); for (const each of listeners) each(); };
    Object.defineProperty(window, 'speechSynthesis', { value: {
      getVoices: () => voices, addEventListener(_, listener) { listeners.push(listener); },
      cancel() { const old = this.now; this.now = undefined; if (old) setTimeout(() => old.onend()); },
      speak(u) { spoken.push([u.voice?.lang, u.text]); this.now = u; },
    }});
    window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
    window.next = () => { const u = speechSynthesis.now; speechSynthesis.now = undefined; u?.onend(); };
    window.fail = () => { const u = speechSynthesis.now; speechSynthesis.now = undefined; u?.onerror(); };
    window.shift = 0;
    new PerformanceObserver((list) => { for (const each of list.getEntries()) window.shift += each.value; })
      .observe({ type: 'layout-shift', buffered: true });`;

  async function listen(address: string, langs: string[], prepare?: (page: Page) => Promise<void>) {
    const { page, complaints } = await browser.open(address);
    await page.addInitScript(speak(langs));
    await page.reload();
    await prepare?.(page);
    await page.getByRole('button', { name: 'Đọc bài' }).click();
    const run = (call: string) => page.evaluate(`${call}()`);
    const spoken = () => page.evaluate<[string, string][]>('spoken');
    return { page, complaints, next: () => run('next'), fail: () => run('fail'), spoken };
  }

  async function readAll({ next, spoken }: Awaited<ReturnType<typeof listen>>) {
    for (let before = 0, now = (await spoken()).length; now > before; now = (await spoken()).length) {
      before = now;
      await next();
    }
    return spoken();
  }

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
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 20)));
    expect(await spoken()).toEqual([...before, before.at(-1)]);
    await page.getByRole('button', { name: 'Tạm dừng' }).click();
    await page.getByRole('button', { name: 'Đọc tiếp' }).click();
    await page.getByRole('button', { name: 'Dừng đọc' }).click();
    expect(await page.evaluate(() => CSS.highlights.has('spoken'))).toBe(false);
    expect(await page.getByRole('button', { name: 'Đọc bài' }).isVisible()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Đọc bài');
    expect(complaints).toEqual([]);
  });

  test('a voice that fails is told, and can be asked again', async () => {
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

  test.for([320, 360, 768, 1280])('voices that come late move nothing at %i px', async (width) => {
    for (const address of [PAGES['bulletin vi'], PAGES['bulletin en']]) {
      const { page } = await browser.open(address, { viewport: { width, height: 740 } });
      await page.addInitScript(speak(['vi-VN', 'en-GB'], true));
      await page.reload();
      const button = page.locator('[data-tool=listen]');
      expect(await button.isVisible()).toBe(false);
      await page.evaluate('comeVoices()');
      await button.waitFor();
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      expect(await page.evaluate('shift')).toBe(0);
    }
  });

  test('is absent without a voice for the language, and where there is a recording', async () => {
    const { page } = await browser.open(PAGES['bulletin vi']);
    await page.addInitScript(speak(['en-GB']));
    await page.reload();
    await page.getByRole('button', { name: 'In', exact: true }).waitFor();
    expect(await page.locator('[data-tool=listen]').isVisible()).toBe(false);
    const recorded = await browser.open(PAGES['audio and expired vi']);
    await recorded.page.addInitScript(speak(['vi-VN']));
    await recorded.page.reload();
    await recorded.page.getByRole('button', { name: 'In', exact: true }).waitFor();
    expect(await recorded.page.locator('[data-tool=listen]').isVisible()).toBe(false);
  });
});
