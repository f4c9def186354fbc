/** The text of a page made fit to be taken away: nothing that needs the site, every address whole. */
export interface SavedArticle {
  title: string;
  address: string;
  lang: string;
  siteName: string;
  published: string;
  authors: string[];
  publisher: string;
  summary: string;
  /** The address's last part, for the name of the file. */
  name: string;
  content: HTMLElement;
  /** The pictures in it; their `src` is the address on the site. */
  pictures: HTMLImageElement[];
}

const LEFT_OUT =
  '.toolline .reading-tools, .needs-script, .share, .neighbours, .more, .views, audio, script, svg, .visually-hidden, .gallery';
const KEPT_ATTRIBUTES = new Set([
  'href',
  'src',
  'alt',
  'id',
  'lang',
  'datetime',
  'scope',
  'start',
  'width',
  'height',
]);

const meta = (name: string) =>
  [...document.querySelectorAll<HTMLMetaElement>(`meta[name="${name}"]`)].map(({ content }) => content);

/** Takes the article out of the page. */
export function takeArticle(): SavedArticle {
  const source = document.querySelector('article.bulletin');
  if (!source) throw new Error('There is no article on this page');
  const content = source.cloneNode(true) as HTMLElement;
  for (const each of content.querySelectorAll(LEFT_OUT)) each.remove();
  for (const picture of content.querySelectorAll('picture'))
    picture.replaceWith(...picture.querySelectorAll('img'));
  for (const link of content.querySelectorAll('a.enlarge')) link.replaceWith(...link.childNodes);
  for (const element of content.querySelectorAll('*')) {
    if (element instanceof HTMLAnchorElement && !element.getAttribute('href')?.startsWith('#'))
      element.setAttribute('href', element.href);
    for (const { name } of [...element.attributes])
      if (!KEPT_ATTRIBUTES.has(name)) element.removeAttribute(name);
  }
  for (const { name } of [...content.attributes]) content.removeAttribute(name);
  const address = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
  return {
    title: document.querySelector('h1')?.textContent ?? document.title,
    address,
    lang: document.documentElement.lang,
    siteName: document.querySelector('.office span')?.textContent ?? location.host,
    published: meta('DC.date')[0] ?? '',
    authors: meta('DC.creator'),
    publisher: meta('DC.publisher')[0] ?? '',
    summary: meta('description')[0] ?? '',
    name: /([^/]+?)(?:\.html)?\/?$/.exec(address)?.[1] ?? 'bantin',
    content,
    pictures: [...content.querySelectorAll('img')],
  };
}

/** The bytes of the pictures; one that cannot be had is taken out and its description stays. @returns whether all are there */
export async function fetchPictures(
  article: SavedArticle,
): Promise<{ isWhole: boolean; found: Map<HTMLImageElement, Blob> }> {
  const found = new Map<HTMLImageElement, Blob>();
  await Promise.all(
    article.pictures.map(async (picture) => {
      try {
        const response = await fetch(picture.src);
        if (!response.ok) throw new Error(String(response.status));
        found.set(picture, await response.blob());
      } catch {
        picture.replaceWith(picture.alt);
      }
    }),
  );
  return { isWhole: found.size === article.pictures.length, found };
}

/** Hands a file to the reader. */
export function download(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

export const escapeXml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** How a saved text looks: as plain as a letter. */
export const STYLE = `body{max-width:42rem;margin:0 auto;padding:1.5rem;font:1.1rem/1.7 system-ui,"Noto Sans",sans-serif;color:#211c18}
h1,h2,h3{line-height:1.35}img{max-width:100%;height:auto}figure{margin:1.5rem 0}figcaption{color:#544c44}
table{border-collapse:collapse}th,td{padding:.4rem .6rem;border-bottom:1px solid #999;text-align:left}a{color:#9b1c1c}`;
