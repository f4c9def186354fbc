import type { Root } from 'hast';
import { pictureEnding } from '../../media/first-bytes.ts';
import { type ConvertedDocument, headersNote, type Picture, RefusedDocument } from '../converted-document.ts';
import { takeNotes } from '../html/notes.ts';
import { htmlOf } from '../html/parse.ts';
import { childOf, descendantsOf, parseXml } from '../xml.ts';
import type { Files } from '../zip.ts';
import { OdtBody } from './body.ts';
import { OdtLosses } from './losses.ts';
import { OdtStyles } from './styles.ts';

/**
 * A text of LibreOffice (`.odt`) as HTML. It is read here: LibreOffice itself would have to be installed for that, and its
 * own HTML loses the numbers of lists.
 * @throws BrokenXml, RefusedDocument
 */
export function takeOdt(files: Files): ConvertedDocument {
  const manifest = files.get('META-INF/manifest.xml');
  if (manifest && Buffer.from(manifest).includes('encryption-data')) throw new RefusedDocument('encrypted');
  const content = parseXml(files.get('content.xml') ?? new Uint8Array());
  const styles = files.get('styles.xml');
  const sheet = styles && parseXml(styles);
  const text = childOf(childOf(content, 'office:body'), 'office:text');
  if (!text) throw new RefusedDocument('unknown');
  const pictures = new Map<string, Picture>();
  const losses = new OdtLosses();
  const body = new OdtBody({
    styles: new OdtStyles(sheet ? [sheet, content] : [content]),
    losses,
    hasPicture(name) {
      const bytes = files.get(name.replace(/^\.\//, ''));
      if (bytes) pictures.set(name, { bytes, ending: endingOf(bytes, name) });
      return bytes !== undefined;
    },
  });
  const tree: Root = { type: 'root', children: body.read(text) };
  takeNotes(tree);
  const headers = sheet ? descendantsOf(sheet, 'style:header', 'style:footer') : [];
  const left = [...losses.left, ...headersNote(headers.map(({ textContent }) => textContent ?? ''))];
  return { html: htmlOf(tree), pictures, left };
}

const endingOf = (bytes: Uint8Array, name: string): string =>
  pictureEnding(Buffer.from(bytes)) ?? name.slice(name.lastIndexOf('.') + 1).toLowerCase();
