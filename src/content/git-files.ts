import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { listedName } from './source.ts';

const run = promisify(execFile);

/** The mode that git gives a symbolic link. */
const LINK = '120000';

/** How git marks a file that it compares with the disk (`git ls-files -v`). */
const LOOKED_AT = 'H';

/** What git knows of the files of a folder, by their paths from there with `/`. */
export interface GitFiles {
  /** The hash of each file that is in git and unchanged since. */
  clean: ReadonlyMap<string, string>;
  /** The folders that hold a file which is not in git, or lack or changed one that is. */
  touched: ReadonlySet<string>;
  /** The files in git by folder, as a listing names them. */
  listed: ReadonlyMap<string, readonly string[]>;
}

/**
 * Asks git which files of a folder are as they were committed. On a fresh clone all times are new, and git, which
 * wrote the files itself, knows them without reading them again. Nothing where the folder is not in git.
 */
export async function readGitFiles(root: string): Promise<GitFiles | undefined> {
  const ask = async (...args: string[]) => {
    const { stdout } = await run('git', [...args, '-z', '--', '.'], { cwd: root, maxBuffer: 1 << 30 });
    return stdout.split('\0').filter((line) => line !== '');
  };
  try {
    const [staged, changed, others] = await Promise.all([
      ask('ls-files', '--stage', '-v'),
      ask('diff-files', '--name-only', '--relative'),
      ask('ls-files', '--others'),
    ]);
    const touched = new Set([...changed, ...others].map((file) => takenApart(file).folder));
    const clean = new Map<string, string>();
    const listed = new Map<string, string[]>();
    for (const line of staged) {
      // `H 100644 <hash> 0<tab>bulletins/2017/tptm/index.vi.md`
      const tab = line.indexOf('\t');
      const [tag, mode, hash = ''] = line.slice(0, tab).split(' ');
      const name = line.slice(tab + 1);
      const { folder, base } = takenApart(name);
      // Of others git was told not to look whether they have changed.
      if (tag === LOOKED_AT) clean.set(name, hash);
      const listing = listedName(base, mode === LINK);
      const inFolder = listed.get(folder);
      if (inFolder) inFolder.push(listing);
      else listed.set(folder, [listing]);
    }
    return { clean, touched, listed };
  } catch {
    // No git, or not a repository: nothing is known.
    return undefined;
  }
}

function takenApart(file: string): { folder: string; base: string } {
  const slash = file.lastIndexOf('/');
  return { folder: file.slice(0, Math.max(0, slash)), base: file.slice(slash + 1) };
}
