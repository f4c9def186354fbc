import type { BrowserContext, BrowserContextOptions, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { DEMO } from '../setup/demo.ts';
import { useSharedBrowser } from '../setup/shared-browser.ts';
import { type StaticServer, serveFolder } from '../setup/static-server.ts';
import { until } from '../setup/waiting.ts';

export interface Visit {
  page: Page;
  /** What the page asked of other hosts, and what the browser complained of. */
  outside: string[];
  complaints: string[];
  /** Waits until all that the page has asked for is there, and painted. */
  settled(): Promise<void>;
}

/** What is done with a page before it comes. */
type Prepare = (page: Page) => Promise<unknown>;

/** A real Chromium before the demo site, for the tests of one file. */
export function useBrowser() {
  const browser = useSharedBrowser();
  let server: StaticServer;
  const shared = new Map<string, Promise<BrowserContext>>();
  beforeAll(async () => {
    server = await serveFolder(DEMO.folder);
  });
  afterAll(() => server?.close());

  const newContext = (options: BrowserContextOptions) =>
    browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block', ...options });

  async function visit(context: BrowserContext, address: string, prepare?: Prepare): Promise<Visit> {
    const page = await context.newPage();
    const visit: Visit = { page, outside: [], complaints: [], settled: settling(page) };
    page.on('request', (request) => {
      if (!request.url().startsWith(server.origin)) visit.outside.push(request.url());
    });
    page.on('console', (message) => {
      // Only the tests of reading without a network let a service worker in.
      const isOurDoing = message.text().startsWith('Service Worker registration blocked');
      if (['error', 'warning'].includes(message.type()) && !isOurDoing) visit.complaints.push(message.text());
    });
    page.on('pageerror', (error) => visit.complaints.push(error.message));
    await prepare?.(page);
    await page.goto(server.origin + address);
    return visit;
  }

  return {
    get origin() {
      return server.origin;
    },
    /** Opens an address in a window of its own, until the end of the test. */
    async open(address: string, options: BrowserContextOptions = {}, prepare?: Prepare): Promise<Visit> {
      const context = await newContext(stayingAt(address, options));
      onTestFinished(() => context.close());
      return visit(context, address, prepare);
    },
    /** The same for a test that leaves nothing behind, in a window that it shares with others of these options. */
    async look(address: string, options: BrowserContextOptions = {}, prepare?: Prepare): Promise<Visit> {
      const staying = stayingAt(address, options);
      const name = JSON.stringify(staying);
      const context = shared.get(name) ?? newContext(staying);
      shared.set(name, context);
      const visited = await visit(await context, address, prepare);
      onTestFinished(() => visited.page.close());
      return visited;
    },
    /** The same for all tests of the file, each of which finds the page as the one before has left it. */
    async stay(address: string, options: BrowserContextOptions = {}): Promise<Visit> {
      return visit(await newContext(stayingAt(address, options)), address);
    },
  };
}

/** Watches what a page asks for. @returns what waits until nothing is under way, even after the page was painted */
function settling(page: Page): () => Promise<void> {
  const underWay = new Set<Request>();
  page.on('request', (request) => underWay.add(request));
  page.on('requestfinished', (request) => underWay.delete(request));
  page.on('requestfailed', (request) => underWay.delete(request));
  return async () => {
    do {
      await until(() => underWay.size === 0);
      await page.evaluate(
        () => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))),
      );
    } while (underWay.size > 0);
  };
}

/** The choice of language is shown to whom neither language is said to be read. */
const stayingAt = (address: string, options: BrowserContextOptions): BrowserContextOptions =>
  address === PAGES.gateway ? { locale: 'fr-FR', ...options } : options;

/** One page of each kind, in each language in which it exists. */
export const PAGES = {
  gateway: '/',
  'home vi': '/vi/',
  'home en': '/en/',
  'bulletin vi': '/vi/2026/ban-dieu-hanh-do-thi-thong-minh-hop-phien-dau-tien.html',
  'bulletin en': '/en/2026/seven-things-before-the-november-rain.html',
  'document vi': '/vi/2025/quyet-dinh-quy-che-tiep-nhan-ho-so.html',
  'photo story vi': '/vi/2025/mot-ngay-tren-song-moc.html',
  'audio and expired vi': '/vi/2025/canh-bao-lu-song-moc-28-10.html',
  'footnotes vi': '/vi/2025/ho-so-cap-huyen-nop-o-dau.html',
  'table vi': '/vi/2025/xe-buyt-hoc-duong-tuyen-de-song-moc.html',
  'long title vi': '/vi/2025/lay-y-kien-du-thao-quan-ly-ben-thuyen.html',
  'link vi': '/vi/2026/tra-cuu-van-ban-phap-luat.html',
  'withdrawn vi': '/vi/2025/lich-sat-hach-lai-xe-thang-tam.html',
  'foreign words vi': '/vi/2026/doan-thu-vien-phap-tham-moc-giang.html',
  'section vi': '/vi/thong-tin-tuyen-truyen/',
  'section en': '/en/public-information/',
  'section by month vi': '/vi/thong-tin-tuyen-truyen/2026-11.html',
  'archive vi': '/vi/luu-tru/',
  'archive en': '/en/archive/',
  'archive by month vi': '/vi/luu-tru/2026-11.html',
  'archive by month en': '/en/archive/2026-11.html',
  'keyword vi': '/vi/tu-khoa/lu-lut.html',
  'standing page vi': '/vi/kha-nang-tiep-can.html',
  'standing page en': '/en/accessibility.html',
  'search vi': '/vi/tim-kiem.html',
  'search en': '/en/search.html',
  'not found': '/404.html',
} as const;
