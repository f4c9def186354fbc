import fs from 'node:fs';
import path from 'node:path';
import type { Repository } from '../../cache/git/repository.ts';
import { unsavedIn } from '../../cache/git/unsaved.ts';
import { type Commit, commitsOf, type FileChange, type FileChangeKind, isText } from './commits.ts';
import { type Differences, differencesOf } from './differences.ts';

/** What became of a file in a change, with the words that differ where it is a text. */
export interface ChangedFile {
  kind: FileChangeKind;
  name: string;
  /** The name that it had. */
  was?: string;
  differences?: Differences;
  /** The words of a text could not be compared. */
  isUnread?: boolean;
}

/** A commit as an editor reads it. */
export interface Change extends Pick<Commit, 'hash' | 'at' | 'author' | 'subject'> {
  files: readonly ChangedFile[];
}

export interface BundleHistory {
  /** The newest first. */
  changes: readonly Change[];
  /** Names of files with changes that git does not know. */
  unsaved: readonly string[];
  /** Whether its folder is there. */
  isThere: boolean;
}

/**
 * What was changed in a bundle, by whom and when.
 * @param bundle its folder from the content folder on
 * @param onRead called with how many commits of how many are read
 */
export async function historyOf(
  repository: Repository,
  root: string,
  bundle: string,
  onRead: (done: number, total: number) => void,
): Promise<BundleHistory> {
  const folder = path.join(root, bundle);
  const isThere = fs.existsSync(folder);
  const texts = isThere ? fs.readdirSync(folder).filter(isText).sort() : [];
  const commits = await commitsOf(repository, bundle, texts);
  const changes: Change[] = [];
  for (const [i, commit] of commits.entries()) {
    const files: ChangedFile[] = [];
    for (const file of commit.files) files.push(await changedFile(repository, commit, file));
    const { hash, at, author, subject } = commit;
    changes.push({ hash, at, author, subject, files });
    onRead(i + 1, commits.length);
  }
  return { changes, unsaved: isThere ? await unsavedNames(repository, bundle) : [], isThere };
}

async function unsavedNames(repository: Repository, bundle: string): Promise<string[]> {
  try {
    const unsaved = await unsavedIn(repository, bundle);
    return unsaved.map(({ file }) => path.posix.relative(bundle, file));
  } catch {
    // A filter that cannot be switched off: git is not asked to compare.
    return [];
  }
}

async function changedFile(
  repository: Repository,
  { hash, parent }: Commit,
  { kind, name, from, to }: FileChange,
): Promise<ChangedFile> {
  const found: ChangedFile = { kind, name, ...(kind === 'renamed' && { was: from }) };
  if (!isText(name) || parent === '' || (kind !== 'changed' && kind !== 'renamed')) return found;
  const [before, after] = [
    await textAt(repository, `${parent}:${from}`),
    await textAt(repository, `${hash}:${to}`),
  ];
  const differences = before === undefined || after === undefined ? undefined : differencesOf(before, after);
  return differences ? { ...found, differences } : { ...found, isUnread: true };
}

/** @returns nothing where this clone does not have it */
async function textAt(repository: Repository, version: string): Promise<string | undefined> {
  try {
    return await repository.ask(['cat-file', 'blob', version]);
  } catch {
    return undefined;
  }
}
