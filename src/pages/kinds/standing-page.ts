import type { Media } from '../../content/media.ts';
import type { PageVersion, StandingPage } from '../../content/standing-page.ts';
import type { PartlyLocalized } from '../../i18n/language.ts';
import { resolveBody } from '../../markdown/resolve.ts';
import { Input } from '../fingerprint.ts';
import { addresses } from '../inputs/addresses.ts';
import { definePage, type LanguagePlan, type PlannedPage } from '../page.ts';
import { bodyResolver } from '../parts/body.ts';
import { contentsOf, withAnchors } from '../parts/contents.ts';
import { COUNTING_ID, countingIn } from '../parts/counting.ts';
import { translations } from '../parts/translations.ts';

export function planStandingPages(plan: LanguagePlan): PlannedPage[] {
  const { routes, lang, site } = plan;
  return site.pages.flatMap(({ page, media }) => {
    const version = page.versions[lang];
    if (!version) return [];
    return standingPage(plan, { url: routes.page(lang, version.slug) }, page, version, media);
  });
}

/** All of a standing page in one language; of its versions in other languages the slugs alone. */
interface StandingText {
  version: PageVersion;
  slugs: PartlyLocalized<string | undefined>;
  media: Media;
}

function standingText({ versions: { vi, en } }: StandingPage, version: PageVersion, media: Media) {
  const slugs = { vi: vi?.slug, en: en?.slug };
  const all = [version, slugs, [...media.images], [...media.files]];
  // Places in files are for problems alone.
  const printed = (name: string, value: unknown) => (/^place$|Place$/.test(name) ? undefined : value);
  return new Input<StandingText>(
    () => JSON.stringify(all, printed),
    () => ({ version, slugs, media }),
  );
}

const standingPage = definePage(
  'page',
  (plan, page: StandingPage, version: PageVersion, media: Media) => {
    const links = version.body.references.flatMap(({ to, target }) => (to === 'bulletin' ? target : []));
    return { self: standingText(page, version, media), references: addresses(plan, links) };
  },
  ({ self, references }, context, url) => {
    const { version, slugs, media } = self.read();
    const html = resolveBody(version.body, bodyResolver(context, references.read(), media));
    const contents = contentsOf(html);
    const counting = version.saysCounting ? countingIn(context.counter, context.lang) : undefined;
    const last = counting && contents.length > 0 ? [{ id: COUNTING_ID, text: counting.title }] : [];
    return {
      lang: context.lang,
      url,
      title: version.title,
      description: version.summary,
      translations: translations(context, (other) => {
        const slug = slugs[other];
        return slug && context.routes.page(other, slug);
      }),
      body: withAnchors(html),
      contents: [...contents, ...last],
      ...(counting && { counting }),
    };
  },
);
