import { groupBy } from '../filters/group-by.ts';
import type { DayCount } from './count-logs.ts';
import type { DayCounts, ViewsState } from './state.ts';

/**
 * Adds what logs say to what is known. Of the time that was counted before, a day's number is the larger one: a log that is
 * read twice does not raise it, a log that is lost does not lower it. Readers after that time are added.
 * @param newest of the readers, in seconds
 * @returns the days that have another number now
 */
export function addCounts(
  { until, bulletins }: ViewsState,
  counts: readonly DayCount[],
  newest: number,
): { state: ViewsState; changed: Set<number> } {
  const changed = new Set<number>();
  const all = new Map(bulletins);
  for (const ofVersion of groupBy(counts, ({ id, lang }) => `${lang} ${id}`).values()) {
    const [{ id, lang }] = ofVersion;
    const before = all.get(id)?.[lang] ?? [];
    const days = new Map(pairsOf(before));
    for (const { day, known, added } of ofVersion) {
      const was = days.get(day) ?? 0;
      const now = Math.max(was, known) + added;
      if (now === was) continue;
      days.set(day, now);
      changed.add(day);
    }
    if (days.size > 0) all.set(id, { ...all.get(id), [lang]: [...days].sort(([a], [b]) => a - b).flat() });
  }
  return { state: { until: Math.max(until, newest), bulletins: all }, changed };
}

function* pairsOf(counts: DayCounts): Generator<[day: number, readers: number]> {
  for (let at = 0; at < counts.length; at += 2) yield [counts[at] ?? 0, counts[at + 1] ?? 0];
}
