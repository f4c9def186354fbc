import type { Instant } from '../../filters/instant.ts';
import { byCodePoint } from '../../problems/problem.ts';
import { type BundleEntry, type IndexEntry, isReadable } from '../index-entry.ts';
import { countedAs, isChanging } from './tally.ts';

/** Some names, and how many more there are. */
export interface Names {
  names: readonly string[];
  more: number;
}

/**
 * What readers do not get yet, in the order in which it is reported; `held` are versions, `2026/hop (en)`, and
 * `changing` are bulletins of which they will get another text, or none, by the clock alone; `replaced` are the texts that
 * they have in the place of `index.vi.md`, which somebody may edit in vain: `2026/hop/index.vi.2026-12-01T0700.md`.
 */
export const WAITING = ['drafts', 'pending', 'scheduled', 'held', 'changing', 'replaced'] as const;

/** The bulletins that wait, by name: somebody may believe that they are published. What there is none of is absent. */
export type Waiting = Partial<Record<(typeof WAITING)[number], Names>>;

/** Nobody reads longer lists. */
const MOST_NAMES = 10;

/** @param now the clock of a build */
export function waitingOf(entries: readonly BundleEntry[], now: Instant): Waiting {
  const found: Record<(typeof WAITING)[number], IndexEntry[]> = {
    drafts: [],
    pending: [],
    scheduled: [],
    held: [],
    changing: [],
    replaced: [],
  };
  for (const entry of entries) {
    if (!isReadable(entry)) continue;
    const counted = countedAs(entry, now);
    if (counted === 'drafts' || counted === 'pending' || counted === 'scheduled') found[counted].push(entry);
    if ((counted === 'published' || counted === 'scheduled') && heldIn(entry).length > 0)
      found.held.push(entry);
    if (isChanging(entry, now)) found.changing.push(entry);
    if (replacedIn(entry).length > 0) found.replaced.push(entry);
  }
  const byDate = (a: IndexEntry, b: IndexEntry) => a.date - b.date || byCodePoint(a.id, b.id);
  const nextFirst = (a: IndexEntry, b: IndexEntry) =>
    (a.until ?? 0) - (b.until ?? 0) || byCodePoint(a.id, b.id);
  const newestFirst = (a: IndexEntry, b: IndexEntry) => byDate(b, a);
  const idsOf = (list: IndexEntry[]) => list.sort(newestFirst).map(({ id }) => id);
  const waiting: Required<Waiting> = {
    drafts: some(idsOf(found.drafts)),
    pending: some(idsOf(found.pending)),
    scheduled: some(found.scheduled.sort(byDate).map(({ id }) => id)),
    held: some(found.held.sort(newestFirst).flatMap(heldIn)),
    changing: some(found.changing.sort(nextFirst).map(({ id }) => id)),
    replaced: some(found.replaced.sort(newestFirst).flatMap(replacedIn)),
  };
  return Object.fromEntries(Object.entries(waiting).filter(([, { names }]) => names.length > 0));
}

const some = (names: readonly string[]): Names => ({
  names: names.slice(0, MOST_NAMES),
  more: Math.max(0, names.length - MOST_NAMES),
});

/** The versions that wait while their bulletin does not. */
const heldIn = ({ id, versions }: IndexEntry): string[] =>
  Object.values(versions).flatMap(({ lang, status }) =>
    status === 'draft' || status === 'pending' ? [`${id} (${lang})`] : [],
  );

/** The texts whose time has come. */
const replacedIn = ({ id, dated = [] }: IndexEntry): string[] =>
  dated.flatMap(({ name, isNow }) => (isNow ? [`${id}/${name}`] : []));
