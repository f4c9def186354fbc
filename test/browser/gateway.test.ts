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
      /** Where an address leads. */
      to: async (address: string) => {
        await page.goto(server.origin + address);
        await page.waitForLoadState('networkidle');
        return page.url().slice(server.origin.length);
      },
    };
  }

  test.for([
    ['vi-VN', '/', '/vi/'],
    ['vi', '/?utm_source=zalo#tin', '/vi/?utm_source=zalo#tin'],
    ['en-GB', '/', '/en/'],
    ['fr-FR', '/', '/'],
  ] as const)('a browser in %s is led from %s to %s', async ([locale, from, home]) => {
    const { to } = await visit({ locale });
    expect(await to(from)).toBe(home);
  });

  test('the last visit counts more than the browser', async () => {
    const { page, to } = await visit({ locale: 'en-US' });
    await to('/vi/lien-he.html');
    expect(await to('/')).toBe('/vi/');
    await page.locator('.language a').click();
    await page.waitForLoadState('networkidle');
    expect(await to('/')).toBe('/en/');
  });

  test('nobody sees it on the way, and it is no step back', async () => {
    const { page, to } = await visit({ locale: 'vi-VN' });
    await to('/404.html');
    await to('/');
    await page.goBack();
    expect(page.url()).toBe(`${server.origin}/404.html`);
  });

  test('without a script it is there, with both links', async () => {
    const { page, to } = await visit({ locale: 'vi-VN', javaScriptEnabled: false });
    expect(await to('/')).toBe('/');
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
