import { htmlToMarkdown } from '../convert/html-to-markdown.ts';
import type { Lang } from '../i18n/language.ts';
import { toNfc } from '../system/encoding.ts';
import type { ConversionNote, ConvertedDocument } from './converted-document.ts';
import { htmlOf, parseHtml } from './html/parse.ts';
import type { Letterhead } from './letterhead.ts';
import { writeListLines } from './list-lines.ts';
import { PictureFiles, type WrittenPicture } from './picture-files.ts';
import { tidy } from './tidy.ts';

/** A document as the parts of a bulletin. */
export interface TakenDocument {
  title?: string;
  summary?: string;
  letterhead?: Letterhead;
  body: string;
  /** The pictures that the body names. */
  pictures: WrittenPicture[];
  left: ConversionNote[];
}

/** A page that holds fewer letters, and a picture, was scanned. */
const FEWEST_LETTERS = 20;

/**
 * What a document becomes.
 * @param taken names of files that the bundle has already, with their bytes
 */
export async function documentOf(
  { html, pictures, left }: ConvertedDocument,
  lang: Lang,
  taken: ReadonlyMap<string, Uint8Array>,
): Promise<TakenDocument> {
  // Programs of the Mac write letters and their marks apart.
  const tree = parseHtml(toNfc(html));
  const head = tidy(tree);
  const files = await PictureFiles.of(pictures, lang, taken);
  const converted = htmlToMarkdown(htmlOf(tree), { fileOf: (address) => files.nameOf(address) });
  const body = writeListLines(converted.markdown);
  const { title, summary } = head.proposal;
  const isScan = letters(body) < FEWEST_LETTERS && pictures.size > 0;
  const withoutAlt = converted.pictures.filter(({ address, alt }) => alt === '' && pictures.has(address));
  return {
    ...(title !== undefined && { title }),
    ...(summary !== undefined && { summary }),
    ...(head.letterhead && { letterhead: head.letterhead }),
    body,
    pictures: files.used,
    left: [
      ...head.left,
      ...left,
      // A picture that is no file of ours is reported by whoever read it.
      ...converted.left.filter(({ what }) => what !== 'picture').map(withoutPrivate),
      ...files.left,
      ...(isScan ? [{ what: 'picture-alone' as const }] : []),
      ...(withoutAlt.length > 0 ? [{ what: 'picture-alt' as const, count: withoutAlt.length }] : []),
    ],
  };
}

/** The letters of a body, names of pictures aside. */
const letters = (body: string) => body.replace(/!\[[^\]]*\]\([^)]*\)/g, '').match(/\p{L}/gu)?.length ?? 0;

/** Hidden words may be private: that they were there is reported, not what they say. */
const withoutPrivate = (left: ConversionNote): ConversionNote =>
  left.what === 'hidden' ? { what: left.what, count: 1 } : left;
