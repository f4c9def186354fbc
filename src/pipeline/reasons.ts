/** Why a page was made: what it follows from and was otherwise at the last build. */
export type Reason = 'first' | 'new' | 'missing' | 'code' | 'settings' | 'own' | 'others';

/** What a page follows from, in the parts of its key. */
export interface KeyParts {
  /** Of all pages of its kind and language: code and settings. */
  shared: string | undefined;
  own: string | undefined;
}

/** The first part in which two keys differ, where each is two words. */
function firstDifference(a: string, b: string): 0 | 1 | undefined {
  if (a === b) return undefined;
  return a.split(' ')[0] === b.split(' ')[0] ? 1 : 0;
}

/** @param before what is known of the last build, or nothing where that cannot be trusted */
export function reasonFor(
  before: KeyParts | undefined,
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
