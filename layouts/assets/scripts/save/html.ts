import { download, escapeXml, fetchPictures, STYLE, takeArticle } from './article.ts';

/** Saves the page as one file that opens without a network, its pictures inside. @returns whether all pictures are there */
export async function saveHtml(): Promise<boolean> {
  const article = takeArticle();
  const { isWhole, found } = await fetchPictures(article);
  for (const [picture, blob] of found) picture.setAttribute('src', await dataUrl(blob));
  const { address, content, lang, name, siteName, title } = article;
  const policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";
  const html = `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escapeXml(title)} – ${escapeXml(siteName)}</title><link rel="canonical" href="${escapeXml(address)}">
<style>${STYLE}</style></head><body>${content.outerHTML}
<p>${escapeXml(siteName)}<br><a href="${escapeXml(address)}">${escapeXml(address)}</a></p></body></html>`;
  download(`${name}.html`, new Blob([html], { type: 'text/html' }));
  return isWhole;
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
