import type { Bulletin } from '../../content/bulletin.ts';
import type { IndexVersion } from '../../content/index-entry.ts';
import type { LocalizedBulletin, VisibleBulletin } from '../../content/visible-bulletin.ts';
import { type Lang, otherLang } from '../../i18n/language.ts';
import { messages } from '../../i18n/messages.ts';
import { resolveBody } from '../../markdown/resolve.ts';
import { mediaType, typeName } from '../../media/types.ts';
import { addressesKey, entriesKey, entryKey } from '../fingerprint.ts';
import type { PageKey } from '../page.ts';
import { type LanguagePlan, type PlannedPage, plannedPage } from '../page.ts';
import { bodyOf, bodyResolver } from '../parts/body.ts';
import { cardOf, titleOf } from '../parts/cards.ts';
import { neighboursOf } from '../parts/neighbours.ts';
import { pictureOf, socialOf } from '../parts/pictures.ts';
import { translations } from '../parts/translations.ts';
import type { BulletinProps, Link, WithdrawnProps } from '../props.ts';
import { keywordSlug } from './keyword.ts';

/** The page of a bulletin. @param place where it stands in its section */
export function bulletinPage(plan: LanguagePlan, entry: LocalizedBulletin, place: number): PlannedPage {
  const url = plan.routes.bulletin(entry, entry.text);
  const key = () => bulletinKey(plan, entry, place);
  const props = () => bulletinProps(plan, entry, place);
  const file = plan.routes.outputFile(url);
  const { id: bulletin, month } = entry;
  // Written out: as copies of another object, these would have a hidden class each.
  return { kind: 'bulletin', lang: plan.lang, url, file, key, props, bulletin, month };
}

/** In place of a withdrawn one, the notice that says so. */
export function withdrawnPage(
  plan: LanguagePlan,
  shown: VisibleBulletin,
  version: IndexVersion,
): PlannedPage {
  const url = plan.routes.bulletin(shown, version);
  const key = () => ({ own: withdrawnKey(shown), others: () => '' });
  const props = () => withdrawnProps(plan, shown, version);
  return { ...plannedPage(plan.routes, 'withdrawn', plan.lang, url, key, props), month: shown.month };
}

function sectionOf(plan: LanguagePlan, { index }: VisibleBulletin): Link {
  const category = plan.sections.get(index.category);
  if (!category) return { text: '', url: plan.routes.home(plan.lang) };
  return { text: category.name[plan.lang], url: plan.routes.section(plan.lang, category) };
}

function translationsOf(plan: LanguagePlan, { index }: VisibleBulletin) {
  return translations(plan, (lang) => {
    const version = index.versions[lang];
    return version && plan.routes.bulletin(index, version);
  });
}

/** Nothing of a withdrawn bulletin but its address and its section. */
function withdrawnProps(plan: LanguagePlan, shown: VisibleBulletin, version: IndexVersion): WithdrawnProps {
  const words = messages(plan.lang);
  return {
    lang: plan.lang,
    url: plan.routes.bulletin(shown, version),
    title: words.withdrawnTitle,
    description: words.withdrawn,
    translations: translationsOf(plan, shown),
    sectionId: shown.index.category,
    noindex: true,
    section: sectionOf(plan, shown),
  };
}

/** All that a withdrawn bulletin's page follows from. */
export function withdrawnKey({ index }: VisibleBulletin): string {
  return `${index.category} ${Object.values(index.versions).map(({ lang, slug }) => `${lang} ${slug}`)}`;
}

/** All that `bulletinProps` follows from: the bulletin by the clock, its neighbours, and what it names. */
function bulletinKey(plan: LanguagePlan, entry: LocalizedBulletin, place: number): PageKey {
  const neighbours = neighboursOf(plan.bySection.get(entry.index.category) ?? [], place);
  return {
    own: ownKey(plan, entry),
    others: () => `${entriesKey(neighbours.others, 'card')}\n${namedKey(plan, entry)}`,
  };
}

/** The bulletin itself, by the clock: what most are not is not said of them. */
export function ownKey({ site, oldBefore }: LanguagePlan, entry: LocalizedBulletin): string {
  const { index, date } = entry;
  const isExpired = index.expires !== undefined && site.clock.reached(index.expires);
  return `${entryKey(entry, 'whole')}${isExpired ? ' expired' : ''}${date < oldBefore ? ' old' : ''}`;
}

/** The others that it names itself, wherever they stand. */
export function namedKey(plan: LanguagePlan, { index, text }: LocalizedBulletin): string {
  if (index.related.length + text.links.length === 0) return '';
  const related = index.related.flatMap((id) => plan.byId.get(id) ?? []);
  return `${entriesKey(related, 'card')}\n${addressesKey(plan, text.links)}`;
}

function bulletinProps(plan: LanguagePlan, entry: LocalizedBulletin, place: number): BulletinProps {
  const { lang, routes, site } = plan;
  const { bulletin, version, media, state } = entry;
  const neighbours = neighboursOf(plan.bySection.get(bulletin.category) ?? [], place);
  const image = bulletin.image && media.images.get(bulletin.image.file);
  const audioName = bulletin.audio[lang]?.file;
  const audio = audioName ? media.files.get(audioName) : undefined;
  const { expires } = bulletin;
  const social = socialOf(plan, entry);
  const sharedLang: Lang = bulletin.versions.vi ? 'vi' : 'en';
  // What may be absent comes last: decision 20.
  return {
    lang,
    url: routes.bulletin(bulletin, version),
    title: titleOf(version.title, plan),
    description: version.summary,
    translations: translationsOf(plan, entry),
    sectionId: bulletin.category,
    id: bulletin.id,
    kind: bulletin.kind,
    section: sectionOf(plan, entry),
    date: bulletin.date,
    modified: entry.modified[lang] ?? bulletin.date,
    authors: bulletin.authors,
    body: resolveBody(bodyOf(plan, entry), bodyResolver(plan, media)),
    hasPictures: media.images.size > 0,
    attachments: bulletin.attachments.flatMap(({ file, title }) => {
      const found = media.files.get(file);
      if (!found) return [];
      const shown = { url: routes.file(found.path), type: typeName(file), size: found.size };
      const own = title[lang];
      if (own !== undefined) return [{ ...shown, title: own }];
      const other = otherLang(lang);
      return [{ ...shown, title: title[other] ?? file, titleLang: other }];
    }),
    keywords: version.keywords.map((text) => {
      const slug = keywordSlug(text);
      return slug ? { text, url: routes.keyword(lang, slug) } : { text };
    }),
    share: site.settings.share,
    related: bulletin.related.flatMap((id) => {
      const related = plan.byId.get(id);
      return related ? [cardOf(plan, related)] : [];
    }),
    others: neighbours.others.map((other) => cardOf(plan, other)),
    state,
    ...(state !== 'public' && { noindex: true }),
    ...(social && { social }),
    ...(bulletin.source && { source: bulletin.source }),
    ...(image && {
      picture: {
        alt: version.imageAlt,
        ...(version.imageCaption && { caption: version.imageCaption }),
        ...pictureOf(routes, image),
      },
    }),
    ...(audio && {
      audio: {
        url: routes.file(audio.path),
        type: mediaType(audio.name),
        size: audio.size,
        seconds: audio.seconds ?? 0,
      },
    }),
    ...(bulletin.document && { document: bulletin.document }),
    ...(bulletin.link && { link: bulletin.link }),
    ...(bulletin.views !== undefined && { views: bulletin.views }),
    ...(neighbours.newer && { newer: cardOf(plan, neighbours.newer) }),
    ...(neighbours.older && { older: cardOf(plan, neighbours.older) }),
    ...(version.correction && { correction: version.correction }),
    ...(expires !== undefined && site.clock.reached(expires) && { expired: expires }),
    ...(sharedLang !== lang && { sharedLang }),
    ...bannersOf(plan, bulletin),
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
