import type { LocalizedBulletin } from '../../content/visible-bulletin.ts';
import { hostOf } from '../../filters/addresses.ts';
import { excerpt } from '../../filters/text.ts';
import { messages } from '../../i18n/messages.ts';
import type { KnownCard, LanguagePlan } from '../page.ts';
import type { Card } from '../props.ts';
import { pictureOf } from './pictures.ts';

/** What a list prints of a bulletin besides title and date. */
interface Extras {
  section?: boolean;
  summary?: boolean;
  picture?: boolean;
  views?: boolean;
}

/** Most pages that name a bulletin follow one another; the cards of all would fill the memory. */
const MOST_CARDS = 10_000;

const LONGEST_SUMMARY = 300;

/** A bulletin for a list: its title and date, and what this list prints besides. */
export function cardOf(plan: LanguagePlan, entry: LocalizedBulletin, extras?: Extras): Card {
  let known = plan.cards.get(entry.id);
  if (!known) {
    known = { plain: plainCard(plan, entry), summary: excerpt(entry.version.summary, LONGEST_SUMMARY) };
    if (plan.cards.size >= MOST_CARDS) plan.cards.clear();
    plan.cards.set(entry.id, known);
  }
  return extras ? { ...known.plain, ...extrasOf(plan, entry, known, extras) } : known.plain;
}

/** One whose text is on another site leads straight there. */
function plainCard(plan: LanguagePlan, { bulletin, version, state }: LocalizedBulletin): Card {
  const { link } = bulletin;
  return {
    id: bulletin.id,
    title: titleOf(version.title, plan),
    url: link ?? plan.routes.bulletin(bulletin, version),
    date: bulletin.date,
    ...(link && { host: hostOf(link) }),
    ...(state !== 'public' && state !== 'withdrawn' && { mark: state }),
  };
}

function extrasOf(
  plan: LanguagePlan,
  entry: LocalizedBulletin,
  { summary }: KnownCard,
  extras: Extras,
): Partial<Card> {
  const { index } = entry;
  const image = extras.picture && index.hasPicture && leadOf(entry);
  const section = plan.sections.get(index.category);
  return {
    ...(extras.section && section && { section: section.name[plan.lang] }),
    ...(extras.views && index.views !== undefined && { views: index.views }),
    ...(extras.summary && { summary }),
    ...(image && { picture: { alt: entry.version.imageAlt, ...pictureOf(plan.routes, image) } }),
  };
}

function leadOf({ bulletin, media }: LocalizedBulletin) {
  return bulletin.image && media.images.get(bulletin.image.file);
}

/** A draft may not have a title yet. */
export function titleOf(title: string, { lang }: LanguagePlan): string {
  return title || messages(lang).preview.untitled;
}
