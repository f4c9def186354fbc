import fs from 'node:fs';
import path from 'node:path';
import bundledChromium from '@sparticuz/chromium';
import { type Browser, type BrowserServer, chromium } from 'playwright-core';

/** The browser to drive: the one that CHROME_PATH names, an installed Chromium or Chrome, or the one from npm. */
async function findChromium(): Promise<string> {
  const named = process.env.CHROME_PATH;
  if (named) return named;
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const installed = names
    .flatMap((name) => folders.map((folder) => path.join(folder, name)))
    .find((file) => fs.existsSync(file));
  return installed ?? (await bundledChromium.executablePath());
}

/** No network of its own, and root may start it (CI). */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A busy machine takes its time. */
const START_MS = 4 * 60_000;

const optionsWith = async (more: readonly string[]) => ({
  executablePath: await findChromium(),
  args: [...ARGS, ...more],
  timeout: START_MS,
});

/** Starts a real Chromium without a window. @param more arguments of its command line besides ours */
export async function launchChromium(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch(await optionsWith(more));
}

/** Starts one that several processes may join, by its address. */
export async function startChromium(): Promise<BrowserServer> {
  return chromium.launchServer(await optionsWith([]));
}
