/** Put in when the worker is bundled: the path of the site, and for each language its page for readers without a network. */
declare const BASE: string;
declare const OFFLINE_PAGES: Readonly<Record<string, string>>;

/** What the worker keeps: pages under their paths, and the files that pages ask for. */
export const PAGES = `bantin ${BASE} pages`;
export const FILES = `bantin ${BASE} files`;

export const LANGUAGES = Object.keys(OFFLINE_PAGES);

/** The pages for readers without a network, by language. */
export const offlinePages: ReadonlyMap<string, string> = new Map(Object.entries(OFFLINE_PAGES));

export const langOf = (path: string) => LANGUAGES.find((lang) => path.startsWith(`${BASE}${lang}/`));

export const pathOf = ({ url }: Request) => new URL(url).pathname;

/**
 * Keeps a page under its own address, also where the host answers from another one (`/x` for `/x.html`). The host's log shows by
 * `?kept` that nobody has read it: such requests are not counted (`src/views/addresses.ts`).
 */
export async function keep(pages: Cache, url: string): Promise<void> {
  const response = await fetch(`${url}?kept`, { cache: 'no-cache' });
  if (!response.ok) return;
  await pages.put(url, new Response(await response.blob(), { headers: response.headers }));
}
