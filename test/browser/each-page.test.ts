import { beforeAll, describe, expect, test } from 'vitest';
import { bringAxe, colourViolationsOn, violationsOn } from './axe.ts';
import { PAGES, useBrowser, type Visit } from './browser.ts';
import { shiftOf, watchShifts } from './shifts.ts';

// What holds of every kind of page. Each is loaded twice, and asked everything there.

const PHONE = { viewport: { width: 360, height: 700 } };

const TARGETS =
  'button, .sections a, .language a, .breadcrumb a, .keywords a, .share a, .footer nav a, .months a, .gateway a';

const desk = useBrowser({ prepare: bringAxe });
const phone = useBrowser({
  prepare: async (page) => {
    await bringAxe(page);
    await watchShifts(page);
    // On a slow line the page is painted long before its script has come.
    await page.route(/\/assets\/site-.*\.js$/, async (route) => {
      await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
      await route.continue();
    });
  },
});

describe.for(Object.entries(PAGES))('%s', ([, address]) => {
  let visit: Visit;

  describe('on a phone', () => {
    beforeAll(async () => {
      visit = await phone.look(address, PHONE);
    });

    test('does not shift while it loads', async () => {
      await visit.settled();
      expect(await shiftOf(visit.page)).toBe(0);
    });

    test('has targets of at least 44 px, links in a text aside', async () => {
      const small = await visit.page.evaluate(
        (targets) =>
          [...document.querySelectorAll(targets)]
            .filter(
              (target) => target.getClientRects().length > 0 && target.getBoundingClientRect().height < 43.5,
            )
            .map((target) => `${target.outerHTML.slice(0, 80)} ${target.getBoundingClientRect().height}`),
        TARGETS,
      );
      expect(small).toEqual([]);
    });
  });

  describe('with letters twice as large on 320 px', () => {
    beforeAll(async () => {
      await visit.page.setViewportSize({ width: 320, height: 800 });
      await visit.page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    });

    test('cuts nothing, and nothing scrolls sideways', async () => {
      const cut = await visit.page.evaluate(() => {
        const scrolls = (element: Element | null): boolean =>
          element !== null &&
          (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) ||
            scrolls(element.parentElement));
        const beyond = [...document.body.querySelectorAll('*')].filter((element) => {
          const { right, width } = element.getBoundingClientRect();
          return width > 1 && right > innerWidth + 1 && !scrolls(element.parentElement);
        });
        return [
          document.documentElement.scrollWidth - innerWidth,
          beyond.map((element) => element.outerHTML.slice(0, 120)),
        ];
      });
      expect(cut).toEqual([0, []]);
    });

    test('axe finds nothing (WCAG 2.2 A, AA and best practices)', async () => {
      expect(await violationsOn(visit.page)).toEqual([]);
    });
  });

  describe('on a desk', () => {
    beforeAll(async () => {
      visit = await desk.look(address);
    });

    test('axe finds nothing in light colours, nor in dark ones', async () => {
      const light = await violationsOn(visit.page);
      await visit.page.emulateMedia({ colorScheme: 'dark' });
      const dark = await colourViolationsOn(visit.page);
      await visit.page.emulateMedia({ colorScheme: 'light' });
      expect({ light, dark }).toEqual({ light: [], dark: [] });
    });

    test('asks nothing of other hosts, and the browser complains of nothing', async () => {
      await visit.settled();
      expect([visit.outside, visit.complaints]).toEqual([[], []]);
    });
  });
});
