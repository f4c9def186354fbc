import type { EntryFingerprints } from '../content/index-entry.ts';
import type { LocalizedBulletin } from '../content/visible-bulletin.ts';
import { shortHash } from '../system/hash.ts';
import type { LanguagePlan, PageKey } from './page.ts';

/** The key of a page that follows from code and settings alone. */
export const FIXED: PageKey = { own: '', others: () => '' };

/** How a key is kept between builds: a hash of each part. */
export const keyText = ({ own, others }: PageKey) => `${hashOf(own)} ${hashOf(others())}`;

/** The same where the others are known to be what they were. @param before the key of the last build */
export const keyTextAfter = (before: string, { own }: PageKey) =>
  `${hashOf(own)}${before.slice(before.indexOf(' '))}`;

const hashOf = (part: string) => part && shortHash(part);

/** All that a page prints of a bulletin which it names. */
export function entryKey(
  { text, state, date, modified }: LocalizedBulletin,
  sort: keyof EntryFingerprints,
): string {
  const key = text.fingerprints[sort];
  // In a preview: why readers do not see it yet, and for a draft without a date the build's.
  const shown = state === 'public' ? key : `${key} ${state} ${date}`;
  return sort === 'whole' ? `${shown} ${modified[text.lang] ?? ''}` : shown;
}

/** The same for a list. */
export function entriesKey(entries: Iterable<LocalizedBulletin>, sort: keyof EntryFingerprints): string {
  let key = '';
  for (const entry of entries) key += `${entryKey(entry, sort)}\n`;
  return key;
}

/** The addresses of bulletins, by their ids: to one that is not shown there is no link. */
export function addressesKey({ routes, byId }: LanguagePlan, ids: readonly string[]): string {
  let key = '';
  for (const id of ids) {
    const entry = byId.get(id);
    if (entry) key += `${routes.bulletin(entry, entry.text)}\n`;
  }
  return key;
}

/** The addresses to which the bodies of bulletins lead. */
export function linkedKey(plan: LanguagePlan, entries: readonly LocalizedBulletin[]): string {
  let key = '';
  for (const { text } of entries) if (text.links.length > 0) key += addressesKey(plan, text.links);
  return key;
}
