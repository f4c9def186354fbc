import { type Repository, WITHOUT_PROGRAMS } from '../../cache/git/repository.ts';
import type { Instant } from '../../filters/instant.ts';
import { byCodePoint } from '../../problems/problem.ts';

export type FileChangeKind = 'added' | 'changed' | 'removed' | 'renamed';

/** What a commit did to a file. */
export interface FileChange {
  kind: FileChangeKind;
  /** Its name in the bundle. */
  name: string;
  /** Where git finds it after the commit, and before: paths from the work tree. */
  to: string;
  from: string;
}

/** A commit that touched a bundle. */
export interface Commit {
  hash: string;
  /** The commit before it; empty for the first of all. */
  parent: string;
  at: Instant;
  author: string;
  subject: string;
  files: FileChange[];
}

/** Begins what is said of a commit; no path begins so. */
const HEAD = '\u0001';
/** Parts it. */
const PART = '\u0002';

const LOG = [
  'log',
  '--no-merges',
  '--name-status',
  '-z',
  `--format=${HEAD}%H${PART}%P${PART}%ct${PART}%aN${PART}%s`,
  ...WITHOUT_PROGRAMS,
  '--no-show-signature',
];

/**
 * The commits that touched a bundle, the newest first. Its texts are followed through renames of their folder; of other
 * files only what happened in this folder is known.
 * @param bundle its folder from the content folder on
 * @param texts the names of the texts that lie in it
 */
export async function commitsOf(
  repository: Repository,
  bundle: string,
  texts: readonly string[],
): Promise<Commit[]> {
  const { head, prefix } = repository;
  if (head === '') return [];
  const folder = `${prefix}${bundle}`;
  const commits = new Map<string, Commit>();
  const add = (said: string) => {
    for (const commit of commitsIn(said)) {
      const known = commits.get(commit.hash);
      if (!known) commits.set(commit.hash, commit);
      else known.files.push(...commit.files.filter(({ to }) => !known.files.some((file) => file.to === to)));
    }
  };
  // One after the other: a text's own log knows more of a rename than that of the folder.
  for (const text of texts) {
    const follow = ['--follow', '--find-renames'];
    try {
      add(await repository.ask([...LOG, ...follow, head, '--', `${folder}/${text}`]));
    } catch {
      // To find renames git reads texts, which a clone may not have: then what follows tells of this folder alone.
    }
  }
  add(await repository.ask([...LOG, '--full-history', '--no-renames', head, '--', folder]));
  for (const { files } of commits.values())
    files.sort((a, b) => Number(isText(b.name)) - Number(isText(a.name)) || byCodePoint(a.name, b.name));
  return [...commits.values()].sort((a, b) => b.at - a.at);
}

/** Whether a file of a bundle is a text, of now or to come. */
export const isText = (name: string): boolean => /^index\.[a-z]+(?:\.[\dT-]+)?\.md$/.test(name);

function commitsIn(said: string): Commit[] {
  const commits: Commit[] = [];
  const tokens = said.split('\0').map((token) => token.replace(/^\n+/, ''));
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] ?? '';
    const commit = commits.at(-1);
    if (token.startsWith(HEAD)) {
      const [hash = '', parents = '', time = '', author = '', subject = ''] = token.slice(1).split(PART);
      const [parent = ''] = parents.split(' ');
      commits.push({ hash, parent, at: Number(time) * 1000, author: nameOf(author), subject, files: [] });
    } else if (commit && /^[A-Z]\d*$/.test(token)) {
      const first = tokens[at + 1] ?? '';
      const isRename = /^[RC]/.test(token);
      const to = isRename ? (tokens[at + 2] ?? '') : first;
      at += isRename ? 2 : 1;
      commit.files.push({ kind: KINDS[token.charAt(0)] ?? 'changed', name: nameIn(to), to, from: first });
    }
  }
  return commits;
}

const KINDS: Readonly<Record<string, FileChangeKind>> = {
  A: 'added',
  D: 'removed',
  R: 'renamed',
  C: 'added',
};

/** A path from the bundle on. */
const nameIn = (file: string) => /(?:^|\/)(?:bulletins\/\d{4}|pages)\/[^/]+\/(.+)$/s.exec(file)?.[1] ?? file;

/** Some write their address for their name: that is nobody's business. */
const nameOf = (author: string) => author.replace(/@\S*/, '').trim() || '?';
