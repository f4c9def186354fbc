import fs from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bantin, bulletin, type Files, SETTINGS, temporaryFolder, writeContent } from '../setup/bantin.ts';
import { useSharedBrowser } from '../setup/shared-browser.ts';
import { type StaticServer, serveFolder } from '../setup/static-server.ts';

const folder = temporaryFolder();
const dist = path.join(folder, 'dist');
const at = (key: string, fields: Record<string, string> = {}, body = 'Nội dung.'): Files => ({
  [`bulletins/2017/${key}/index.vi.md`]: bulletin({ title: `Tin ${key}`, ...fields }, body),
});

async function publish(files: Files, isOffline = true): Promise<void> {
  const features = `features: {titlePictures: false, offline: ${isOffline}}\n`;
  const all = { ...SETTINGS, 'site.yml': `${SETTINGS['site.yml']}${features}`, ...files };
  fs.rmSync(path.join(folder, 'content'), { recursive: true, force: true });
  const content = writeContent(folder, all);
  const run = await bantin([
    'build',
    '--content',
    content,
    '--output',
    dist,
    '--cache',
    path.join(folder, 'cache'),
  ]);
  expect(run.stderr + run.code).toMatch(/0$/);
}

describe('without a network', () => {
  const browser = useSharedBrowser();
  let server: StaticServer;
  let context: BrowserContext;
  beforeAll(async () => {
    await publish({ ...at('mot'), ...at('hai') });
    server = await serveFolder(dist);
    context = await browser.newContext();
    // As on a busy phone, which is never idle: what was asked for then comes by its limit alone, here without the wait.
    await context.addInitScript(() => {
      window.requestIdleCallback = (task, { timeout } = {}) => (timeout === undefined ? 0 : setTimeout(task));
    });
  });
  afterAll(() => server?.close());
  // The network is cut where it cannot be pretended: at the host.
  const cut = () => server.close();
  const mend = async () => {
    server = await serveFolder(dist, { port: Number(new URL(server.origin).port) });
  };
  const go = (page: Page, address: string) => page.goto(server.origin + address);
  const kept = (page: Page) =>
    page.evaluate(async () => {
      const names = (await caches.keys()).filter((name) => name.endsWith(' pages'));
      const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return keys.flat().map(({ url }) => new URL(url).pathname);
    });
  const until = async (page: Page, isDone: (kept: string[]) => boolean) => {
    await expect.poll(async () => isDone(await kept(page))).toBe(true);
  };

  test('the newest bulletins can be read though they were never opened, and other pages say what can', async () => {
    const page = await context.newPage();
    await go(page, '/vi/');
    await until(page, (urls) => urls.includes('/vi/2017/hai.html') && urls.includes('/vi/ngoai-tuyen.html'));
    await cut();
    await go(page, '/vi/2017/hai.html');
    expect(await page.locator('h1').innerText()).toBe('Tin hai');
    await expect
      .poll(() => page.locator('.offline-note').innerText())
      .toMatch(/Đang không có mạng.* lúc \d\d\/\d\d\/\d{4}, \d\d:\d\d\./);
    await go(page, '/vi/luu-tru/2017-04.html');
    expect(await page.locator('h1').innerText()).toBe('Không có mạng');
    await page.getByRole('link', { name: 'Tin hai' }).waitFor();
    await mend();
    await page.close();
  });

  test('what is kept can be searched, by its words and its marks', async () => {
    const page = await context.newPage();
    await go(page, '/vi/');
    await until(page, (urls) => urls.includes('/vi/tim-kiem.html') && urls.includes('/vi/2017/hai.html'));
    await cut();
    await go(page, '/vi/tim-kiem.html?q=hai');
    const results = page.locator('.results a');
    await results.first().waitFor();
    expect(await results.allInnerTexts()).toEqual(['Tin hai']);
    expect(await page.locator('.search-status').innerText()).toMatch(/đã lưu trên máy này: 1 kết quả/);
    await page.getByRole('searchbox').fill('hái');
    await page.getByRole('heading', { name: 'Kết quả không dấu' }).waitFor();
    expect(await results.allInnerTexts()).toEqual(['Tin hai']);
    await results.first().click();
    await expect.poll(() => page.locator('h1').innerText()).toBe('Tin hai');
    await mend();
    await go(page, '/vi/tim-kiem.html?q=mot');
    await expect.poll(() => page.locator('.search-status').innerText()).toMatch(/^1 kết quả/);
    await page.close();
  });

  test('what is read by a preview link is not kept', async () => {
    await publish({ ...at('mot'), ...at('hai'), ...at('cho', { status: 'pending' }) });
    const folders = ['--content', path.join(folder, 'content'), '--cache', path.join(folder, 'cache')];
    const { stdout } = await bantin(['preview-link', '2017/cho', ...folders]);
    const [address = ''] = /\/xem-truoc\/\S+/.exec(stdout) ?? [];
    await bantin(['build', ...folders, '--output', dist]);
    const page = await context.newPage();
    await go(page, '/vi/');
    await page.evaluate(() => navigator.serviceWorker.ready);
    await go(page, address);
    expect(await page.locator('h1').innerText()).toBe('Tin cho');
    await go(page, '/vi/2017/mot.html');
    await until(page, (urls) => urls.includes('/vi/2017/mot.html'));
    const all = await page.evaluate(async () => {
      const keys = await Promise.all(
        (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
      );
      return keys.flat().map(({ url }) => url);
    });
    expect(all.filter((url) => /xem-truoc|cho/.test(url))).toEqual([]);
    await cut();
    await expect(go(page, address)).rejects.toThrow();
    await mend();
    await page.close();
    fs.rmSync(path.join(folder, '.preview-links'), { recursive: true });
  });

  test('what was withdrawn is gone at the next visit, and stays gone', async () => {
    await publish({ ...at('mot'), ...at('hai', { status: 'withdrawn' }) });
    const page = await context.newPage();
    await go(page, '/vi/2017/hai.html');
    expect(await page.locator('h1').innerText()).toBe('Bản tin đã được gỡ');
    await go(page, '/vi/');
    await until(page, (urls) => urls.includes('/vi/2017/mot.html'));
    await cut();
    await go(page, '/vi/2017/hai.html');
    expect(await page.locator('body').innerText()).not.toContain('Tin hai');
    await mend();
    await page.close();
  });

  test('what was withdrawn unseen is let go with the list', async () => {
    await publish({
      ...at('mot', { status: 'withdrawn' }),
      ...at('hai', { status: 'withdrawn' }),
      ...at('ba'),
    });
    const page = await context.newPage();
    await cut();
    await go(page, '/vi/').catch(() => {});
    await mend();
    await go(page, '/vi/');
    await until(page, (urls) => urls.includes('/vi/2017/ba.html') && !urls.includes('/vi/2017/mot.html'));
    await page.close();
  });

  /** Another visit, as after a while: the list is read at once. */
  const comeBack = async (page: Page, address = '/vi/') => {
    await cut();
    await go(page, address).catch(() => {});
    await mend();
    await go(page, address);
  };

  test('what was deleted, set back to draft or moved is let go unseen', async () => {
    await publish({ ...at('bon'), ...at('nam'), ...at('sau'), ...at('bay') });
    const page = await context.newPage();
    await comeBack(page);
    const [draft, deleted, moved, stays] = ['bon', 'nam', 'sau', 'bay'].map((key) => `/vi/2017/${key}.html`);
    await until(page, (urls) => [draft, deleted, moved, stays].every((url) => urls.includes(url ?? '')));
    await publish({
      ...at('bon', { status: 'draft' }),
      ...at('tam', { aliases: '[/vi/2017/sau.html]' }),
      ...at('bay'),
    });
    await comeBack(page);
    await until(page, (urls) => !urls.includes(draft ?? '') && !urls.includes(deleted ?? ''));
    expect(await kept(page)).toContain(stays);
    const text = () =>
      page.evaluate(async (url) => (await (await caches.match(url))?.text()) ?? '', moved ?? '');
    await expect.poll(text).not.toContain('Tin sau');
    await cut();
    await go(page, draft ?? '');
    expect(await page.locator('h1').innerText()).toBe('Không có mạng');
    await mend();
    await page.close();
  });

  test('what was withdrawn or deleted in one language is let go by a reader of the other', async () => {
    const english = (key: string, fields: Record<string, string> = {}): Files => ({
      ...at(key, fields),
      [`bulletins/2017/${key}/index.en.md`]: bulletin({
        title: `News ${key}`,
        date: undefined,
        category: undefined,
        status: undefined,
      }),
    });
    await publish({ ...english('chin'), ...english('muoi') });
    const page = await context.newPage();
    await go(page, '/en/2017/chin.html');
    await go(page, '/en/2017/muoi.html');
    await until(page, (urls) => ['chin', 'muoi'].every((key) => urls.includes(`/en/2017/${key}.html`)));
    await publish({ ...english('chin', { status: 'withdrawn' }) });
    await comeBack(page);
    await until(page, (urls) => !urls.some((url) => /^\/en\/2017\/(?:chin|muoi)\.html$/.test(url)));
    await page.close();
  });

  test('pictures of what was never opened are there in a small size; others are described', async () => {
    const picture = async (color: string) =>
      sharp({ create: { width: 1300, height: 400, channels: 3, background: color } })
        .jpeg()
        .toBuffer();
    await publish({
      ...at('hinh', { image: 'cau.jpg', imageAlt: 'Cầu' }, '![Chợ](cho.jpg)'),
      'bulletins/2017/hinh/cau.jpg': await picture('#9b1c1c'),
      'bulletins/2017/hinh/cho.jpg': await picture('#1c9b1c'),
    });
    const page = await context.newPage();
    // Where no picture is seen.
    await comeBack(page, '/vi/luu-tru/');
    await until(page, (urls) => urls.includes('/vi/2017/hinh.html'));
    const pictures = () =>
      page.evaluate(async () => {
        const names = (await caches.keys()).filter((name) => name.endsWith(' files'));
        const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
        return keys
          .flat()
          .flatMap(({ url }) => (url.includes('/media/2017/hinh/') ? [url.replace(/.*\//, '')] : []));
      });
    await expect.poll(pictures).toEqual([expect.stringMatching(/^cau-\w+-480\.webp$/)]);
    await cut();
    await go(page, '/vi/2017/hinh.html');
    const lead = page.locator('figure.lead img');
    await expect.poll(() => lead.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
    await page.locator('.prose .picture-missing').scrollIntoViewIfNeeded();
    expect(await page.locator('.prose figure').innerText()).toBe('Chợ');
    await mend();
    await page.evaluate(() => dispatchEvent(new Event('online')));
    const other = page.locator('.prose img');
    await expect.poll(() => other.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
    await page.close();
  });

  test('switched off, browsers forget it', async () => {
    await publish(at('ba'), false);
    const page = await context.newPage();
    await go(page, '/vi/');
    // Nothing is asked of the worker meanwhile: Chromium looks for a new one when the old one has nothing to do.
    const left = () =>
      page.evaluate(async () => [
        (await navigator.serviceWorker.getRegistrations()).length,
        (await caches.keys()).length,
      ]);
    await expect.poll(left).toEqual([0, 0]);
    expect(await page.evaluate(() => fetch('/sw.js').then(({ status }) => status))).toBe(200);
    await cut();
    await expect(go(page, '/vi/')).rejects.toThrow(/ERR_CONNECTION_REFUSED/);
    await mend();
  });
});
