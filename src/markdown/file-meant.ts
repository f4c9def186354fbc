import { percentDecoded } from '../system/percent-decoded.ts';
import type { BundleNames } from './context.ts';

/** A file of the bundle to which a link leads, and what of the address goes on behind its name (`#page=2`). */
export interface FileMeant {
  name: string;
  rest: string;
}

/**
 * The file of the bundle that an address means, as it is written or as the parser encodes it: `./a.pdf`, `.\a.pdf`,
 * `a%231.pdf`, and a name that holds `#` or `%` itself.
 */
export function fileMeant(address: string, files: BundleNames): FileMeant | undefined {
  for (const decoded of new Set([decodeWhole(address), decodePath(address), address])) {
    const path = localPath(decoded);
    if (files.has(path)) return { name: path, rest: '' };
    const at = path.indexOf('#');
    if (at > 0 && files.has(path.slice(0, at))) return { name: path.slice(0, at), rest: path.slice(at) };
  }
  return undefined;
}

/** A path as the bundle names it: without a dot in front, with the slashes of the web. */
export const localPath = (written: string): string =>
  /^\.[/\\]/.test(written) ? written.slice(2).replaceAll('\\', '/') : written;

/** A file by its ending, in the bundle or in a folder of it; that is no host (`example.gov.vn/a.pdf`), and holds no page. */
const BUNDLE_PATH =
  /^(?:(?!\.)(?![^/]*\.[a-z]{2,}\/)(?![^/]+\/.*\.(?:html?|aspx?|php)$)[^:/\\]+\/)?[^:/\\]+\.[a-z0-9]{1,5}$/is;

/** Whether an address is that of a file of the bundle: `ke-hoach.pdf`, `media/image1.png`. */
export const isBundlePath = (written: string): boolean => BUNDLE_PATH.test(written);

/** markdown-it percent-encodes what it reads; file names are compared as they were written. */
export function decodePath(href: string): string {
  try {
    return decodeURI(href).normalize('NFC');
  } catch {
    return href;
  }
}

/** The same with all signs that separate the parts of an address. */
export const decodeWhole = (href: string): string => percentDecoded(href).normalize('NFC');
