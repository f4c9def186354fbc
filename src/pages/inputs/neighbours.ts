import type { LocalizedBulletin } from '../../content/visible-bulletin.ts';
import { Input } from '../fingerprint.ts';
import type { LanguagePlan } from '../page.ts';
import type { Card } from '../props.ts';
import { cardOf, cardsText } from './cards.ts';

/** How many newer and how many older bulletins of its section a page names. */
const EACH_WAY = 5;

/** The bulletins around one in its section. */
interface Neighbours<Item> {
  /** Up to five published next after it and five next before it, newest first. */
  others: readonly Item[];
  newer: Item | undefined;
  older: Item | undefined;
}

/**
 * “Tin khác” of the bulletin at this place. A new bulletin becomes the neighbour of at most ten others, so publishing
 * it changes the pages of at most ten, however many the section has.
 * @param section the section's bulletins, newest first
 */
export function neighboursOf<Item>(section: readonly Item[], index: number): Neighbours<Item> {
  return {
    others: [
      ...section.slice(Math.max(0, index - EACH_WAY), index),
      ...section.slice(index + 1, index + 1 + EACH_WAY),
    ],
    newer: section[index - 1],
    older: section[index + 1],
  };
}

/** The cards of a bulletin's neighbours. */
export function neighbours(plan: LanguagePlan, { id, index }: LocalizedBulletin): Input<Neighbours<Card>> {
  const section = plan.bySection.get(index.category) ?? [];
  const place = plan.places.get(id) ?? 0;
  const fingerprint = () => cardsText(neighboursOf(section, place).others, 'card');
  const card = (entry: LocalizedBulletin) => cardOf(plan.context, entry);
  return new Input(fingerprint, () => {
    const { others, newer, older } = neighboursOf(section, place);
    return { others: others.map(card), newer: newer && card(newer), older: older && card(older) };
  });
}
