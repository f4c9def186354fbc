import type { Entry } from '../content/library.ts';
import { hostOf } from '../filters/addresses.ts';
import { excerpt } from '../filters/text.ts';
import { messages } from '../i18n/messages.ts';
import { pictureOf } from './pictures.ts';
import type { LanguagePlan } from './plan.ts';
import type { Card } from './props.ts';

/** What a list prints of a bulletin besides title and date. */
interface Extras {
  section?: boolean;
  summary?: boolean;
  picture?: boolean;
  views?: boolean;
}

/** A bulletin for a list: its title and date, and what this list prints besides. */
export function cardOf(plan: LanguagePlan, entry: Entry, extras?: Extras): Card {
  let card = plan.cards.get(entry.bulletin.id);
  if (!card) {
    card = plainCard(plan, entry);
    plan.cards.set(entry.bulletin.id, card);
  }
  return extras ? { ...card, ...extrasOf(plan, entry, extras) } : card;
}

/** One whose text is on another site leads straight there. */
function plainCard(plan: LanguagePlan, { bulletin, version, state }: Entry): Card {
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

function extrasOf(plan: LanguagePlan, { bulletin, version, media }: Entry, extras: Extras): Partial<Card> {
  const image = bulletin.image && media.images.get(bulletin.image.file);
  const section = plan.sections.get(bulletin.category);
  return {
    ...(extras.section && section && { section: section.name[plan.lang] }),
    ...(extras.views && bulletin.views !== undefined && { views: bulletin.views }),
    ...(extras.summary && { summary: excerpt(version.summary, 300) }),
    ...(extras.picture &&
      image && {
        picture: { ...pictureOf(plan.routes, image), alt: version.imageAlt },
      }),
  };
}

/** A draft may not have a title yet. */
export function titleOf(title: string, { lang }: LanguagePlan): string {
  return title || messages(lang).preview.untitled;
}
