import { FILES, keep, LANGUAGES, langOf, offlinePages, PAGES, pathOf } from './kept.ts';
import { keepFirstPicture } from './kept-pictures.ts';

declare const BASE: string;

/** The list of what a language offers for reading without a network. */
interface OfflineList {
  /** The newest bulletins with the time of their last change. */
  pages: [url: string, modified: string][];
  assets: string[];
  withdrawn: string[];
  /** Changes with the addresses of the bulletins: then kept ones may be gone. */
  addresses: string;
}

const MS_BETWEEN_LISTS = 60_000;
const CHECKED_AT_ONCE = 6;

/** A page that may have changed is fetched anew, so many a time. */
const MOST_FETCHED = 20;

/** When the list of a language was last read. */
const listed = new Map<string, number>();

/** Without a network: and with one again, the lists are read at once. */
export const forgetListed = () => listed.clear();

/**
 * Reads the list of the language in which one reads, and of the others of which something is kept: keeps the newest
 * bulletins of the first, and lets go of what is no longer part of the site. At most once a minute.
 */
export async function readLists(path: string): Promise<void> {
  const reading = langOf(path);
  if (!reading) return;
  const pages = await caches.open(PAGES);
  const kept = new Set((await pages.keys()).map((request) => langOf(pathOf(request))));
  for (const lang of [reading, ...LANGUAGES.filter((each) => each !== reading && kept.has(each))]) {
    if (Date.now() - (listed.get(lang) ?? 0) < MS_BETWEEN_LISTS) continue;
    listed.set(lang, Date.now());
    try {
      await readList(lang, lang === reading, pages);
    } catch {
      // Cut off in the middle: the next page goes on.
      listed.delete(lang);
    }
  }
}

async function readList(lang: string, isReading: boolean, pages: Cache): Promise<void> {
  const files = await caches.open(FILES);
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
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean; type?: string } };
  for (const [url, modified] of connection?.saveData ? [] : list.pages) {
    const isKept = (await pages.match(url)) !== undefined;
    if (isKept ? known.get(url) === modified : !isReading) continue;
    await keep(pages, url);
    // What nobody has asked for costs no reader money.
    if (connection?.type !== 'cellular') await keepFirstPicture(await pages.match(url));
  }
  const offline = offlinePages.get(lang);
  if (isReading && offline && !(await pages.match(offline))) await keep(pages, offline);
  if (before?.addresses !== list.addresses) await checkKept(lang, list, pages);
  await files.put(address, copy);
}

/** Lets go of kept pages whose addresses are gone or lead elsewhere, and fetches anew those that may have changed. */
async function checkKept(lang: string, list: OfflineList, pages: Cache): Promise<void> {
  const current = new Set([...list.pages.map(([url]) => url), offlinePages.get(lang)]);
  const paths = (await pages.keys())
    .map(pathOf)
    .filter((path) => langOf(path) === lang && !current.has(path));
  const changed: string[] = [];
  for (let i = 0; i < paths.length; i += CHECKED_AT_ONCE) {
    await Promise.all(
      paths.slice(i, i + CHECKED_AT_ONCE).map(async (path) => {
        const response = await fetch(path, { method: 'HEAD', cache: 'no-store' });
        if (isGone(path, response)) await pages.delete(path);
        else if (response.ok && !isSame(response, await pages.match(path))) changed.push(path);
      }),
    );
  }
  for (const path of changed.slice(0, MOST_FETCHED)) await keep(pages, path);
}

function isGone(path: string, { status, redirected, url }: Response): boolean {
  if (status === 404 || status === 410) return true;
  // Some hosts answer `/x.html` from `/x`: that is no other page.
  const plain = (address: string) => address.replace(/\/$|(?:\/index)?\.html$/, '');
  return redirected && plain(new URL(url).pathname) !== plain(path);
}

/** By what the host says of both; where it says nothing, they may differ. */
function isSame(now: Response, kept: Response | undefined): boolean {
  const tag = now.headers.get('etag') ?? now.headers.get('last-modified');
  return tag !== null && tag === (kept?.headers.get('etag') ?? kept?.headers.get('last-modified'));
}
