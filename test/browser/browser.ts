import type { BrowserContextOptions, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { DEMO } from '../setup/demo.ts';
import { useSharedBrowser } from '../setup/shared-browser.ts';
import { type StaticServer, serveFolder } from '../setup/static-server.ts';
import { until } from '../setup/waiting.ts';

export interface Visit {
  page: Page;
  /** What the page asked for; what of it of other hosts; and what the browser complained of. */
  asked: string[];
  outside: string[];
  complaints: string[];
  /** Waits until all that the page has asked for is there; and painted. */
  answered(): Promise<void>;
  settled(): Promise<void>;
}

/** What is done with a page before anything comes to it. */
type Prepare = (page: Page) => Promise<unknown>;

interface Options {
  /** Serves the site; the demo, where it is left out. */
  serve?: () => Promise<StaticServer>;
  /** For each page. */
  prepare?: Prepare;
}

/** The window, where nothing is said of it. */
export const DESK = { width: 1280, height: 900 };

/** A real Chromium before a site, for the tests of one file. */
export function useBrowser({ serve = () => serveFolder(DEMO.folder), prepare }: Options = {}) {
  const browser = useSharedBrowser();
  let server: StaticServer;
  const shared = new Map<string, Page>();
  beforeAll(async () => {
    server = await serve();
  });
  afterAll(() => server?.close());

  async function newPage(options: BrowserContextOptions): Promise<Page> {
    const context = await browser.newContext({ viewport: DESK, serviceWorkers: 'block', ...options });
    const page = await context.newPage();
    await prepare?.(page);
    return page;
  }

  async function visit(page: Page, address: string): Promise<Visit> {
    const visit: Visit = { page, asked: [], outside: [], complaints: [], ...settling(page) };
    page.on('request', (request) => {
      visit.asked.push(request.url());
      if (!request.url().startsWith(server.origin)) visit.outside.push(request.url());
    });
    page.on('console', (message) => {
      // Only the tests of reading without a network let a service worker in.
      const isOurDoing = message.text().startsWith('Service Worker registration blocked');
      if (['error', 'warning'].includes(message.type()) && !isOurDoing) visit.complaints.push(message.text());
    });
    page.on('pageerror', (error) => visit.complaints.push(error.message));
    await page.goto(server.origin + address);
    return visit;
  }

  return {
    get origin() {
      return server.origin;
    },
    /** Opens an address in a window of its own, until the end of the test. */
    async open(address: string, options: BrowserContextOptions = {}, prepare?: Prepare): Promise<Visit> {
      const page = await newPage(stayingAt(address, options));
      onTestFinished(() => page.context().close());
      await prepare?.(page);
      return visit(page, address);
    },
    /** The same on the page of the last look with these options, which forgets what that one has kept and goes on. */
    async look(address: string, options: BrowserContextOptions = {}): Promise<Visit> {
      const { viewport, ...others } = stayingAt(address, options);
      const name = JSON.stringify(others);
      const known = shared.get(name);
      const page = known ?? (await newPage(others));
      shared.set(name, page);
      await known?.evaluate(() => localStorage.clear());
      page.removeAllListeners();
      await page.setViewportSize(viewport ?? DESK);
      return visit(page, address);
    },
    /** The same for all tests of the file, each of which finds the page as the one before has left it. */
    async stay(address: string, options: BrowserContextOptions = {}): Promise<Visit> {
      return visit(await newPage(stayingAt(address, options)), address);
    },
  };
}

/** Watches what a page asks for. @returns what waits until nothing is under way; even after the page was painted */
function settling(page: Page): Pick<Visit, 'answered' | 'settled'> {
  const underWay = new Set<Request>();
  page.on('request', (request) => underWay.add(request));
  page.on('requestfinished', (request) => underWay.delete(request));
  page.on('requestfailed', (request) => underWay.delete(request));
  const answered = () => until(() => underWay.size === 0);
  const settled = async () => {
    do {
      await answered();
      await page.evaluate(
        () => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))),
      );
    } while (underWay.size > 0);
  };
  return { answered, settled };
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

/** Of these, some on which all tools are used under the policy: with pictures, with a recording, and with neither. */
export const UNDER_POLICY = [
  'photo story vi',
  'bulletin en',
  'audio and expired vi',
  'table vi',
  'document vi',
] as const satisfies (keyof typeof PAGES)[];
