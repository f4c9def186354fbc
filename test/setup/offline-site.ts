import fs from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { bantin, bulletin, type Files, SETTINGS, temporaryFolder, writeContent } from './bantin.ts';
import { useSharedBrowser } from './shared-browser.ts';
import { type StaticServer, serveFolder } from './static-server.ts';

/** A bulletin called `Tin <key>`. */
export const newsOf = (key: string, fields: Record<string, string> = {}, body = 'Nội dung.'): Files => ({
  [`bulletins/2017/${key}/index.vi.md`]: bulletin({ title: `Tin ${key}`, ...fields }, body),
});

/** A site that one browser reads and keeps, over all tests of a file. It begins with the bulletins `mot` and `hai`. */
export function useOfflineSite() {
  const folder = temporaryFolder();
  const cache = ['--cache', path.join(folder, 'cache')];
  const dist = path.join(folder, 'dist');
  const browser = useSharedBrowser();
  let server: StaticServer;
  let context: BrowserContext;
  const site = {
    folder,
    /** Of commands on the site. */
    folders: ['--content', path.join(folder, 'content'), ...cache],
    async build(): Promise<void> {
      const run = await bantin(['build', ...site.folders, '--output', dist]);
      expect(run.stderr + run.code).toMatch(/0$/);
    },
    /** Puts these bulletins in the place of all. */
    async publish(files: Files, isOffline = true): Promise<void> {
      const features = `features: {titlePictures: false, offline: ${isOffline}}\n`;
      fs.rmSync(path.join(folder, 'content'), { recursive: true, force: true });
      writeContent(folder, { ...SETTINGS, 'site.yml': `${SETTINGS['site.yml']}${features}`, ...files });
      await site.build();
    },
    newPage: () => context.newPage(),
    go: (page: Page, address: string) => page.goto(server.origin + address),
    /** The network is cut where it cannot be pretended: at the host. */
    cut: () => server.close(),
    async restore(): Promise<void> {
      server = await serveFolder(dist, { port: Number(new URL(server.origin).port) });
    },
    /** Another visit, as after a while: the list is read at once. */
    async comeBack(page: Page, address = '/vi/'): Promise<void> {
      await site.cut();
      await site.go(page, address).catch(() => {});
      await site.restore();
      await site.go(page, address);
    },
  };
  beforeAll(async () => {
    await site.publish({ ...newsOf('mot'), ...newsOf('hai') });
    server = await serveFolder(dist);
    context = await browser.newContext();
    // As on a busy phone, which is never idle: what was asked for then comes by its limit alone, here without the wait.
    await context.addInitScript(() => {
      window.requestIdleCallback = (task, { timeout } = {}) => (timeout === undefined ? 0 : setTimeout(task));
    });
  });
  afterAll(() => server?.close());
  return site;
}

/** The addresses of the pages that the browser keeps. */
export const kept = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.endsWith(' pages'));
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return keys.flat().map(({ url }) => new URL(url).pathname);
  });

/** Waits until it keeps what it should. */
export async function untilKept(page: Page, isDone: (kept: string[]) => boolean): Promise<void> {
  await expect.poll(async () => isDone(await kept(page))).toBe(true);
}
