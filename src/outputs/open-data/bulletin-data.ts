import type { Bulletin } from '../../content/bulletin.ts';
import type { Media } from '../../content/media.ts';
import type { LocalizedBulletin } from '../../content/visible-bulletin.ts';
import { machineDate } from '../../filters/dates.ts';
import { plainText } from '../../filters/plain-text.ts';
import { LANGS, type Lang, textIn } from '../../i18n/language.ts';
import { mediaType } from '../../media/types.ts';
import { type SiteContext, sectionLink } from '../../pages/context.ts';
import { addresses } from '../../pages/inputs/addresses.ts';
import { type WholeBulletin, wholeBulletin } from '../../pages/inputs/whole-bulletin.ts';
import type { LanguagePlan } from '../../pages/page.ts';
import { absoluteBody } from '../../pages/parts/body.ts';
import { translations } from '../../pages/parts/translations.ts';
import type { OpenBulletin } from './open-data-schema.ts';

/** What a bulletin's data is made from. */
export const dataInputs = (plan: LanguagePlan, entry: LocalizedBulletin) => ({
  whole: wholeBulletin(plan, entry),
  modified: entry.modified[plan.lang] ?? entry.date,
  related: addresses(plan, entry.related),
  links: addresses(plan, entry.text.links),
});

export type DataInputs = ReturnType<typeof dataInputs>;

/** A bulletin for programs: in open data and feeds. All addresses are whole. */
export function bulletinData(inputs: DataInputs, context: SiteContext): OpenBulletin {
  const { lang, routes, zone } = context;
  const whole = inputs.whole.read();
  const { bulletin, version, slugs, url } = whole;
  const date = (instant: number) => machineDate(instant, zone);
  const html = absoluteBody(whole, inputs.links.read(), context);
  const { document } = bulletin;
  const section = sectionLink(context, bulletin.category);
  // Not spread: decision 10.
  const { picture, audio, video, attachments } = filesOf(whole, context);
  return {
    id: bulletin.id,
    url: routes.absolute(url),
    lang,
    kind: bulletin.kind,
    title: version.title,
    summary: version.summary,
    published: date(bulletin.date),
    modified: date(inputs.modified),
    section: { id: bulletin.category, name: section.text, url: routes.absolute(section.url) },
    authors: [...bulletin.authors],
    source: bulletin.source && textIn(bulletin.source, lang)?.text,
    html,
    text: plainText(html),
    link: bulletin.link,
    picture,
    audio,
    video,
    attachments,
    related: [...inputs.related.read().values()].map(routes.absolute),
    keywords: [...version.keywords],
    document: document && {
      ...document,
      issued: document.issued === undefined ? undefined : date(document.issued),
      effective: document.effective === undefined ? undefined : date(document.effective),
    },
    correction: version.correction,
    changes: version.changes?.map(({ date: at, note }) => ({ date: date(at), note })),
    expires: bulletin.expires === undefined ? undefined : date(bulletin.expires),
    views: bulletin.views,
    translations: translations(context, (each) => {
      const slug = slugs[each];
      return slug && routes.absolute(routes.bulletin(bulletin, { lang: each, slug }));
    }),
  };
}

/** Picture, recording and attachments of a bulletin. */
function filesOf(
  { bulletin, version, media }: WholeBulletin,
  { lang, routes }: SiteContext,
): Pick<OpenBulletin, 'picture' | 'audio' | 'video' | 'attachments'> {
  const whole = (path: string) => routes.absolute(routes.file(path));
  const image = bulletin.image && media.images.get(bulletin.image.file);
  const audio = bulletin.audio[lang] && media.files.get(bulletin.audio[lang].file);
  return {
    picture: image && {
      url: whole(image.path),
      width: image.width,
      height: image.height,
      alt: version.imageAlt,
      caption: version.imageCaption,
      credit: bulletin.imageCredit,
    },
    audio: audio && { url: whole(audio.path), type: mediaType(audio.path), size: audio.size },
    video: videoData(bulletin, media, lang, whole),
    attachments: bulletin.attachments.flatMap(({ file, title }) => {
      const found = media.files.get(file);
      if (!found) return [];
      const { path, size } = found;
      const name = textIn(title, lang)?.text ?? file;
      return [{ url: whole(path), title: name, type: mediaType(path), size }];
    }),
  };
}

function videoData(
  { video, captions = {} }: Pick<Bulletin, 'video' | 'captions'>,
  { files }: Media,
  lang: Lang,
  whole: (path: string) => string,
): OpenBulletin['video'] {
  const shown = video?.[lang];
  if (!shown) return undefined;
  if ('address' in shown) return { url: shown.address };
  const found = files.get(shown.file);
  if (!found) return undefined;
  return {
    url: whole(found.path),
    type: mediaType(found.path),
    size: found.size,
    captions: LANGS.flatMap((each) => {
      const file = files.get(captions[each]?.file ?? '');
      return file ? [{ lang: each, url: whole(file.path) }] : [];
    }),
  };
}
