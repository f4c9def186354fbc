import type { BodyOutline } from '../content/bulletin.ts';
import { shortHash } from '../content/hash.ts';
import type { Entry } from '../content/library.ts';
import type { EntryKeys } from '../content/record.ts';
import type { Lang } from '../i18n/language.ts';
import type { LanguagePlan } from './plan.ts';

/**
 * What a page follows from besides the code and the settings: from its own text, and from the other bulletins that it
 * names. As long as both are the same, so are its props; they cost a hundredth of them.
 */
export interface PageKey {
  own: string;
  others: string;
}

export type KeyOf = () => PageKey;

/** The key of a page that follows from code and settings alone. */
export const FIXED: PageKey = { own: '', others: '' };

/** How a key is kept between builds. */
export const keyText = ({ own, others }: PageKey) =>
  `${own && shortHash(own)} ${others && shortHash(others)}`;

/** All that a page prints of a bulletin which it names. */
export function entryKey(entry: Entry, lang: Lang, sort: keyof EntryKeys): string {
  const key = entry.keys[lang]?.[sort] ?? '';
  const { state, bulletin, modified } = entry;
  // In a preview: why readers do not see it yet, and for a draft without a date the build's.
  const shown = state === 'public' ? key : `${key} ${state} ${bulletin.date}`;
  return sort === 'whole' ? `${shown} ${modified[lang] ?? ''}` : shown;
}

/** The same for a list. */
export function entriesKey(entries: Iterable<Entry>, lang: Lang, sort: keyof EntryKeys): string {
  let key = '';
  for (const entry of entries) key += `${entryKey(entry, lang, sort)}\n`;
  return key;
}

/** The addresses to which the bodies of bulletins lead by an id: where one is not public, there is no link. */
export function linkedKey(
  { routes, byId }: LanguagePlan,
  entries: readonly { version: { body: Pick<BodyOutline, 'references'> } }[],
): string {
  let key = '';
  for (const { version } of entries) {
    for (const { to, target } of version.body.references) {
      const linked = to === 'bulletin' && byId.get(target);
      if (linked) key += `${routes.bulletin(linked.bulletin, linked.version)}\n`;
    }
  }
  return key;
}
