import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { bulletin } from '../setup/bantin.ts';
import { buildOfficeSite } from '../setup/office-site.ts';
import { type StaticServer, serveFolder } from '../setup/static-server.ts';
import { until } from '../setup/waiting.ts';
import { useBrowser } from './browser.ts';
import { type CounterServer, type Provider, startCounter } from './counter-server.ts';

/** Longer than a page waits before it does what nobody waits for; and than it waits for an answer. */
const QUIET_MS = 3500;
const SLOW_MS = 5000;

const PHONE = { viewport: { width: 360, height: 800 } };

const at = (date: string, views?: string) => bulletin({ date, views });

/** A browser before a site; its clock stands until a test moves it. */
function useClockedBrowser(serve: () => Promise<StaticServer>) {
  const browser = useBrowser({ serve, prepare: (page) => page.clock.install() });
  return {
    browser,
    /** Looks at an address and lets the time pass in which it fetches nothing. @param meanwhile is run in the page before */
    async look(address: string, meanwhile = '') {
      const visit = await browser.look(address, PHONE);
      await visit.page.evaluate(meanwhile);
      await visit.page.clock.runFor(QUIET_MS);
      return visit;
    },
  };
}

const shown = async (page: Page) => (await page.locator('.views').innerText()).replace(/\s+/g, ' ').trim();

describe('numbers that lie in the site', () => {
  let output: string;
  const { browser, look } = useClockedBrowser(async () => {
    output = await buildOfficeSite('views: {provider: static}', {
      'bulletins/2026/hop/index.vi.md': at('2026-11-20', '1817'),
      'bulletins/2026/moi/index.vi.md': at('2026-11-19'),
      'bulletins/2026/it/index.vi.md': at('2026-11-18'),
      'bulletins/2026/muoi/index.vi.md': at('2026-10-01'),
      'bulletins/2026/chin/index.vi.md': at('2026-09-01'),
    });
    const views = path.join(output, 'views');
    fs.mkdirSync(views);
    const write = (name: string, text: string) => fs.writeFileSync(path.join(views, name), text);
    write('2026-11.json', JSON.stringify({ '2026/hop': 1926, '2026/moi': 12_345, __proto__: 5 }));
    write('2026-09.json', '<!doctype html>');
    const top = [{ id: '2026/hop', url: '/vi/2026/hop.html', title: 'Họp', views: 1926 }];
    write('top.json', JSON.stringify({ '7': { vi: [] }, '365': { vi: top } }));
    return serveFolder(output);
  });

  /** Waits until the page has decided what it asks for. */
  const decided = async ({ page, asked }: Awaited<ReturnType<typeof look>>) => {
    const script = () => asked.find((url) => url.includes('/show-'));
    await until(() => script() !== undefined);
    await page.evaluate(`import(${JSON.stringify(script())}).then(() => {})`);
  };

  test.for([
    ['hop', '1.817', 'Lượt người xem: 3.743'],
    ['moi', '—', 'Lượt người xem: 12.345'],
  ] as const)(
    'take the place of that known when the page was made, and nothing moves: %s',
    async ([name, before, after]) => {
      const { page } = await browser.look(`/vi/2026/${name}.html`, PHONE);
      const number = page.locator('.views span');
      expect(await number.textContent()).toBe(before);
      const boxes = () =>
        page.evaluate(() =>
          [...document.querySelectorAll('.ends, .ends li, .neighbours, footer')].map((each) => {
            const { x, y, width, height } = each.getBoundingClientRect();
            return [x, y, width, height];
          }),
        );
      const known = await boxes();
      expect(known.length).toBeGreaterThan(5);
      await page.clock.runFor(QUIET_MS);
      await until(async () => (await number.textContent()) !== before);
      expect(await shown(page)).toBe(after);
      expect(await boxes()).toEqual(known);
      const isAnnounced = await number.evaluate((each) =>
        Boolean(each.closest('[aria-live], [role=status], [role=alert], output')),
      );
      expect(isAnnounced).toBe(false);
    },
  );

  test.for([
    ['it', '2026-11'],
    ['muoi', '2026-10'],
    ['chin', '2026-09'],
  ] as const)('leave what they do not know, and never say 0: %s', async ([name, file]) => {
    const { page, asked, answered } = await look(`/vi/2026/${name}.html`);
    await until(() => asked.some((url) => url.endsWith(`/views/${file}.json`)));
    await answered();
    expect(await page.locator('.views').isVisible()).toBe(false);
    expect(await page.locator('.views span').textContent()).toBe('—');
  });

  test('come to the home page’s list by one request', async () => {
    // What was read most stands there by what was known at build.
    fs.writeFileSync(
      path.join(output, 'vi/doc-nhieu.html'),
      fs
        .readFileSync(path.join(output, 'vi/index.html'), 'utf8')
        .replace(
          '</main>',
          '<p>x · <span data-views-of="2026/hop" data-count="1817">1.817 lượt xem</span></p></main>',
        ),
    );
    const { page, asked } = await look('/vi/doc-nhieu.html');
    const place = page.locator('[data-views-of]').last();
    await until(async () => (await place.textContent()) === '3.743 lượt xem');
    expect(asked.filter((url) => url.includes('/views/'))).toEqual([`${browser.origin}/views/top.json`]);
  });

  test.for([
    ['saves data', "Object.defineProperty(navigator, 'connection', { value: { saveData: true } })"],
    ['wants not to be tracked', "Object.defineProperty(navigator, 'doNotTrack', { value: '1' })"],
    ['refuses by GPC', "Object.defineProperty(navigator, 'globalPrivacyControl', { value: true })"],
    ['has no network', "Object.defineProperty(navigator, 'onLine', { value: false })"],
  ] as const)('nothing is asked of who %s', async ([, as]) => {
    const visit = await look('/vi/2026/hop.html', as);
    await decided(visit);
    expect(visit.asked.filter((url) => url.includes('/views/'))).toEqual([]);
    expect(await shown(visit.page)).toBe('Lượt người xem: 1.817');
  });

  test('without scripts the page has what was known', async () => {
    const { page } = await browser.look('/vi/2026/hop.html', { javaScriptEnabled: false });
    expect(await shown(page)).toBe('Lượt người xem: 1.817');
    await browser.look('/vi/2026/moi.html', { javaScriptEnabled: false });
    expect(await page.locator('.views').isVisible()).toBe(false);
  });

  test('a page in the background waits until somebody looks at it', async () => {
    const hidden = "Object.defineProperty(document, 'visibilityState', { value: 'hidden', writable: true })";
    const visit = await look('/vi/2026/hop.html', hidden);
    await decided(visit);
    expect(visit.asked.filter((url) => url.includes('/views/'))).toEqual([]);
    await visit.page.evaluate(
      "document.visibilityState = 'visible'; document.dispatchEvent(new Event('visibilitychange'))",
    );
    await until(async () => (await shown(visit.page)) === 'Lượt người xem: 3.743');
  });
});

/** The settings of each counter, and what it is told of a reader. */
const SERVICES: Readonly<Record<Provider, { settings: string; told?: Record<string, string> }>> = {
  goatcounter: {
    settings: 'views: {provider: goatcounter, url: https://dem.example.gov.vn}',
    told: { p: '/vi/2026/hop.html', t: 'Họp phiên đầu tiên – Bản tin thử', b: '153' },
  },
  matomo: {
    settings: 'views: {provider: matomo, url: https://dem.example.gov.vn, site: 3}',
    told: {
      idsite: '3',
      rec: '1',
      apiv: '1',
      send_image: '0',
      url: 'https://bantin.example.gov.vn/vi/2026/hop.html',
      action_name: 'Họp phiên đầu tiên – Bản tin thử',
    },
  },
  endpoint: {
    settings: 'views: {provider: endpoint, url: "https://dem.example.gov.vn/so/{id}?trang={path}"}',
  },
};

/** The names of bulletins whose number does not come, each by what the counter does; here each says it in words of its own. */
const REFUSALS = ['khong-co', 'bi-cam'] as const;

/** And those that are the same whichever it is. */
const FAILURES = [...REFUSALS, 'ma-lenh', 'trang-html', 'rat-lon', 'cham', 'so-khong', 'khong-cors'] as const;

describe.for(Object.keys(SERVICES) as Provider[])('numbers of %s', (provider) => {
  const { settings, told } = SERVICES[provider];
  const failures = provider === 'goatcounter' ? FAILURES : REFUSALS;
  let counter: CounterServer;
  const { look } = useClockedBrowser(async () => {
    counter = await startCounter(provider);
    const names = ['hop', 'so-co-dau', ...failures];
    const files = names.map((name) => [`bulletins/2026/${name}/index.vi.md`, at('2026-11-20', '1817')]);
    const output = await buildOfficeSite(settings, Object.fromEntries(files));
    // The setting takes public addresses alone: here the scripts get that of the counter on this machine.
    for (const name of fs.readdirSync(path.join(output, 'assets'))) {
      const file = path.join(output, 'assets', name);
      const text = fs.readFileSync(file, 'utf8');
      if (name.endsWith('.js'))
        fs.writeFileSync(file, text.replaceAll('https://dem.example.gov.vn', counter.origin));
    }
    return serveFolder(output, { counter: counter.origin });
  });
  afterAll(() => counter?.close());

  test('come as they are documented, without a cookie, and the reader is counted once', async () => {
    const { page } = await look('/vi/2026/hop.html');
    await until(async () => (await shown(page)) === 'Lượt người xem: 3.101');
    await look('/vi/2026/so-co-dau.html');
    await until(async () => (await shown(page)) === 'Lượt người xem: 3.101');
    expect(await page.context().cookies([counter.origin])).toEqual([]);
    const { asked } = counter;
    expect(asked.filter(({ cookie, referrer }) => cookie ?? referrer)).toEqual([]);
    const counts = asked.filter(({ method }) => method === 'POST');
    const ofFirst = counts.filter(({ url, body }) =>
      `${decodeURIComponent(url.search + body)}`.includes('hop.html'),
    );
    expect(ofFirst.length).toBe(told ? 1 : 0);
    const [first] = ofFirst;
    const sent = first && Object.fromEntries([...first.url.searchParams, ...new URLSearchParams(first.body)]);
    if (sent) delete sent.rand;
    expect(sent).toEqual(told);
  });

  test.for(failures)('stay what they were where none comes: %s', async (name) => {
    const { page, answered } = await look(`/vi/2026/${name}.html`);
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    const isAsked = () =>
      counter.asked.some(
        ({ method, url }) => method === 'GET' && decodeURIComponent(url.href).includes(`2026/${name}`),
      );
    await until(isAsked);
    await page.clock.runFor(SLOW_MS);
    await answered();
    expect(await shown(page)).toBe('Lượt người xem: 1.817');
    expect(errors).toEqual([]);
    expect(await page.locator('.views img').count()).toBe(0);
  });
});
