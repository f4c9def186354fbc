import type { Bulletin } from '../../content/bulletin.ts';
import { primaryLang } from '../../content/bundle.ts';
import type { LocalizedBulletin } from '../../content/visible-bulletin.ts';
import { monthKey } from '../../filters/dates.ts';
import { otherLang, textIn } from '../../i18n/language.ts';
import { resolveBody, TEXT_SIZES, WIDE_SIZES } from '../../markdown/resolve.ts';
import { mediaType, typeName } from '../../media/types.ts';
import { type SiteContext, sectionLink } from '../context.ts';
import { addresses } from '../inputs/addresses.ts';
import { cards, titleOf } from '../inputs/cards.ts';
import { labelUrls } from '../inputs/label-urls.ts';
import { neighbours } from '../inputs/neighbours.ts';
import { type WholeBulletin, wholeBulletin } from '../inputs/whole-bulletin.ts';
import { definePage, type LanguagePlan } from '../page.ts';
import { bodyResolver } from '../parts/body.ts';
import { contentsOf, withAnchors } from '../parts/contents.ts';
import { pictureOf, socialOf } from '../parts/pictures.ts';
import { bulletinTranslations } from '../parts/translations.ts';
import type { VideoProps } from '../props.ts';

/** What the page of a bulletin is made from: all of it by the clock, its neighbours, and the bulletins that it names. */
export function bulletinInputs(plan: LanguagePlan, entry: LocalizedBulletin) {
  const { index, text, date, modified } = entry;
  const { expires } = index;
  const related = entry.related.flatMap((id) => plan.byId.get(id) ?? []);
  return {
    self: {
      whole: wholeBulletin(plan, entry),
      modified: modified[plan.lang] ?? date,
      isExpired: expires !== undefined && plan.site.clock.reached(expires),
      isOld: date < plan.oldBefore,
      labels: labelUrls(plan, entry),
      counted: plan.site.counted.get(entry.id) ?? 0,
    },
    references: {
      neighbours: neighbours(plan, entry),
      related: cards(plan, related),
      links: addresses(plan, text.links),
    },
  };
}

/** The page of a bulletin. */
export const bulletinPage = definePage('bulletin', bulletinInputs, ({ self, references }, context, url) => {
  const { lang, routes } = context;
  const { olderThanYears, renamed } = context.banners;
  const whole = self.whole.read();
  const { bulletin, version, media, state, slugs, body } = whole;
  const { others, newer, older } = references.neighbours.read();
  const image = bulletin.image && media.images.get(bulletin.image.file);
  const social = socialOf(context, whole);
  const urls = self.labels.read();
  const source = bulletin.source && textIn(bulletin.source, lang);
  const sharedLang = primaryLang((each) => slugs[each] !== undefined);
  const sizes = bulletin.kind === 'photo' ? WIDE_SIZES : TEXT_SIZES;
  const html = resolveBody(body(), bodyResolver(context, references.links.read(), media), sizes);
  // What may be absent comes last: decision 10.
  return {
    lang,
    url,
    title: titleOf(version.title, lang),
    description: version.summary,
    translations: bulletinTranslations(context, bulletin.id, slugs),
    sectionId: bulletin.category,
    id: bulletin.id,
    kind: bulletin.kind,
    section: sectionLink(context, bulletin.category),
    date: bulletin.date,
    modified: self.modified,
    authors: bulletin.authors,
    body: withAnchors(html),
    contents: contentsOf(html),
    hasPictures: media.images.size > 0,
    attachments: attachmentsOf(whole, context),
    keywords: version.keywords.map((text) => {
      const { [text]: address } = urls.keyword;
      return address ? { text, url: address } : { text };
    }),
    share: context.share,
    related: references.related.read(),
    others,
    state,
    ...(bulletin.isDayAlone && { isDayAlone: true }),
    ...(state !== 'public' && { noindex: true }),
    ...(social && { social }),
    ...(source && { source }),
    ...(image && {
      picture: {
        alt: version.imageAlt,
        ...(version.imageCaption && { caption: version.imageCaption }),
        ...(bulletin.imageCredit && { credit: bulletin.imageCredit }),
        ...pictureOf(routes, image),
      },
    }),
    ...audioOf(whole, context),
    ...videoOf(whole, context),
    ...(bulletin.document && { document: bulletin.document }),
    ...(bulletin.link && !isVideoElsewhere(bulletin) && { link: bulletin.link }),
    ...(bulletin.views !== undefined && { views: bulletin.views }),
    ...(self.counted > 0 && { counted: self.counted }),
    ...(context.counter.provider !== 'none' && { countedAs: monthKey(bulletin.date, context.zone) }),
    ...(newer && { newer }),
    ...(older && { older }),
    ...(version.correction && { correction: version.correction }),
    ...(version.changes && { changes: version.changes }),
    ...(self.isExpired && bulletin.expires !== undefined && { expired: bulletin.expires }),
    ...(sharedLang !== lang && { sharedLang }),
    ...(self.isOld && olderThanYears !== undefined && { olderThanYears }),
    ...(context.labels.length > 1 && { authorUrls: urls.author, sourceUrls: urls.source }),
    ...(renamed && bulletin.date < renamed.before && { renamed: renamed.notice[lang] }),
  };
});

function attachmentsOf({ bulletin, media }: WholeBulletin, { lang, routes }: SiteContext) {
  return bulletin.attachments.flatMap(({ file, title }) => {
    const found = media.files.get(file);
    if (!found) return [];
    const shown = { url: routes.file(found.path), type: typeName(file), size: found.size };
    const named = textIn(title, lang) ?? { text: file };
    return [{ ...shown, title: named.text, ...(named.lang && { titleLang: named.lang }) }];
  });
}

function audioOf({ bulletin, media }: WholeBulletin, { lang, routes }: SiteContext) {
  const name = bulletin.audio[lang]?.file;
  const audio = name ? media.files.get(name) : undefined;
  if (!audio) return undefined;
  const { path, size, seconds = 0 } = audio;
  return { audio: { url: routes.file(path), type: mediaType(audio.name), size, seconds } };
}

/** A bulletin of this kind whose text is elsewhere is a video that is elsewhere. */
const isVideoElsewhere = ({ kind, link, video }: Pick<Bulletin, 'kind' | 'link' | 'video'>) =>
  kind === 'video' && link && !video;

function videoOf({ bulletin, media }: WholeBulletin, { lang, routes }: SiteContext): { video?: VideoProps } {
  const { link, captions = {} } = bulletin;
  const shown = bulletin.video?.[lang];
  if (!shown) return isVideoElsewhere(bulletin) && link ? { video: { address: link } } : {};
  if ('address' in shown) return { video: shown };
  const file = media.files.get(shown.file);
  if (!file) return {};
  const { path, name, size, seconds } = file;
  // Those of the page's language are the first, which players show.
  const inOrder = [lang, otherLang(lang)].flatMap((each) => {
    const found = media.files.get(captions[each]?.file ?? '');
    return found ? [{ lang: each, url: routes.file(found.path) }] : [];
  });
  return {
    video: {
      url: routes.file(path),
      type: mediaType(name),
      size,
      captions: inOrder,
      ...(seconds && { seconds }),
    },
  };
}
