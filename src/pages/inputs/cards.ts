import type { EntryFingerprints } from '../../content/index-entry.ts';
import type { LocalizedBulletin } from '../../content/visible-bulletin.ts';
import { hostOf } from '../../filters/addresses.ts';
import { excerpt } from '../../filters/text.ts';
import { messages } from '../../i18n/messages/messages.ts';
import { type SiteContext, sectionOf } from '../context.ts';
import { Input } from '../fingerprint.ts';
import type { LanguagePlan } from '../page.ts';
import { pictureOf, thumbnailOf } from '../parts/pictures.ts';
import type { Card } from '../props.ts';

/** What a list prints of a bulletin besides title and date. */
export interface Extras {
  section?: boolean;
  /** Or how many characters of it. */
  summary?: boolean | number;
  picture?: boolean;
  thumbnail?: boolean;
  views?: boolean;
}

/** The cards of bulletins. */
export function cards(
  { context }: LanguagePlan,
  entries: readonly LocalizedBulletin[],
  extras?: Extras,
): Input<Card[]> {
  const read = (entry: LocalizedBulletin) =>
    extras ? cardWith(context, entry, extras) : cardOf(context, entry);
  return new Input(
    () => cardsText(entries, extras ? 'teaser' : 'card'),
    () => entries.map(read),
  );
}

/** How much of a bulletin a page prints: title, address and date; extras as well; all of it. Each has a hash of its own. */
type LevelOfDetail = keyof EntryFingerprints;

/** The fingerprints of cards; in a preview with the states of bulletins, and the dates of drafts. */
export function cardsText(entries: readonly LocalizedBulletin[], level: LevelOfDetail): string {
  let all = '';
  for (const { text, state, date } of entries)
    all +=
      state === 'public' ? `${text.fingerprints[level]}\n` : `${text.fingerprints[level]} ${state} ${date}\n`;
  return all;
}

/** The cards that were made, by bulletin: some ten pages name each, and its line is rendered once. */
const made = new WeakMap<SiteContext, Map<string, Card>>();

/** Pages that name a bulletin follow one another; the cards of all would fill the memory. */
const MOST_CARDS = 10_000;

/** A bulletin as lists print it, made once. */
export function cardOf(context: SiteContext, entry: LocalizedBulletin): Card {
  let cards = made.get(context);
  if (!cards || cards.size >= MOST_CARDS) {
    cards = new Map();
    made.set(context, cards);
  }
  const card = cards.get(entry.id) ?? makeCard(context, entry);
  cards.set(entry.id, card);
  return card;
}

/** The same with more of it. */
export const cardWith = (context: SiteContext, entry: LocalizedBulletin, extras: Extras): Card => ({
  ...cardOf(context, entry),
  ...extrasOf(context, entry, extras),
});

/** One whose text is on another site leads straight there. */
function makeCard({ lang, routes }: SiteContext, { bulletin, version, state }: LocalizedBulletin): Card {
  const { link } = bulletin;
  return {
    id: bulletin.id,
    title: titleOf(version.title, lang),
    url: link ?? routes.bulletin(bulletin, version),
    date: bulletin.date,
    ...(link && { host: hostOf(link) }),
    ...(state !== 'public' && state !== 'withdrawn' && { mark: state }),
  };
}

const LONGEST_SUMMARY = 300;

function extrasOf(context: SiteContext, entry: LocalizedBulletin, extras: Extras): Partial<Card> {
  const { index, version } = entry;
  const section = extras.section && sectionOf(context, index.category);
  const image = (extras.picture || extras.thumbnail) && index.hasPicture && leadOf(entry);
  const longest = extras.summary === true ? LONGEST_SUMMARY : extras.summary;
  return {
    ...(section && { section: section.name[context.lang] }),
    ...(extras.views && index.views !== undefined && { views: index.views }),
    ...(longest && { summary: excerpt(version.summary, longest) }),
    ...(image &&
      extras.picture && { picture: { alt: version.imageAlt, ...pictureOf(context.routes, image) } }),
    ...(image &&
      extras.thumbnail && { thumbnail: { alt: version.imageAlt, ...thumbnailOf(context.routes, image) } }),
    ...(index.kind === 'notice' && { isNotice: true }),
  };
}

function leadOf({ bulletin, media }: LocalizedBulletin) {
  return bulletin.image && media.images.get(bulletin.image.file);
}

/** A draft may not have a title yet. */
export const titleOf = (title: string, lang: SiteContext['lang']) => title || messages(lang).preview.untitled;
