import { primaryLang } from '../content/bundle.ts';
import { type CommitTimes, NEVER } from '../content/commit-times.ts';
import { type BundleEntry, isReadable } from '../content/index-entry.ts';
import type { Instant } from '../filters/instant.ts';
import { type Lang, otherLang } from '../i18n/language.ts';
import { type Problem, problem, startOf } from '../problems/problem.ts';

/** A translation that was last committed before its original. */
export interface Outdated {
  entry: BundleEntry;
  original: Lang;
  translation: Lang;
  /** When its original was changed last. */
  changed: Instant;
}

/** The translations that readers get, or shall get, and that are older than their original. */
export function outdatedTranslations(entries: readonly BundleEntry[], times: CommitTimes): Outdated[] {
  if (times.size === 0) return [];
  return entries.flatMap((entry) => {
    const { id, texts } = entry;
    const { vi, en } = times.get(id) ?? NEVER;
    if (!vi || !en) return [];
    const original = primaryLang((lang) => texts.includes(lang));
    const translation = otherLang(original);
    const [changed, translated] = original === 'vi' ? [vi, en] : [en, vi];
    const isHeld = isReadable(entry) && entry.versions[translation]?.status !== undefined;
    if (!texts.includes(translation) || isHeld || translated >= changed) return [];
    return [{ entry, original, translation, changed }];
  });
}

/** Warns of translations that were last committed before their original. */
export function checkTranslationAge(entries: readonly BundleEntry[], times: CommitTimes): Problem[] {
  return outdatedTranslations(entries, times).map(({ entry, original, translation }) => {
    const place = startOf(`bulletins/${entry.id}/index.${translation}.md`);
    return problem('translation-outdated', place, { original: `index.${original}.md` });
  });
}
