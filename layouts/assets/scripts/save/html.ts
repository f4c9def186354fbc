import { momentIn } from '../moment.ts';
import { download, escapeXml, fetchPictures, STYLE, takeArticle } from './article.ts';

/**
 * Saves the page as one file that opens without a network, its pictures inside.
 * @param saved the words before the day
 * @returns the descriptions of pictures that could not be had
 */
export async function saveHtml(saved: string, zone: string): Promise<string[]> {
  const article = takeArticle();
  const { missing, found } = await fetchPictures(article);
  for (const [picture, blob] of found) picture.setAttribute('src', await dataUrl(blob));
  const { address, content, keywords, lang, name, publisher, siteName, title } = article;
  const words =
    keywords.length > 0 ? `<meta name="keywords" content="${escapeXml(keywords.join(', '))}">` : '';
  const policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";
  const html = `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escapeXml(title)} – ${escapeXml(siteName)}</title><link rel="canonical" href="${escapeXml(address)}">${words}
<style>${STYLE}</style></head><body>${content.outerHTML}
<p>${escapeXml([siteName, publisher].filter(Boolean).join(' – '))}<br><a href="${escapeXml(address)}">${escapeXml(address)}</a><br>${escapeXml(saved)} ${momentIn(zone)}</p></body></html>`;
  download(`${name}.html`, new Blob([html], { type: 'text/html' }));
  return missing;
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
