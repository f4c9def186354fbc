import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { homeFor } from '../../layouts/assets/scripts/before-paint/to-language.ts';
import { DEMO } from '../setup/demo.ts';
import { useSharedBrowser } from '../setup/shared-browser.ts';
import { type StaticServer, serveFolder } from '../setup/static-server.ts';

describe('the choice of language', () => {
  const browser = useSharedBrowser();
  let server: StaticServer;
  beforeAll(async () => {
    server = await serveFolder(DEMO.folder);
  });
  afterAll(() => server?.close());

  async function visit(options: BrowserContextOptions) {
    const context = await browser.newContext({ serviceWorkers: 'block', ...options });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    return {
      page,
      go: (address: string) => page.goto(server.origin + address),
      isAt: (address: string) => page.waitForURL(server.origin + address),
      /** Where the page is once it leads nowhere any more. */
      stays: async () => {
        await page.waitForLoadState('networkidle');
        return page.url().slice(server.origin.length);
      },
    };
  }

  test.for([
    ['vi-VN', '/', '/vi/'],
    ['vi', '/?utm_source=zalo#tin', '/vi/?utm_source=zalo#tin'],
    ['en-GB', '/', '/en/'],
  ] as const)('a browser in %s is led from %s to %s', async ([locale, from, home]) => {
    const { go, isAt } = await visit({ locale });
    await go(from);
    await isAt(home);
  });

  test('a browser in another language is led nowhere', async () => {
    const { go, stays } = await visit({ locale: 'fr-FR' });
    await go('/');
    expect(await stays()).toBe('/');
  });

  test('the last visit counts more than the browser', async () => {
    const { page, go, isAt } = await visit({ locale: 'en-US' });
    await go('/vi/lien-he.html');
    await go('/');
    await isAt('/vi/');
    await page.locator('.language a').click();
    await isAt('/en/');
    await go('/');
    await isAt('/en/');
  });

  test('nobody sees it on the way, and it is no step back', async () => {
    const { page, go, isAt } = await visit({ locale: 'vi-VN' });
    await go('/404.html');
    await go('/');
    await isAt('/vi/');
    await page.goBack();
    expect(page.url()).toBe(`${server.origin}/404.html`);
  });

  test('without a script it is there, with both links', async () => {
    const { page, go, stays } = await visit({ locale: 'vi-VN', javaScriptEnabled: false });
    await go('/');
    expect(await stays()).toBe('/');
    const links = page.locator('.gateway a');
    expect(await links.evaluateAll((all) => all.map((each) => each.getAttribute('href')))).toEqual([
      '/vi/',
      '/en/',
    ]);
  });
});

const HOMES = { vi: '/tin/vi/', en: '/tin/en/' };
test.for([
  [['', 'EN-us', 'vi'], '/tin/en/'],
  [['vi', 'en'], '/tin/vi/'],
  [['zh-Hant-TW', 'vie', 'en'], '/tin/en/'],
  [['', 'constructor', 'fr'], undefined],
  [[], undefined],
] as const)('of %j it is %s', ([wanted, home]) => {
  expect(homeFor(HOMES, wanted)).toBe(home);
});

test('a site in one language has nothing to choose', () => {
  expect(homeFor({ vi: '/vi/' }, ['', 'fr'])).toBe('/vi/');
});
