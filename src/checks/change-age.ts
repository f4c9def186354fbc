import { type CommitTimes, datedKey, NEVER } from '../content/commit-times.ts';
import { type BundleEntry, isReadable } from '../content/index-entry.ts';
import { type Problem, problem, startOf } from '../problems/problem.ts';

/**
 * Warns of a text with a time of its own that was committed before the text whose place it takes: what was edited there
 * since then, readers do not get, or lose at that time.
 */
export function checkChangeAge(entries: readonly BundleEntry[], times: CommitTimes): Problem[] {
  if (times.size === 0) return [];
  return entries.flatMap((entry) => {
    if (!isReadable(entry) || !entry.dated) return [];
    const { id, dated } = entry;
    return dated.flatMap(({ lang, name, isNow }) => {
      const first = (times.get(id) ?? NEVER)[lang];
      const own = (times.get(datedKey(id, name)) ?? NEVER)[lang];
      if (first === undefined || own === undefined || own >= first) return [];
      const place = startOf(`bulletins/${id}/${isNow ? `index.${lang}.md` : name}`);
      return [problem('change-edited', place, { file: `index.${lang}.md`, name, isNow })];
    });
  });
}
