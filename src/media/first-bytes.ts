import fs from 'node:fs';
import type { ActualKind } from '../problems/catalogue/media.ts';

/** How the formats of pictures that a phone or a scanner makes begin, by the ending that says so. */
const PICTURES: readonly [ending: string, begins: RegExp][] = [
  ['jpg', /^\xFF\xD8\xFF/],
  ['png', /^\x89PNG\r\n/],
  ['gif', /^GIF8/],
  ['webp', /^RIFF.{4}WEBP/s],
  ['tif', /^(?:II[*+]\0|MM\0[*+])/],
  // The brands of ISO base media files that hold pictures: HEIC of phones, AVIF (ISO/IEC 23008-12, annex B).
  ['avif', /^.{4}ftypavi[fs]/s],
  ['heic', /^.{4}ftyp(?:hei[cxms]|hev[cxms]|mif1|msf1)/s],
  ['bmp', /^BM.{4}\0\0\0\0/s],
];

/** How documents begin. Programs of an office keep theirs in a ZIP, those before 2007 in a compound file (MS-CFB). */
export type DocumentKind = Exclude<ActualKind, 'other'>;

const DOCUMENTS: readonly [kind: DocumentKind, begins: RegExp][] = [
  // Scanners write something before it; ISO 32000 lets readers look for it in the first 1024 bytes.
  ['pdf', /%PDF-/],
  ['zip', /^PK[^ -~]{2}/],
  ['ole', /^\xD0\xCF[^ -~]\xE0/],
  ['rtf', /^\{\\rtf/],
  ['html', /^(?:\xEF\xBB\xBF)?\s*(?:<!--[^>]*-->\s*)?<(?:!doctype\s+html|html|head|meta)[\s>]/i],
  ['svg', /^(?:\xEF\xBB\xBF)?\s*(?:<\?xml[^>]*>\s*)?(?:<!(?:--|doctype)[^>]*>\s*)*<svg[\s>]/i],
];

const LENGTH = 1024;

/** The ending of a picture by the first bytes of its file, whatever it is called; nothing for other files. */
export function pictureEnding(firstBytes: Buffer): string | undefined {
  const text = firstBytes.toString('latin1', 0, 16);
  return PICTURES.find(([, begins]) => begins.test(text))?.[0];
}

/** What kind of document a file is by its first bytes. */
export function documentKind(firstBytes: Buffer): DocumentKind | undefined {
  const text = firstBytes.toString('latin1', 0, LENGTH);
  return DOCUMENTS.find(([, begins]) => begins.test(text))?.[0];
}

/** The first bytes of a file, as many as tell its kind. */
export function firstBytes(file: string): Buffer {
  const bytes = Buffer.alloc(LENGTH);
  const handle = fs.openSync(file, 'r');
  try {
    return bytes.subarray(0, fs.readSync(handle, bytes, 0, bytes.length, 0));
  } finally {
    fs.closeSync(handle);
  }
}
