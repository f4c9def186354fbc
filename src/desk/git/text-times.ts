import { type Repository, WITHOUT_PROGRAMS } from '../../cache/git-repository.ts';
import type { Instant } from '../../filters/instant.ts';

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
 * day on which it got this one: to look for renames, git would read all texts, which a clone may not have.
 * @returns nothing where there is no history, or only its newest part: a date out of that would be wrong
 */
export async function readTextHistory(repository: Repository | undefined): Promise<TextHistory | undefined> {
  if (!repository || repository.isShallow || repository.head === '') return undefined;
  const { head, prefix, relative } = repository;
  const log = ['log', '--full-history', '--no-merges', '--no-renames', '--format=@%ct', '--name-only'];
  const quiet = [...WITHOUT_PROGRAMS, '--no-show-signature'];
  const places = ['bulletins', 'pages'].map((folder) => `${prefix}${folder}`);
  try {
    return timesIn(await repository.ask([...log, ...quiet, ...relative, head, '--', ...places]));
  } catch {
    // Damaged, or without a part of its past.
    return undefined;
  }
}

function timesIn(log: string): TextHistory {
  const times = new Map<string, TextTimes>();
  let time = 0;
  for (const line of log.split('\n')) {
    if (line.startsWith('@')) time = Number(line.slice(1)) * 1000;
    else if (TEXT.test(line)) {
      const known = times.get(line) ?? { first: time, last: time };
      times.set(line, { first: Math.min(known.first, time), last: Math.max(known.last, time) });
    }
  }
  return times;
}
