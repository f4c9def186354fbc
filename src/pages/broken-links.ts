import type { BodyOutline, Reference } from '../content/bulletin.ts';
import type { Site } from '../content/site.ts';
import type { StaticFile } from '../content/static-file.ts';
import type { Lang } from '../i18n/language.ts';
import { MOST_GUESSES, nearest } from '../problems/nearest.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { SitePlan } from './page.ts';
import { bulletinUrls } from './plan.ts';
import type { Url } from './routes.ts';

/** With more pages than these, a path is not compared with each. */
const MOST_COMPARED = 5000;

type Outline = Pick<BodyOutline, 'references' | 'anchors'>;

/**
 * Links in bodies to paths of this site (`/vi/lien-he.html`) at which there will be nothing, and to headings that another
 * bulletin or page does not have.
 * @param statics the office's own files
 */
export function brokenLinks(site: Site, plan: SitePlan, statics: readonly StaticFile[]): Problem[] {
  const { routes, pages, custom, languages } = plan;
  const links: { lang: Lang; reference: Reference }[] = [];
  const collect = (lang: Lang, { references }: Outline) => {
    for (const reference of references)
      if (reference.to === 'site' || reference.anchor) links.push({ lang, reference });
  };
  for (const shown of site.shown) {
    if (!shown.index.hasSiteLinks) continue;
    for (const { lang, body } of Object.values(shown.bulletin.versions)) collect(lang, body);
  }
  for (const lang of site.settings.languages)
    for (const { page } of site.pages) {
      const version = page.versions[lang];
      if (version) collect(lang, version.body);
    }
  if (links.length === 0) return [];
  const ofOffice = [...custom.pages, ...custom.documents].map(({ url }) => url);
  const files = statics.map(({ file }) => routes.file(file));
  const planned = pages.map(({ url }) => url);
  const known = new Set([...planned, ...ofOffice, ...bulletinUrls(languages), ...files]);
  const outlineOf = outlines(site, plan);
  const ofPages = planned.length < MOST_COMPARED ? planned : [];
  const nearPath = (target: string, lang: Lang): string | undefined => {
    const path = target.replace(/(?:\/|\.html?)$/, '');
    const meant = [`${path}.html`, `${path}/`, `/${lang}${path}.html`, `/${lang}${path}/`].find((each) =>
      known.has(routes.rooted(each)),
    );
    const { base } = routes;
    return meant ?? nearest(base + target, ofPages)?.slice(base.length);
  };
  return links.flatMap(({ lang, reference: { to, target, anchor, place } }) => {
    if (to === 'site' && !known.has(routes.rooted(target))) {
      const near = links.length < MOST_GUESSES ? nearPath(target, lang) : undefined;
      return [problem('link-broken', place, { url: target, ...(near && { near }) })];
    }
    const outline = anchor ? outlineOf(lang, to, target) : undefined;
    if (!anchor || !outline || outline.anchors?.includes(anchor)) return [];
    const near = links.length < MOST_GUESSES ? nearest(anchor, outline.anchors ?? []) : undefined;
    const url = `${target}#${anchor}`;
    return [problem('link-broken', place, { url, ...(near && { near: `${target}#${near}` }) })];
  });
}

/** Finds what is known of the body to which a reference leads, where it is a bulletin that is shown or a standing page. */
function outlines({ shown, pages, settings }: Site, { routes }: SitePlan) {
  const byId = new Map(shown.map((bulletin) => [bulletin.index.id, bulletin]));
  const byUrl = new Map<Url, () => Outline | undefined>();
  for (const bulletin of shown)
    for (const version of Object.values(bulletin.index.versions))
      byUrl.set(
        routes.bulletin(bulletin.index, version),
        () => bulletin.bulletin.versions[version.lang]?.body,
      );
  for (const lang of settings.languages)
    for (const { page } of pages) {
      const version = page.versions[lang];
      if (version) byUrl.set(routes.page(lang, version.slug), () => version.body);
    }
  return (lang: Lang, to: Reference['to'], target: string): Outline | undefined => {
    if (to === 'site') return byUrl.get(routes.rooted(target))?.();
    return to === 'bulletin' ? byId.get(target)?.bulletin.versions[lang]?.body : undefined;
  };
}
