/** Why a page is stale: what it depends on and has changed since the last build. */
export type Reason = 'first' | 'new' | 'missing' | 'code' | 'settings' | 'own' | 'others';

/** The fingerprints of a page: each is two hashes with a blank between. */
export interface FingerprintParts {
  /** Of all pages of its language: code and settings. */
  shared: string | undefined;
  own: string | undefined;
}

/** The first of two hashes in which two fingerprints differ. */
function firstDifference(a: string, b: string): 0 | 1 | undefined {
  if (a === b) return undefined;
  return a.split(' ')[0] === b.split(' ')[0] ? 1 : 0;
}

/** @param before the fingerprints at the last build; nothing where they cannot be trusted */
export function reasonFor(
  before: FingerprintParts | undefined,
  now: { shared: string; own: string },
  isThere: boolean,
): Reason | undefined {
  if (!before) return 'first';
  if (before.own === undefined || before.shared === undefined) return 'new';
  const shared = firstDifference(before.shared, now.shared);
  if (shared !== undefined) return shared === 0 ? 'code' : 'settings';
  const own = firstDifference(before.own, now.own);
  if (own !== undefined) return own === 0 ? 'own' : 'others';
  return isThere ? undefined : 'missing';
}
