import { type BundleRecord, primaryLang } from '../content/bundle.ts';
import type { IndexEntry } from '../content/index-entry.ts';
import { sameness } from '../content/sameness.ts';
import { byCodePoint, type Problem, problem, startOf } from '../problems/problem.ts';

/**
 * Bulletins that are the same to a reader: a folder that was copied to begin a new one, or one that was published twice.
 * @param entries those that are ready; a draft may be a copy still
 */
export function checkTwins(
  entries: readonly IndexEntry[],
  store: { record(id: string): BundleRecord },
): Problem[] {
  const first = new Map<number, IndexEntry>();
  const groups = new Map<number, IndexEntry[]>();
  for (const entry of entries) {
    const { sameness: key } = entry;
    if (key === undefined) continue;
    const known = first.get(key);
    const group = groups.get(key);
    if (group) group.push(entry);
    else if (known) groups.set(key, [known, entry]);
    else first.set(key, entry);
  }
  return [...groups.values()].flatMap((group) => twinsIn(group, store));
}

/** In the index there is a short hash alone: what has the same one is compared as a whole. */
function twinsIn(group: readonly IndexEntry[], store: { record(id: string): BundleRecord }): Problem[] {
  const known = new Map<string, string>();
  const ordered = [...group].sort((a, b) => byCodePoint(a.id, b.id));
  return ordered.flatMap(({ id, texts }) => {
    const lang = primaryLang((each) => texts.includes(each));
    const { bulletin, media } = store.record(id);
    if (!bulletin) return [];
    const key = sameness(bulletin, media);
    const other = known.get(key);
    if (other === undefined) known.set(key, id);
    return other === undefined
      ? []
      : [problem('text-twin', startOf(`bulletins/${id}/index.${lang}.md`), { other })];
  });
}
