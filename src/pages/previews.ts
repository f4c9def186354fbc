import { type PreviewLink, previewFolder } from '../content/preview/preview-link.ts';
import type { LinkedPreview } from '../content/site.ts';
import type { LocalizedBulletin } from '../content/visible-bulletin.ts';
import type { Lang } from '../i18n/language.ts';
import { shortHash } from '../system/hash.ts';
import { bulletinPage } from './kinds/bulletin.ts';
import type { LanguagePlan, PlannedPage } from './page.ts';
import type { Routes, Url } from './routes.ts';

/**
 * The pages that can be read under a link of their own alone. They are planned beside the site: no list, feed, index or
 * neighbour is made from anything but what is public.
 */
export function planPreviews(languages: readonly LanguagePlan[]): PlannedPage[] {
  return languages.flatMap((plan) => plan.site.previews.flatMap((preview) => pageOf(plan, preview) ?? []));
}

/** Where the page of a link is in a language. */
export const previewUrl = (routes: Routes, link: Pick<PreviewLink, 'token'>, lang: Lang): Url =>
  routes.file(`${previewFolder(link)}${lang}.html`);

function pageOf(plan: LanguagePlan, { link, shown }: LinkedPreview): PlannedPage<'bulletin'> | undefined {
  const entry = shown.in(plan.lang);
  if (!entry) return undefined;
  const page = bulletinPage(planFor(plan, link, entry), placeOf(plan, link), entry);
  return {
    ...page,
    fingerprint: (references) => {
      const { self, references: others } = page.fingerprint(references);
      return { self: shortHash(`${self} ${link.until}`), references: others };
    },
    props: () => ({ ...page.props(), noindex: true, previewUntil: link.until }),
  };
}

const placeOf = ({ routes, lang }: LanguagePlan, link: PreviewLink) => ({
  url: previewUrl(routes, link, lang),
  bulletin: link.id,
});

/**
 * The plan as this page sees it: the bulletin stands among those of its section, its own addresses lie in the link's folder.
 * It is not to be shared, and its labels may have no page yet.
 */
function planFor(plan: LanguagePlan, link: PreviewLink, entry: LocalizedBulletin): LanguagePlan {
  const { category } = entry.index;
  const others = (plan.bySection.get(category) ?? []).filter(({ id }) => id !== entry.id);
  const place = others.filter(({ date }) => date > entry.date).length;
  const routes = routesFor(plan.routes, link);
  return {
    ...plan,
    routes,
    context: { ...plan.context, routes, share: [], labels: [] },
    bySection: new Map([[category, others.toSpliced(place, 0, entry)]]),
    places: new Map([[entry.id, place]]),
  };
}

function routesFor(routes: Routes, link: PreviewLink): Routes {
  return {
    ...routes,
    bulletin: (bulletin, version) =>
      bulletin.id === link.id ? previewUrl(routes, link, version.lang) : routes.bulletin(bulletin, version),
    file: (path) =>
      routes.file(path.startsWith(`media/${link.id}/`) ? `${previewFolder(link)}${path}` : path),
  };
}
