import fs from 'node:fs';

/** Characters that a Mac's disk leaves out of a name when it looks for a file. */
const IGNORED = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;

/**
 * What in a folder makes git take it for a repository, with settings that name programs: whoever works there with git
 * runs them. Bantin asks git only of the `.git` that the content folder is in (`cache/git/repository.ts`).
 * @param names of everything in the folder, hidden or not
 * @param isContentRoot the content folder itself may be a clone: its `.git` is what git made
 * @returns the names; none where it is no repository
 */
export function repositoryNames(names: readonly string[], isContentRoot = false): string[] {
  const parts = new Map<string, string>();
  const gits: string[] = [];
  for (const name of names) {
    if (PART.test(name)) parts.set(name.toLowerCase(), name);
    else if (isGitName(name) && !(isContentRoot && name === '.git')) gits.push(name);
  }
  const [head, objects, refs, common] = ['head', 'objects', 'refs', 'commondir'].map((part) =>
    parts.get(part),
  );
  const bare = head && objects && refs ? [head, objects, refs] : head && common ? [head, common] : [];
  return [...bare, ...gits];
}

/** In any case: some disks make no difference. */
const PART = /^(?:head|objects|refs|commondir)$/i;

/** Whether some disk finds a file of this name as `.git`: Windows by a short name too, and without dots and blanks at its end. */
function isGitName(name: string): boolean {
  return (
    /g.*i.*t/i.test(name) && /^(?:\.git|git~\d+)(?:[. ]*|[. ]*[:\\].*)$/i.test(name.replaceAll(IGNORED, ''))
  );
}

/** Whether this disk finds a `.git` in a folder. */
export const holdsGit = (folder: string): boolean => fs.existsSync(`${folder}/.git`);

/** Whether a file is the one that every repository has. */
export const isHead = (name: string): boolean => name.toLowerCase() === 'head';
