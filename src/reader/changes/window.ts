import type { Instant } from '../../filters/instant.ts';

/**
 * Between which moments what was read of a bundle stays as it is: from `since` on, and before `until`. Absent is without
 * end: most bundles have neither.
 */
export interface Window {
  since?: Instant;
  until?: Instant;
}

/** The window around a moment that is cut by others. */
export function windowAt(now: Instant, moments: readonly Instant[]): Window {
  const since = Math.max(...moments.filter((each) => each <= now));
  const until = Math.min(...moments.filter((each) => each > now));
  return { ...(Number.isFinite(since) && { since }), ...(Number.isFinite(until) && { until }) };
}

export const isWithin = (now: Instant, { since, until }: Window = {}): boolean =>
  (since === undefined || since <= now) && (until === undefined || now < until);

export const isSameWindow = (a: Window = {}, b: Window = {}): boolean =>
  a.since === b.since && a.until === b.until;
