import { AddressBook } from '../../checks/address-book.ts';
import { type BundleEntry, isReadable } from '../../content/index-entry.ts';
import type { StaticFile } from '../../content/static-file.ts';
import type { OwnRendered } from '../../eleventy/own/render-own.ts';
import type { SitePlan } from '../../pages/page.ts';
import { byCodePoint, type Problem, problem } from '../../problems/problem.ts';
import type { OwnAddressed, PlaceIn } from './own-addressed.ts';

/** What some disk or host cannot have in a name, or takes for something else. */
const UNUSABLE = /[\p{Cc}\\?#:*<>|"%]|(?:^|\/)(?:\/|$)/u;

/**
 * Gives each page of a template its address, if it may have it: below the output, and nobody else's.
 * @param statics the office's own files
 */
export function checkAddresses(
  rendered: readonly OwnRendered[],
  plan: SitePlan,
  entries: readonly BundleEntry[],
  statics: readonly StaticFile[],
  placeIn: PlaceIn,
): { addressed: OwnAddressed[]; problems: Problem[] } {
  const { routes } = plan;
  const base = routes.gateway.slice(0, -1);
  const book = new AddressBook();
  for (const url of takenUrls(plan, entries)) book.claim(decodeURI(url.slice(base.length)), url);
  for (const { file } of statics) book.claim(`/${file}`, routes.file(file));
  const addressed: OwnAddressed[] = [];
  const problems: Problem[] = [];
  // Who is first gets an address: the order is the same on every machine.
  for (const each of [...rendered].sort(
    (a, b) => byCodePoint(a.template, b.template) || byCodePoint(a.to, b.to),
  )) {
    const { template, to } = each;
    const place = placeIn(template, 'permalink');
    const file = to.normalize('NFC');
    const wrong = wrongIn(file);
    const other = wrong ? undefined : book.claim(`/${file}`, place.file);
    const url = routes.file(encodeURI(file.replace(/(?<=^|\/)index\.html$/, '')));
    if (wrong) problems.push(problem('template-address', place, { value: to, wrong }));
    else if (other !== undefined) problems.push(problem('template-address-taken', place, { url, other }));
    else addressed.push({ ...each, file, url });
  }
  return { addressed, problems };
}

/** The addresses of all pages, and of bulletins that are not public yet: on their day the build must not fail. */
function* takenUrls({ pages, routes }: SitePlan, entries: readonly BundleEntry[]) {
  for (const { url } of pages) yield url;
  for (const entry of entries) {
    if (!isReadable(entry)) continue;
    for (const version of Object.values(entry.versions)) yield routes.bulletin(entry, version);
  }
}

function wrongIn(file: string): 'outside' | 'letters' | 'extension' | undefined {
  if (file === '..' || file.startsWith('../')) return 'outside';
  if (UNUSABLE.test(file)) return 'letters';
  return /\.[^./]+$/.test(file) ? undefined : 'extension';
}
