import { folderWithGit } from '../cache/git-repository.ts';
import { runGit } from '../system/processes.ts';

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

/** The version of git, `2.39.5`; nothing where there is none. */
export async function gitVersion(folder: string): Promise<string | undefined> {
  try {
    return /\d+(?:\.\d+)+/.exec(await runGit(folder, ['--version']))?.[0];
  } catch {
    return undefined;
  }
}

/** What became of `git init` and the first commit. */
export type Started = 'committed' | 'there-already' | 'no-git' | 'no-identity';

/** Makes a repository of a new office's folder, with all files in its first commit. */
export async function startRepository(folder: string, message: string): Promise<Started> {
  const state = await gitStateOf(folder);
  if (state === 'no-git') return 'no-git';
  if (state !== 'no-repository') return 'there-already';
  await runGit(folder, ['init', '--quiet', '--initial-branch=main']);
  await runGit(folder, ['add', '--all']);
  try {
    await runGit(folder, ['-c', 'commit.gpgSign=false', 'commit', '--quiet', `--message=${message}`]);
  } catch {
    // Nobody has told git who commits.
    return 'no-identity';
  }
  return 'committed';
}
