import type { Instant } from '../filters/instant.ts';
import { LANGS, type PartlyLocalized } from '../i18n/language.ts';
import type { Clock } from './clock.ts';

/** When each text of a bulletin was last committed, by the bulletin's id. */
export type CommitTimes = Map<string, PartlyLocalized<Instant>>;

export const NEVER: PartlyLocalized<Instant> = {};

/**
 * When each version was last changed: its last commit after its publication. Without a history, or where the last
 * commit is older than the publication or younger than the clock, that is the publication itself.
 */
export function modifiedOf(
  committed: PartlyLocalized<Instant> | undefined,
  published: Instant,
  clock: Clock,
): PartlyLocalized<Instant> {
  let modified = NEVER;
  for (const lang of LANGS) {
    const time = committed?.[lang];
    if (time !== undefined && time > published && clock.reached(time))
      modified = { ...modified, [lang]: time };
  }
  return modified;
}
