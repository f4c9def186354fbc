/// <reference lib="webworker" />
declare const self: ServiceWorkerGlobalScope;
/** Put in when it is bundled: the path of the site, and for each language its page for readers without a network. */
declare const BASE: string;
declare const OFFLINE_PAGES: Readonly<Record<string, string>>;

/** The list of what a language offers for reading without a network. */
interface OfflineList {
  /** The newest bulletins with the time of their last change. */
  pages: [url: string, modified: string][];
  assets: string[];
  withdrawn: string[];
}

const PAGES = `bantin ${BASE} pages`;
const FILES = `bantin ${BASE} files`;
const MOST_PAGES = 90;
const MOST_PICTURES = 120;
/** Styles and scripts of some earlier releases, which kept pages may still ask for. */
const MOST_ASSETS = 60;
const MS_BETWEEN_LISTS = 60_000;

/** When the list of a language was last read. */
const listed = new Map<string, number>();

/** The paths last answered with a kept copy, and when that came: their pages ask, to tell their readers. */
const answeredKept = new Map<string, string>();

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      await self.clients.claim();
      for (const { url } of await self.clients.matchAll()) await readList(new URL(url).pathname);
    })(),
  );
});
self.addEventListener('message', ({ source, data }) => {
  if (data === 'kept?' && source instanceof WindowClient)
    source.postMessage(answeredKept.get(new URL(source.url).pathname));
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin || !url.pathname.startsWith(BASE))
    return;
  const path = url.pathname.slice(BASE.length);
  if (request.mode === 'navigate') event.respondWith(page(event));
  else if (path.startsWith('assets/')) event.respondWith(file(request, 'kept first'));
  else if (path.startsWith('media/') && request.destination === 'image')
    event.respondWith(file(request, 'network first'));
});

/** Always the network's page while there is one: what was withdrawn must not come back from here. */
async function page(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const pages = await caches.open(PAGES);
  const key = new URL(request.url).pathname;
  try {
    const response = await fetch(request);
    answeredKept.delete(key);
    const isPage =
      response.ok && !response.redirected && response.headers.get('content-type')?.includes('text/html');
    if (isPage && !isSearch(request)) {
      const copy = response.clone();
      event.waitUntil(pages.put(key, copy).then(() => trim(pages, '', MOST_PAGES)));
    } else if (response.status === 404 || response.status === 410) event.waitUntil(pages.delete(key));
    event.waitUntil(readList(key));
    return response;
  } catch {
    // Without a network: and with one again, the lists are read at once.
    listed.clear();
    const kept = await pages.match(key);
    if (kept) answeredKept.set(key, kept.headers.get('date') ?? '');
    return kept ?? (await offlinePage(key)) ?? Response.error();
  }
}

const isSearch = (request: Request) => new URL(request.url).search !== '';

const langOf = (path: string) =>
  Object.keys(OFFLINE_PAGES).find((lang) => path.startsWith(`${BASE}${lang}/`));

async function offlinePage(path: string): Promise<Response | undefined> {
  const lang = langOf(path);
  const address = lang ? OFFLINE_PAGES[lang] : Object.values(OFFLINE_PAGES)[0];
  return address ? (await caches.open(PAGES)).match(address) : undefined;
}

async function file(request: Request, order: 'kept first' | 'network first'): Promise<Response> {
  const files = await caches.open(FILES);
  const kept = order === 'kept first' ? await files.match(request) : undefined;
  if (kept) return kept;
  try {
    const response = await fetch(request);
    if (response.ok) {
      await files.put(request, response.clone());
      await trim(files, 'media/', MOST_PICTURES);
      await trim(files, 'assets/', MOST_ASSETS);
    }
    return response;
  } catch (error) {
    const copy = await files.match(request);
    if (copy) return copy;
    throw error;
  }
}

/** Keeps the newest bulletins of the language in which one reads, and lets go of what was withdrawn. At most once a minute. */
async function readList(path: string): Promise<void> {
  const lang = langOf(path);
  const offline = lang && OFFLINE_PAGES[lang];
  if (!offline || Date.now() - (listed.get(lang) ?? 0) < MS_BETWEEN_LISTS) return;
  listed.set(lang, Date.now());
  const pages = await caches.open(PAGES);
  const files = await caches.open(FILES);
  try {
    const address = `${BASE}${lang}/offline.json`;
    const before = (await (await files.match(address))?.json()) as OfflineList | undefined;
    const response = await fetch(address, { cache: 'no-cache' });
    if (!response.ok) return;
    const copy = response.clone();
    const list = (await response.json()) as OfflineList;
    for (const url of list.withdrawn) await pages.delete(url);
    // A page without its styles is hard to read: these first.
    for (const url of list.assets) if (!(await files.match(url))) await files.add(url);
    const known = new Map(before?.pages);
    const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
    for (const [url, modified] of connection?.saveData ? [] : list.pages) {
      if (known.get(url) !== modified || !(await pages.match(url))) await keep(pages, url);
    }
    if (!(await pages.match(offline))) await keep(pages, offline);
    await files.put(address, copy);
  } catch {
    // Cut off in the middle: the next visit goes on.
  }
}

/** Keeps a page under its own address, also where the host answers from another one (`/x` for `/x.html`). */
async function keep(pages: Cache, url: string): Promise<void> {
  const response = await fetch(url, { cache: 'no-cache' });
  if (!response.ok) return;
  await pages.put(url, new Response(await response.blob(), { headers: response.headers }));
}

/** Of what lies below a path, so many stay, the newest; the pages for readers without a network always. */
async function trim(cache: Cache, below: string, most: number): Promise<void> {
  const stay = new Set(Object.values(OFFLINE_PAGES));
  const keys = (await cache.keys()).filter(({ url }) => {
    const { pathname } = new URL(url);
    return pathname.startsWith(BASE + below) && !stay.has(pathname);
  });
  await Promise.all(keys.slice(0, Math.max(0, keys.length - most)).map((key) => cache.delete(key)));
}
