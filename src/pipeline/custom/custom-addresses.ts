import type { Content } from '../../cache/content.ts';
import { AddressBook, BANTIN, reservedFor } from '../../checks/addresses/address-book.ts';
import { nameWrong } from '../../checks/addresses/static-names.ts';
import { isReadable } from '../../content/index-entry.ts';
import { staticPlace } from '../../content/static-file.ts';
import type { CustomRendered } from '../../eleventy/custom/render-custom.ts';
import { isLang } from '../../i18n/language.ts';
import type { SitePlan } from '../../pages/page.ts';
import { byCodePoint, type Problem, placeIn, problem, startOf } from '../../problems/problem.ts';
import type { CustomAddressed, PlaceIn } from './custom-addressed.ts';

/**
 * Gives each page of a template its address, if it may have it: below the output, and nobody else's.
 * @param plan of all else
 */
export function checkAddresses(
  rendered: readonly CustomRendered[],
  plan: SitePlan,
  content: Content,
  placeOf: PlaceIn,
): { addressed: CustomAddressed[]; problems: Problem[] } {
  const { routes } = plan;
  const { base } = routes;
  const book = new AddressBook(reservedFor(content.settings.site.admin !== undefined));
  for (const [url, owner] of takenUrls(plan, content)) book.claim(decodeURI(url.slice(base.length)), owner);
  const addressed: CustomAddressed[] = [];
  const problems: Problem[] = [];
  // Who is first gets an address: the order is the same on every machine.
  for (const each of [...rendered].sort(
    (a, b) => byCodePoint(a.template, b.template) || byCodePoint(a.to, b.to),
  )) {
    const { template, to } = each;
    if (!each.hasPermalink) {
      problems.push(problem('field-missing', placeOf(template), { key: 'permalink' }));
      continue;
    }
    const place = placeOf(template, 'permalink');
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

/**
 * The addresses of all pages and files, and who has them: bundles by their folders. Bulletins that are not public yet have theirs:
 * on their day the build must not fail.
 */
function* takenUrls({ pages, routes }: SitePlan, { pages: standing, store, statics, source }: Content) {
  const shown = (file: string) => placeIn(startOf(file), source.shown).file;
  for (const { page } of standing)
    for (const [lang, { slug }] of Object.entries(page.versions))
      if (isLang(lang)) yield [routes.page(lang, slug), shown(`pages/${page.id}`)] as const;
  for (const entry of store.entries()) {
    if (!isReadable(entry)) continue;
    for (const version of Object.values(entry.versions))
      yield [routes.bulletin(entry, version), shown(`bulletins/${entry.id}`)] as const;
  }
  for (const { file } of statics) yield [routes.file(file), shown(staticPlace(file))] as const;
  for (const { url } of pages) yield [url, BANTIN] as const;
}

function wrongIn(file: string): 'outside' | 'letters' | 'name' | 'reserved' | 'extension' | undefined {
  if (file === '..' || file.startsWith('../')) return 'outside';
  let folder = '';
  for (const name of file.split('/')) {
    const wrong = nameWrong(name, folder);
    if (wrong) return wrong;
    folder += `${name}/`;
  }
  return /\.[^./]+$/.test(file) ? undefined : 'extension';
}
