import path from 'node:path';
import { withoutFilters } from '../cache/git-files.ts';
import type { Repository } from '../cache/git-repository.ts';
import { PATHS_AT_ONCE } from '../system/processes.ts';

const STATUS = [
  '--porcelain=v1',
  '-z',
  '--untracked-files=all',
  '--ignored=matching',
  '--no-renames',
  '--ignore-submodules=all',
];

/** A file that git could not bring back as it is: with changes that it does not know, or unknown to it as a whole. */
export interface Unsaved {
  /** From the content folder on. */
  file: string;
  isUnknown: boolean;
}

/** The unsaved files among some. @param places from the content folder on; of a folder all that is in it */
export async function unsavedAmong(repository: Repository, places: readonly string[]): Promise<Unsaved[]> {
  const settings = await withoutFilters(repository);
  const unsaved: Unsaved[] = [];
  for (let at = 0; at < places.length; at += PATHS_AT_ONCE) {
    const below = places.slice(at, at + PATHS_AT_ONCE).map((place) => repository.prefix + place || '.');
    const said = await repository.ask(['status', ...STATUS, '--', ...below], settings);
    for (const line of said.split('\0')) {
      // `XY path`: X compares the index with the commit, Y the disk with the index. What is in the index, git knows.
      if (line === '' || line.charAt(1) === ' ') continue;
      unsaved.push({ file: line.slice(3 + repository.prefix.length), isUnknown: /^[?!]/.test(line) });
    }
  }
  return unsaved;
}

/** Whether git has a file, or a file in a folder. */
export const isInGit = async (repository: Repository, place: string): Promise<boolean> =>
  (await repository.ask(['ls-files', '-z', '--', repository.prefix + place])) !== '';

/** The files to which git itself gives lines that end as on Windows (`core.autocrlf`); by their paths on disk. */
export async function crlfOfGit(
  root: string,
  repository: Repository | undefined,
): Promise<ReadonlySet<string>> {
  if (!repository || !(await writesCrlf(repository))) return new Set();
  const said = await repository.ask(['ls-files', '--eol', '-z', '--', repository.prefix || '.']);
  const found = said.split('\0').flatMap((line) => {
    const [about = '', name] = line.split('\t');
    const isOfGit = /^i\/lf +w\/crlf/.test(about) && !about.includes('eol=lf');
    return isOfGit && name !== undefined ? path.join(root, name.slice(repository.prefix.length)) : [];
  });
  return new Set(found);
}

async function writesCrlf(repository: Repository): Promise<boolean> {
  const asked = ['config', '--get-regexp', '^core\\.(autocrlf|eol)$'];
  try {
    return /^core\.(?:autocrlf true|eol crlf)$/m.test(await repository.ask(asked));
  } catch {
    // None of the two is set.
    return process.platform === 'win32';
  }
}
