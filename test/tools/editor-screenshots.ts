import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { openEditor } from '../browser/editor.ts';
import { serveFolder } from '../setup/static-server.ts';
import { launchChromium } from './chromium.ts';

// Takes the pictures of the editors' guide (docs/screenshots/bien-tap-*.webp) from the real thing: the web editor, the
// preview and the agenda of a small office, whose bulletins are the demo's.

const ROOT = path.resolve(import.meta.dirname, '../..');
const BIN = path.join(ROOT, 'src/cli/bantin.js');
const NOW = '2026-11-22T08:00:00+07:00';
const SIZE = { width: 1280, height: 860 };
const MOST_BYTES = 60_000;

const SETTINGS = ['site.yml', 'categories.yml', 'assets', 'pages'];
const BULLETINS = ['cho-phien-cuoi-tuan-nong-san-sach', 'hoi-thi-tin-hoc-tre', 'sua-cau-cau-son'];
const SHOWN = '2026/cho-phien-cuoi-tuan-nong-san-sach';
const FAULTY = '2026/lich-tiem-chung';
const FAULTY_TEXT = `---
title: Lịch tiêm chủng tháng 12
summary: Trạm y tế phường Bến Mộc tiêm chủng vào ngày 05/12/2026.
date: 31/11/2026
category: thong-bao
status: approved
---

Mang theo sổ tiêm chủng.
`;

/** An office's folder, with the web editor switched on. */
function makeOffice(): string {
  const office = fs.mkdtempSync(path.join(os.tmpdir(), 'bantin-pictures-'));
  const places = [...SETTINGS, ...BULLETINS.map((name) => `bulletins/2026/${name}`)];
  for (const place of places)
    fs.cpSync(path.join(ROOT, 'content', place), path.join(office, 'content', place), { recursive: true });
  fs.appendFileSync(path.join(office, 'content/site.yml'), 'admin: {backend: local}\n');
  // What is not there any more would be a broken link.
  for (const name of BULLETINS) {
    const file = path.join(office, `content/bulletins/2026/${name}/index.vi.md`);
    const text = fs.readFileSync(file, 'utf8').replace(/^related:\n(?: +- .*\n)+/m, '');
    fs.writeFileSync(file, text);
  }
  return office;
}

/** @param height as much of the window as there is something to see */
async function take(page: Page, name: string, height = SIZE.height): Promise<void> {
  const clip = { x: 0, y: 0, width: SIZE.width, height };
  const picture = await page.screenshot({ animations: 'disabled', caret: 'hide', clip });
  const bytes = await sharp(picture).resize(960).webp({ quality: 70, effort: 6 }).toBuffer();
  if (bytes.length > MOST_BYTES) throw new Error(`${name} is too large: ${bytes.length} bytes`);
  fs.writeFileSync(path.join(ROOT, 'docs/screenshots', `bien-tap-${name}.webp`), bytes);
}

const newContext = (browser: Browser) =>
  browser.newContext({
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: SIZE,
    colorScheme: 'light',
    serviceWorkers: 'block',
  });

/** The list of bulletins, a form beside its preview, and what a form says of a slip. */
async function webEditor(browser: Browser, office: string): Promise<void> {
  execFileSync(process.execPath, [BIN, 'build', '--now', NOW, '--lang', 'vi'], { cwd: office });
  const server = await serveFolder(path.join(office, 'dist'));
  const { page } = await openEditor(await newContext(browser), server.origin, {
    content: path.join(office, 'content'),
  });
  await page.getByRole('button', { name: /cục bộ/i }).click();
  await page.goto(`${server.origin}/admin/#/collections/bulletins`);
  await page.getByText('Chợ phiên nông sản').first().waitFor();
  await page.waitForTimeout(1000);
  await take(page, 'danh-sach', 360);
  await page.getByText('Chợ phiên nông sản').first().click();
  await page.frameLocator('iframe').first().getByText('Mua được gì').waitFor();
  await page.waitForTimeout(1000);
  await take(page, 'bieu-mau');
  const field = (name: string) => page.getByRole('textbox', { name }).locator('visible=true').first();
  await field('Ngày xuất bản').fill('30/02/2026');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  const slip = page.getByText('Ngày xuất bản: cần viết ngày', { exact: false });
  await slip.waitFor();
  await slip.scrollIntoViewIfNeeded();
  await page.waitForTimeout(1000);
  await take(page, 'loi-bieu-mau');
  await page.context().close();
  await server.close();
}

/** The panel of a preview, and its page for a bulletin with an error. */
async function preview(browser: Browser, office: string): Promise<void> {
  const faulty = path.join(office, 'content/bulletins', FAULTY, 'index.vi.md');
  fs.mkdirSync(path.dirname(faulty));
  fs.writeFileSync(faulty, FAULTY_TEXT);
  const child = spawn(process.execPath, [BIN, 'serve', '--port', '0', '--now', NOW, '--lang', 'vi'], {
    cwd: office,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const origin = await new Promise<string>((resolve) => {
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      const address = /http:\/\/localhost:\d+(?=\/ )/.exec(text)?.[0];
      if (address) resolve(address);
    });
  });
  const page = await (await newContext(browser)).newPage();
  await page.goto(`${origin}/vi/${SHOWN}.html`);
  await page.getByRole('region', { name: 'Bản xem thử' }).waitFor();
  await take(page, 'xem-thu');
  await page.goto(`${origin}/vi/${FAULTY}.html`);
  await page.getByText('31/11/2026', { exact: false }).first().waitFor();
  await take(page, 'trang-loi', 430);
  await page.context().close();
  child.kill('SIGINT');
}

/** The agenda as it is printed for a meeting. */
async function agenda(browser: Browser, office: string): Promise<void> {
  const file = path.join(office, 'lich-viec.html');
  const args = ['agenda', '--format', 'html', '--output', file, '--now', NOW, '--lang', 'vi'];
  execFileSync(process.execPath, [BIN, ...args], { cwd: ROOT });
  const page = await (await newContext(browser)).newPage();
  await page.goto(pathToFileURL(file).href);
  await take(page, 'lich-viec');
  await page.context().close();
}

const office = makeOffice();
const browser = await launchChromium();
try {
  await webEditor(browser, office);
  await preview(browser, office);
  await agenda(browser, office);
} finally {
  await browser.close();
  fs.rmSync(office, { recursive: true, force: true });
}
