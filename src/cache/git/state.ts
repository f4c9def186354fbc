import fs from 'node:fs';
import path from 'node:path';
import { runGit } from '../../system/processes.ts';
import { folderWithGit, type Repository } from './repository.ts';

/**
 * How git sees a folder. `foreign`: the repository belongs to another user, and git refuses it until its settings say that the
 * folder is safe. `shallow`: the clone knows only the newest commits.
 */
export type GitState = 'no-git' | 'no-repository' | 'foreign' | 'unreadable' | 'empty' | 'shallow' | 'whole';

export async function gitStateOf(folder: string): Promise<GitState> {
  try {
    await runGit(folder, ['--version']);
  } catch {
    return 'no-git';
  }
  const workTree = folderWithGit(folder);
  if (workTree === undefined) return 'no-repository';
  try {
    const asked = ['--is-shallow-repository', '--revs-only', 'HEAD'];
    const [isShallow, head] = (await runGit(workTree, ['rev-parse', ...asked])).split('\n');
    if (!head) return 'empty';
    return isShallow === 'true' ? 'shallow' : 'whole';
  } catch (error) {
    return /dubious ownership/.test(String(error)) ? 'foreign' : 'unreadable';
  }
}

/** Why the dates of changes are not known, of content that lies in a repository. */
export type GitFault = Extract<GitState, 'no-git' | 'foreign' | 'unreadable' | 'shallow'>;

/**
 * @param found the repository of a content folder, as far as it could be read
 * @returns nothing where all is well, or the content is in no repository
 */
export async function gitFaultOf(
  root: string,
  found: Repository | undefined,
): Promise<{ why: GitFault; workTree: string } | undefined> {
  const workTree = folderWithGit(fs.realpathSync.native(root));
  if (workTree === undefined || found?.isShallow === false) return undefined;
  if (!found && !looksLikeOne(workTree)) return undefined;
  const why = found ? 'shallow' : await gitStateOf(workTree);
  return why === 'no-repository' || why === 'empty' || why === 'whole' ? undefined : { why, workTree };
}

/** Whether git would take it for a repository, if it could: a folder has a `HEAD`; a file names a folder, which may be out of reach. */
function looksLikeOne(workTree: string): boolean {
  const entry = path.join(workTree, '.git');
  if (!fs.statSync(entry, { throwIfNoEntry: false })?.isDirectory()) return true;
  try {
    return /^(?:ref: |[0-9a-f]{40})/.test(fs.readFileSync(path.join(entry, 'HEAD'), 'utf8'));
  } catch {
    return false;
  }
}
