import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';
import { save } from '../security/save.ts';
import { temporaryFolder } from '../setup/bantin.ts';
import { PAGES, UNDER_POLICY, useBrowser } from './browser.ts';
import { epubFaults } from './epub-faults.ts';

const folder = temporaryFolder();

/** The bulletins among these pages; of some the EPUB is saved, and looked at, under the policy (`policy.test.ts`). */
const BULLETINS = Object.entries(PAGES).filter(
  ([name]) =>
    / (?:vi|en)$/.test(name) &&
    /\/\d{4}\/[^/]+\.html$/.test(PAGES[name as keyof typeof PAGES]) &&
    !name.startsWith('withdrawn') &&
    !UNDER_POLICY.some((each) => each === name),
);

describe('print and save', () => {
  const browser = useBrowser();

  test.for(BULLETINS)('an EPUB of “%s” is valid', async ([, address]) => {
    const { page, outside } = await browser.look(address);
    const file = await save(page, folder, 'epub');
    expect(file).toMatch(/\.epub$/);
    expect(await epubFaults(file)).toEqual([]);
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
    const files = unzipSync(fs.readFileSync(await save(page, folder, 'epub')));
    const text = strFromU8(files['EPUB/text.xhtml'] ?? new Uint8Array());
    const cover = /href="([^"]+)"[^>]*cover-image/.exec(
      strFromU8(files['EPUB/package.opf'] ?? new Uint8Array()),
    );
    expect(cover?.[1]).toBe('picture-1.jpg');
    expect(/<img[^>]*src="([^"]+)"/.exec(text)?.[1]).toBe('picture-1.jpg');
  });

  test('a saved page opens from the disk with its pictures, asks for nothing and runs nothing', async () => {
    const { page } = await browser.look(PAGES['photo story vi']);
    const file = await save(page, folder, 'html');
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

  test('while it is made nothing is asked for but scripts and pictures that the page has', async () => {
    const { page, complaints, settled } = await browser.look(PAGES['photo story vi']);
    const known = await page.evaluate(() =>
      [...document.images].flatMap(({ currentSrc, src, srcset }) => [
        currentSrc,
        src,
        ...srcset.split(', ').map((each) => new URL(each.split(' ')[0] ?? '', location.href).href),
      ]),
    );
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (const kind of ['epub', 'html']) await save(page, folder, kind);
    await settled();
    expect(
      asked.filter((url) => !known.includes(url) && !/^(?:blob|data):|\/assets\/[\w-]+\.js$/.test(url)),
    ).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('keywords are one line of a copy, and said to programs', async () => {
    const { page } = await browser.look(PAGES['document vi']);
    const html = fs.readFileSync(await save(page, folder, 'html'), 'utf8');
    expect(html).toContain('<p>Từ khóa: một cửa, quyết định, hồ sơ điện tử</p>');
    expect(html).toContain('<meta name="keywords" content="một cửa, quyết định, hồ sơ điện tử">');
    expect(html).not.toContain('Báo lỗi');
    const files = unzipSync(fs.readFileSync(await save(page, folder, 'epub')));
    const about = strFromU8(files['EPUB/package.opf'] ?? new Uint8Array());
    expect([...about.matchAll(/<dc:subject>([^<]*)</g)].map(([, word]) => word)).toEqual([
      'một cửa',
      'quyết định',
      'hồ sơ điện tử',
    ]);
  });

  const FAULTS = [
    ['not there', { status: 404 }],
    ['a public network’s log-in page', { status: 200, contentType: 'text/html', body: '<h1>Wi-Fi</h1>' }],
  ] as const;
  test.for(FAULTS)('a picture that is %s is named, and the copy is whole without it', async ([, answer]) => {
    const { page } = await browser.open(PAGES['bulletin vi']);
    const alt = await page.locator('article img').first().getAttribute('alt');
    await page.route('**/media/**', (route) => route.fulfill(answer));
    const file = await save(page, folder, 'epub');
    await page.getByText(`Đã lưu, nhưng thiếu hình vì không tải được: ${alt}`).waitFor();
    expect(Object.keys(unzipSync(fs.readFileSync(file))).filter((name) => /picture/.test(name))).toEqual([]);
    expect(await epubFaults(file)).toEqual([]);
  });

  test('a saved page says when it was saved, by whom it was published, and where its recording is', async () => {
    const { page } = await browser.open(PAGES['audio and expired vi'], { timezoneId: 'America/New_York' });
    await page.clock.setFixedTime('2026-11-22T20:05:00Z');
    const html = fs.readFileSync(await save(page, folder, 'html'), 'utf8');
    expect(html).toContain('Lưu ngày 23/11/2026, 03:05');
    expect(html).toContain('Ủy ban nhân dân tỉnh Mộc Giang');
    expect(html).toMatch(/<a href="[^"]+canh-bao-lu\.mp3">/);
  });

  test('the choices close behind the reader, who stays where he was', async () => {
    const { page } = await browser.look(PAGES['bulletin vi']);
    await save(page, folder, 'html');
    await page.getByText('Đã lưu vào thư mục tải về.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Lưu');
    const isOpen = () => page.locator('.save').evaluate((details) => details.hasAttribute('open'));
    await page.locator('.save summary').click();
    expect(await isOpen()).toBe(true);
    await page.locator('h1').click();
    expect(await isOpen()).toBe(false);
  });

  test('paper has the pictures that the reader has not come near', async () => {
    const { page } = await browser.look(PAGES['photo story vi'], { viewport: { width: 1280, height: 600 } });
    await page.evaluate(() => {
      // However busy the machine is, this is no bad line, on which paper stops waiting after some seconds.
      const { setTimeout } = window;
      const patient = (task: () => void, ms = 0) => (ms < 5000 ? setTimeout(task, ms) : 0);
      Object.assign(window, { setTimeout: patient });
      window.print = () => {
        const pictures = [...document.querySelectorAll<HTMLImageElement>('article img')];
        document.title = pictures.map(({ naturalWidth }) => Math.sign(naturalWidth)).join('');
      };
    });
    await page.locator('[data-tool=print]').click();
    await page.waitForFunction(() => /^[01]+$/.test(document.title));
    expect(await page.title()).toBe('111111');
  });

  const ON_PAPER = [
    ['bulletin vi', 'In ngày'],
    ['bulletin en', 'Printed on'],
  ] as const;
  test.for(ON_PAPER)(
    'paper of “%s” has the address as a QR code, and the site’s time',
    async ([name, printed]) => {
      const { page } = await browser.open(PAGES[name], { timezoneId: 'America/New_York' }, (page) =>
        page.clock.install({ time: '2026-11-22T20:05:00Z' }),
      );
      // Nobody waits for it: it comes when the page has been there for a while.
      await page.clock.runFor(3500);
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
});
