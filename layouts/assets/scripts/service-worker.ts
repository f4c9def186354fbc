/// <reference lib="webworker" />
import { PREVIEWS } from '../../../src/content/preview/preview-link.ts';
import { FILES, langOf, offlinePages, PAGES } from './kept.ts';
import { forgetListed, readLists } from './kept-lists.ts';
import { sameIn } from './kept-pictures.ts';

declare const self: ServiceWorkerGlobalScope;
declare const BASE: string;

const MOST_PAGES = 90;
const MOST_PICTURES = 120;

/** Styles and scripts of some earlier releases, which kept pages may still ask for. */
const MOST_ASSETS = 60;

/** The paths last answered with a kept copy, and when that came: their pages ask, to tell their readers. */
const answeredKept = new Map<string, string>();

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      await self.clients.claim();
      for (const { url } of await self.clients.matchAll({ includeUncontrolled: true }))
        await readLists(new URL(url).pathname);
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
  // What is read under a link of its own is over with the link: nothing of it is kept.
  if (path.startsWith(`${PREVIEWS}/`)) return;
  // The editor is for people of the office, who have a network.
  if (path.startsWith('admin/')) return;
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
    event.waitUntil(readLists(key));
    return response;
  } catch {
    forgetListed();
    const kept = await pages.match(key);
    if (kept) answeredKept.set(key, kept.headers.get('date') ?? '');
    return kept ?? (await offlinePage(key)) ?? Response.error();
  }
}

const isSearch = (request: Request) => new URL(request.url).search !== '';

async function offlinePage(path: string): Promise<Response | undefined> {
  const lang = langOf(path);
  const address = lang ? offlinePages.get(lang) : [...offlinePages.values()][0];
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
    const copy = (await files.match(request)) ?? (await sameIn(files, request.url));
    if (copy) return copy;
    throw error;
  }
}

/** Of what lies below a path, so many stay, the newest; the pages for readers without a network always. */
async function trim(cache: Cache, below: string, most: number): Promise<void> {
  const stay = new Set(offlinePages.values());
  const keys = (await cache.keys()).filter(({ url }) => {
    const { pathname } = new URL(url);
    return pathname.startsWith(BASE + below) && !stay.has(pathname);
  });
  await Promise.all(keys.slice(0, Math.max(0, keys.length - most)).map((key) => cache.delete(key)));
}
