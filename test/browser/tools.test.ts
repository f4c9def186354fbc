import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { EpubCheck } from '@likecoin/epubcheck-ts';
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
    expect(outside).toEqual([]);
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

  test('a picture that cannot be had is told', async () => {
    const { page } = await browser.open(PAGES['bulletin vi']);
    await page.route('**/media/**', (route) => route.abort());
    await save(page, 'html');
    await page.getByText('thiếu hình').waitFor();
  });

  test('paper has the address as a QR code, and the day', async () => {
    const { page } = await browser.open(PAGES['bulletin vi']);
    await page.locator('.print-foot').waitFor({ state: 'attached' });
    await page.emulateMedia({ media: 'print' });
    const address = `https://bantin.example.gov.vn${PAGES['bulletin vi']}`;
    expect(await page.locator('.print-foot').innerText()).toMatch(new RegExp(`${address}\\s+In ngày `));
    const { data } = encode(address, { ecc: 'M', border: 2 });
    const drawn = await page.locator('.print-foot path').getAttribute('d');
    expect(drawn?.match(/M/g)?.length).toBe(data.flat().filter(Boolean).length);
    expect(await page.locator('.tools').isVisible()).toBe(false);
  });

  const speak = (langs: string[]) =>
    `const spoken = (window.spoken = []);
    const voices = ${JSON.stringify(langs)}.map((lang) => ({ lang, name: lang }));
    Object.defineProperty(window, 'speechSynthesis', { value: {
      getVoices: () => voices, addEventListener() {}, cancel() { this.now = undefined; },
      speak(u) { spoken.push(u.text); this.now = u; },
    }});
    window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
    window.next = () => window.speechSynthesis.now?.onend();`;

  test('reads sentence after sentence, pauses, goes on and stops', async () => {
    const { page, complaints } = await browser.open(PAGES['bulletin vi']);
    await page.addInitScript(speak(['vi-VN']));
    await page.reload();
    const spoken = () => page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);
    const next = () => page.evaluate(() => (window as unknown as { next(): void }).next());
    await page.getByRole('button', { name: 'Đọc bài' }).click();
    await next();
    expect((await spoken())[0]).toBe(await page.locator('h1').innerText());
    expect(await page.evaluate(() => CSS.highlights.has('spoken'))).toBe(true);
    await page.getByRole('button', { name: 'Tạm dừng' }).click();
    const before = await spoken();
    await page.getByRole('button', { name: 'Đọc tiếp' }).click();
    expect((await spoken()).at(-1)).toBe(before.at(-1));
    await page.getByRole('button', { name: 'Dừng đọc' }).click();
    expect(await page.evaluate(() => CSS.highlights.has('spoken'))).toBe(false);
    expect(await page.getByRole('button', { name: 'Đọc bài' }).isVisible()).toBe(true);
    expect(complaints).toEqual([]);
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
