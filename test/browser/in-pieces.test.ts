import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { DEMO } from '../setup/demo.ts';
import { PAGES, useBrowser } from './browser.ts';
import { shiftOf, watchShifts } from './shifts.ts';

// On a slow phone a page is painted while its HTML is still being read. What comes late may not move what is there.

const browser = useBrowser({ prepare: watchShifts });

/** What the line of the office’s name gives to the language and the search while these come; no text moves by it. */
const MOST_OF_HEADER = 0.004;

/** Where a page is cut: behind the emblem, and behind each tag of what stands below the sections. */
const TAG = /<[^>]+>/g;
const MOST_CUTS = 60;

const CASES = [
  ['bulletin vi', 320],
  ['bulletin vi', 360],
  ['bulletin en', 360],
  ['standing page vi', 360],
  ['home vi', 360],
  ['section vi', 360],
  ['bulletin vi', 1280],
] as const;

test('a page that comes in pieces does not move', async () => {
  // All at once: each waits for its own paint.
  const shifts = await Promise.all(
    CASES.map(
      async ([name, width]) => [`${name} at ${width} px`, await shiftInPieces(PAGES[name], width)] as const,
    ),
  );
  expect(shifts.filter(([, shift]) => shift >= MOST_OF_HEADER)).toEqual([]);
});

/** How far a page moves of which each piece is painted before the next one is sent. */
async function shiftInPieces(address: string, width: number): Promise<number> {
  const { page, settled } = await browser.open('/404.html', { viewport: { width, height: 740 } });
  const server = http.createServer((request, response) => {
    if (request.url === address) void sendInPieces(piecesOf(address), response, page);
    else void pass(browser.origin + request.url, response);
  });
  onTestFinished(() => void server.close());
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${address}`);
  await settled();
  return shiftOf(page);
}

async function sendInPieces(pieces: Buffer[], response: http.ServerResponse, page: Page): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  for (const [i, piece] of pieces.entries()) {
    response.write(piece);
    if (i === 0) await page.waitForURL(`**${response.req.url}`, { waitUntil: 'commit' });
    await page.evaluate(
      () => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))),
    );
  }
  response.end();
}

function piecesOf(address: string): Buffer[] {
  const html = fs.readFileSync(path.join(DEMO.folder, address, address.endsWith('/') ? 'index.html' : ''));
  const text = html.toString('latin1');
  const main = text.indexOf('<main');
  const tags = [...text.matchAll(TAG)].map(({ index, 0: tag }) => ({ tag, end: index + tag.length }));
  const emblem = tags.find(({ tag }) => tag.startsWith('<img'))?.end ?? main;
  const below = tags.map(({ end }) => end).filter((end) => end > main && end > emblem);
  const cuts = [0, emblem, ...below].slice(0, MOST_CUTS + 1);
  return cuts.map((cut, i) => html.subarray(cut, cuts[i + 1]));
}

async function pass(address: string, response: http.ServerResponse): Promise<void> {
  const found = await fetch(address);
  response.writeHead(found.status, { 'content-type': found.headers.get('content-type') ?? 'text/plain' });
  response.end(Buffer.from(await found.arrayBuffer()));
}
