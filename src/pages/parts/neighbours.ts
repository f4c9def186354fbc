/** How many newer and how many older bulletins of its section a page names. */
export const EACH_WAY = 5;

/** The bulletins around one in its section. */
export interface Neighbours<Item> {
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
