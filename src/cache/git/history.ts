import { type CommitTimes, datedKey } from '../../content/commit-times.ts';
import type { Instant } from '../../filters/instant.ts';
import { isLang, LANGS } from '../../i18n/language.ts';
import { type Repository, WITHOUT_PROGRAMS } from './repository.ts';

/** The history of a content folder in git. */
export interface History {
  /** The commit up to which it was read; empty where git cannot be read. */
  head: string;
  times: CommitTimes;
  /** Whether the times are of all commits; else only of those after `since`. */
  isWhole: boolean;
}

const UNKNOWN: History = { head: '', times: new Map(), isWhole: true };

/** `bulletins/2017/tptm/index.vi.md`, and with a time of its own `bulletins/2017/tptm/index.vi.2026-12-01T0700.md` */
const TEXT = /^bulletins\/(\d{4}\/[^/]+)\/(index\.([a-z]+)(\.\d{4}-\d{2}-\d{2}T\d{4})?\.md)$/;

/**
 * Reads the times of commits from git. Where the content is not in git, or the clone is shallow so that all times are
 * one, or lacks the folders of earlier commits (`--filter=tree:0`; nothing is fetched), nothing is known.
 * @param since a commit up to which they are known; empty for none
 */
export async function readHistory(repository: Repository | undefined, since: string): Promise<History> {
  if (!repository || repository.isShallow || repository.head === '') return UNKNOWN;
  const { head } = repository;
  if (head === since) return { head, times: new Map(), isWhole: false };
  try {
    const isKnown = since !== '' && (await isAncestor(repository, since));
    const times: CommitTimes = new Map();
    const range = isKnown ? `${since}..${head}` : head;
    await readCommits(repository, range, ['bulletins'], (file, time) => addTime(times, file, time));
    return { head, times, isWhole: !isKnown };
  } catch {
    // Damaged, or without a part of its past: there is no history.
    return UNKNOWN;
  }
}

/**
 * Asks git for the files that each commit touched. Every commit counts, on whatever branch, so that a part of the past adds
 * to the part before. Names alone: to look for renames, git would read the texts, which a clone may not have.
 * @param folders of the content folder
 * @param onFile gets a path from the content folder, and when it was touched
 * @throws where the history is damaged, or without a part of its past
 */
export async function readCommits(
  repository: Repository,
  range: string,
  folders: readonly string[],
  onFile: (file: string, time: Instant) => void,
): Promise<void> {
  const log = ['log', '--full-history', '--no-merges', '--no-renames', '--format=@%ct', '--name-only'];
  const quiet = [...WITHOUT_PROGRAMS, '--no-show-signature'];
  const { prefix, relative } = repository;
  const places = folders.map((folder) => prefix + folder);
  const said = await repository.ask([...log, ...quiet, ...relative, range, '--', ...places]);
  let time = 0;
  for (const line of said.split('\n')) {
    if (line.startsWith('@')) time = Number(line.slice(1)) * 1000;
    else onFile(line, time);
  }
}

async function isAncestor(repository: Repository, since: string): Promise<boolean> {
  try {
    await repository.ask(['merge-base', '--is-ancestor', since, repository.head]);
    return true;
  } catch {
    // Another branch, or a past that was written anew.
    return false;
  }
}

function addTime(times: CommitTimes, file: string, time: Instant): void {
  const [, bulletin = '', name = '', lang = '', day] = TEXT.exec(file) ?? [];
  if (!isLang(lang)) return;
  const id = day === undefined ? bulletin : datedKey(bulletin, name);
  const known = times.get(id) ?? {};
  times.set(id, known);
  known[lang] = Math.max(time, known[lang] ?? 0);
}

/** Adds what came since to what was known. */
export function addTimes(known: CommitTimes, since: CommitTimes): void {
  for (const [id, times] of since) {
    const all = { ...known.get(id) };
    for (const lang of LANGS) {
      const time = Math.max(all[lang] ?? 0, times[lang] ?? 0);
      if (time > 0) all[lang] = time;
    }
    known.set(id, all);
  }
}
