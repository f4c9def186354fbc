import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { bantin } from '../setup/bantin.ts';
import { newsOf, untilKept, useOfflineSite } from '../setup/offline-site.ts';

const site = useOfflineSite();

test('the newest bulletins can be read though they were never opened, and other pages say what can', async () => {
  const page = await site.newPage();
  await site.go(page, '/vi/');
  await untilKept(
    page,
    (urls) => urls.includes('/vi/2017/hai.html') && urls.includes('/vi/ngoai-tuyen.html'),
  );
  await site.cut();
  await site.go(page, '/vi/2017/hai.html');
  expect(await page.locator('h1').innerText()).toBe('Tin hai');
  await expect
    .poll(() => page.locator('.offline-note').innerText())
    .toMatch(/Đang không có mạng.* lúc \d\d\/\d\d\/\d{4}, \d\d:\d\d\./);
  await site.go(page, '/vi/luu-tru/2017-04.html');
  expect(await page.locator('h1').innerText()).toBe('Không có mạng');
  await page.getByRole('link', { name: 'Tin hai' }).waitFor();
  await site.restore();
  await page.close();
});

test('what is kept can be searched, by its words and its marks', async () => {
  const page = await site.newPage();
  await site.go(page, '/vi/');
  await untilKept(page, (urls) => urls.includes('/vi/tim-kiem.html') && urls.includes('/vi/2017/hai.html'));
  await site.cut();
  await site.go(page, '/vi/tim-kiem.html?q=hai');
  const results = page.locator('.results a');
  await results.first().waitFor();
  expect(await results.allInnerTexts()).toEqual(['Tin hai']);
  expect(await page.locator('.search-status').innerText()).toMatch(/đã lưu trên máy này: 1 kết quả/);
  await page.getByRole('searchbox').fill('hái');
  await page.getByRole('heading', { name: 'Kết quả không dấu' }).waitFor();
  expect(await results.allInnerTexts()).toEqual(['Tin hai']);
  await results.first().click();
  await expect.poll(() => page.locator('h1').innerText()).toBe('Tin hai');
  await site.restore();
  await site.go(page, '/vi/tim-kiem.html?q=mot');
  await expect.poll(() => page.locator('.search-status').innerText()).toMatch(/^1 kết quả/);
  await page.close();
});

test('what is read by a preview link is not kept', async () => {
  await site.publish({ ...newsOf('mot'), ...newsOf('hai'), ...newsOf('cho', { status: 'pending' }) });
  const { stdout } = await bantin(['preview-link', '2017/cho', ...site.folders]);
  const [address = ''] = /\/xem-truoc\/\S+/.exec(stdout) ?? [];
  await site.build();
  const page = await site.newPage();
  await site.go(page, '/vi/');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await site.go(page, address);
  expect(await page.locator('h1').innerText()).toBe('Tin cho');
  await site.go(page, '/vi/2017/mot.html');
  await untilKept(page, (urls) => urls.includes('/vi/2017/mot.html'));
  const all = await page.evaluate(async () => {
    const keys = await Promise.all(
      (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
    );
    return keys.flat().map(({ url }) => url);
  });
  expect(all.filter((url) => /xem-truoc|cho/.test(url))).toEqual([]);
  await site.cut();
  await expect(site.go(page, address)).rejects.toThrow();
  await site.restore();
  await page.close();
  fs.rmSync(path.join(site.folder, '.preview-links'), { recursive: true });
});

test('pictures of what was never opened are there in a small size; others are described', async () => {
  const picture = async (color: string) =>
    sharp({ create: { width: 1300, height: 400, channels: 3, background: color } })
      .jpeg()
      .toBuffer();
  await site.publish({
    ...newsOf('hinh', { image: 'cau.jpg', imageAlt: 'Cầu' }, '![Chợ](cho.jpg)'),
    'bulletins/2017/hinh/cau.jpg': await picture('#9b1c1c'),
    'bulletins/2017/hinh/cho.jpg': await picture('#1c9b1c'),
  });
  const page = await site.newPage();
  // Where no picture is seen.
  await site.comeBack(page, '/vi/luu-tru/');
  await untilKept(page, (urls) => urls.includes('/vi/2017/hinh.html'));
  const pictures = () =>
    page.evaluate(async () => {
      const names = (await caches.keys()).filter((name) => name.endsWith(' files'));
      const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return keys
        .flat()
        .flatMap(({ url }) => (url.includes('/media/2017/hinh/') ? [url.replace(/.*\//, '')] : []));
    });
  await expect.poll(pictures).toEqual([expect.stringMatching(/^cau-\w+-480\.webp$/)]);
  await site.cut();
  await site.go(page, '/vi/2017/hinh.html');
  const lead = page.locator('figure.lead img');
  await expect.poll(() => lead.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
  await page.locator('.prose .picture-missing').scrollIntoViewIfNeeded();
  expect(await page.locator('.prose figure').innerText()).toBe('Chợ');
  await site.restore();
  await page.evaluate(() => dispatchEvent(new Event('online')));
  const other = page.locator('.prose img');
  await expect.poll(() => other.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
  await page.close();
});

test('switched off, browsers forget it', async () => {
  await site.publish(newsOf('ba'), false);
  const page = await site.newPage();
  await site.go(page, '/vi/');
  // Nothing is asked of the worker meanwhile: Chromium looks for a new one when the old one has nothing to do.
  const left = () =>
    page.evaluate(async () => [
      (await navigator.serviceWorker.getRegistrations()).length,
      (await caches.keys()).length,
    ]);
  await expect.poll(left).toEqual([0, 0]);
  expect(await page.evaluate(() => fetch('/sw.js').then(({ status }) => status))).toBe(200);
  await site.cut();
  await expect(site.go(page, '/vi/')).rejects.toThrow(/ERR_CONNECTION_REFUSED/);
  await site.restore();
});
