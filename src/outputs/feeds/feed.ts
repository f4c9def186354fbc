import { mediaType } from '../../media/types.ts';
import { type SiteContext, sectionOf } from '../../pages/context.ts';
import { feedLinks } from '../../pages/routes.ts';
import { bulletinData, type DataInputs } from '../open-data/bulletin-data.ts';
import type { OpenBulletin } from '../open-data/open-data-schema.ts';

/** What a feed is made from: the newest bulletins of a section, or of all. */
export type FeedInputs = { sectionId: string | undefined; newest: readonly DataInputs[] };

/** A list of the newest bulletins for readers' own programs, in whatever form it is written. */
export type Feed = ReturnType<typeof feedOf>;

/** @param feedId what ids begin with (`SiteSettings`) */
export function feedOf({ sectionId, newest }: FeedInputs, context: SiteContext, feedId?: string) {
  return {
    ...aboutFeed(sectionId, context),
    ids: feedIds(feedId, sectionId, context),
    // An empty list has not changed since the beginning of time.
    updated: Math.max(0, ...newest.map(({ modified }) => modified)),
    entries: newest.map((inputs) => bulletinData(inputs, context)),
  };
}

/** The ids of a feed and of its entries: by the office's own name where it has one (RFC 4151), else their addresses. */
function feedIds(feedId: string | undefined, sectionId: string | undefined, context: SiteContext) {
  const { lang } = context;
  if (feedId === undefined) {
    const { atom } = aboutFeed(sectionId, context).files;
    return { feed: context.routes.absolute(atom), of: ({ url }: OpenBulletin) => url };
  }
  const tag = `tag:${feedId}:`;
  return {
    feed: `${tag}${['feed', lang, sectionId].filter(Boolean).join('/')}`,
    of: ({ id }: OpenBulletin) => `${tag}${id}/${lang}`,
  };
}

export function aboutFeed(sectionId: string | undefined, context: SiteContext) {
  const { lang, routes, siteName, authority, licence } = context;
  const section = sectionOf(context, sectionId);
  const list = section ? routes.section(lang, section) : routes.home(lang);
  const title = section ? `${section.name[lang]} – ${siteName}` : siteName;
  return {
    lang,
    title,
    subtitle: section ? (section.description[lang] ?? section.name[lang]) : authority,
    authority,
    ...(licence && { licence }),
    home: routes.absolute(list),
    files: feedLinks(routes, title, list),
  };
}

/** A file that comes with an entry. */
interface Enclosure {
  url: string;
  type: string;
  size?: number;
  title?: string;
}

export const enclosuresOf = ({ picture, audio, video, attachments }: OpenBulletin): Enclosure[] => [
  ...(picture ? [{ url: picture.url, type: mediaType(picture.url) }] : []),
  ...(audio ? [audio] : []),
  ...(video && 'type' in video ? [{ url: video.url, type: video.type, size: video.size }] : []),
  ...attachments,
];
