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
  keywords: string[];
  /** The address's last part, for the name of the file. */
  name: string;
  content: HTMLElement;
  /** The pictures in it; their `src` is the address on the site. */
  pictures: HTMLImageElement[];
}

const LEFT_OUT =
  '.toolline .reading-tools, .needs-script, .share, .neighbours, .report, .more, .contents-folded, .anchor, .video-facts, .views, script, svg, .visually-hidden, .gallery';
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
  const source = document.querySelector<HTMLElement>('article.bulletin');
  if (!source) throw new Error('There is no article on this page');
  // In a document that is not shown, nothing is loaded: in the page's own, the browser would ask for each picture by the
  // address that it has in the copy, which the policy refuses (data:), or which the site does not have.
  const content = document.implementation.createHTMLDocument().importNode(source, true);
  for (const each of content.querySelectorAll(LEFT_OUT)) each.remove();
  for (const recording of content.querySelectorAll<HTMLMediaElement>('audio, video'))
    recording.replaceWith(linkTo(recording));
  const keywords = [...content.querySelectorAll('.keywords li')].map(({ textContent }) => textContent ?? '');
  for (const list of content.querySelectorAll('.keywords')) list.replaceWith(lineOf(list, keywords));
  for (const picture of content.querySelectorAll('picture'))
    picture.replaceWith(...picture.querySelectorAll('img'));
  for (const link of content.querySelectorAll('a.enlarge')) link.replaceWith(...link.childNodes);
  for (const element of content.querySelectorAll('*')) {
    for (const name of ['href', 'src']) {
      const address = element.getAttribute(name);
      if (address !== null && !address.startsWith('#')) element.setAttribute(name, wholeAddress(address));
    }
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
    keywords,
    name: /([^/]+?)(?:\.html)?\/?$/.exec(address)?.[1] ?? 'bantin',
    content,
    pictures: [...content.querySelectorAll('img')],
  };
}

/** A recording stays on the site; its address takes its place. */
function linkTo(recording: HTMLMediaElement): HTMLAnchorElement {
  const link = document.createElement('a');
  const source = recording.querySelector('source') ?? recording;
  link.href = wholeAddress(source.getAttribute('src') ?? '');
  link.textContent = link.href;
  return link;
}

/** Keywords as a sentence: without the site's styles they would be a long list. */
function lineOf(list: Element, keywords: readonly string[]): Element {
  const line = list.ownerDocument.createElement('p');
  line.textContent = `${list.querySelector('span')?.textContent} ${keywords.join(', ')}`;
  return line;
}

/** An address of the page, for a place outside of it. */
function wholeAddress(address: string): string {
  const link = document.createElement('a');
  link.href = address;
  return link.href;
}

/**
 * The bytes of the pictures, in the order of the text; one that cannot be had is taken out and its description stays.
 * @returns missing the descriptions of those
 */
export async function fetchPictures(
  article: SavedArticle,
): Promise<{ missing: string[]; found: Map<HTMLImageElement, Blob> }> {
  const blobs = await Promise.all(article.pictures.map(({ src }) => fetchPicture(src)));
  const found = new Map<HTMLImageElement, Blob>();
  const missing: string[] = [];
  for (const [i, picture] of article.pictures.entries()) {
    const blob = blobs[i];
    if (blob) found.set(picture, blob);
    else {
      missing.push(picture.alt || picture.src);
      picture.replaceWith(picture.alt);
    }
  }
  return { missing, found };
}

async function fetchPicture(address: string): Promise<Blob | undefined> {
  try {
    const response = await fetch(address);
    const blob = await response.blob();
    // A public network's log-in page comes with “200 OK” in place of any file.
    return response.ok && /^image\/(?:jpeg|png)$/.test(blob.type) ? blob : undefined;
  } catch {
    // No network: reported as a missing picture.
    return undefined;
  }
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
export const STYLE = `body{max-width:42rem;margin:0 auto;padding:1.5rem;font-family:system-ui,"Noto Sans",sans-serif;line-height:1.7;color:#211c18}
h1,h2,h3{line-height:1.35}img{max-width:100%;height:auto}figure{margin:1.5rem 0}figcaption{color:#544c44}
table{border-collapse:collapse}th,td{padding:.4rem .6rem;border-bottom:1px solid #999;text-align:left}a{color:#9b1c1c}`;
