import { readCommits } from '../cache/git/history.ts';
import type { Repository } from '../cache/git/repository.ts';
import type { Instant } from '../filters/instant.ts';

/** When a text was first and last committed. */
export interface TextTimes {
  first: Instant;
  last: Instant;
}

/** The same of all texts, by their paths from the content folder: `bulletins/2017/tptm/index.vi.md`. */
export type TextHistory = ReadonlyMap<string, TextTimes>;

const TEXT = /^(?:bulletins\/\d{4}\/[^/]+|pages\/[^/]+)\/index\.[a-z]+\.md$/;

/**
 * Reads from git when each text came, and when it was changed last. A text that came under another name counts from the
 * day on which it got this one.
 * @param folders of the content folder whose texts are asked for
 * @returns nothing where there is no history, or only its newest part: a date out of that would be wrong
 */
export async function readTextHistory(
  repository: Repository | undefined,
  folders: readonly ('bulletins' | 'pages')[],
): Promise<TextHistory | undefined> {
  if (!repository || repository.isShallow || repository.head === '') return undefined;
  const times = new Map<string, TextTimes>();
  try {
    await readCommits(repository, repository.head, folders, (file, time) => {
      if (!TEXT.test(file)) return;
      const { first, last } = times.get(file) ?? { first: time, last: time };
      times.set(file, { first: Math.min(first, time), last: Math.max(last, time) });
    });
    return times;
  } catch {
    // Damaged, or without a part of its past.
    return undefined;
  }
}
