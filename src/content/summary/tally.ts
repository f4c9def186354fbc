import { machineDate } from '../../filters/dates.ts';
import type { Instant } from '../../filters/instant.ts';
import { type BundleEntry, isReadable } from '../index-entry.ts';

/** How many bulletins stand where, by the clock of a build. A preview counts the same: it is about what readers get. */
export interface Tally {
  published: number;
  drafts: number;
  /** They wait for approval. */
  pending: number;
  /** They are approved, and their date is still to come. */
  scheduled: number;
  withdrawn: number;
  /** They have an error of their own; where one is published, there is none. */
  faulty: number;
  /** When the first of the scheduled ones appears: ISO 8601 with the offset of the site's zone. */
  nextPublication?: string;
  /** When the first of those that are published or scheduled changes or is withdrawn by itself, in the same form. */
  nextChange?: string;
}

/** What a tally counts, in the order in which it is reported. */
export const TALLIED = [
  'published',
  'drafts',
  'pending',
  'scheduled',
  'withdrawn',
  'faulty',
] as const satisfies readonly (keyof Tally)[];

type Tallied = (typeof TALLIED)[number];

export function tallyOf(entries: readonly BundleEntry[], now: Instant, zone: string): Tally {
  const tally: Tally = { published: 0, drafts: 0, pending: 0, scheduled: 0, withdrawn: 0, faulty: 0 };
  let next = Number.POSITIVE_INFINITY;
  let change = Number.POSITIVE_INFINITY;
  for (const entry of entries) {
    const counted = countedAs(entry, now);
    tally[counted] += 1;
    if (counted === 'scheduled' && isReadable(entry)) next = Math.min(next, entry.date);
    if (isChanging(entry, now)) change = Math.min(change, entry.until ?? change);
  }
  return {
    ...tally,
    ...(next !== Number.POSITIVE_INFINITY && { nextPublication: machineDate(next, zone) }),
    ...(change !== Number.POSITIVE_INFINITY && { nextChange: machineDate(change, zone) }),
  };
}

/** Whether readers will get another text of it, or none, by the clock alone. */
export function isChanging(entry: BundleEntry, now: Instant): boolean {
  if (entry.until === undefined) return false;
  const counted = countedAs(entry, now);
  return counted === 'published' || counted === 'scheduled';
}

/** Among what a bulletin counts. */
export function countedAs(entry: BundleEntry, now: Instant): Tallied {
  if (!isReadable(entry) || entry.errors) return 'faulty';
  const { status, date, isUndated } = entry;
  if (status === 'draft') return 'drafts';
  if (status === 'pending' || status === 'withdrawn') return status;
  return date > now && !isUndated ? 'scheduled' : 'published';
}
