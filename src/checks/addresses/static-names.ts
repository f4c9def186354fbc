import { isDeviceName } from '../../content/fields/alias.ts';
import { staticPlace } from '../../content/static-file.ts';
import { type Problem, problem, startOf } from '../../problems/problem.ts';
import { normalise } from '../../system/encoding.ts';

/** Where other services look for files on a host (RFC 8615). */
const WELL_KNOWN = '.well-known';

/** The types of file that `static/` may hold, by extension: what browsers show, read or keep, and no program for a server. */
const TYPES = (
  'txt xml json webmanifest csv geojson ics vcf asc css js mjs svg ico png jpg jpeg gif webp avif pdf doc docx xls xlsx ' +
  'ppt pptx odt ods odp zip epub mp3 m4a ogg opus wav mp4 webm woff woff2 ttf otf'
).split(' ');
const ALLOWED = new Set(TYPES);

/** What git and systems keep in a folder for themselves, and what the office notes there for itself: never published. */
export function isLeftOut(name: string, folder: string): boolean {
  if (/^(?:\.gitkeep|\.gitignore|\.gitattributes|\.DS_Store|Thumbs\.db|desktop\.ini)$/i.test(name))
    return true;
  return folder === '' && /^README\.md$/i.test(name);
}

/** At the root: Cloudflare takes these for programs and rules (`_worker.js`, `_routes.json`, `functions/`), others `_headers`. */
const OF_HOSTS = /^(?:_|functions$)/i;

/** In bytes; disks hold 255, and hosts put endings of their own behind a name. */
const LONGEST_NAME = 200;

/** Signs that a disk of Windows cannot hold, that mean something in an address, or that Node.js puts for bytes that are no text. */
const OUT_OF_PLACE = /[<>:"|?*\\#%\p{Cc}\uFFFD]/u;

/**
 * What keeps a name of a file or folder of the office's own from being published: hosts keep it for themselves, it has
 * signs that it cannot have, or not every disk holds it.
 * @param folder its folder below the root of the site, with `/` at its end; empty for the root itself
 */
export function nameWrong(name: string, folder: string): 'reserved' | 'letters' | 'name' | undefined {
  const isHidden = name.startsWith('.') && !(folder === '' && name === WELL_KNOWN);
  if (isHidden || (folder === '' && OF_HOSTS.test(name)) || name === 'node_modules') return 'reserved';
  if (OUT_OF_PLACE.test(name) || normalise(name) !== name) return 'letters';
  const isHeld =
    !/^ |[. ]$/.test(name) && !isDeviceName(name) && Buffer.byteLength(name) <= LONGEST_NAME && name !== '';
  return isHeld ? undefined : 'name';
}

/** The same as a problem of a file or folder in `static/`. */
export function nameFault(name: string, folder: string): Problem | undefined {
  const wrong = nameWrong(name, folder);
  const id = wrong === 'reserved' ? 'static-reserved' : 'static-name';
  return wrong && problem(id, startOf(staticPlace(folder + name)), { name });
}

/** What is wrong with the type of a file. @param file its path below `static/` */
export function typeFault(file: string): Problem | undefined {
  const place = startOf(staticPlace(file));
  const [, name = file] = /([^/]*)$/.exec(file) ?? [];
  const [, type] = /\.([^.]+)$/.exec(name) ?? [];
  if (type === undefined && (file === 'CNAME' || file.startsWith(`${WELL_KNOWN}/`))) return undefined;
  if (isHtml(file)) return file.includes('/') ? problem('static-html', place, { name }) : undefined;
  return type !== undefined && ALLOWED.has(type.toLowerCase())
    ? undefined
    : problem('static-type', place, { name, allowed: ['html', ...TYPES].join(', ') });
}

export const isHtml = (file: string): boolean => /\.(?:html?|xhtml)$/i.test(file);
