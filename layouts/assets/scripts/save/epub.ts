import { strToU8, type Zippable, zipSync } from 'fflate';
import { download, escapeXml, fetchPictures, type SavedArticle, STYLE, takeArticle } from './article.ts';

const XML = 'http://www.w3.org/XML/1998/namespace';

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`;

/** Saves the page as a book (EPUB 3.3) of one chapter, its pictures inside. @returns the descriptions of pictures that could not be had */
export async function saveEpub(): Promise<string[]> {
  const article = takeArticle();
  const { missing, found } = await fetchPictures(article);
  const files: Zippable = {
    // First and not compressed: by it a program knows the file (EPUB OCF 4.2).
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(CONTAINER),
    'EPUB/style.css': strToU8(STYLE),
  };
  const pictures: { name: string; type: string }[] = [];
  for (const [picture, blob] of found) {
    const name = `picture-${pictures.length + 1}.${blob.type === 'image/png' ? 'png' : 'jpg'}`;
    picture.setAttribute('src', name);
    files[`EPUB/${name}`] = [new Uint8Array(await blob.arrayBuffer()), { level: 0 }];
    pictures.push({ name, type: blob.type === 'image/png' ? 'image/png' : 'image/jpeg' });
  }
  files['EPUB/text.xhtml'] = strToU8(chapter(article));
  files['EPUB/nav.xhtml'] = strToU8(navigation(article));
  files['EPUB/package.opf'] = strToU8(packageFile(article, pictures));
  const book = zipSync(files);
  download(`${article.name}.epub`, new Blob([book.slice().buffer], { type: 'application/epub+zip' }));
  return missing;
}

const page = (
  lang: string,
  title: string,
  head: string,
  body: string,
) => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${lang}" xml:lang="${lang}">
<head><title>${escapeXml(title)}</title>${head}</head><body>${body}</body></html>`;

function chapter({ lang, title, content, siteName, address }: SavedArticle): string {
  for (const element of content.querySelectorAll('[lang]')) {
    element.setAttributeNS(XML, 'xml:lang', element.getAttribute('lang') ?? lang);
  }
  const text = new XMLSerializer().serializeToString(content);
  const source = `<p>${escapeXml(siteName)}: <a href="${escapeXml(address)}">${escapeXml(address)}</a></p>`;
  return page(lang, title, '<link rel="stylesheet" href="style.css"/>', text + source);
}

function navigation({ lang, title }: SavedArticle): string {
  const link = `<ol><li><a href="text.xhtml">${escapeXml(title)}</a></li></ol>`;
  return page(lang, title, '', `<nav epub:type="toc" id="toc">${link}</nav>`);
}

function packageFile(article: SavedArticle, pictures: readonly { name: string; type: string }[]): string {
  const { address, authors, keywords, lang, published, publisher, summary, title } = article;
  const element = (name: string, text: string) => (text ? `<dc:${name}>${escapeXml(text)}</dc:${name}>` : '');
  const modified = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
  const items = pictures.map(
    ({ name, type }, i) =>
      `<item id="picture-${i + 1}" href="${name}" media-type="${type}"${i === 0 ? ' properties="cover-image"' : ''}/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="address" xml:lang="${lang}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="address">${escapeXml(address)}</dc:identifier>${element('title', title)}${element('language', lang)}
${authors.map((name) => element('creator', name)).join('')}${keywords.map((word) => element('subject', word)).join('')}${element('publisher', publisher)}${element('date', published)}
${element('description', summary)}${element('source', address)}<meta property="dcterms:modified">${modified}</meta></metadata>
<manifest><item id="text" href="text.xhtml" media-type="application/xhtml+xml"/>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="style.css" media-type="text/css"/>${items.join('')}</manifest>
<spine><itemref idref="text"/></spine></package>`;
}
