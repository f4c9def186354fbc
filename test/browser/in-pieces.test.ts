import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, test } from 'vitest';
import { DEMO } from '../setup/demo.ts';
import { PAGES, useBrowser } from './browser.ts';

// On a slow phone a page is painted while its HTML is still being read. What comes late may not move what is there.

const browser = useBrowser();

/** What the line of the office’s name gives to the language and the search while these come; no text moves by it. */
const MOST_OF_HEADER = 0.004;

/** Where a page is cut: behind the emblem, and behind each tag of what stands below the sections. */
const TAG = /<[^>]+>/g;
const MOST_CUTS = 60;
const PAINTED_MS = 30;

test.for([
  ['bulletin vi', 320],
  ['bulletin vi', 360],
  ['bulletin en', 360],
  ['standing page vi', 360],
  ['home vi', 360],
  ['section vi', 360],
  ['bulletin vi', 1280],
] as const)('a page that comes in pieces does not move: %s at %i px', async ([name, width]) => {
  const address = PAGES[name];
  const html = fs.readFileSync(path.join(DEMO.folder, address, address.endsWith('/') ? 'index.html' : ''));
  const server = http.createServer((request, response) => {
    if (request.url === address) void sendInPieces(html, response);
    else void pass(browser.origin + request.url, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const { page, settled } = await browser.open('/404.html', { viewport: { width, height: 740 } }, (page) =>
    page.addInitScript(() => {
      const shifts: number[] = [];
      (window as unknown as { shifts: number[] }).shifts = shifts;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    }),
  );
  await page.goto(`http://127.0.0.1:${port}${address}`);
  await settled();
  const total = await page.evaluate(() =>
    (window as unknown as { shifts: number[] }).shifts.reduce((a, b) => a + b, 0),
  );
  server.close();
  expect(total).toBeLessThan(MOST_OF_HEADER);
});

async function sendInPieces(html: Buffer, response: http.ServerResponse): Promise<void> {
  const text = html.toString('latin1');
  const main = text.indexOf('<main');
  const tags = [...text.matchAll(TAG)].map(({ index, 0: tag }) => ({ tag, end: index + tag.length }));
  const emblem = tags.find(({ tag }) => tag.startsWith('<img'))?.end ?? main;
  const cuts = [emblem, ...tags.map(({ end }) => end).filter((end) => end > main && end > emblem)];
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  let sent = 0;
  for (const cut of cuts.slice(0, MOST_CUTS)) {
    response.write(html.subarray(sent, cut));
    sent = cut;
    await new Promise((painted) => setTimeout(painted, PAINTED_MS));
  }
  response.end(html.subarray(sent));
}

async function pass(address: string, response: http.ServerResponse): Promise<void> {
  const found = await fetch(address);
  response.writeHead(found.status, { 'content-type': found.headers.get('content-type') ?? 'text/plain' });
  response.end(Buffer.from(await found.arrayBuffer()));
}
