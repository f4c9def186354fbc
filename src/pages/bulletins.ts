import type { Bulletin, Version } from '../content/bulletin.ts';
import type { Entry, Shown } from '../content/library.ts';
import { type Lang, otherLang } from '../i18n/language.ts';
import { messages } from '../i18n/messages.ts';
import { resolveBody } from '../markdown/resolve.ts';
import { mediaType, typeName } from '../media/types.ts';
import { bodyOf, bodyResolver } from './bodies.ts';
import { cardOf, titleOf } from './cards.ts';
import { entriesKey, entryKey, linkedKey, type PageKey } from './keys.ts';
import { keywordSlug } from './keywords.ts';
import { neighboursOf } from './neighbours.ts';
import { pictureOf, socialOf } from './pictures.ts';
import { type LanguagePlan, type PlannedPage, plannedPage } from './plan.ts';
import type { BulletinProps, Link, WithdrawnProps } from './props.ts';
import { translations } from './translations.ts';

/** The page of each bulletin, or of a withdrawn one the notice that says so. */
export function planBulletins(plan: LanguagePlan): PlannedPage[] {
  const places = new Map(
    [...plan.bySection.values()].flatMap((section) => section.map((entry, i) => [entry.bulletin.id, i])),
  );
  return plan.site.shown.flatMap((shown): PlannedPage[] => {
    const version = shown.bulletin.versions[plan.lang];
    if (!version) return [];
    const url = plan.routes.bulletin(shown.bulletin, version);
    if (shown.state === 'withdrawn') {
      const key = { own: withdrawnKey(shown), others: '' };
      const props = () => withdrawnProps(plan, shown, version);
      return [plannedPage(plan.routes, 'withdrawn', plan.lang, url, () => key, props)];
    }
    const entry = { ...shown, version };
    const place = places.get(shown.bulletin.id) ?? 0;
    const key = () => bulletinKey(plan, entry, place);
    const props = () => bulletinProps(plan, entry, place);
    const page = plannedPage(plan.routes, 'bulletin', plan.lang, url, key, props);
    return [{ ...page, bulletin: shown.bulletin.id }];
  });
}

function sectionOf(plan: LanguagePlan, { bulletin }: Shown): Link {
  const category = plan.sections.get(bulletin.category);
  if (!category) return { text: '', url: plan.routes.home(plan.lang) };
  return { text: category.name[plan.lang], url: plan.routes.section(plan.lang, category) };
}

function translationsOf(plan: LanguagePlan, { bulletin }: Shown) {
  return translations(plan, (lang) => {
    const version = bulletin.versions[lang];
    return version && plan.routes.bulletin(bulletin, version);
  });
}

/** Nothing of a withdrawn bulletin but its address and its section. */
function withdrawnProps(plan: LanguagePlan, shown: Shown, version: Version): WithdrawnProps {
  const words = messages(plan.lang);
  return {
    lang: plan.lang,
    url: plan.routes.bulletin(shown.bulletin, version),
    title: words.withdrawnTitle,
    description: words.withdrawn,
    translations: translationsOf(plan, shown),
    sectionId: shown.bulletin.category,
    noindex: true,
    section: sectionOf(plan, shown),
  };
}

/** All that a withdrawn bulletin's page follows from. */
function withdrawnKey({ bulletin }: Shown): string {
  return `${bulletin.category} ${Object.values(bulletin.versions).map(({ lang, slug }) => `${lang} ${slug}`)}`;
}

/** All that `bulletinProps` follows from: the bulletin by the clock, its neighbours, and what it names. */
function bulletinKey(plan: LanguagePlan, entry: Entry, place: number): PageKey {
  const { lang, byId, site } = plan;
  const { bulletin, state } = entry;
  const { expires } = bulletin;
  const isExpired = expires !== undefined && site.clock.reached(expires);
  const neighbours = neighboursOf(plan.bySection.get(bulletin.category) ?? [], place);
  const related = bulletin.related.flatMap((id) => byId.get(id) ?? []);
  const isOld = bulletin.date < plan.oldBefore;
  return {
    own: `${entryKey(entry, lang, 'whole')} ${state} ${isExpired} ${isOld}`,
    others: `${entriesKey(neighbours.others, lang, 'card')}\n${entriesKey(related, lang, 'card')}\n${linkedKey(plan, [entry])}`,
  };
}

function bulletinProps(plan: LanguagePlan, entry: Entry, place: number): BulletinProps {
  const { lang, routes, site } = plan;
  const { bulletin, version, media, state } = entry;
  const neighbours = neighboursOf(plan.bySection.get(bulletin.category) ?? [], place);
  const image = bulletin.image && media.images.get(bulletin.image.file);
  const audioName = bulletin.audio[lang]?.file;
  const audio = audioName ? media.files.get(audioName) : undefined;
  const { expires } = bulletin;
  const social = socialOf(plan, entry);
  const sharedLang: Lang = bulletin.versions.vi ? 'vi' : 'en';
  return {
    lang,
    url: routes.bulletin(bulletin, version),
    title: titleOf(version.title, plan),
    description: version.summary,
    translations: translationsOf(plan, entry),
    sectionId: bulletin.category,
    ...(state !== 'public' && { noindex: true }),
    ...(social && { social }),
    id: bulletin.id,
    kind: bulletin.kind,
    section: sectionOf(plan, entry),
    date: bulletin.date,
    modified: entry.modified[lang] ?? bulletin.date,
    authors: bulletin.authors,
    ...(bulletin.source && { source: bulletin.source }),
    ...(image && {
      picture: {
        ...pictureOf(routes, image),
        alt: version.imageAlt,
        ...(version.imageCaption && { caption: version.imageCaption }),
      },
    }),
    body: resolveBody(bodyOf(plan, entry), bodyResolver(plan, media)),
    hasPictures: media.images.size > 0,
    ...(audio && {
      audio: {
        url: routes.file(audio.path),
        type: mediaType(audio.name),
        size: audio.size,
        seconds: audio.seconds ?? 0,
      },
    }),
    attachments: bulletin.attachments.flatMap(({ file, title }) => {
      const found = media.files.get(file);
      if (!found) return [];
      const shown = { url: routes.file(found.path), type: typeName(file), size: found.size };
      const own = title[lang];
      if (own !== undefined) return [{ ...shown, title: own }];
      const other = otherLang(lang);
      return [{ ...shown, title: title[other] ?? file, titleLang: other }];
    }),
    ...(bulletin.document && { document: bulletin.document }),
    ...(bulletin.link && { link: bulletin.link }),
    keywords: version.keywords.map((text) => {
      const slug = keywordSlug(text);
      return slug ? { text, url: routes.keyword(lang, slug) } : { text };
    }),
    ...(bulletin.views !== undefined && { views: bulletin.views }),
    share: site.settings.share,
    related: bulletin.related.flatMap((id) => {
      const related = plan.byId.get(id);
      return related ? [cardOf(plan, related)] : [];
    }),
    others: neighbours.others.map((other) => cardOf(plan, other)),
    ...(neighbours.newer && { newer: cardOf(plan, neighbours.newer) }),
    ...(neighbours.older && { older: cardOf(plan, neighbours.older) }),
    ...(version.correction && { correction: version.correction }),
    ...(expires !== undefined && site.clock.reached(expires) && { expired: expires }),
    ...bannersOf(plan, bulletin),
    state,
    ...(sharedLang !== lang && { sharedLang }),
  };
}

/** What the office wants to be said on old bulletins. */
function bannersOf(
  { site, lang, oldBefore }: LanguagePlan,
  { date }: Bulletin,
): Pick<BulletinProps, 'olderThanYears' | 'renamed'> {
  const { olderThanYears, renamed } = site.settings.banners;
  return {
    ...(olderThanYears !== undefined && date < oldBefore && { olderThanYears }),
    ...(renamed && date < renamed.before && { renamed: renamed.notice[lang] }),
  };
}
