/** A short code that shows something, as HTML that shows the same. */
const SHOWN: readonly [code: RegExp, html: (whole: string, ...parts: string[]) => string][] = [
  [
    /\[caption([^\]]*)\]\s*((?:<a[^>]*>)?\s*<img[^>]*>\s*(?:<\/a>)?)([\s\S]*?)\[\/caption\]/gi,
    (_, settings = '', picture = '', below = '') => {
      const caption = below.trim() || (/\bcaption="([^"]*)"/.exec(settings)?.[1] ?? '');
      return `<figure>${picture}<figcaption>${caption}</figcaption></figure>`;
    },
  ],
  [
    /\[embed[^\]]*\]\s*(https?:[^\s[\]]+)\s*\[\/embed\]/gi,
    (_, address = '') => `<iframe src="${address}"></iframe>`,
  ],
  [
    /\[(?:video|audio)\b[^\]]*?\b(?:src|mp4|m4v|webm|mp3|m4a|ogg|wav)=["']?([^"'\s\]]+)[^\]]*\](?:\s*\[\/(?:video|audio)\])?/gi,
    (_, address = '') => `<video src="${address}"></video>`,
  ],
];

const GALLERY = /\[gallery\b([^\]]*)\]/gi;
const OTHERS = /\[\/?(?:gallery|embed|video|audio|playlist|vc_|et_pb|fusion)[^\]]*\]/gi;

/** A setting with words in it: `text="Ba việc"`. Numbers and names lay the page out. */
const WORDS = /=\s*["'][^"']*\s[^"']*["']/;

/**
 * The short codes of WordPress as HTML.
 * @param addressOf of a picture, by its number
 * @returns with what no HTML can be made of
 */
export function withoutShortCodes(
  content: string,
  addressOf: (id: string) => string | undefined,
): { html: string; left: string[] } {
  const left: string[] = [];
  let html = content.replace(/<!--more-->/g, '');
  for (const [code, shown] of SHOWN) html = html.replace(code, shown);
  html = html.replace(GALLERY, (whole, settings: string) => {
    const ids = /\bids=["']?([\d,\s]+)/.exec(settings)?.[1]?.match(/\d+/g) ?? [];
    const pictures = ids.flatMap((id) => addressOf(id) ?? []);
    if (ids.length === 0 || pictures.length < ids.length) left.push(whole);
    return `\n\n${pictures.map((address) => `<figure><img src="${address}"></figure>`).join('\n')}\n\n`;
  });
  html = html.replace(OTHERS, (whole) => {
    if (WORDS.test(whole) || /^\[(?:embed|video|audio|playlist)\b/i.test(whole)) left.push(whole);
    return '';
  });
  return { html, left };
}
