import { normalise } from '../../system/encoding.ts';

/** As sent by a browser. nginx keeps its table of redirects in pieces of 512 bytes. */
const LONGEST_ALIAS = 400;

/** In bytes: disks hold names of 255, and what is written beside a page has a longer one than the page. */
const LONGEST_SEGMENT = 200;

/** What no address has unless somebody typed it wrongly; `*` means “anything” in the rules of hosts. */
const ALIAS = /^\/(?![/\\])[^\s\\#<>"*]*$/;

/** What would be another address once it is decoded, or no name of a file: signs of paths, control characters. */
const DECODED_OUT_OF_PLACE = /[/\\?#\p{Cc}]/u;

/** Names that Windows keeps for devices, with any ending (“Naming Files, Paths, and Namespaces”, Microsoft). */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³]) *(?:\.|$)/i;

/** Whether a disk of Windows cannot hold a file or folder of this name. */
export const isDeviceName = (name: string): boolean => DEVICE.test(name);

/** An old address of the office's, taken apart and decoded. */
export interface AliasParts {
  /** From the host's root: `/tin/cũ`. */
  path: string;
  /** Without the question mark; empty where there is none. */
  query: string;
}

/**
 * Takes an old address apart: it is decoded first and judged then, for `%2e%2e` is `..` to a disk.
 * @returns nothing where it cannot be an address of this site
 */
export function readAlias(written: string): AliasParts | undefined {
  if (!ALIAS.test(written) || encoded(written).length > LONGEST_ALIAS) return undefined;
  const at = written.indexOf('?');
  const query = decoded(at < 0 ? '' : written.slice(at + 1));
  const segments = (at < 0 ? written : written.slice(0, at)).slice(1).split('/').map(decoded);
  if (query === undefined || /\p{Cc}/u.test(query)) return undefined;
  if (!segments.every((segment, i) => isSegment(segment, i === segments.length - 1))) return undefined;
  return { path: `/${segments.join('/')}`, query };
}

function isSegment(segment: string | undefined, isLast: boolean): boolean {
  if (segment === undefined) return false;
  if (segment === '') return isLast;
  return (
    !DECODED_OUT_OF_PLACE.test(segment) &&
    // Hosts do not serve what begins with a dot, and Windows drops dots and blanks at the end.
    !/^\.|[. ]$/.test(segment) &&
    !isDeviceName(segment) &&
    normalise(segment) === segment &&
    Buffer.byteLength(segment) <= LONGEST_SEGMENT
  );
}

/** @returns nothing for a `%` without two digits, or bytes that are no UTF-8 */
function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part).normalize('NFC');
  } catch {
    return undefined;
  }
}

/** An address as browsers send it (WHATWG URL): letters beyond ASCII as `%` and two digits; what is written so stays. */
export function encoded(address: string): string {
  const { pathname, search } = new URL(address, 'https://host.invalid');
  // Versions of Node.js do not agree on it.
  return pathname.replaceAll('^', '%5E') + search;
}

/** The page of an old path: a host serves `/x.aspx/index.html` for `/x.aspx`, and a file without an ending as a download. */
export const pageOfAlias = (path: string): string => (/\.html?$|\/$/.test(path) ? path : `${path}/`);

/** Whether a redirecting page may stand at an old path: not in the place of a file for programs. */
export const mayHavePage = (path: string): boolean => !/\.(?:json|xml|txt)$/i.test(path);
