import { distance } from 'fastest-levenshtein';

/** So many wrong words of a kind get a guess at what was meant: whoever has more is not helped by it, and each takes time. */
export const MOST_GUESSES = 100;

/** Longer than any id, key or name of a file. */
const LONGEST_WORD = 300;

/** The known word that a mistyped one was most likely meant to be, in whatever case, or nothing where none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > LONGEST_WORD) return undefined;
  const called = word.toLowerCase();
  const apart = (candidate: string) => Math.abs(candidate.length - called.length);
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const steps = distance(called, candidate.toLowerCase());
    // Of two that are as near, the one of the same length: letters change places more often than they get lost.
    const isNearer =
      steps < least || (steps === least && best !== undefined && apart(candidate) < apart(best));
    if (isNearer) [best, least] = [candidate, steps];
  }
  if (best === undefined) return undefined;
  const most = best.length <= 3 ? 1 : Math.max(2, Math.floor(best.length / 3));
  return least <= most ? best : undefined;
}
