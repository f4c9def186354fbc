import fs from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { bulletin } from '../setup/bantin.ts';
import { officeSite } from '../setup/office-site.ts';
import { useSharedBrowser } from '../setup/shared-browser.ts';
import { build, newSite } from '../setup/site.ts';
import { type StaticServer, serveFolder } from '../setup/static-server.ts';
import { until } from '../setup/waiting.ts';
import { type CounterServer, type Provider, startCounter } from './counter-server.ts';

/** Longer than a page waits before it does what nobody waits for; and than it waits for an answer. */
const QUIET_MS = 3500;
const SLOW_MS = 5000;

const at = (date: string, views?: string) => bulletin({ date, views });

/** A built site, served. @param settings lines of `site.yml`; @param files more of its content */
async function served(settings: string, files: Record<string, string>, counter?: CounterServer) {
  const { content, output } = newSite(officeSite(settings, files));
  const { code, stderr } = await build(content, output);
  expect(code, stderr).toBe(0);
  // The setting takes public addresses alone: here the scripts get that of the counter on this machine.
  for (const name of fs.readdirSync(path.join(output, 'assets'))) {
    const file = path.join(output, 'assets', name);
    const text = fs.readFileSync(file, 'utf8');
    if (counter && name.endsWith('.js'))
      fs.writeFileSync(file, text.replaceAll('https://dem.example.gov.vn', counter.origin));
  }
  const server = await serveFolder(output, counter && { counter: counter.origin });
  return { output, server };
}

/** Opens a page and lets the time pass in which it fetches nothing. */
async function open(context: BrowserContext, address: string, prepare = ''): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(`${prepare};window.asked = [];
    window.onerror = (message) => { window.asked.push(message); };`);
  await page.goto(address);
  await context.clock.runFor(QUIET_MS);
  return page;
}

const shown = async (page: Page) => (await page.locator('.views').innerText()).replace(/\s+/g, ' ').trim();

describe('numbers that lie in the site', () => {
  const browser = useSharedBrowser();
  let server: StaticServer;
  let output: string;
  beforeAll(async () => {
    const site = await served('views: {provider: static}', {
      'bulletins/2026/hop/index.vi.md': at('2026-11-20', '1817'),
      'bulletins/2026/moi/index.vi.md': at('2026-11-19'),
      'bulletins/2026/it/index.vi.md': at('2026-11-18'),
      'bulletins/2026/muoi/index.vi.md': at('2026-10-01'),
      'bulletins/2026/chin/index.vi.md': at('2026-09-01'),
    });
    ({ server, output } = site);
    const views = path.join(output, 'views');
    fs.mkdirSync(views);
    const write = (name: string, text: string) => fs.writeFileSync(path.join(views, name), text);
    write('2026-11.json', JSON.stringify({ '2026/hop': 1926, '2026/moi': 12_345, __proto__: 5 }));
    write('2026-09.json', '<!doctype html>');
    const top = [{ id: '2026/hop', url: '/vi/2026/hop.html', title: 'Họp', views: 1926 }];
    write('top.json', JSON.stringify({ '7': { vi: [] }, '365': { vi: top } }));
  });
  afterAll(() => server?.close());

  const window = async (options = {}) => {
    const context = await browser.newContext({ viewport: { width: 360, height: 800 }, ...options });
    onTestFinished(() => context.close());
    await context.clock.install();
    return context;
  };

  test('take the place of those known when the page was made, and nothing moves', async () => {
    const context = await window();
    for (const [name, before, after] of [
      ['hop', '1.817', 'Lượt người xem: 3.743'],
      ['moi', '—', 'Lượt người xem: 12.345'],
    ] as const) {
      const page = await context.newPage();
      await page.goto(`${server.origin}/vi/2026/${name}.html`);
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
      await context.clock.runFor(QUIET_MS);
      await until(async () => (await number.textContent()) !== before);
      expect(await shown(page)).toBe(after);
      expect(await boxes()).toEqual(known);
      const isAnnounced = await number.evaluate((each) =>
        Boolean(each.closest('[aria-live], [role=status], [role=alert], output')),
      );
      expect(isAnnounced).toBe(false);
    }
  });

  test('leave what they do not know, and never say 0', async () => {
    const context = await window();
    const answered: string[] = [];
    context.on('response', (each) => answered.push(each.url()));
    for (const [name, file] of [
      ['it', '2026-11'],
      ['muoi', '2026-10'],
      ['chin', '2026-09'],
    ] as const) {
      const page = await open(context, `${server.origin}/vi/2026/${name}.html`);
      await until(() => answered.some((url) => url.endsWith(`/views/${file}.json`)));
      await page.waitForTimeout(100);
      expect(await page.locator('.views').isVisible()).toBe(false);
      expect(await page.locator('.views span').textContent()).toBe('—');
    }
  });

  test('come to the home page’s list by one request', async () => {
    const context = await window();
    const asked: string[] = [];
    context.on('request', (each) => {
      if (each.url().includes('/views/')) asked.push(each.url());
    });
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
    const page = await open(context, `${server.origin}/vi/doc-nhieu.html`);
    const place = page.locator('[data-views-of]').last();
    await until(async () => (await place.textContent()) === '3.743 lượt xem');
    expect(asked).toEqual([`${server.origin}/views/top.json`]);
  });

  test.for([
    ['saves data', "Object.defineProperty(navigator, 'connection', { value: { saveData: true } })"],
    ['wants not to be tracked', "Object.defineProperty(navigator, 'doNotTrack', { value: '1' })"],
    ['refuses by GPC', "Object.defineProperty(navigator, 'globalPrivacyControl', { value: true })"],
    ['has no network', "Object.defineProperty(navigator, 'onLine', { value: false })"],
  ] as const)('nothing is asked of who %s', async ([, prepare]) => {
    const context = await window();
    const asked: string[] = [];
    context.on('request', (each) => asked.push(each.url()));
    const page = await open(context, `${server.origin}/vi/2026/hop.html`, prepare);
    await until(() => asked.some((url) => url.includes('/show-')));
    await page.waitForTimeout(100);
    expect(asked.filter((url) => url.includes('/views/'))).toEqual([]);
    expect(await shown(page)).toBe('Lượt người xem: 1.817');
  });

  test('without scripts the page has what was known', async () => {
    const context = await window({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${server.origin}/vi/2026/hop.html`);
    expect(await shown(page)).toBe('Lượt người xem: 1.817');
    await page.goto(`${server.origin}/vi/2026/moi.html`);
    expect(await page.locator('.views').isVisible()).toBe(false);
  });

  test('a page in the background waits until somebody looks at it', async () => {
    const context = await window();
    const asked: string[] = [];
    context.on('request', (each) => asked.push(each.url()));
    const hidden = "Object.defineProperty(document, 'visibilityState', { value: 'hidden', writable: true })";
    const page = await open(context, `${server.origin}/vi/2026/hop.html`, hidden);
    await until(() => asked.some((url) => url.includes('/show-')));
    await page.waitForTimeout(100);
    expect(asked.filter((url) => url.includes('/views/'))).toEqual([]);
    await page.evaluate(
      "document.visibilityState = 'visible'; document.dispatchEvent(new Event('visibilitychange'))",
    );
    await until(async () => (await shown(page)) === 'Lượt người xem: 3.743');
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

/** The names of bulletins whose number does not come, each by what the counter does. */
const FAILURES = [
  'khong-co',
  'bi-cam',
  'ma-lenh',
  'trang-html',
  'rat-lon',
  'cham',
  'so-khong',
  'khong-cors',
] as const;

describe.for(Object.keys(SERVICES) as Provider[])('numbers of %s', (provider) => {
  const browser = useSharedBrowser();
  const { settings, told } = SERVICES[provider];
  let counter: CounterServer;
  let server: StaticServer;
  beforeAll(async () => {
    counter = await startCounter(provider);
    const names = ['hop', 'so-co-dau', ...FAILURES];
    const files = Object.fromEntries(
      names.map((name) => [`bulletins/2026/${name}/index.vi.md`, at('2026-11-20', '1817')]),
    );
    ({ server } = await served(settings, files, counter));
  });
  afterAll(async () => {
    await server?.close();
    await counter?.close();
  });

  test('come as they are documented, without a cookie, and the reader is counted once', async () => {
    const context = await browser.newContext();
    onTestFinished(() => context.close());
    await context.clock.install();
    const page = await open(context, `${server.origin}/vi/2026/hop.html`);
    await until(async () => (await shown(page)) === 'Lượt người xem: 3.101');
    const formatted = await open(context, `${server.origin}/vi/2026/so-co-dau.html`);
    await until(async () => (await shown(formatted)) === 'Lượt người xem: 3.101');
    expect(await context.cookies([counter.origin])).toEqual([]);
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

  test('stay what they were where none comes: refused, unknown, slow, huge, of another type, with a script', async () => {
    const context = await browser.newContext();
    onTestFinished(() => context.close());
    await context.clock.install();
    const pages: Page[] = [];
    // One after the other: the pages of a window have one clock.
    for (const name of FAILURES) pages.push(await open(context, `${server.origin}/vi/2026/${name}.html`));
    const isAsked = (name: string) =>
      counter.asked.some(
        ({ method, url }) => method === 'GET' && decodeURIComponent(url.href).includes(`2026/${name}`),
      );
    await until(() => FAILURES.every(isAsked));
    await context.clock.runFor(SLOW_MS);
    await until(() => ['cham', 'rat-lon'].every((name) => counter.left.includes(name)));
    for (const [i, page] of pages.entries()) {
      expect(await shown(page), FAILURES[i]).toBe('Lượt người xem: 1.817');
      expect(await page.evaluate('window.asked')).toEqual([]);
      expect(await page.locator('.views img').count()).toBe(0);
    }
  });
});
