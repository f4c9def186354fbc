import { gitStateOf } from '../cache/git/state.ts';
import { runGit } from '../system/processes.ts';

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
