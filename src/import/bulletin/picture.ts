import { attribute, elementsIn } from '../../convert/hast.ts';
import { parseHtml } from '../../convert/parse-html.ts';
import { plainLine, type Values } from '../mapping/values.ts';
import type { Note } from '../note.ts';
import type { FrontValue } from './front-text.ts';
import { lineOf, shortAddress } from './line.ts';
import type { RowFiles } from './row-files.ts';

/** “Ảnh: Văn B.” at the end of a caption. */
const CREDIT = /[\s.(]*(?:Ảnh|Nguồn ảnh|Photo)\s*:\s*([^.()]{1,100})[.)]*\s*$/iu;

interface OldPicture {
  address: string;
  alt: string;
}

/**
 * The picture of a bulletin with its words. Words that have no picture, and pictures besides the first, have no place: they are
 * reported.
 */
export function pictureFields(
  values: Values,
  files: RowFiles,
  notes: Note[],
): [string, FrontValue | undefined][] {
  const [picture, ...others] = picturesIn(values.get('image'));
  for (const { address } of others) notes.push({ kind: 'picture', text: shortAddress(address) });
  const beside = /<img/i.test(values.get('image')) ? plainLine(values.get('image')) : '';
  if (beside !== '') notes.push({ kind: 'left-out', text: beside });
  if (picture === undefined && values.get('image') !== '')
    notes.push({ kind: 'value-unread', text: values.columnOf('image') });
  const image = picture && files.file(picture.address, 'image');
  const written = lineOf(values, 'imageCaption', notes);
  const described = lineOf(values, 'imageAlt', notes);
  if (!picture || image === undefined) {
    const words = new Set([described, picture?.alt ?? '', written].filter((text) => text !== ''));
    for (const text of words) notes.push({ kind: 'caption-left', text });
    return [];
  }
  const { caption, credit } = captionOf(written);
  const [alt = '', ...unsaid] = [described, picture.alt, caption].filter((text) => text !== '');
  if (alt === '') notes.push({ kind: 'alt-missing', text: shortAddress(picture.address) });
  for (const text of unsaid) if (text !== alt && text !== caption) notes.push({ kind: 'left-out', text });
  return [
    ['image', image],
    ['imageAlt', alt],
    ['imageCaption', caption || undefined],
    ['imageCredit', credit || undefined],
  ];
}

/** The pictures of a column: an address, `address, words` as SharePoint's links are, or elements of HTML. */
export function picturesIn(value: string): OldPicture[] {
  if (value.trim() === '') return [];
  if (!/<img/i.test(value)) return [linkIn(value)];
  return elementsIn(parseHtml(value), 'img').flatMap((image) => {
    const address = attribute(image, 'src').trim();
    return address === '' ? [] : [{ address, alt: attribute(image, 'alt').replace(/\s+/g, ' ').trim() }];
  });
}

/** `https://example.gov.vn/a.png, Cầu mới`; where nobody wrote words, SharePoint repeats the address. */
export function linkIn(value: string): OldPicture {
  const [address = '', ...others] = value.trim().split(/,\s+/);
  const words = others.join(', ');
  return { address, alt: words === address ? '' : words };
}

/** A caption, and who took the picture. */
export function captionOf(written: string): { caption: string; credit: string } {
  const found = CREDIT.exec(written);
  if (!found) return { caption: written, credit: '' };
  return { caption: written.slice(0, found.index).trim(), credit: (found[1] ?? '').trim() };
}
