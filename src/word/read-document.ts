import fs from 'node:fs';
import path from 'node:path';
import { documentKind } from '../media/first-bytes.ts';
import { type ConvertedDocument, RefusedDocument } from './converted-document.ts';
import { takeDocx } from './docx/docx.ts';
import { takeHtml } from './html/html.ts';
import { takeOdt } from './odt/odt.ts';
import { unzip } from './zip.ts';

/** What a file may weigh: Word's own limit for a text is 512 MB, a bulletin's pictures are a tenth of this. */
const MOST_BYTES = 200e6;

/**
 * Reads a document by its bytes, whatever it is called: `.docx`, `.odt`, a saved page.
 * @throws RefusedDocument where nothing can be taken
 */
export async function readDocument(file: string): Promise<ConvertedDocument> {
  const bytes = readBytes(file);
  try {
    return await take(bytes, file);
  } catch (error) {
    if (error instanceof RefusedDocument) throw error;
    // A document that is no document inside: libraries stop at it, each in its own way.
    throw new RefusedDocument('damaged');
  }
}

function readBytes(file: string): Buffer {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  if (!stat) throw new RefusedDocument('missing');
  if (!stat.isFile()) throw new RefusedDocument('folder');
  if (stat.size === 0) throw new RefusedDocument('empty');
  if (stat.size > MOST_BYTES) throw new RefusedDocument('too-large');
  return fs.readFileSync(file);
}

async function take(bytes: Buffer, file: string): Promise<ConvertedDocument> {
  switch (documentKind(bytes)) {
    case 'zip': {
      const files = unzip(bytes);
      if (files.has('word/document.xml')) return takeDocx(files);
      if (files.has('content.xml')) return takeOdt(files);
      throw new RefusedDocument(files.has('Index/Document.iwa') ? 'pages' : 'unknown');
    }
    case 'ole':
      throw new RefusedDocument(isEncrypted(bytes) ? 'encrypted' : 'old-doc');
    case 'rtf':
      throw new RefusedDocument('rtf');
    case 'pdf':
      throw new RefusedDocument('pdf');
    default:
      return takePage(bytes, file);
  }
}

/** A `.docx` with a password is a compound file that holds this stream (MS-OFFCRYPTO). */
const isEncrypted = (bytes: Buffer) => bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'));

function takePage(bytes: Buffer, file: string): ConvertedDocument {
  const head = bytes.subarray(0, 4096).toString('latin1').replaceAll('\0', '');
  if (/^(?:MIME-Version|From|Content-Type|Subject|Date):/im.test(head) && /multipart\/related/i.test(head))
    throw new RefusedDocument('mht');
  const isPage = /<(?:!doctype|html|head|meta|body|p|div|table|h[1-6]|span)\b/i.test(head);
  if (!isPage || (/^\.(?:docx?|odt|pdf|rtf)$/i.test(path.extname(file)) && !/<html/i.test(head)))
    throw new RefusedDocument('unknown');
  return takeHtml(bytes, file);
}
