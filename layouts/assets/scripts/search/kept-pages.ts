import { standingOf } from '../../../../src/search/excerpt.ts';
import type { Found, Query } from './engine.ts';
import { asTypedFirst, type Shown } from './run.ts';

/** What of a bulletin's page is no text of its. */
const LEFT_OUT =
  'script, nav, aside, .toolline, .byline, .share, .neighbours, .visually-hidden, .needs-script';
const BLOCKS = 'p, li, h2, h3, h4, td, th, dd, blockquote, figcaption';

/**
 * Searches the bulletins that the service worker keeps for reading without a network: they can be opened then, too.
 * @param folder of the indexes of the page's language, `/search/vi/`: the site's path is before it
 */
export async function searchKept(
  folder: string,
  query: Query,
  variants: readonly string[],
): Promise<Shown[]> {
  const base = folder.slice(0, folder.indexOf('search/'));
  const name = `bantin ${base} pages`;
  if (!(await caches.has(name))) return [];
  const cache = await caches.open(name);
  const hits: (Shown & { rank: number })[] = [];
  for (const request of await cache.keys()) {
    const response = await cache.match(request);
    const found = bulletinOf(new URL(request.url).pathname, (await response?.text()) ?? '', query);
    const standing = found && standingOf(found.title, found.text, variants);
    if (standing) hits.push({ found, ...standing });
  }
  const newer = (a: Shown, b: Shown) => Number(a.found.day < b.found.day) - Number(a.found.day > b.found.day);
  hits.sort((a, b) => (query.newestFirst ? 0 : a.rank - b.rank) || newer(a, b));
  return asTypedFirst(hits);
}

/** A bulletin as the results show it; nothing where the page is none, or not one that is asked for. */
function bulletinOf(url: string, html: string, { section, kind, year }: Query): Found | undefined {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const article = page.querySelector('article.bulletin');
  if (!article || page.documentElement.lang !== document.documentElement.lang) return undefined;
  const day = article.querySelector('time')?.dateTime.slice(0, 10) ?? '';
  const sectionName = page.querySelector<HTMLMetaElement>('meta[property="article:section"]')?.content ?? '';
  const kindName = article.querySelector('.kind')?.textContent ?? '';
  const isWanted =
    day.startsWith(year) &&
    (section === '' || nameOf('section', section) === sectionName) &&
    (kind === '' || nameOf('kind', kind) === (kindName || nameOf('kind', 'news')));
  if (!isWanted) return undefined;
  const title = article.querySelector('h1')?.textContent?.trim() ?? '';
  for (const each of article.querySelectorAll(LEFT_OUT)) each.remove();
  const blocks = [...article.querySelectorAll(BLOCKS)].filter((block) => !block.querySelector(BLOCKS));
  const text = blocks.map((block) => block.textContent?.trim().replace(/\s+/g, ' ')).join(' ');
  return { url, title, text, section: idOf('section', sectionName), day };
}

const options = (field: string) => [
  ...document.querySelectorAll<HTMLOptionElement>(`[data-search] select[name=${field}] option`),
];
const nameOf = (field: string, value: string) =>
  options(field).find((option) => option.value === value)?.text;
const idOf = (field: string, text: string) =>
  options(field).find((option) => option.text === text)?.value ?? '';
