import type { Instant } from '../filters/instant.ts';
import { LANGS, type PartlyLocalized } from '../i18n/language.ts';
import type { Clock } from './clock.ts';

/** When each text of a bulletin was last committed, by the bulletin's id; those with a time of their own by `datedKey`. */
export type CommitTimes = Map<string, PartlyLocalized<Instant>>;

/** @param name `index.vi.2026-12-01T0700.md` */
export const datedKey = (id: string, name: string): string => `${id}/${name}`;

export const NEVER: PartlyLocalized<Instant> = {};

/**
 * When each version was last changed: its last commit after its publication, or what its editors say of a later change.
 * Without either, or where both are older than the publication or younger than the clock, that is the publication itself.
 */
export function modifiedOf(
  committed: PartlyLocalized<Instant> | undefined,
  versions: PartlyLocalized<{ changed?: Instant }>,
  published: Instant,
  clock: Clock,
): PartlyLocalized<Instant> {
  let modified = NEVER;
  for (const lang of LANGS) {
    for (const time of [committed?.[lang], versions[lang]?.changed])
      if (time !== undefined && time > (modified[lang] ?? published) && clock.reached(time))
        modified = { ...modified, [lang]: time };
  }
  return modified;
}
