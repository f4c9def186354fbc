import { elementsIn } from '../../convert/hast.ts';
import { parseHtml } from '../../convert/parse-html.ts';

/** “Ảnh: Văn B.” at the end of a caption. */
const CREDIT = /[\s.(]*(?:Ảnh|Nguồn ảnh|Photo)\s*:\s*([^.()]{1,100})[.)]*\s*$/iu;

export interface OldPicture {
  address: string;
  alt: string;
}

/** The picture of a column: an address, `address, words` as SharePoint's links are, or an element of HTML. */
export function pictureOf(value: string): OldPicture | undefined {
  if (value.trim() === '') return undefined;
  if (!/<img/i.test(value)) return { address: value.trim().split(/,\s+/)[0] ?? '', alt: '' };
  const [image] = elementsIn(parseHtml(value), 'img');
  const { src = '', alt = '' } = image?.properties ?? {};
  return src === '' ? undefined : { address: String(src), alt: String(alt ?? '').trim() };
}

/** A caption, and who took the picture. */
export function captionOf(written: string): { caption: string; credit: string } {
  const found = CREDIT.exec(written);
  if (!found) return { caption: written, credit: '' };
  return { caption: written.slice(0, found.index).trim(), credit: (found[1] ?? '').trim() };
}
