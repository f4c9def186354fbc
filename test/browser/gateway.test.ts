import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { homeFor } from '../../layouts/assets/scripts/before-paint/to-language.ts';
import { useBrowser } from './browser.ts';

describe('the choice of language', () => {
  const browser = useBrowser();
  const goTo = (page: Page, address: string) => page.goto(browser.origin + address);
  const isAt = (page: Page, address: string) => page.waitForURL(browser.origin + address);

  test.for([
    ['vi-VN', '/', '/vi/'],
    ['vi', '/?utm_source=zalo#tin', '/vi/?utm_source=zalo#tin'],
    ['en-GB', '/', '/en/'],
  ] as const)('a browser in %s is led from %s to %s', async ([locale, from, home]) => {
    const { page } = await browser.open(from, { locale });
    await isAt(page, home);
  });

  test('a browser in another language is led nowhere', async () => {
    const { page, settled } = await browser.open('/', { locale: 'fr-FR' });
    await settled();
    expect(page.url()).toBe(`${browser.origin}/`);
  });

  test('the last visit counts more than the browser', async () => {
    const { page } = await browser.open('/vi/lien-he.html', { locale: 'en-US' });
    await goTo(page, '/');
    await isAt(page, '/vi/');
    await page.locator('.language a').click();
    await isAt(page, '/en/');
    await goTo(page, '/');
    await isAt(page, '/en/');
  });

  test('nobody sees it on the way, and it is no step back', async () => {
    const { page } = await browser.open('/404.html', { locale: 'vi-VN' });
    await goTo(page, '/');
    await isAt(page, '/vi/');
    await page.goBack();
    expect(page.url()).toBe(`${browser.origin}/404.html`);
  });

  test('without a script it is there, with both links', async () => {
    const { page } = await browser.open('/', { locale: 'vi-VN', javaScriptEnabled: false });
    expect(page.url()).toBe(`${browser.origin}/`);
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
