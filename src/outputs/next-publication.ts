import type { Tally } from '../content/summary/tally.ts';
import type { Output } from './output.ts';

/** What the file holds where nothing is scheduled: an empty one would look like a build that broke off. */
const NONE = 'none';

/**
 * `next-publication.txt`, for whoever plans the next build. It is public, since he may know of the site no more than its
 * address; so it says the moment alone at which one appears, changes or is withdrawn, and not which or how many: the hour is what a reader who looks each
 * minute would find out in any case. Whoever minds that too lets his server refuse the file (docs/hosting.md).
 */
export function nextPublication({ nextPublication: next, nextChange: change }: Tally): Output {
  const [first = NONE] = [next, change].flatMap((each) => each ?? []).sort(byTime);
  return { file: 'next-publication.txt', make: () => `${first}\n` };
}

const byTime = (a: string, b: string) => Date.parse(a) - Date.parse(b);
