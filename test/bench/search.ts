import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { serveFolder } from '../setup/static-server.ts';
import { launchChromium } from '../tools/chromium.ts';
import { createBantin, ROOT } from './builders.ts';
import { table } from './figures.ts';
import { hardware } from './machine.ts';
import { type Cost, measure } from './measure.ts';
import { createSite } from './site.ts';

/**
 * The search of a generated site: what its indexes cost to build (a build with them less one without), and what a
 * reader with nothing in the cache loads and waits for until the first results stand there. Ends with 1 where that is
 * more than it may be.
 */
const HELP = `npm run bench:search -- [--size 10000]

  --size N  bulletins of the site
`;

const { values } = parseArgs({
  options: { size: { type: 'string', default: '10000' }, help: { type: 'boolean' } },
});
if (values.help) {
  process.stdout.write(HELP);
  process.exit();
}

/** What the search of ten thousand bulletins may cost: all that a reader loads with the page, and the build. */
const LIMITS = { kilobytes: 200, gigabytes: 3 };

/** In the last month but one of the ten years: the running year is in months. */
const NOW = '2024-11-22T08:00:00+07:00';

/** Of two, three and four words, with and without marks; some only old bulletins hold. */
const QUERIES = [
  'người cao tuổi',
  'nguoi cao tuoi',
  'Bến Mộc',
  'ho so truc tuyen',
  'tram do muc nuoc tu dong',
  'Sở Xây dựng nâng cấp mặt đường',
  'thuế',
  'khongcotunay',
];

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bantin-search-'));
process.once('exit', () => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));

const say = (text: string) => process.stderr.write(`${text}\n`);
const bantin = createBantin(ROOT, NOW);
const build = (what: string): Promise<Cost> => {
  say(`building ${what}`);
  return measure(bantin.command(folder), folder);
};

/** What a reader loads and waits for. Bytes as they come over the line, headers aside. */
interface Visit {
  query: string;
  results: string;
  page: number;
  search: number;
  requests: number;
  milliseconds: number;
}

async function visit(browser: Browser, origin: string, query: string): Promise<Visit> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const addresses = new Map<string, string>();
  let ofPage = 0;
  let ofSearch = 0;
  let requests = 0;
  session.on('Network.responseReceived', ({ requestId, response }) => addresses.set(requestId, response.url));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const isSearch = /\/search\/|\/assets\/search-/.test(addresses.get(requestId) ?? '');
    if (isSearch) ofSearch += encodedDataLength;
    else ofPage += encodedDataLength;
    if (isSearch) requests += 1;
  });
  await page.goto(`${origin}/vi/tim-kiem.html`, { waitUntil: 'load' });
  const start = performance.now();
  await page.getByRole('searchbox').fill(query);
  await page.waitForFunction(() => {
    const status = document.querySelector('.search-status')?.textContent ?? '';
    return status !== '' && !status.startsWith('Đang');
  });
  const milliseconds = performance.now() - start;
  const results = await page.locator('.search-status').innerText();
  await context.close();
  return { query, results, page: ofPage, search: ofSearch, requests, milliseconds };
}

say(`writing ${values.size} bulletins`);
const site = createSite(Number(values.size));
await bantin.write(folder, site);
const without = await build('without search');
const features = { ...site.office.features, search: true };
await bantin.write(folder, { ...site, office: { ...site.office, features } });
bantin.clear(folder);
const cold = await build('with search');
const again = await build('with search, from the cache');
const indexes = path.join(bantin.output(folder), 'search');
const files = fs
  .readdirSync(indexes, { recursive: true, encoding: 'utf8' })
  .map((name) => fs.statSync(path.join(indexes, name)))
  .filter((stat) => stat.isFile());

const figure = (value: number, digits = 1) => value.toLocaleString('en', { maximumFractionDigits: digits });
const row = (name: string, cost: Cost) => [name, figure(cost.cpu), figure(cost.wall), figure(cost.memory, 0)];
process.stdout.write(
  `${figure(Number(values.size))} bulletins over ten years; ${hardware()}; ${new Date().toISOString().slice(0, 10)}\n\n${table(
    [
      ['build', 'CPU s', 'wall s', 'peak MB, all processes'],
      row('without search', without),
      row('with search, nothing in the cache', cold),
      row('with search, indexes in the cache', again),
    ],
  )}\nOn disk: ${figure(files.length)} files, ${figure(files.reduce((sum, { size }) => sum + size, 0) / 1e6)} MB.\n\n`,
);

let failed = 0;
const verdict = (isGood: boolean) => {
  if (!isGood) failed += 1;
  return isGood ? 'pass' : 'FAIL';
};
const server = await serveFolder(bantin.output(folder));
const browser = await launchChromium();
const rows: string[][] = [];
for (const query of QUERIES) {
  const { results, page, search, requests, milliseconds } = await visit(browser, server.origin, query);
  const kilobytes = [page, search, page + search].map((bytes) => figure(bytes / 1000));
  const isGood = page + search <= LIMITS.kilobytes * 1000;
  rows.push([query, results, ...kilobytes, String(requests), figure(milliseconds, 0), verdict(isGood)]);
}
const head = [
  'query',
  'answer',
  'page kB',
  'search kB',
  'all kB',
  'requests',
  'ms',
  `≤ ${LIMITS.kilobytes} kB`,
];
process.stdout.write(
  `To the first results, with nothing in the reader's cache:\n\n${table([head, ...rows])}\n`,
);
const peak = Math.max(cold.memory, again.memory);
process.stdout.write(
  `Memory of the build: ${figure(peak, 0)} MB of ${LIMITS.gigabytes} GB: ${verdict(peak <= LIMITS.gigabytes * 1000)}\n`,
);
await browser.close();
await server.close();
process.exitCode = failed > 0 ? 1 : 0;
