import { type Element, XMLSerializer } from '@xmldom/xmldom';
import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { pictureEnding } from '../../media/first-bytes.ts';
import {
  type ConversionNote,
  type ConvertedDocument,
  headersNote,
  type Picture,
} from '../converted-document.ts';
import { takeNotes } from '../html/notes.ts';
import { htmlOf, parseHtml } from '../html/parse.ts';
import { withoutMarks } from '../marks.ts';
import { childOf, descendantsOf, parseXml, remove } from '../xml.ts';
import type { Files } from '../zip.ts';
import { writeLabels } from './labels.ts';
import { Numbering } from './numbering.ts';
import { dropBroken, readKnown } from './references.ts';
import { acceptChanges } from './revisions.ts';
import { STYLE_MAP, writeRoles } from './roles.ts';
import { takeShapes } from './shapes.ts';
import { Styles } from './styles.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const NO_LISTS = `<w:numbering xmlns:w="${WORD}"/>`;

/**
 * A document of Word (`.docx`) as HTML. What mammoth does not know is written into the document before it reads it: the
 * signs of lists, accepted changes, what a paragraph is.
 * @throws BrokenXml
 */
export async function takeDocx(files: Files): Promise<ConvertedDocument> {
  const part = (name: string) => {
    const bytes = files.get(`word/${name}.xml`);
    return bytes && parseXml(bytes);
  };
  const document = parseXml(files.get('word/document.xml') ?? new Uint8Array());
  const body = childOf(document, 'w:body') ?? document;
  const styleSheet = part('styles');
  const styles = new Styles(styleSheet);
  const notes = ['footnotes', 'endnotes'].flatMap((name) => {
    const root = part(name);
    return root ? [{ name, root }] : [];
  });
  const left: ConversionNote[] = [
    ...acceptChanges(body),
    ...takeShapes(body),
    ...headersNote(headersOf(files)),
  ];
  for (const { root } of notes) left.push(...acceptChanges(root));
  left.push(
    ...dropBroken(
      body,
      readKnown(
        files,
        notes.map(({ root }) => root),
      ),
    ),
  );
  for (const paragraph of descendantsOf(body, 'w:p'))
    if (/^toc \d$/.test(styles.nameOf(styles.idOf(paragraph)))) remove(paragraph);
  for (const root of [body, ...notes.map((each) => each.root)]) clean(root);
  writeLabels(body, new Numbering(part('numbering')), styles);
  writeRoles(body, styles, styleSheet);
  const rewritten = new Map(files);
  const write = (name: string, root: Element) =>
    rewritten.set(`word/${name}.xml`, Buffer.from(new XMLSerializer().serializeToString(root)));
  write('document', document);
  for (const { name, root } of notes) write(name, root);
  if (files.has('word/numbering.xml')) rewritten.set('word/numbering.xml', Buffer.from(NO_LISTS));
  return { ...(await convert(rewritten)), left };
}

/** Signs that are ours on the way, and words that are in no language. */
function clean(root: Element): void {
  for (const text of descendantsOf(root, 'w:t')) {
    const written = text.textContent ?? '';
    const own = withoutMarks(written);
    if (own !== written) text.textContent = own;
  }
}

async function convert(files: Files): Promise<Omit<ConvertedDocument, 'left'>> {
  const buffer = Buffer.from(zipSync(Object.fromEntries(files), { level: 0 }));
  const pictures = new Map<string, Picture>();
  const { value } = await mammoth.convertToHtml(
    { buffer },
    {
      styleMap: STYLE_MAP,
      includeEmbeddedStyleMap: false,
      convertImage: mammoth.images.imgElement(async (image) => {
        const address = `picture-${pictures.size + 1}`;
        const bytes = await image.readAsBuffer();
        // Drawings of Windows (EMF, WMF) are known by what the document calls them.
        const ending = pictureEnding(bytes) ?? image.contentType.replace(/^image\/(?:x-)?/, '');
        pictures.set(address, { bytes, ending });
        return { src: address };
      }),
    },
  );
  const tree = parseHtml(value);
  takeNotes(tree);
  return { html: htmlOf(tree), pictures };
}

const headersOf = (files: Files): string[] =>
  [...files]
    .filter(([name]) => /^word\/(?:header|footer)\d*\.xml$/.test(name))
    .map(([, bytes]) => descendantsOf(parseXml(bytes), 'w:t'))
    .map((found) => found.map(({ textContent }) => textContent ?? '').join(''));
