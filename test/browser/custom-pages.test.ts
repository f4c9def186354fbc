import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { BASE, newOffice, THREE } from '../setup/custom-templates.ts';
import { build } from '../setup/site.ts';
import { serveFolder } from '../setup/static-server.ts';
import { useBrowser } from './browser.ts';
import { NO_VIOLATIONS, violationsOf } from './violations.ts';

/** A page of each template language, with its heading and where its language switch leads. */
const PAGES = [
  ['Nunjucks', '/vi/gio-lam-viec.html', 'Giờ làm việc', '/en/opening-hours.html'],
  ['Liquid', '/en/opening-hours.html', 'Opening hours', '/vi/gio-lam-viec.html'],
  ['TSX', '/vi/co-quan/', 'Các cơ quan', undefined],
] as const;

describe('pages of an office’s own, below the path of the site', () => {
  const browser = useBrowser({
    serve: async () => {
      const office = newOffice(THREE);
      const www = path.join(office.folder, 'www');
      expect(await build(office.content, path.join(www, BASE))).toMatchObject({ code: 0 });
      return serveFolder(www);
    },
  });

  test.for(PAGES)('%s: axe finds nothing in light, dark, and A+ 200 %% on 320 px', async ([, address]) => {
    const { page, complaints } = await browser.look(BASE + address);
    expect(await violationsOf(page)).toEqual(NO_VIOLATIONS);
    expect(complaints).toEqual([]);
  });

  test.for(PAGES)('%s: the shell works under the strict policy', async ([, address, heading, other]) => {
    const { page, complaints } = await browser.open(BASE + address);
    expect(await page.getByRole('heading', { level: 1 }).allTextContents()).toEqual([heading]);
    expect(await page.title()).toContain(heading);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
    const size = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    const before = await size();
    await page.getByRole('button', { name: 'A+' }).first().click();
    await expect.poll(size).not.toBe(before);
    expect(await page.locator('nav.language a').count()).toBe(other ? 1 : 0);
    if (other) {
      await page.locator('nav.language a').click();
      expect(new URL(page.url()).pathname).toBe(BASE + other);
    }
    expect(complaints).toEqual([]);
  });

  test('links of a template lead to pages below the path', async () => {
    const { page, complaints } = await browser.look(`${BASE}/vi/gio-lam-viec.html`);
    await page.getByRole('link', { name: 'Lịch <nghỉ> & lễ' }).click();
    expect(new URL(page.url()).pathname).toBe('/tin/vi/2018/lich.html');
    expect(complaints).toEqual([]);
  });
});
