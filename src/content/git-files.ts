import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { listedName } from './source.ts';

const run = promisify(execFile);

/** The mode that git gives a symbolic link. */
const LINK = '120000';

/** How git marks a file that it compares with the disk (`git ls-files -v`). */
const LOOKED_AT = 'H';

/** A file that is in git. */
export interface GitFile {
  name: string;
  /** As a listing names it. */
  listed: string;
  /** Of its bytes; nothing where git was told not to look whether they have changed. */
  hash: string | undefined;
}

/** What git knows of the files of a content folder; folders by their paths from there with `/`. */
export interface GitFiles {
  /** The files in git by folder. */
  inGit: ReadonlyMap<string, readonly GitFile[]>;
  /** The folders of bulletins that hold a file which is not in git, or lack or changed one that is. */
  touched: ReadonlySet<string>;
}

/**
 * Asks git which files of a folder are as they were committed. On a fresh clone all times are new, and git, which
 * wrote the files itself, knows them without reading them again. Nothing where the folder is not in git.
 */
export async function readGitFiles(root: string): Promise<GitFiles | undefined> {
  const ask = async (args: readonly string[], places: readonly string[] = ['.']) => {
    const { stdout } = await run('git', [...args, '-z', '--', ...places], { cwd: root, maxBuffer: 1 << 30 });
    return stdout.split('\0').filter((line) => line !== '');
  };
  try {
    const parts = yearsInParts(root);
    const [staged, changed, ...others] = await Promise.all([
      ask(['ls-files', '--stage', '-v']),
      ask(['diff-files', '--name-only', '--relative']),
      ...parts.map((years) => ask(['ls-files', '--others'], years)),
    ]);
    const touched = new Set([...changed, ...others.flat()].map((file) => takenApart(file).folder));
    const inGit = new Map<string, GitFile[]>();
    for (const line of staged) {
      // `H 100644 <hash> 0<tab>bulletins/2017/tptm/index.vi.md`
      const tab = line.indexOf('\t');
      const [tag, mode, hash] = line.slice(0, tab).split(' ');
      const { folder, name } = takenApart(line.slice(tab + 1));
      const listed = listedName(name, mode === LINK);
      const file = { name, listed, hash: tag === LOOKED_AT ? hash : undefined };
      const inFolder = inGit.get(folder);
      if (inFolder) inFolder.push(file);
      else inGit.set(folder, [file]);
    }
    return { inGit, touched };
  } catch {
    // No git, or not a repository: nothing is known.
    return undefined;
  }
}

/** The folders of years in as many parts as there are cores: to look for what is not in git, git goes through them all. */
function yearsInParts(root: string): string[][] {
  const years = fs.readdirSync(path.join(root, 'bulletins')).map((name) => `bulletins/${name}`);
  const count = Math.min(os.availableParallelism(), years.length);
  return Array.from({ length: count }, (_, part) => years.filter((_year, i) => i % count === part));
}

function takenApart(file: string): { folder: string; name: string } {
  const slash = file.lastIndexOf('/');
  return { folder: file.slice(0, Math.max(0, slash)), name: file.slice(slash + 1) };
}
