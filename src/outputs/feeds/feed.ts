import type { LocalizedBulletin } from '../../content/visible-bulletin.ts';
import type { Instant } from '../../filters/instant.ts';
import { mediaType } from '../../media/types.ts';
import { entriesKey, linkedKey } from '../../pages/fingerprint.ts';
import type { LanguagePlan } from '../../pages/page.ts';
import { absoluteBody } from '../../pages/parts/body.ts';
import type { FeedLinks, Url } from '../../pages/routes.ts';
import { feedLinks } from '../../pages/routes.ts';
import { shortHash } from '../../system/hash.ts';

/** A feed holds so many of the newest bulletins of its list. */
const NEWEST = 20;

/** A file that comes with an entry: whole address, media type, bytes. */
export interface Enclosure {
  url: string;
  type: string;
  size?: number;
  title?: string;
}

/** A bulletin in a feed; all addresses are whole. */
export interface FeedEntry {
  url: string;
  /** The other site on which the text is, where the bulletin is only a link. */
  external?: string;
  title: string;
  summary: string;
  html: string;
  published: Instant;
  modified: Instant;
  authors: readonly string[];
  section: string;
  keywords: readonly string[];
  picture?: string;
  enclosures: readonly Enclosure[];
}

/** A list of the newest bulletins for readers' own programs, in whatever form it is written. */
export interface Feed {
  lang: string;
  title: string;
  subtitle: string;
  /** Who publishes. */
  authority: string;
  home: string;
  files: FeedLinks;
  updated: Instant;
  entries: readonly FeedEntry[];
}

/** A feed to be: its files, by what it is known to be what it was, and a recipe. */
export interface PlannedFeed {
  files: FeedLinks;
  key: string;
  make(): Feed;
}

/** The feed of a language, and one for each section; a new bulletin changes two of them. */
export function feedsOf(plan: LanguagePlan): PlannedFeed[] {
  const { routes, lang, site } = plan;
  const { name, owner } = site.settings;
  const made = new Map<string, FeedEntry>();
  const entryOf = (entry: LocalizedBulletin) => {
    const known = made.get(entry.id) ?? feedEntry(plan, entry);
    made.set(entry.id, known);
    return known;
  };
  const feed = (
    title: string,
    subtitle: string,
    list: Url,
    entries: readonly LocalizedBulletin[],
  ): PlannedFeed => {
    const listed = entries.slice(0, NEWEST);
    const about = {
      lang,
      title,
      subtitle,
      authority: owner.authority[lang],
      home: routes.absolute(list),
      files: feedLinks(routes, title, list),
    };
    return {
      files: about.files,
      key: shortHash(entriesKey(listed, 'whole') + linkedKey(plan, listed)),
      make: () => {
        const newest = listed.map(entryOf);
        // An empty list has not changed since the beginning of time.
        const updated = Math.max(0, ...newest.map(({ modified }) => modified));
        return { ...about, updated, entries: newest };
      },
    };
  };
  return [
    feed(name[lang], owner.authority[lang], routes.home(lang), plan.entries),
    ...site.categories.map((category) => {
      const title = `${category.name[lang]} – ${name[lang]}`;
      const entries = plan.bySection.get(category.id) ?? [];
      return feed(
        title,
        category.description[lang] ?? category.name[lang],
        routes.section(lang, category),
        entries,
      );
    }),
  ];
}

function feedEntry(plan: LanguagePlan, entry: LocalizedBulletin): FeedEntry {
  const { routes, lang } = plan;
  const { bulletin, version, media, modified } = entry;
  const url = routes.bulletin(bulletin, version);
  const whole = (path: string) => routes.absolute(routes.file(path));
  const image = bulletin.image && media.images.get(bulletin.image.file);
  const audio = bulletin.audio[lang] && media.files.get(bulletin.audio[lang].file);
  return {
    url: routes.absolute(url),
    ...(bulletin.link && { external: bulletin.link }),
    title: version.title,
    summary: version.summary,
    html: absoluteBody(plan, entry, url),
    published: bulletin.date,
    modified: modified[lang] ?? bulletin.date,
    authors: bulletin.authors,
    section: plan.sections.get(bulletin.category)?.name[lang] ?? '',
    keywords: version.keywords,
    ...(image && { picture: whole(image.path) }),
    enclosures: [
      ...(image ? [{ url: whole(image.path), type: mediaType(image.path) }] : []),
      ...(audio ? [{ url: whole(audio.path), type: mediaType(audio.name), size: audio.size }] : []),
      ...bulletin.attachments.flatMap(({ file, title }) => {
        const found = media.files.get(file);
        if (!found) return [];
        const name = title[lang] ?? Object.values(title)[0];
        return [
          {
            url: whole(found.path),
            type: mediaType(found.path),
            size: found.size,
            ...(name && { title: name }),
          },
        ];
      }),
    ],
  };
}
