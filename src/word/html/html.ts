import fs from 'node:fs';
import path from 'node:path';
import type { Root } from 'hast';
import { brokenIn, decodePage } from '../../convert/decode-page.ts';
import { attribute, elementsIn } from '../../convert/hast.ts';
import { pictureEnding } from '../../media/first-bytes.ts';
import { percentDecoded } from '../../system/percent-decoded.ts';
import type { ConversionNote, ConvertedDocument, Picture } from '../converted-document.ts';
import { withoutMarks } from '../marks.ts';
import { takeNotes } from './notes.ts';
import { htmlOf, parseHtml } from './parse.ts';
import { tidyWordPage } from './word-page.ts';

/** A saved page (`.html`), of Word or any other program, with the pictures that lie beside it. */
export function takeHtml(bytes: Uint8Array, file: string): ConvertedDocument {
  const tree = parseHtml(withoutMarks(decodePage(bytes)));
  const left = tidyWordPage(tree);
  const broken = brokenIn(bytes);
  if (broken > 0) left.push({ what: 'broken-letters', count: broken });
  takeNotes(tree);
  const pictures = new Map<string, Picture>();
  left.push(...takePictures(tree, file, pictures));
  return { html: htmlOf(tree), pictures, left };
}

/** Reads the pictures that a page names, and gives each an address of ours. */
function takePictures(tree: Root, file: string, pictures: Map<string, Picture>): ConversionNote[] {
  const left: ConversionNote[] = [];
  for (const image of elementsIn(tree, 'img')) {
    const address = attribute(image, 'src').trim();
    const bytes = embedded(address) ?? beside(address, file);
    const own = `picture-${pictures.size + 1}`;
    if (bytes) {
      pictures.set(own, { bytes, ending: pictureEnding(Buffer.from(bytes)) ?? '' });
      image.properties.src = own;
    } else if (address !== '') {
      left.push({ what: isElsewhere(address) ? 'picture-outside' : 'picture-missing', text: address });
      image.properties.src = '';
    }
  }
  return left;
}

const isElsewhere = (address: string): boolean => /^(?:[a-z][a-z+.-]+:|\/\/)/i.test(address);

function embedded(address: string): Uint8Array | undefined {
  const [, data] = /^data:[^,]*;base64,(.*)$/is.exec(address) ?? [];
  return data === undefined ? undefined : Buffer.from(data, 'base64');
}

/** A picture in the folder of the page, or below it: nothing else of the machine is read. */
function beside(address: string, file: string): Uint8Array | undefined {
  if (address === '' || isElsewhere(address)) return undefined;
  const folder = fs.realpathSync(path.dirname(file));
  const names = [address, percentDecoded(address)].map((name) =>
    path.resolve(folder, name.replace(/[?#].*$/, '')),
  );
  for (const name of names) {
    const real = realPath(name);
    if (real?.startsWith(folder + path.sep) && fs.statSync(real).isFile()) return fs.readFileSync(real);
  }
  return undefined;
}

function realPath(name: string): string | undefined {
  try {
    return fs.realpathSync(name);
  } catch {
    return undefined;
  }
}
