import path from 'node:path';
import sharp from 'sharp';
import { serveFolder } from '../setup/static-server.ts';
import { launchChromium } from './chromium.ts';

// Takes the pictures of docs/screenshots from dist/, the demo site as `npm run build` makes it.
const PAGES = {
  home: '/vi/',
  bulletin: '/vi/2026/ban-dieu-hanh-do-thi-thong-minh-hop-phien-dau-tien.html',
  section: '/vi/doi-song-xa-hoi/',
  archive: '/vi/luu-tru/',
};
const SIZES = { 360: 760, 1280: 900 };

const root = path.resolve(import.meta.dirname, '../..');
const server = await serveFolder(path.join(root, 'dist'));
const browser = await launchChromium();
for (const [name, address] of Object.entries(PAGES)) {
  for (const [width, height] of Object.entries(SIZES)) {
    const page = await browser.newPage({ viewport: { width: Number(width), height } });
    await page.goto(server.origin + address, { waitUntil: 'networkidle' });
    const file = path.join(root, 'docs/screenshots', `${name}-${width}.png`);
    await sharp(await page.screenshot())
      .png({ palette: true, colours: 128 })
      .toFile(file);
    await page.close();
  }
}
await browser.close();
await server.close();
