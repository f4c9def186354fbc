import { type CommitTimes, NEVER } from '../content/commit-times.ts';
import { type BundleEntry, isReadable } from '../content/index-entry.ts';
import { type Lang, otherLang } from '../i18n/language.ts';
import { type Problem, problem, startOf } from '../problems/problem.ts';

/** Warns of translations that were last committed before their original. */
export function checkTranslationAge(entries: readonly BundleEntry[], times: CommitTimes): Problem[] {
  if (times.size === 0) return [];
  return entries.flatMap((entry) => {
    const { id, texts } = entry;
    const { vi, en } = times.get(id) ?? NEVER;
    if (!vi || !en) return [];
    const original: Lang = texts.includes('vi') ? 'vi' : 'en';
    const translation = otherLang(original);
    const [originalTime, translationTime] = original === 'vi' ? [vi, en] : [en, vi];
    const isHeld = isReadable(entry) && entry.versions[translation]?.status !== undefined;
    if (!texts.includes(translation) || isHeld || translationTime >= originalTime) return [];
    const place = startOf(`bulletins/${id}/index.${translation}.md`);
    return [problem('translation-outdated', place, { original: `index.${original}.md` })];
  });
}
